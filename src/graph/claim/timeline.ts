import { readEventKey } from '../../model/sort-key.ts';
import type { TimelineEventKind } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { filterParameter, isAlways } from '../condition.ts';
import { FILTERED, countQuery, pageQuery } from '../list-query.ts';
import { type KeyBounds, type Page, type PageRange, UNBOUNDED, keyRange } from '../page.ts';
import type { Reader } from '../query.ts';
import { text } from '../row-value.ts';

/** A date of a claim and its meaning. */
export interface TimelineEventRow {
  /** As the claim states it. */
  readonly date: string;
  readonly kind: TimelineEventKind;
  readonly claim: ClaimRow;
}

export interface Timeline {
  /** Id of the entity that takes part in the claims. */
  readonly of: string;
  /** Null: all kinds. */
  readonly kinds: readonly TimelineEventKind[] | null;
  readonly where: ClaimCondition;
}

/** Events, sorted by first day (less precise dates first), then by claim and kind. */
export function timelinePage(reader: Reader, timeline: Timeline, range: PageRange): Promise<Page<TimelineEventRow>> {
  return eventPage(reader, timelineVariant(timeline), timelineParameters(timeline, range), range);
}

export function timelineCount(reader: Reader, timeline: Timeline): Promise<number> {
  return eventCount(reader, timelineVariant(timeline), timelineParameters(timeline, UNBOUNDED));
}

const eventPage = pageQuery({
  name: 'timeline.page',
  variants: FILTERED,
  text: ({ filtered }, direction) => /* cypher */ `${matchEvents(filtered)}
  WITH c, event ORDER BY event ${direction} LIMIT $limit
  RETURN event, c.record, c.recordedAt, c.retractedAt ORDER BY event ${direction}`,
  decode: ([event, record, recordedAt, retractedAt]) => {
    const key = text(event);
    return { key, node: { ...readEventKey(key), claim: claimRow(record, recordedAt, retractedAt) } };
  },
});

const eventCount = countQuery({
  name: 'timeline.count',
  variants: FILTERED,
  text: ({ filtered }) => /* cypher */ `${matchEvents(filtered)}
  RETURN count(event)`,
});

/** The kind is the third word of an event's key. */
function matchEvents(filtered: boolean): string {
  return /* cypher */ `
  MATCH (:Node {id: $of})<-[:INVOLVES]-(c)${
    filtered
      ? /* cypher */ `
  WHERE ${claimMeets()}`
      : ''
  }
  UNWIND c.events AS event
  WITH c, event
  WHERE event > $lo AND event < $hi AND ($kinds IS NULL OR split(event, ' ')[2] IN $kinds)`;
}

function timelineVariant({ where }: Timeline) {
  return { filtered: !isAlways(where) };
}

function timelineParameters({ of, kinds, where }: Timeline, bounds: KeyBounds): Params {
  return { of, kinds, ...keyRange(bounds), ...filterParameter(where) };
}
