import type { NameLookup } from '../../model/name/resemblance.ts';
import type { IndexSource } from '../index-source.ts';
import type { Moment } from '../moment.ts';

/*
 * An index of the names of entities and of the words of sources in the memory of this process, for engines without full-text
 * indexes. Its answers equal those of the Cypher statements.
 */

/** An entity of which a name may be the one that is looked up. */
export interface NamedEntity {
  readonly id: string;
  readonly names: readonly string[];
  readonly claimCount: number;
}

export interface NameQuery {
  readonly lookup: NameLookup;
  /** Ids of data sets, of which one describes the entity; null: all. */
  readonly datasets: readonly string[] | null;
  readonly at: Moment;
  readonly limit: number;
}

export interface NameIndex {
  /** Estimated size in memory. */
  readonly bytes: number;
  /** The entities that meet the lookup, by number of claims in descending order, then by id. */
  named(query: NameQuery): NamedEntity[];
  /**
   * The ids of the current entities and sources that have each of the words, as `wordsToFind` writes them, in no particular
   * order. Null if there are more than `limit`.
   */
  idsWithWords(words: readonly string[], limit: number): string[] | null;
}

export type NameIndexSource = IndexSource<NameIndex>;
