import { KEY_END } from '../../model/sort-key.ts';
import type { RelationKind } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from '../condition.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit } from '../page.ts';
import { type Reader, family, integer, query, shapes, text } from '../query.ts';

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
  const read = pageQuery({ filtered: isFiltered(list), backwards: window.fromEnd });
  const rows = await read(reader, { ...parameters(list, window), limit: rowLimit(window) });
  return pageOf(rows, window);
}

export async function claimRelationCount(reader: Reader, list: ClaimRelationList): Promise<number> {
  const [count] = await countQuery({ filtered: isFiltered(list) })(reader, parameters(list, WHOLE));
  return count ?? 0;
}

const WHOLE: Pick<Window, 'after' | 'before'> = { after: null, before: null };

/** A text for each direction, and whether conditions apply. */
const pageQuery = family(
  shapes({ filtered: [false, true], backwards: [false, true] }),
  ({ filtered, backwards }) => `claimRelation.page${filtered ? '.filtered' : ''}${backwards ? '.backwards' : ''}`,
  ({ filtered, backwards }, name) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return query<Params, Keyed<ClaimRelationRow>>(
      name,
      /* cypher */ `
  UNWIND $ranges AS k
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
    );
  },
);

const countQuery = family(
  shapes({ filtered: [false, true] }),
  ({ filtered }) => `claimRelation.count${filtered ? '.filtered' : ''}`,
  ({ filtered }, name) =>
    query<Params, number>(
      name,
      /* cypher */ `
  UNWIND $ranges AS k
  CALL (k) {
    ${matchRelations(filtered)}
    RETURN count(r) AS n
  }
  RETURN sum(n)`,
      ([count]) => integer(count),
    ),
);

function matchRelations(filtered: boolean): string {
  return /* cypher */ `MATCH (c)-[r:RELATES]->(o)
    WHERE r.byPair > k.lo AND r.byPair < k.hi${filtered ? ` AND (${claimMeets('c')} OR ${claimMeets('o')})` : ''}`;
}

function isFiltered({ where }: ClaimRelationList): boolean {
  return !isAlways(where);
}

function parameters(list: ClaimRelationList, window: Pick<Window, 'after' | 'before'>): Params {
  const ranges = rangesOf(list.kinds, keyRange(window));
  return isFiltered(list) ? { ranges, filter: list.where } : { ranges };
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
