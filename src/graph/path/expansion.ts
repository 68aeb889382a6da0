import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from '../claim/claim.ts';
import { type ClaimCondition, claimMeets } from '../claim/claim-filter.ts';
import { isAlways } from '../condition.ts';
import { type Query, type Reader, integer, query, real, text, textList } from '../query.ts';

/* One step of a walk: the claims that some entities take part in. */

/** A claim as a walk sees it. */
export interface ExpandedClaim {
  readonly id: string;
  readonly confidence: number;
  readonly participants: readonly string[];
  /** How many claims each participant takes part in, unfiltered. */
  readonly claimCounts: readonly number[];
}

/** The claims of some entities that meet a condition, by id; `limit` of them, whichever, where there are more. */
export function claimsAround(
  reader: Reader,
  ids: readonly string[],
  where: ClaimCondition,
  limit: number,
): Promise<readonly ExpandedClaim[]> {
  return isAlways(where) ? around(reader, { ids, limit }) : aroundFiltered(reader, { ids, limit, filter: where });
}

/** The same with all that the claims say; the most trusted first, then by id. */
export function bestClaimsAround(
  reader: Reader,
  ids: readonly string[],
  where: ClaimCondition,
  limit: number,
): Promise<readonly ClaimRow[]> {
  return isAlways(where) ? best(reader, { ids, limit }) : bestFiltered(reader, { ids, limit, filter: where });
}

/** How many claims each of some entities takes part in, unfiltered; nothing for an id that no entity has. */
export const claimCountsOf = query<{ ids: readonly string[] }, readonly [id: string, count: number]>(
  'entity.claimCounts',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity
  RETURN id, e.claimCount`,
  ([id, count]) => [text(id), integer(count)],
);

const around = aroundQuery('claim.around', 'true');
const aroundFiltered = aroundQuery('claim.around.filtered', claimMeets());
const best = bestQuery('claim.bestAround', 'true');
const bestFiltered = bestQuery('claim.bestAround.filtered', claimMeets());

function aroundQuery(name: string, condition: string): Query<Params, ExpandedClaim> {
  return query(
    name,
    /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:INVOLVES]-(c)
  WHERE ${condition}
  WITH DISTINCT c LIMIT $limit
  CALL (c) {
    MATCH (c)-[i:INVOLVES]->(e)
    WITH i.position AS position, e.claimCount AS claimCount ORDER BY position
    RETURN collect(claimCount) AS claimCounts
  }
  RETURN c.id, c.confidence, c.participants, claimCounts ORDER BY c.id`,
    ([id, confidence, participants, claimCounts]) => ({
      id: text(id),
      confidence: real(confidence),
      participants: textList(participants),
      claimCounts: Array.isArray(claimCounts) ? claimCounts.map(integer) : [],
    }),
  );
}

function bestQuery(name: string, condition: string): Query<Params, ClaimRow> {
  return query(
    name,
    /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:INVOLVES]-(c)
  WHERE ${condition}
  WITH DISTINCT c, c.byConfidenceDown AS sortKey ORDER BY sortKey LIMIT $limit
  RETURN c.record, c.recordedAt, c.retractedAt ORDER BY sortKey`,
    ([record, recordedAt, retractedAt]) => claimRow(record, recordedAt, retractedAt),
  );
}
