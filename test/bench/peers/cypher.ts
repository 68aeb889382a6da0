/* Statements on the plain graph that several peers use. */

/** The markets of `$id`. Each row is a map, `cell`. */
export const MARKETS = /* cypher */ `
  MATCH (e:PlainEntity {id: $id})<-[:PLAIN_INVOLVES]-(c:PlainClaim {kind: 'PARTNERSHIP'})
  MATCH (c)-[:PLAIN_MARKET]->(m)
  MATCH (c)-[:PLAIN_INVOLVES]->(p) WHERE p <> e
  WITH m.code AS market, count(DISTINCT p) AS partnerCount, count(DISTINCT c) AS claimCount
  RETURN {market: market, partnerCount: partnerCount, claimCount: claimCount} AS cell`;

/** The ids of the claims on a shortest path from `$from` to `$to`, in path order. */
export const SHORTEST_PATH = /* cypher */ `
  MATCH (a:PlainEntity {id: $from})
  MATCH (b:PlainEntity {id: $to})
  MATCH p = shortestPath((a)-[:PLAIN_INVOLVES*..12]-(b))
  UNWIND [n IN nodes(p) WHERE n:PlainClaim] AS claim
  RETURN claim.id AS id`;
