import { ClientError } from '../../model/client-error.ts';
import { requireFirstInRange } from '../filter/input.ts';
import type { Arguments } from './connection.ts';

/* Counts of the records of a list by value: what those of claims, entities and sources share. */

/** Maximum number of values that `counts` returns. */
export const MAX_COUNTS = 1_000;

export function countsArgument(t: Arguments) {
  return t.int({
    description: `Return only this many of the most frequent values: 0 to ${MAX_COUNTS}. Default: all of them, or an error if there are more than ${MAX_COUNTS}.`,
  });
}

/** How many values to read: one more than allowed shows that there are more. */
export function countsLimit(first: number | null): number {
  if (first !== null) requireFirstInRange(first, 0, MAX_COUNTS);
  return first ?? MAX_COUNTS + 1;
}

/** @throws {ClientError} PAGE_TOO_LARGE */
export function requireFewCounts(rows: readonly unknown[], facet: string): void {
  if (rows.length <= MAX_COUNTS) return;
  throw new ClientError(
    'PAGE_TOO_LARGE',
    `counts(by: ${facet}): expected at most ${MAX_COUNTS} values, got more. Pass first for the most frequent ones, or narrow the list with where.`,
  );
}
