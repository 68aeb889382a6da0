import { ClientError } from '../model/client-error.ts';
import { KEY_END } from '../model/sort-key.ts';

/** Which part of a list: the keys between two ends, and how many from which of them. */
export interface Window {
  /** Only keys above this one; null: from the beginning. */
  readonly after: string | null;
  /** Only keys below this one; null: to the end. */
  readonly before: string | null;
  readonly size: number;
  /** Take the last `size` instead of the first. */
  readonly fromEnd: boolean;
}

export interface Keyed<T> {
  readonly key: string;
  readonly node: T;
}

export interface Page<T> {
  /** In the order of the list, also when taken from its end. */
  readonly items: readonly Keyed<T>[];
  /** Whether the window holds more items beyond the side where the page was cut. */
  readonly hasMore: boolean;
}

/** The same part of a list that is read from its other end. */
export function turned({ after, before, size, fromEnd }: Window): Window {
  return { after: before, before: after, size, fromEnd: !fromEnd };
}

/** One row above the size tells whether there are more. */
export function rowLimit(window: Window): number {
  return window.size + 1;
}

/** Both ends of a range of keys, exclusive. `prefix` is what stands before the key where an index serves many lists. */
export function keyRange(window: Pick<Window, 'after' | 'before'>, prefix = ''): { lo: string; hi: string } {
  return { lo: `${prefix}${window.after ?? ''}`, hi: `${prefix}${window.before ?? KEY_END}` };
}

/** The page that rows of `rowLimit` make; rows come in the order of reading, that is backwards when taken from the end. */
export function pageOf<T>(rows: readonly Keyed<T>[], window: Window): Page<T> {
  const kept = rows.slice(0, window.size);
  return { items: window.fromEnd ? kept.toReversed() : kept, hasMore: rows.length > window.size };
}

/** The rows of each of `count` owners, in the order in which they came. */
export function groupsOf<Row extends { readonly group: number }>(rows: readonly Row[], count: number): Row[][] {
  const groups: Row[][] = Array.from({ length: count }, () => []);
  for (const row of rows) groups[row.group]?.push(row);
  return groups;
}

/** How many rows the pages of many owners may have together. */
const MAX_ROWS = 50_000;

/** The `$most` of a statement that reads pages of many owners: one row above the limit tells that there are more. */
export const MOST_ROWS = MAX_ROWS + 1;

/**
 * The rows, if they are all there are.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE where `MOST_ROWS` may have cut them
 */
export function requireAllRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MAX_ROWS) return rows;
  throw new ClientError(
    'REQUEST_TOO_LARGE',
    `Expected pages of at most ${MAX_ROWS} items for one field, got more. Ask for smaller pages or fewer levels.`,
  );
}
