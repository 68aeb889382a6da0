import type { ClaimCondition } from '../claim/claim-filter.ts';
import type { ClaimScope } from '../claim/claim-scope.ts';
import type { IndexSource } from '../index-source.ts';

/*
 * An index of the current claims in the memory of this process, for engines that index ids only. It answers which claims a
 * list has, in which order; their rows are then read by id. Its answers equal those of the Cypher statements.
 */

/** The scopes that the index has. A funding round has few claims, which the engine finds by its relationships. */
export type IndexedScope = Exclude<ClaimScope, 'round'>;

/** The claims of one owner that meet a condition. */
export interface IndexedList {
  readonly scope: IndexedScope;
  /** Id of the owner; null for `all`. */
  readonly owner: string | null;
  readonly pair?: { readonly partner: string; readonly market: string | null; readonly claims: readonly string[] };
  readonly as: readonly string[] | null;
  readonly roles: readonly string[] | null;
  readonly where: ClaimCondition;
}

/** Sort keys, both exclusive. */
export interface IndexedBounds {
  readonly lo: string;
  readonly hi: string;
}

/** Part of a list in the order of a sort key: the first `limit` keys between two bounds, or the last ones. */
export interface IndexedRange extends IndexedBounds {
  readonly backwards: boolean;
  readonly limit: number;
}

/** A claim in a list, and its sort key. */
export interface IndexedClaim {
  readonly id: string;
  readonly key: string;
}

/** How many claims have a value, and how many entities take part in them. */
export interface IndexedValue {
  /** Null for claims without a value. */
  readonly value: string | null;
  readonly claims: number;
  readonly entities: number;
}

/** The properties by which the index counts claims. */
export type CountedProperty =
  | 'markets'
  | 'kind'
  | 'status'
  | 'participantRoles'
  | 'participants'
  | 'sources'
  | 'year'
  | 'dataset'
  | 'tags'
  | 'measure';

/** The properties that are sort keys of changes. */
export type ChangeProperty = 'began' | 'ended' | 'becameKnown';

export interface ClaimIndex {
  /** Number of claims. */
  readonly claims: number;
  /** Estimated size in memory. */
  readonly bytes: number;
  /** Claims sorted by a property of `CLAIM_KEYS`, in descending order of the key if the range is read backwards. */
  page(list: IndexedList, key: string, range: IndexedRange): Promise<IndexedClaim[]>;
  /** The number of claims of each list. */
  counts(lists: readonly IndexedList[]): Promise<number[]>;
  /** The numbers for each value of a property in each list, in no particular order. Leaves out values that no claim has. */
  values(lists: readonly IndexedList[], property: CountedProperty): Promise<IndexedValue[][]>;
  /** Changes of all claims, sorted by their keys. A claim may have several. */
  changes(where: ClaimCondition, properties: readonly ChangeProperty[], range: IndexedRange): Promise<IndexedClaim[]>;
  changeCount(where: ClaimCondition, properties: readonly ChangeProperty[], bounds: IndexedBounds): Promise<number>;
}

export type ClaimIndexSource = IndexSource<ClaimIndex>;
