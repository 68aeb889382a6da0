import { type PartialDate, parsePartialDate } from '../partial-date.ts';
import type { ClaimRecord } from '../record.ts';

/** Days from `from`, inclusive, until `until`, exclusive. */
export interface ClaimSpan {
  readonly from: string;
  /** `NO_END` without a known end. */
  readonly until: string;
}

/** Sorts after every day. Marks a claim that is in force without a known end. */
export const NO_END = '~';

const LIFE_CYCLE_KINDS: ReadonlySet<string> = new Set(['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE']);

/**
 * The days on which the claim was certainly in force: from the latest day that its start may mean, until the earliest day that
 * its end may mean. Null if the claim has no life cycle or no day is certain.
 */
export function certainSpan(claim: ClaimRecord): ClaimSpan | null {
  const dates = datesInForce(claim);
  return dates && nonEmptySpan(dates.start.latest, dates.end === null ? NO_END : dates.end.earliest);
}

/**
 * The days on which the claim may have been in force: from the earliest day that its start may mean, until the latest day that
 * its end may mean. Null if the claim has no life cycle, or no known start.
 */
export function possibleSpan(claim: ClaimRecord): ClaimSpan | null {
  const dates = datesInForce(claim);
  return dates && nonEmptySpan(dates.start.earliest, dates.end === null ? NO_END : dates.end.latest);
}

/** The days from the date of a plan for a claim with a life cycle: its planned start, else its date, else its deadline. */
export function plannedSpan({ kind, status, since, date, until }: ClaimRecord): ClaimSpan | null {
  if (!LIFE_CYCLE_KINDS.has(kind) || status !== 'PLANNED') return null;
  const start = knownDate(since ?? date ?? until);
  return start && { from: start.latest, until: NO_END };
}

/** The start and the end of a claim that is or was in force; null for the end if it has none. */
function datesInForce(claim: ClaimRecord): { readonly start: PartialDate; readonly end: PartialDate | null } | null {
  const { kind, status, since, seenFrom, date, until, seenUntil } = claim;
  if (!LIFE_CYCLE_KINDS.has(kind) || (status !== 'ACTIVE' && status !== 'ENDED')) return null;
  const start = knownDate(since ?? seenFrom ?? date);
  const end = knownDate(until) ?? (status === 'ENDED' ? knownDate(seenUntil) : null);
  if (!start || (status === 'ENDED' && !end)) return null;
  return { start, end };
}

function nonEmptySpan(from: string, until: string): ClaimSpan | null {
  return from < until ? { from, until } : null;
}

function knownDate(text: string | null): PartialDate | null {
  return text === null ? null : parsePartialDate(text);
}
