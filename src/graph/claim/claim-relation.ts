import { KEY_END } from '../../model/sort-key.ts';
import type { RelationKind } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { CLAIM_COLUMN_COUNT, type ClaimRow, claimColumns, claimRow } from './claim.ts';
import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  type ClaimSelection,
  callRelated,
  claimMeets,
  claimSelection,
  selectionParameters,
  selectionSuffix,
} from './claim-filter.ts';
import { relationPlan } from '../access/relation-plan.ts';
import { unite } from '../access/unite.ts';
import { BY_TERMS, matchClaims, termParameters } from './claim-scope.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Moment, callRevision, isValidRevision } from '../moment.ts';
import { type KeyBounds, type Page, type PageRange, UNBOUNDED, keyRange, rowLimit } from '../page.ts';
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
  readonly at: Moment;
}

/** Every relation once, sorted by kind, then by the ids of `from` and `to`. */
export function claimRelationPage(
  reader: Reader,
  list: ClaimRelationList,
  range: PageRange,
): Promise<Page<ClaimRelationRow>> {
  return relationPage(reader, ...relationReading(reader, list, range, rowLimit(range)), range);
}

export function claimRelationCount(reader: Reader, list: ClaimRelationList): Promise<number> {
  return relationCount(reader, ...relationReading(reader, list, UNBOUNDED, Infinity));
}

interface RelationVariant extends ClaimSelection {
  /** Finds the claims by terms, and then their relations. */
  readonly byTerms?: true;
}

const VARIANTS = {
  variants: [...CLAIM_SELECTIONS, { past: false, filtered: true, related: false, byTerms: true } as const],
  suffix: ({ byTerms, ...selection }: RelationVariant) => (byTerms ? 'terms' : selectionSuffix(selection)),
};

/** The variant of the text and its parameters. */
function relationReading(
  { abilities, statistics }: Reader,
  list: ClaimRelationList,
  bounds: KeyBounds,
  limit: number,
): [RelationVariant, Params] {
  const selection = claimSelection(list.at, list.where);
  const params = relationParameters(list, bounds);
  if (!abilities.termIndexes || list.at !== null || !selection.filtered) return [selection, params];
  const where = unite(list.where);
  const { by, queries } = relationPlan(where, limit, statistics());
  return by === 'terms'
    ? [
        { ...selection, byTerms: true },
        { ...params, ...termParameters(queries, where) },
      ]
    : [selection, params];
}

const relationPage = pageQuery<RelationVariant, ClaimRelationRow>({
  name: 'claimRelation.page',
  ...VARIANTS,
  text: (selection, direction) =>
    selection.byTerms
      ? /* cypher */ `
  ${MATCH_BY_TERMS}
  WITH c, r, o, r.byPair AS key ORDER BY key ${direction} LIMIT $limit
  RETURN key, r.kind, ${claimColumns('c')}, ${claimColumns('o')} ORDER BY key ${direction}`
      : /* cypher */ `
  UNWIND $ranges AS k
  CALL (k) {
    ${matchRelations(selection)}
    WITH c, r, o, r.byPair AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, r, o, key
  }
  WITH c, r, o, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, r.kind, ${claimColumns('c', selection)}, ${claimColumns('o', selection)}
  ORDER BY key ${direction}`,
  decode: ([key, kind, ...columns]) => ({
    key: text(key),
    node: {
      kind: text(kind) as RelationKind,
      from: claimRow(columns),
      to: claimRow(columns.slice(CLAIM_COLUMN_COUNT)),
    },
  }),
});

const relationCount = countQuery<RelationVariant>({
  name: 'claimRelation.count',
  ...VARIANTS,
  text: (selection) =>
    selection.byTerms
      ? /* cypher */ `
  ${MATCH_BY_TERMS}
  RETURN count(r)`
      : /* cypher */ `
  UNWIND $ranges AS k
  CALL (k) {
    ${matchRelations(selection)}
    RETURN count(r) AS n
  }
  RETURN sum(n)`,
});

/** The relations of the claims that have the terms, each once. */
const MATCH_BY_TERMS = /* cypher */ `UNWIND $keys AS k
  ${matchClaims(BY_TERMS, 'true')}
  MATCH (c)-[r:RELATES]-()
  WITH DISTINCT r WHERE any(x IN $ranges WHERE r.byPair > x.lo AND r.byPair < x.hi)
  WITH r, startNode(r) AS c, endNode(r) AS o`;

/** In the past, a relation ends at the node with the id of its target, and `o` is the revision of that moment. */
function matchRelations(selection: ClaimSelection): string {
  const { past, filtered, related } = selection;
  const inRange = 'r.byPair > k.lo AND r.byPair < k.hi';
  // one copy of the filter for both claims: a database plans two copies for twice as long
  const meets = related
    ? `(${claimMeets('c', '$filter', selection)} OR ${claimMeets('o', '$filter', selection)})`
    : `any(n IN [c, o] WHERE ${claimMeets('n', '$filter', selection)})`;
  if (!past) {
    return /* cypher */ `MATCH (c)-[r:RELATES]->(o)
    WHERE ${inRange}${filtered ? ` AND ${meets}` : ''}`;
  }
  return /* cypher */ `MATCH (c)-[r:RELATES|RELATED]->(target)
    WHERE ${inRange} AND ${isValidRevision('c')}
    ${callRevision('target', 'o')}
    ${related ? `${callRelated('c')}\n    ${callRelated('o')}` : 'WITH c, r, o'} WHERE ${meets}`;
}

function relationParameters({ kinds, where, at }: ClaimRelationList, bounds: KeyBounds): Params {
  return { ranges: rangesOf(kinds, keyRange(bounds)), ...selectionParameters(at, where) };
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
