import { firstDay, lastDay } from '../support/day.ts';
import type { Claim, Records } from '../support/record.ts';
import { sourceOf } from './collection.ts';

/** The days in force: from `begin`, inclusive, to `end`, exclusive. `end` is null when no end is known. */
export interface Force {
  readonly begin: string;
  readonly end: string | null;
}

/** The date by which claims are sorted and filtered. */
export function eventDate({ date, since, seenFrom }: Claim): string | null {
  return date ?? since ?? seenFrom;
}

/** Null when the claim's kind has no life cycle, or its dates are unknown. */
export function forceOf({ kind, status, since, seenFrom, date, until, seenUntil }: Claim): Force | null {
  if (!['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE'].includes(kind)) return null;
  if (status !== 'ACTIVE' && status !== 'ENDED') return null;
  const start = since ?? seenFrom ?? date;
  if (start === null) return null;
  const begin = lastDay(start);
  if (until !== null) return { begin, end: firstDay(until) };
  if (status === 'ACTIVE') return { begin, end: null };
  return seenUntil === null ? null : { begin, end: firstDay(seenUntil) };
}

export function isInForceOn(claim: Claim, day: string): boolean {
  const force = forceOf(claim);
  return force !== null && force.begin <= day && (force.end === null || day < force.end);
}

/** The first day by which a cited source was published for certain; null when no source has a date. */
export function firstKnown(records: Records, claim: Claim): string | null {
  const dates = claim.citations.map(({ source }) => sourceOf(records, source).date);
  const days = dates.filter((date) => date !== null).map(lastDay);
  return days.toSorted()[0] ?? null;
}

export function isKnownOn(records: Records, claim: Claim, day: string): boolean {
  const known = firstKnown(records, claim);
  return known !== null && known <= day;
}
