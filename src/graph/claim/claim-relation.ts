import { KEY_END } from '../../model/sort-key.ts';
import type { RelationKind } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { filterParameter, isAlways } from '../condition.ts';
import { FILTERED, countQuery, pageQuery } from '../list-query.ts';
import { type KeyBounds, type Page, type PageRange, UNBOUNDED, keyRange } from '../page.ts';
import type { Reader } from '../query.ts';
import { text } from '../row-value.ts';

/** A relation and its two claims. */
export interface ClaimRelationRow {
  readonly kind: RelationKind;
  /** The claim whose record states the relation. */
  readonly from: ClaimRow;
  readonly to: ClaimRow;
}

export interface ClaimRelationList {
  /** Null: all kinds. */
  readonly kinds: readonly RelationKind[] | null;
  /** At least one of the two claims meets this condition. */
  readonly where: ClaimCondition;
}

/** Every relation once, sorted by kind, then by the ids of `from` and `to`. */
export function claimRelationPage(
  reader: Reader,
  list: ClaimRelationList,
  range: PageRange,
): Promise<Page<ClaimRelationRow>> {
  return relationPage(reader, relationVariant(list), relationParameters(list, range), range);
}

export function claimRelationCount(reader: Reader, list: ClaimRelationList): Promise<number> {
  return relationCount(reader, relationVariant(list), relationParameters(list, UNBOUNDED));
}

const relationPage = pageQuery<{ readonly filtered: boolean }, ClaimRelationRow>({
  name: 'claimRelation.page',
  variants: FILTERED,
  text: ({ filtered }, direction) => /* cypher */ `
  UNWIND $ranges AS k
  CALL (k) {
    ${matchRelations(filtered)}
    WITH c, r, o, r.byPair AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, r, o, key
  }
  WITH c, r, o, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, r.kind, c.record, c.recordedAt, c.retractedAt, o.record, o.recordedAt, o.retractedAt
  ORDER BY key ${direction}`,
  decode: ([key, kind, fromRecord, fromRecordedAt, fromRetractedAt, toRecord, toRecordedAt, toRetractedAt]) => ({
    key: text(key),
    node: {
      kind: text(kind) as RelationKind,
      from: claimRow(fromRecord, fromRecordedAt, fromRetractedAt),
      to: claimRow(toRecord, toRecordedAt, toRetractedAt),
    },
  }),
});

const relationCount = countQuery({
  name: 'claimRelation.count',
  variants: FILTERED,
  text: ({ filtered }) => /* cypher */ `
  UNWIND $ranges AS k
  CALL (k) {
    ${matchRelations(filtered)}
    RETURN count(r) AS n
  }
  RETURN sum(n)`,
});

function matchRelations(filtered: boolean): string {
  return /* cypher */ `MATCH (c)-[r:RELATES]->(o)
    WHERE r.byPair > k.lo AND r.byPair < k.hi${filtered ? ` AND (${claimMeets('c')} OR ${claimMeets('o')})` : ''}`;
}

function relationVariant({ where }: ClaimRelationList) {
  return { filtered: !isAlways(where) };
}

function relationParameters({ kinds, where }: ClaimRelationList, bounds: KeyBounds): Params {
  return { ranges: rangesOf(kinds, keyRange(bounds)), ...filterParameter(where) };
}

/** Keys begin with their kind, so that each kind is a range of one index. */
function rangesOf(
  kinds: readonly RelationKind[] | null,
  whole: { lo: string; hi: string },
): { lo: string; hi: string }[] {
  if (kinds === null) return [whole];
  return [...new Set(kinds)]
    .map((kind) => ({ lo: later(whole.lo, `${kind} `), hi: earlier(whole.hi, `${kind} ${KEY_END}`) }))
    .filter(({ lo, hi }) => lo < hi);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
