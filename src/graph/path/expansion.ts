import { type ClaimRow, claimColumns, claimRow } from '../claim/claim.ts';
import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  type ClaimSelection,
  claimSelection,
  selectClaims,
  selectionParameters,
  selectionSuffix,
} from '../claim/claim-filter.ts';
import { type Moment, relationshipTypes } from '../moment.ts';
import { type Reader, query, queryVariants } from '../query.ts';
import { integer, real, text, textList } from '../row-value.ts';

/* One level of a breadth-first search: the claims in which the entities of the frontier take part. */

/** The claims that a search follows. */
export interface FollowedClaims {
  readonly where: ClaimCondition;
  readonly at: Moment;
}

/** The parts of a claim that a path search needs. */
export interface ExpandedClaim {
  readonly id: string;
  readonly confidence: number;
  /** Each once, whatever the number of its roles. */
  readonly participants: readonly string[];
  /** In how many claims each participant takes part at present, without a filter. */
  readonly claimCounts: readonly number[];
}

/** The claims of some entities that a search follows, by id. If there are more than `limit`, an arbitrary subset. */
export function claimsAround(
  reader: Reader,
  ids: readonly string[],
  { where, at }: FollowedClaims,
  limit: number,
): Promise<readonly ExpandedClaim[]> {
  return aroundQuery(claimSelection(at, where))(reader, { ids, limit, ...selectionParameters(at, where) });
}

/** The whole claims of some entities that a search follows, by descending confidence, then by id. */
export function bestClaimsAround(
  reader: Reader,
  ids: readonly string[],
  { where, at }: FollowedClaims,
  limit: number,
): Promise<readonly ClaimRow[]> {
  return bestAroundQuery(claimSelection(at, where))(reader, { ids, limit, ...selectionParameters(at, where) });
}

/** In how many claims each entity takes part, without a filter. An id of no entity has no row. */
export const claimCountsOf = query<{ ids: readonly string[] }, readonly [id: string, count: number]>(
  'entity.claimCounts',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity
  RETURN id, coalesce(e.claimCount, 0)`,
  ([id, count]) => [text(id), integer(count)],
);

const aroundQuery = queryVariants({
  name: 'claim.around',
  variants: CLAIM_SELECTIONS,
  suffix: selectionSuffix,
  text: (selection) => /* cypher */ `${matchAround(selection)}
  WITH DISTINCT c LIMIT $limit
  CALL (c) {
    MATCH (c)-[i:${relationshipTypes(selection).involves}]->(e)
    WITH e, i.position AS position ORDER BY position
    RETURN collect(e.id) AS participants, collect(coalesce(e.claimCount, 0)) AS claimCounts
  }
  RETURN c.byId, c.confidence, participants, claimCounts ORDER BY c.byId`,
  decode: ([id, confidence, participants, claimCounts]): ExpandedClaim => ({
    id: text(id),
    confidence: real(confidence),
    participants: textList(participants),
    claimCounts: Array.isArray(claimCounts) ? claimCounts.map(integer) : [],
  }),
});

const bestAroundQuery = queryVariants({
  name: 'claim.bestAround',
  variants: CLAIM_SELECTIONS,
  suffix: selectionSuffix,
  text: (selection) => /* cypher */ `${matchAround(selection)}
  WITH DISTINCT c ORDER BY c.confidence DESC, c.byId LIMIT $limit
  RETURN ${claimColumns('c', selection)} ORDER BY c.confidence DESC, c.byId`,
  decode: claimRow,
});

function matchAround(selection: ClaimSelection): string {
  const { involves } = relationshipTypes(selection);
  return /* cypher */ `
  UNWIND $ids AS id
  ${selectClaims(`(:Node {id: id})<-[:${involves}]-(c)`, [], selection)}`;
}
