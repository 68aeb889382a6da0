import type { EntityRecord } from '../../model/record.ts';
import type { DraftEntity } from '../draft.ts';
import type { ImportIssue, Place } from '../import-error.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import type { Match, Matches } from './match-file.ts';

/*
 * Decides which drafts describe one entity, and gives each entity its id. In this order: drafts of one key, drafts with an
 * equal identifier, drafts that a person judged to be the same. Names only make candidates.
 */

export interface IdentityOptions {
  /** What ids begin with: `my-data-`. May be empty. */
  readonly prefix: string;
  /** True if keys are ids of a data set, which are taken as they are. */
  readonly idsAreGiven: boolean;
  /** The ids that earlier imports gave: `readLedger`, or `emptyLedger`. */
  readonly ledger: Ledger;
  /** The judgements of people: `readMatches`, or `NO_MATCHES`. */
  readonly judgements: Matches;
  /** The entities of other data sets. */
  readonly others: readonly OtherEntities[];
  /** Pairs with a lower score, from 0 to 1, are no candidates. */
  readonly matchThreshold: number;
}

export interface OtherEntities {
  /** Id of the data set, for messages. */
  readonly dataset: string;
  readonly entities: readonly EntityRecord[];
}

export interface Identity {
  /**
   * The issues of the drafts of a row, without an effect: a key that another row gives another kind or country, or two
   * values of an identifier that an entity has once. The drafts have to be valid by themselves.
   */
  check(drafts: readonly DraftEntity[], place: Place): readonly ImportIssue[];
  /** Adds the drafts of a row, which `check` has found without issues. */
  add(drafts: readonly DraftEntity[], place: Place): void;
  /** Reserves an id for a source: made from `slug`, or the title. Later calls with the key have no effect. */
  addSource(source: { readonly key: string; readonly title: string; readonly slug?: string }): void;
  /** Call it once, after all rows. */
  finish(): IdentityResult;
}

export interface IdentityResult {
  /** The id of the entity that the draft with this key is a part of. @throws if no row has added the key */
  idOf(key: string): string;
  /** The id of the source with this key. @throws if no row has added the key */
  sourceIdOf(key: string): string;
  /** The lines of `entities.jsonl`, in the order in which the entities were added first. */
  records(): Iterable<object>;
  /**
   * Identifiers that contradict each other between keys, and judgements that cannot be followed. The entities of the first
   * are kept apart, so an import that accepts rejected rows can continue; the second have `file` of the judgements.
   */
  readonly issues: readonly ImportIssue[];
  readonly judgementIssues: readonly ImportIssue[];
  /** The rows of `matches.csv`: candidates, and all pairs with a judgement. */
  readonly matches: readonly Match[];
  /** The rows of `ids.csv`, sorted. */
  ledgerRows(): Iterable<LedgerRow>;
  /** What was not kept, by reason, with the number of times. */
  readonly losses: ReadonlyMap<string, number>;
  readonly counts: IdentityCounts;
}

export interface IdentityCounts {
  /** Lines of `entities.jsonl`. */
  readonly entities: number;
  readonly sources: number;
  /** Keys that are a part of another key's entity: by an identifier, and by a judgement. */
  readonly mergedByIdentifier: number;
  readonly mergedByJudgement: number;
  /** Entities that have the id of an entity of another data set. */
  readonly shared: number;
  /** Candidates without a judgement. */
  readonly open: number;
}

export function createIdentity(_options: IdentityOptions): Identity {
  throw new Error('Not here yet.');
}
