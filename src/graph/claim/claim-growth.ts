import { ClientError } from '../../model/client-error.ts';
import { type ClaimSpan, NO_END, certainSpan, plannedSpan, possibleSpan } from '../../model/stored/claim-span.ts';
import type { ClaimRecord } from '../../model/record.ts';
import type { Reader } from '../query.ts';
import { claimPages } from './claim-list.ts';
import type { ClaimList, ClaimListOwner } from './claim-scope.ts';

/** Points at the days of change, or at the last day of each period. */
export type GrowthStep = 'CHANGE' | 'MONTH' | 'QUARTER' | 'YEAR';

export interface GrowthPeriod {
  readonly by: GrowthStep;
  /** First and last day; null: the first and the last day of change. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The size of a list on a day: different claims, participants and markets. */
export interface GrowthCounts {
  readonly claims: number;
  readonly entities: number;
  readonly markets: number;
}

export interface GrowthPoint {
  readonly day: string;
  readonly inForce: GrowthCounts;
  readonly mayBeInForce: GrowthCounts;
  readonly inForceOrPlanned: GrowthCounts;
}

/** The number of points that a growth may have. */
export const MAX_GROWTH_POINTS = 1_000;

/** The number of claims that may be read for a growth. */
const MAX_GROWTH_CLAIMS = 20_000;

/**
 * How the claims of each owner grew, by day.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE or PAGE_TOO_LARGE
 */
export async function claimGrowths(
  reader: Reader,
  list: ClaimList,
  period: GrowthPeriod,
  owners: readonly ClaimListOwner[],
): Promise<GrowthPoint[][]> {
  const range = { after: null, before: null, size: MAX_GROWTH_CLAIMS, fromEnd: false };
  const pages = await claimPages(reader, list, { key: 'byId', descending: false }, range, owners);
  return pages.map(({ items, hasMore }) => {
    if (hasMore) {
      throw new ClientError(
        'REQUEST_TOO_LARGE',
        `growth: expected a list of at most ${MAX_GROWTH_CLAIMS} claims, got more. Narrow the list with where.`,
      );
    }
    return growthOf(
      items.map(({ node }) => node),
      period,
    );
  });
}

/** @throws {ClientError} PAGE_TOO_LARGE */
function growthOf(claims: readonly ClaimRecord[], period: GrowthPeriod): GrowthPoint[] {
  const certain = spansOf(claims, certainSpan);
  const possible = spansOf(claims, possibleSpan);
  const planned = spansOf(claims, plannedSpan);
  const days = daysOf([...certain, ...possible, ...planned], period);
  if (days.length > MAX_GROWTH_POINTS) {
    throw new ClientError(
      'PAGE_TOO_LARGE',
      `growth: expected at most ${MAX_GROWTH_POINTS} points, got ${days.length}. Choose a longer step, or fewer days with from and to.`,
    );
  }
  const [inForce, mayBeInForce, inForceOrPlanned] = [
    runningCounts(certain),
    runningCounts(possible),
    runningCounts([...certain, ...planned]),
  ];
  const points = days.map((day) => ({
    day,
    inForce: inForce(day),
    mayBeInForce: mayBeInForce(day),
    inForceOrPlanned: inForceOrPlanned(day),
  }));
  return period.by === 'CHANGE' ? points.filter((point, at) => !isUnchanged(point, points[at - 1])) : points;
}

interface SpanOfClaim extends ClaimSpan {
  readonly claim: ClaimRecord;
}

function spansOf(claims: readonly ClaimRecord[], spanOf: (claim: ClaimRecord) => ClaimSpan | null): SpanOfClaim[] {
  return claims.flatMap((claim) => {
    const span = spanOf(claim);
    return span ? [{ ...span, claim }] : [];
  });
}

/** The days of the points, sorted. */
function daysOf(spans: readonly SpanOfClaim[], { by, from, to }: GrowthPeriod): string[] {
  const changes = spans.flatMap((span) => (span.until === NO_END ? [span.from] : [span.from, span.until])).toSorted();
  const [first, last] = [from ?? changes[0], to ?? changes.at(-1)];
  if (first === undefined || last === undefined || first > last) return [];
  if (by !== 'CHANGE') return [...lastDays(first, last, MONTHS[by])];
  const days = changes.filter((day) => first <= day && day <= last);
  return [...new Set(from === null ? days : [from, ...days])];
}

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The last day of each period; of the last period, `last`. */
function* lastDays(first: string, last: string, months: number): Generator<string> {
  let month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  for (month -= month % months; ;) {
    month += months;
    const end = new Date(0);
    end.setUTCFullYear(Math.floor(month / 12), month % 12, 0);
    const day = end.toISOString().slice(0, 10);
    if (day >= last || day < first) break;
    yield day;
  }
  yield last;
}

/** Returns the counts on one day after another; the days have to ascend. */
function runningCounts(spans: readonly SpanOfClaim[]): (day: string) => GrowthCounts {
  const starts = spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const ends = spans.toSorted((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
  const entities = new Map<string, number>();
  const markets = new Map<string, number>();
  let [started, ended] = [0, 0];
  const count = ({ claim }: SpanOfClaim, by: number): void => {
    for (const id of new Set(claim.participants.map(({ entity }) => entity))) add(entities, id, by);
    for (const code of claim.markets) add(markets, code, by);
  };
  return (day) => {
    for (let next = starts[started]; next !== undefined && next.from <= day; next = starts[++started]) count(next, 1);
    for (let next = ends[ended]; next !== undefined && next.until <= day; next = ends[++ended]) count(next, -1);
    return { claims: started - ended, entities: entities.size, markets: markets.size };
  };
}

function add(counts: Map<string, number>, value: string, by: number): void {
  const count = (counts.get(value) ?? 0) + by;
  if (count === 0) counts.delete(value);
  else counts.set(value, count);
}

function isUnchanged(a: GrowthPoint, b: GrowthPoint | undefined): boolean {
  return b !== undefined && COUNTED.every((counted) => SIZES.every((size) => a[counted][size] === b[counted][size]));
}

const COUNTED = ['inForce', 'mayBeInForce', 'inForceOrPlanned'] as const;
const SIZES = ['claims', 'entities', 'markets'] as const;
