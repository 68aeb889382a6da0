import { KEY_END } from '../dataset/sort-key.ts';
import type { RelationKind } from '../dataset/vocabulary.ts';
import type { Params } from '../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from './condition.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit } from './page.ts';
import { type Query, type Reader, createTable, integer, query, text } from './query.ts';

/** A relation with both its claims. */
export interface ClaimRelationRow {
  readonly kind: RelationKind;
  /** The claim that carries it. */
  readonly from: ClaimRow;
  readonly to: ClaimRow;
}

export interface ClaimRelationList {
  /** Null: any. */
  readonly kinds: readonly RelationKind[] | null;
  /** At least one of the two claims meets it. */
  readonly where: ClaimCondition;
}

/** Every relation once, by kind, claim that carries it, and other claim. */
export async function claimRelationPage(
  reader: Reader,
  list: ClaimRelationList,
  window: Window,
): Promise<Page<ClaimRelationRow>> {
  const rows = await pageQuery(isFiltered(list), window.fromEnd)(reader, {
    ...parameters(list, window),
    limit: rowLimit(window),
  });
  return pageOf(rows, window);
}

export async function claimRelationCount(reader: Reader, list: ClaimRelationList): Promise<number> {
  const [count] = await countQuery(isFiltered(list))(reader, parameters(list, WHOLE));
  return count ?? 0;
}

const WHOLE: Pick<Window, 'after' | 'before'> = { after: null, before: null };

const pageQueries = createTable<Query<Params, Keyed<ClaimRelationRow>>>();
const countQueries = createTable<Query<Params, number>>();

/** A text for each direction, and whether conditions apply. */
function pageQuery(filtered: boolean, backwards: boolean): Query<Params, Keyed<ClaimRelationRow>> {
  const name = `claimRelation.page${filtered ? '.filtered' : ''}${backwards ? '.backwards' : ''}`;
  const direction = backwards ? 'DESC' : 'ASC';
  return pageQueries(name, () =>
    query(
      name,
      /* cypher */ `
  UNWIND $list.ranges AS k
  CALL (k) {
    ${matchRelations(filtered)}
    WITH c, r, o, r.byPair AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, r, o, key
  }
  WITH c, r, o, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, r.kind, c.record, c.recordedAt, c.retractedAt, o.record, o.recordedAt, o.retractedAt
  ORDER BY key ${direction}`,
      ([key, kind, fromRecord, fromRecordedAt, fromRetractedAt, toRecord, toRecordedAt, toRetractedAt]) => ({
        key: text(key),
        node: {
          kind: text(kind) as RelationKind,
          from: claimRow(fromRecord, fromRecordedAt, fromRetractedAt),
          to: claimRow(toRecord, toRecordedAt, toRetractedAt),
        },
      }),
    ),
  );
}

function countQuery(filtered: boolean): Query<Params, number> {
  const name = `claimRelation.count${filtered ? '.filtered' : ''}`;
  return countQueries(name, () =>
    query(
      name,
      /* cypher */ `
  UNWIND $list.ranges AS k
  CALL (k) {
    ${matchRelations(filtered)}
    RETURN count(r) AS n
  }
  RETURN sum(n)`,
      ([count]) => integer(count),
    ),
  );
}

function matchRelations(filtered: boolean): string {
  return /* cypher */ `MATCH (c)-[r:RELATES]->(o)
    WHERE r.byPair > k.lo AND r.byPair < k.hi${filtered ? ` AND (${claimMeets('c', '$list.filter')} OR ${claimMeets('o', '$list.filter')})` : ''}`;
}

function isFiltered({ where }: ClaimRelationList): boolean {
  return !isAlways(where);
}

function parameters(list: ClaimRelationList, window: Pick<Window, 'after' | 'before'>): Params {
  const ranges = rangesOf(list.kinds, keyRange(window));
  // a map, of which no length is a reason to plan a text again
  return { list: isFiltered(list) ? { ranges, filter: list.where } : { ranges } };
}

/** A kind is the beginning of its keys, so that each is a range of one index. */
function rangesOf(
  kinds: readonly RelationKind[] | null,
  whole: { lo: string; hi: string },
): { lo: string; hi: string }[] {
  if (kinds === null) return [whole];
  return [...new Set(kinds)]
    .map((kind) => ({ lo: later(whole.lo, `${kind} `), hi: earlier(whole.hi, `${kind} ${KEY_END}`) }))
    .filter(({ lo, hi }) => lo < hi);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
