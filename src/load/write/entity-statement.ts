import { command } from '../../graph/query.ts';
import { NO_ENTITY_KIND, forEachEntityKind } from './label.ts';

/* The statements that write entities, sources, and what is derived from claims. */

/** `$rows`: all properties of new sources. */
export const createSources = command(
  'source.create',
  /* cypher */ `
  UNWIND $rows AS row
  CREATE (s:Node:Source)
  SET s = row`,
);

/** `$rows`: all properties of sources that exist, also former ones. */
export const renewSources = command(
  'source.renew',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (s:Node {id: row.id})
  SET s = row
  REMOVE s:FormerSource
  SET s:Source`,
);

/** `$rows`: `{id, properties}`: sources that leave all lists, but are still found by id. */
export const dismissSources = command(
  'source.dismiss',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (s:Node {id: row.id})
  REMOVE s:Source
  SET s:FormerSource, s += row.properties`,
);

/** `$rows`: all properties of new entities of one kind. */
export const createEntities = forEachEntityKind((kind, label) =>
  command(
    `entity.create.${kind}`,
    /* cypher */ `
  UNWIND $rows AS row
  CREATE (e:Node:Entity:${label})
  SET e = row`,
  ),
);

/** `$rows`: all properties of entities of one kind that exist, also former ones. */
export const renewEntities = forEachEntityKind((kind, label) =>
  command(
    `entity.renew.${kind}`,
    /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.id})
  SET e = row
  REMOVE e:FormerEntity, ${NO_ENTITY_KIND}
  SET e:Entity, e:${label}`,
  ),
);

/** `$rows`: `{id, properties}`: entities that leave all lists, but are still found by id. */
export const dismissEntities = command(
  'entity.dismiss',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.id})
  REMOVE e:Entity, ${NO_ENTITY_KIND}
  SET e:FormerEntity, e += row.properties`,
);

/** `$rows`: `{id, properties}`, of entities. */
export const countClaims = command(
  'entity.countClaims',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.id})
  SET e += row.properties`,
);

/** `$ids`: Identifier nodes. */
export const deleteIdentifiers = command(
  'identifier.delete',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  DETACH DELETE n`,
);

/** `$rows`: `{id, entity}`. */
export const createIdentifiers = command(
  'identifier.create',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.entity})
  CREATE (:Node:Identifier {id: row.id})-[:IDENTIFIES]->(e)`,
);

/** `$rows`: `{entity, partner, byName, claims}`: new partners, one row for each direction. */
export const createPartners = command(
  'partner.create',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.entity})
  MATCH (p:Node {id: row.partner})
  CREATE (e)-[r:PARTNERS_WITH]->(p)
  SET r.claims = row.claims, r.byName = row.byName`,
);

/** `$rows`: `{a, b, claims}`: both directions of known partners. Expands from `a`, which should have fewer claims. */
export const updatePartners = command(
  'partner.update',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Node {id: row.a})-[r:PARTNERS_WITH]-(p)
  WHERE p.id = row.b
  SET r.claims = row.claims`,
);

/** `$rows`: `{a, b}`: as above, for entities that are partners no longer. */
export const deletePartners = command(
  'partner.delete',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Node {id: row.a})-[r:PARTNERS_WITH]-(p)
  WHERE p.id = row.b
  DELETE r`,
);

/** `$rows`: `{id, key}`: entities and the sort keys of their new names. */
export const renamePartners = command(
  'partner.rename',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Node {id: row.id})<-[r:PARTNERS_WITH]-(e)
  SET r.byName = e.id + ' ' + row.key`,
);
