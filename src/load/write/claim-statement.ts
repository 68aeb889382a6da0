import { command } from '../../graph/query.ts';
import { NO_CLAIM_KIND, forEachClaimKind } from './label.ts';

/*
 * The statements that write claims. A load knows from its plan which nodes and relationships exist, so nothing is merged:
 * that would search for each relationship.
 */

/** `$rows`: all properties of new claims of one kind. */
export const createClaims = forEachClaimKind((kind, label) =>
  command(
    `claim.create.${kind}`,
    /* cypher */ `
  UNWIND $rows AS row
  CREATE (c:Node:Revision:Claim:${label})
  SET c = row`,
  ),
);

/** `$rows`: the changed properties of claims that keep their kind and get another revision. */
export const updateClaims = command(
  'claim.update',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.id})
  SET c += row`,
);

/** `$rows`: all properties of claims that get another revision, and their kind from now on. */
export const reviseClaims = forEachClaimKind((kind, label) =>
  command(
    `claim.revise.${kind}`,
    /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.id})
  SET c = row
  REMOVE c:RetractedClaim, ${NO_CLAIM_KIND}
  SET c:Claim, c:${label}`,
  ),
);

/**
 * `$rows`: `{id, former}`: copies the revisions of claims to new nodes with the id `former`. `$now`: end of current ones. The
 * label Node comes last, since its constraint would reject the copied id.
 */
export const copyRevisions = command(
  'claim.copyRevision',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.id})
  CREATE (f:Revision:FormerClaim)
  SET f = properties(c)
  SET f.id = row.former, f.retractedAt = coalesce(c.retractedAt, $now)
  SET f:Node
  CREATE (c)-[:REVISION]->(f)`,
);

/** `$rows`: `{id, former}`: copies relationships that the current revision keeps. */
export const copyRelationships = {
  INVOLVES: copyRelationship('INVOLVES', 'INVOLVED'),
  IN_MARKET: copyRelationship('IN_MARKET', 'WAS_IN_MARKET'),
  CITES: copyRelationship('CITES', 'CITED'),
  RELATES: copyRelationship('RELATES', 'RELATED'),
};

function copyRelationship(from: string, to: string) {
  return command(
    `claim.copy.${from}.${to}`,
    /* cypher */ `
  UNWIND $rows AS row
  MATCH (f:Node {id: row.former})
  MATCH (c:Node {id: row.id})-[r:${from}]->(o)
  CREATE (f)-[n:${to}]->(o)
  SET n = properties(r)`,
  );
}

/**
 * `$rows`: `{id, former}`: moves the relationships of claims to the nodes of their former revisions. With `former` equal to
 * `id` they stay, under the type for revisions that are not current.
 */
export const moveRelationships = {
  current: {
    INVOLVES: moveRelationship('INVOLVES', 'INVOLVED'),
    IN_MARKET: moveRelationship('IN_MARKET', 'WAS_IN_MARKET'),
    CITES: moveRelationship('CITES', 'CITED'),
    RELATES: moveRelationship('RELATES', 'RELATED'),
  },
  retracted: {
    INVOLVES: moveRelationship('INVOLVED', 'INVOLVED'),
    IN_MARKET: moveRelationship('WAS_IN_MARKET', 'WAS_IN_MARKET'),
    CITES: moveRelationship('CITED', 'CITED'),
    RELATES: moveRelationship('RELATED', 'RELATED'),
  },
};

function moveRelationship(from: string, to: string) {
  return command(
    `claim.move.${from}.${to}`,
    /* cypher */ `
  UNWIND $rows AS row
  MATCH (f:Node {id: row.former})
  MATCH (c:Node {id: row.id})-[r:${from}]->(o)
  CREATE (f)-[n:${to}]->(o)
  SET n = properties(r)
  DELETE r`,
  );
}

/** `$ids`: claims that leave all lists. */
export const retractClaims = command(
  'claim.retract',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id})
  SET c:RetractedClaim, c.retractedAt = $now
  REMOVE c:Claim, ${NO_CLAIM_KIND}`,
);

/** `$ids`: claims whose own current relationships are deleted. */
export const deleteRelationships = command(
  'claim.deleteRelationships',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})-[r:INVOLVES|IN_MARKET|CITES|RELATES]->()
  DELETE r`,
);

/** `$ids`: claims that only an aborted load wrote. */
export const deleteClaims = command(
  'claim.delete',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id})
  DETACH DELETE c`,
);

/** `$rows`: `{claim, entity, properties}`. */
export const createInvolvements = command(
  'claim.createInvolvements',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (e:Node {id: row.entity})
  CREATE (c)-[i:INVOLVES]->(e)
  SET i = row.properties`,
);

/** `$rows`: `{claim, country}`. */
export const createMarkets = command(
  'claim.createMarkets',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (m:Node {id: row.country})
  CREATE (c)-[:IN_MARKET]->(m)`,
);

/** `$rows`: `{claim, source, note}`. */
export const createCitations = command(
  'claim.createCitations',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (s:Node {id: row.source})
  CREATE (c)-[r:CITES]->(s)
  SET r.note = row.note`,
);

/** `$rows`: `{claim, kind, other, pair}`. */
export const createRelations = command(
  'claim.createRelations',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (o:Node {id: row.other})
  CREATE (c)-[r:RELATES]->(o)
  SET r.kind = row.kind, r.byPair = row.pair`,
);

/** `$rows`: `{id, properties}`: properties of current claims that depend on other records. */
export const refreshClaims = command(
  'claim.refresh',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.id})
  SET c += row.properties`,
);
