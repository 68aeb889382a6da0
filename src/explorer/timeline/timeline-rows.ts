import type { ClaimKind, ClaimStatus, TimelineEventKind, TimelineQuery } from '../../client/client.ts';
import { firstDayOf, lastDayOf } from '../overtime/figure-series.ts';
import { groupsByKey } from '../overtime/groups-by-key.ts';

type Event = TimelineQuery['timeline']['nodes'][number];

/** A date of a claim: all days that it can mean. */
export interface RowDate {
  readonly kind: TimelineEventKind;
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** A claim with its dates. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly summary: string;
  readonly dates: readonly RowDate[];
  readonly start: RowDate | null;
  readonly end: RowDate | null;
  /** It may go on: it has a start, no end, and is not over. */
  readonly isOpen: boolean;
  /** The first day of its dates. */
  readonly first: string;
}

const STARTS: readonly TimelineEventKind[] = ['START', 'FIRST_SEEN', 'PLANNED_START'];
const ENDS: readonly TimelineEventKind[] = ['END', 'LAST_SEEN', 'DEADLINE'];

/** The claims of the events, by their first day. */
export function timelineRows(events: readonly Event[]): TimelineRow[] {
  const rows = [...groupsByKey(events, ({ claim }) => claim.id).values()].flatMap((ofClaim): TimelineRow[] => {
    const [first] = ofClaim;
    if (!first) return [];
    const dates = ofClaim.map(({ kind, date: { text } }) => ({
      kind,
      text,
      first: firstDayOf(text),
      last: lastDayOf(text),
    }));
    const start = dates.find(({ kind }) => STARTS.includes(kind)) ?? null;
    const end = dates.findLast(({ kind }) => ENDS.includes(kind)) ?? null;
    const { id, kind, status, summary } = first.claim;
    return [
      {
        id,
        kind,
        status,
        summary,
        dates,
        start,
        end,
        isOpen: start !== null && end === null && (status === 'ACTIVE' || status === 'PLANNED'),
        first: dates.map((date) => date.first).toSorted()[0] ?? '',
      },
    ];
  });
  return rows.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.id < b.id ? -1 : 1));
}

/** The rows that have a day in a period; a row without an end goes on. */
export function rowsBetween(rows: readonly TimelineRow[], first: string | null, last: string | null): TimelineRow[] {
  return rows.filter((row) => {
    const end = row.isOpen
      ? null
      : (row.dates
          .map((date) => date.last)
          .toSorted()
          .at(-1) ?? row.first);
    return (last === null || row.first <= last) && (first === null || end === null || end >= first);
  });
}

/** The first and the last day of all dates; null without rows. */
export function daysOfRows(rows: readonly TimelineRow[]): [first: string, last: string] | null {
  const days = rows.flatMap(({ dates }) => dates.flatMap(({ first, last }) => [first, last])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The rows of some years, and the first and the last day of their axis; null without rows. */
export function rowsOfYears(
  events: readonly Event[],
  { from, to }: { readonly from: number | null; readonly to: number | null },
): { readonly rows: readonly TimelineRow[]; readonly range: readonly [first: string, last: string] | null } {
  const [first, last] = [from === null ? null : `${from}-01-01`, to === null ? null : `${to}-12-31`];
  const rows = rowsBetween(timelineRows(events), first, last);
  const days = daysOfRows(rows);
  return { rows, range: days && [first ?? days[0], last ?? days[1]] };
}
