import { readEventKey } from '../../model/sort-key.ts';
import type { TimelineEventKind } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimColumns, claimRow } from './claim.ts';
import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  type ClaimSelection,
  claimSelection,
  selectClaims,
  selectionParameters,
  selectionSuffix,
} from './claim-filter.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Moment, relationshipTypes } from '../moment.ts';
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
  readonly at: Moment;
}

/** Events, sorted by first day (less precise dates first), then by claim and kind. */
export function timelinePage(reader: Reader, timeline: Timeline, range: PageRange): Promise<Page<TimelineEventRow>> {
  return eventPage(reader, selectionOf(timeline), timelineParameters(timeline, range), range);
}

export function timelineCount(reader: Reader, timeline: Timeline): Promise<number> {
  return eventCount(reader, selectionOf(timeline), timelineParameters(timeline, UNBOUNDED));
}

const eventPage = pageQuery({
  name: 'timeline.page',
  variants: CLAIM_SELECTIONS,
  suffix: selectionSuffix,
  text: (selection, direction) => /* cypher */ `${matchEvents(selection)}
  WITH c, event ORDER BY event ${direction} LIMIT $limit
  RETURN event, ${claimColumns('c', selection)} ORDER BY event ${direction}`,
  decode: ([event, ...columns]) => {
    const key = text(event);
    return { key, node: { ...readEventKey(key), claim: claimRow(columns) } };
  },
});

const eventCount = countQuery({
  name: 'timeline.count',
  variants: CLAIM_SELECTIONS,
  suffix: selectionSuffix,
  text: (selection) => /* cypher */ `${matchEvents(selection)}
  RETURN count(event)`,
});

/** The kind is the third word of an event's key. */
function matchEvents(selection: ClaimSelection): string {
  const { involves } = relationshipTypes(selection);
  return /* cypher */ `
  ${selectClaims(`(:Node {id: $of})<-[:${involves}]-(c)`, [], selection)}
  UNWIND c.events AS event
  WITH c, event
  WHERE event > $lo AND event < $hi AND ($kinds IS NULL OR split(event, ' ')[2] IN $kinds)`;
}

function selectionOf({ at, where }: Timeline): ClaimSelection {
  return claimSelection(at, where);
}

function timelineParameters({ of, kinds, where, at }: Timeline, bounds: KeyBounds): Params {
  return { of, kinds, ...keyRange(bounds), ...selectionParameters(at, where) };
}
