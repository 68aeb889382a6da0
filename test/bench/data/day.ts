import type { Random } from './random.ts';

/* Random days, as numbers counted from 1970-01-01. */

const MS = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2010, 0, 1) / MS;
const LAST = Date.UTC(2023, 11, 31) / MS;
const MAX_DAYS = 4 * 365;

/** A day from 2010 to 2023, most often in the middle of that time. */
export function someDay(random: Random): number {
  return FIRST + Math.floor(((random.fraction() + random.fraction()) / 2) * (LAST - FIRST + 1));
}

/** A day up to four years later, but not after 2023. */
export function laterDay(day: number, random: Random): number {
  return Math.min(LAST, day + random.below(MAX_DAYS));
}

/** The day as a partial date with the precision of `form`; null when `form` is null. */
export function partialDate(day: number, form: string | null): string | null {
  return form === null ? null : new Date(day * MS).toISOString().slice(0, form.length);
}
