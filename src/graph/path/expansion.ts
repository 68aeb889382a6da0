import { type ClaimRow, claimRow } from '../claim/claim.ts';
import { type ClaimCondition, claimMeets } from '../claim/claim-filter.ts';
import { filterParameter, isAlways } from '../condition.ts';
import { FILTERED } from '../list-query.ts';
import { type Reader, query, queryVariants } from '../query.ts';
import { integer, real, text, textList } from '../row-value.ts';

/* One level of a breadth-first search: the claims in which the entities of the frontier take part. */

/** The parts of a claim that a path search needs. */
export interface ExpandedClaim {
  readonly id: string;
  readonly confidence: number;
  readonly participants: readonly string[];
  /** In how many claims each participant takes part, without a filter. */
  readonly claimCounts: readonly number[];
}

/** The claims of some entities that meet a condition, by id. If there are more than `limit`, an arbitrary subset. */
export function claimsAround(
  reader: Reader,
  ids: readonly string[],
  where: ClaimCondition,
  limit: number,
): Promise<readonly ExpandedClaim[]> {
  return aroundQuery({ filtered: !isAlways(where) })(reader, { ids, limit, ...filterParameter(where) });
}

/** The whole claims of some entities that meet a condition, by descending confidence, then by id. */
export function bestClaimsAround(
  reader: Reader,
  ids: readonly string[],
  where: ClaimCondition,
  limit: number,
): Promise<readonly ClaimRow[]> {
  return bestAroundQuery({ filtered: !isAlways(where) })(reader, { ids, limit, ...filterParameter(where) });
}

/** In how many claims each entity takes part, without a filter. An id of no entity has no row. */
export const claimCountsOf = query<{ ids: readonly string[] }, readonly [id: string, count: number]>(
  'entity.claimCounts',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity
  RETURN id, e.claimCount`,
  ([id, count]) => [text(id), integer(count)],
);

const aroundQuery = queryVariants({
  name: 'claim.around',
  variants: FILTERED,
  text: ({ filtered }) => /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:INVOLVES]-(c)
  WHERE ${filtered ? claimMeets() : 'true'}
  WITH DISTINCT c LIMIT $limit
  CALL (c) {
    MATCH (c)-[i:INVOLVES]->(e)
    WITH i.position AS position, e.claimCount AS claimCount ORDER BY position
    RETURN collect(claimCount) AS claimCounts
  }
  RETURN c.id, c.confidence, c.participants, claimCounts ORDER BY c.id`,
  decode: ([id, confidence, participants, claimCounts]): ExpandedClaim => ({
    id: text(id),
    confidence: real(confidence),
    participants: textList(participants),
    claimCounts: Array.isArray(claimCounts) ? claimCounts.map(integer) : [],
  }),
});

const bestAroundQuery = queryVariants({
  name: 'claim.bestAround',
  variants: FILTERED,
  text: ({ filtered }) => /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:INVOLVES]-(c)
  WHERE ${filtered ? claimMeets() : 'true'}
  WITH DISTINCT c, c.byConfidenceDown AS sortKey ORDER BY sortKey LIMIT $limit
  RETURN c.record, c.recordedAt, c.retractedAt ORDER BY sortKey`,
  decode: ([record, recordedAt, retractedAt]) => claimRow(record, recordedAt, retractedAt),
});
