import { firstDay } from '../support/day.ts';
import type { Claim, Records } from '../support/record.ts';
import { type Maybe, by, isIn } from './collection.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';

export interface TimelineEvent {
  /** With the claim's precision: `2018`, `2018-06` or `2018-06-08`. */
  readonly date: string;
  readonly kind: string;
  readonly claim: Claim;
}

/** One event for each date of each claim that the entity takes part in, earliest first. */
export function timeline(
  records: Records,
  of: string,
  { where, kinds }: { readonly where?: Maybe<ClaimFilter>; readonly kinds?: Maybe<readonly string[]> } = {},
): TimelineEvent[] {
  return claimsWhere(records, where)
    .filter(({ participants }) => participants.some(({ entity }) => entity === of))
    .flatMap(eventsOf)
    .filter(({ kind }) => isIn(kinds, kind))
    .toSorted(
      by(
        ({ date }) => firstDay(date),
        ({ date }) => date.length, // coarse dates are shorter, and come first
        ({ claim }) => claim.id,
        ({ kind }) => kind,
      ),
    );
}

function eventsOf(claim: Claim): TimelineEvent[] {
  const isPlan = claim.status === 'PLANNED';
  const dates = [
    { kind: isPlan ? 'PLANNED_START' : 'START', date: claim.since },
    { kind: isPlan ? 'DEADLINE' : 'END', date: claim.until },
    { kind: 'EVENT', date: claim.date },
    { kind: 'FIRST_SEEN', date: claim.seenFrom },
    { kind: 'LAST_SEEN', date: claim.seenUntil },
  ];
  return dates.flatMap(({ kind, date }) => (date === null ? [] : [{ date, kind, claim }]));
}
