import { readEventKey } from '../../model/sort-key.ts';
import type { TimelineEventKind } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from '../condition.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit } from '../page.ts';
import { type Reader, family, integer, query, shapes, text } from '../query.ts';

/** A date of a claim, and what it stands for. */
export interface TimelineEventRow {
  /** As the claim has it. */
  readonly date: string;
  readonly kind: TimelineEventKind;
  readonly claim: ClaimRow;
}

export interface Timeline {
  /** Id of the entity that takes part in the claims. */
  readonly of: string;
  /** Null: any. */
  readonly kinds: readonly TimelineEventKind[] | null;
  readonly where: ClaimCondition;
}

/** Events by first day, the coarser date first, then claim and kind. */
export async function timelinePage(
  reader: Reader,
  timeline: Timeline,
  window: Window,
): Promise<Page<TimelineEventRow>> {
  const read = pageQuery({ filtered: isFiltered(timeline), backwards: window.fromEnd });
  const rows = await read(reader, { ...parameters(timeline, window), limit: rowLimit(window) });
  return pageOf(rows, window);
}

export async function timelineCount(reader: Reader, timeline: Timeline): Promise<number> {
  const read = countQuery({ filtered: isFiltered(timeline) });
  const [count] = await read(reader, parameters(timeline, { after: null, before: null }));
  return count ?? 0;
}

/** A text for each direction, and whether conditions apply. */
const pageQuery = family(
  shapes({ filtered: [false, true], backwards: [false, true] }),
  ({ filtered, backwards }) => `timeline.page${filtered ? '.filtered' : ''}${backwards ? '.backwards' : ''}`,
  ({ filtered, backwards }, name) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return query<Params, Keyed<TimelineEventRow>>(
      name,
      /* cypher */ `${matchEvents(filtered)}
  WITH c, event ORDER BY event ${direction} LIMIT $limit
  RETURN event, c.record, c.recordedAt, c.retractedAt ORDER BY event ${direction}`,
      ([event, record, recordedAt, retractedAt]) => {
        const key = text(event);
        return { key, node: { ...readEventKey(key), claim: claimRow(record, recordedAt, retractedAt) } };
      },
    );
  },
);

const countQuery = family(
  shapes({ filtered: [false, true] }),
  ({ filtered }) => `timeline.count${filtered ? '.filtered' : ''}`,
  ({ filtered }, name) =>
    query<Params, number>(
      name,
      /* cypher */ `${matchEvents(filtered)}
  RETURN count(event)`,
      ([count]) => integer(count),
    ),
);

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

function isFiltered({ where }: Timeline): boolean {
  return !isAlways(where);
}

function parameters(timeline: Timeline, window: Pick<Window, 'after' | 'before'>): Params {
  const { of, kinds, where } = timeline;
  const range = { of, ...keyRange(window), kinds };
  return isFiltered(timeline) ? { ...range, filter: where } : range;
}
