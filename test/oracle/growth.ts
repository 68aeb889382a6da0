import { firstDay, lastDay } from '../support/day.ts';
import type { Claim } from '../support/record.ts';
import { distinct } from './collection.ts';

/* Counts the claims of each day by testing each claim on each day. */

export interface GrowthCounts {
  readonly claimCount: number;
  readonly entityCount: number;
  readonly marketCount: number;
}

export interface GrowthPoint {
  readonly day: string;
  readonly inForce: GrowthCounts;
  readonly mayBeInForce: GrowthCounts;
  readonly inForceOrPlanned: GrowthCounts;
}

/** The counts of the claims on these days. */
export function growthOn(claims: readonly Claim[], days: readonly string[]): GrowthPoint[] {
  return days.map((day) => ({
    day,
    inForce: countsOf(claims.filter((claim) => holdsOn(claim, day, 'surely'))),
    mayBeInForce: countsOf(claims.filter((claim) => holdsOn(claim, day, 'perhaps'))),
    inForceOrPlanned: countsOf(claims.filter((claim) => holdsOn(claim, day, 'surely') || isPlannedBy(claim, day))),
  }));
}

/** Whether the counts of one day may differ from those of the day before. */
export function mayChangeOn(claims: readonly Claim[]): string[] {
  const dates = claims.flatMap(({ since, seenFrom, date, until, seenUntil }) => [
    since,
    seenFrom,
    date,
    until,
    seenUntil,
  ]);
  return distinct(dates.filter((date) => date !== null).flatMap((date) => [firstDay(date), lastDay(date)])).toSorted();
}

function holdsOn(claim: Claim, day: string, how: 'surely' | 'perhaps'): boolean {
  const { kind, status, since, seenFrom, date, until, seenUntil } = claim;
  if (!['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE'].includes(kind)) return false;
  const start = since ?? seenFrom ?? date;
  const end = until ?? (status === 'ENDED' ? seenUntil : null);
  if (start === null || status === 'PLANNED' || status === 'REPORTED') return false;
  if (status === 'ENDED' && end === null) return false;
  return how === 'surely'
    ? lastDay(start) <= day && (end === null || day < firstDay(end))
    : firstDay(start) <= day && (end === null || day < lastDay(end));
}

function isPlannedBy({ kind, status, since, date, until }: Claim, day: string): boolean {
  if (!['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE'].includes(kind)) return false;
  const start = since ?? date ?? until;
  return status === 'PLANNED' && start !== null && lastDay(start) <= day;
}

function countsOf(claims: readonly Claim[]): GrowthCounts {
  return {
    claimCount: claims.length,
    entityCount: distinct(claims.flatMap(({ participants }) => participants.map(({ entity }) => entity))).length,
    marketCount: distinct(claims.flatMap(({ markets }) => markets)).length,
  };
}
