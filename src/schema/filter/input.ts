import { ClientError } from '../../model/client-error.ts';

/* Checks of arguments. */

/** Maximum number of values in a list argument. */
export const MAX_VALUES = 1_000;

/**
 * Returns a list of alternatives, or null if the client passed none.
 *
 * @throws {ClientError} INVALID_FILTER for an empty list, which could mean everything or nothing; FILTER_TOO_LARGE
 */
export function nonEmpty<T>(
  argument: string,
  values: readonly T[] | null | undefined,
  max = MAX_VALUES,
): readonly T[] | null {
  if (values?.length === 0) {
    throw new ClientError(
      'INVALID_FILTER',
      `${argument}: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.`,
    );
  }
  if (values && values.length > max) {
    throw new ClientError(
      'FILTER_TOO_LARGE',
      `${argument}: expected at most ${max} values, got ${values.length}. Send several requests.`,
    );
  }
  return values ?? null;
}

/** @throws {ClientError} OUT_OF_RANGE */
export function requireInRange(argument: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return;
  throw new ClientError('OUT_OF_RANGE', `${argument}: expected ${min} to ${max}, got ${value}.`);
}

/**
 * Returns a year in four digits.
 *
 * @throws {ClientError} OUT_OF_RANGE
 */
export function yearText(argument: string, year: number): string {
  requireInRange(argument, year, 1, 9999);
  return String(year).padStart(4, '0');
}

/**
 * Returns the largest number of claims of an entity that a search goes through; null for any.
 *
 * @throws {ClientError} OUT_OF_RANGE
 */
export function requireDegree(maxDegree: number | null | undefined): number | null {
  if (maxDegree === null || maxDegree === undefined) return null;
  if (maxDegree < 1) {
    throw new ClientError(
      'OUT_OF_RANGE',
      `maxDegree: expected at least 1, got ${maxDegree}. Leave it out for no limit.`,
    );
  }
  return maxDegree;
}

/** @throws {ClientError} PAGE_TOO_LARGE above the range, INVALID_PAGE below */
export function requireFirstInRange(first: number, min: number, max: number): void {
  if (first >= min && first <= max) return;
  const code = first > max ? 'PAGE_TOO_LARGE' : 'INVALID_PAGE';
  throw new ClientError(code, `first: expected ${min} to ${max}, got ${first}.`);
}

/**
 * Removes repeated ids and keeps the order.
 *
 * @throws {ClientError} INVALID_FILTER for an empty list, PAGE_TOO_LARGE above `max`
 */
export function distinctIds(argument: string, ids: readonly string[], max: number): string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0)
    throw new ClientError('INVALID_FILTER', `${argument}: expected at least one id, got none.`);
  if (distinct.length > max) {
    throw new ClientError('PAGE_TOO_LARGE', `${argument}: expected at most ${max} ids, got ${distinct.length}.`);
  }
  return distinct;
}

/** Returns the ids of an argument, whose list may be empty. */
export function idSet(argument: string, ids: readonly string[] | null | undefined): ReadonlySet<string> {
  return new Set(ids?.length === 0 ? [] : nonEmpty(argument, ids));
}

/** Returns the object without the properties that are null or undefined. */
export function omitNullish<T extends object>(object: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}
