/** A row of `ids.csv`: the id that a key has, also when no input has the key any more. */
export interface LedgerRow {
  readonly family: 'entities' | 'sources';
  readonly key: string;
  /** The own id of the key. Never given to another key. */
  readonly id: string;
  /** The id of the entity that the key is a part of; null if it is an entity of its own. */
  readonly mergedInto: string | null;
}

/** The ids that earlier imports gave. */
export interface Ledger {
  find(family: LedgerRow['family'], key: string): LedgerRow | null;
  /** True if a key has this id. */
  hasId(id: string): boolean;
  rows(): Iterable<LedgerRow>;
}
