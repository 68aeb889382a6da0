import { ClientError } from '../model/client-error.ts';
import { KEY_END, UNKNOWN_KEYS, isUnknownKey } from '../model/sort-key.ts';

/** A part of a sorted list: the keys between two bounds, and how many of them from which end. */
export interface PageRange {
  /** Only keys above this key; null: from the beginning. */
  readonly after: string | null;
  /** Only keys below this key; null: to the end. */
  readonly before: string | null;
  readonly size: number;
  /** Take the last `size` items instead of the first. */
  readonly fromEnd: boolean;
}

/** The bounds of a range without its size. */
export type KeyBounds = Pick<PageRange, 'after' | 'before'>;

/** The bounds of a whole list. */
export const UNBOUNDED: KeyBounds = { after: null, before: null };

export interface Keyed<T> {
  readonly key: string;
  readonly node: T;
}

export interface Page<T> {
  /** In the order of the list, also when taken from its end. */
  readonly items: readonly Keyed<T>[];
  /** Whether the range holds more items than the page. */
  readonly hasMore: boolean;
}

/** The same part of a list that is read in the opposite direction. */
export function reversedRange({ after, before, size, fromEnd }: PageRange): PageRange {
  return { after: before, before: after, size, fromEnd: !fromEnd };
}

/** One row more than the page shows whether the range holds more items. */
export function rowLimit(range: PageRange): number {
  return range.size + 1;
}

/** Both ends of a range of keys, exclusive. `prefix` precedes each key in an index that several lists share. */
export function keyRange({ after, before }: KeyBounds, prefix = ''): { lo: string; hi: string } {
  return { lo: `${prefix}${after ?? ''}`, hi: `${prefix}${before ?? KEY_END}` };
}

/**
 * The ranges of keys of a list in which values may be unknown, in the order in which they are read: the known values before
 * the unknown ones, whose keys come last, also in a descending list.
 */
export function knownAndUnknown(range: PageRange, descending: boolean): KeyBounds[] {
  const [after, before] = [placeOf(range.after), placeOf(range.before)];
  const [smallest, largest] = descending ? [before, after] : [after, before];
  const parts = [
    ...(after.unknown ? [] : [{ after: smallest.known, before: largest.known ?? UNKNOWN_KEYS }]),
    ...(before.known ? [] : [{ after: smallest.unknown ?? UNKNOWN_KEYS, before: largest.unknown }]),
  ];
  return range.fromEnd ? parts.toReversed() : parts;
}

/** A key as a bound of the known values or of the unknown ones. */
function placeOf(key: string | null): { known: string | null; unknown: string | null } {
  const isUnknown = isUnknownKey(key);
  return { known: isUnknown ? null : key, unknown: isUnknown ? key : null };
}

/** Converts at most `rowLimit` rows to a page. Rows that were read from the end are in reverse order. */
export function pageFromRows<T>(rows: readonly Keyed<T>[], range: PageRange): Page<T> {
  const items = rows.slice(0, range.size);
  return { items: range.fromEnd ? items.toReversed() : items, hasMore: rows.length > range.size };
}

export function mapPage<T, U>({ items, hasMore }: Page<T>, convert: (node: T) => U): Page<U> {
  return { items: items.map(({ key, node }) => ({ key, node: convert(node) })), hasMore };
}

/** Groups rows by owner, for `count` owners. Each group has its rows in their order. */
export function groupsOf<Row extends { readonly group: number }>(rows: readonly Row[], count: number): Row[][] {
  const groups: Row[][] = Array.from({ length: count }, () => []);
  for (const row of rows) groups[row.group]?.push(row);
  return groups;
}

/** How many rows the pages of several owners may have together. */
const MAX_ROWS = 50_000;

/** The `$maxRows` of a statement that reads pages of several owners: one row above the limit shows that there are more. */
export const MAX_ROWS_READ = MAX_ROWS + 1;

/**
 * Returns the rows if `MAX_ROWS_READ` has not truncated them.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function requireAllRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MAX_ROWS) return rows;
  throw new ClientError(
    'REQUEST_TOO_LARGE',
    `Expected pages of at most ${MAX_ROWS} items for one field, got more. Request smaller pages or fewer levels.`,
  );
}
