import type { Statement } from '../engine/engine.ts';
import { command } from '../graph/query.ts';

/* All statements that write records. Each merges by id, so an aborted load can be repeated from the start. */

const ENTITY_LABELS = {
  COMPANY: 'Company',
  BANK: 'Bank',
  WALLET: 'Wallet',
  PERSON: 'Person',
  COUNTRY: 'Country',
  MERCHANT: 'Merchant',
  INVESTOR: 'Investor',
  REGULATOR: 'Regulator',
  PUBLICATION: 'Publication',
  PAYMENT_METHOD: 'PaymentMethod',
  EXCHANGE: 'Exchange',
  PRODUCT: 'Product',
} as const;

const CLAIM_LABELS = {
  PARTNERSHIP: 'Partnership',
  OWNERSHIP: 'Ownership',
  ROLE: 'Role',
  FUNDING_ROUND: 'FundingRound',
  INVESTMENT: 'Investment',
  ACQUISITION: 'Acquisition',
  METRIC: 'Metric',
  MARKET_PRESENCE: 'MarketPresence',
  STATEMENT: 'Statement',
  LICENCE: 'Licence',
  ENFORCEMENT: 'Enforcement',
  MEMBERSHIP: 'Membership',
  PRODUCT_OFFERING: 'ProductOffering',
} as const;

/** `$rows`: `{id, properties}`. */
export const mergeSources = command(
  'source.merge',
  /* cypher */ `
  UNWIND $rows AS row
  MERGE (s:Node {id: row.id})
  SET s:Source, s += row.properties
  REMOVE s:FormerSource`,
);

const ENTITY_KIND_LABELS = Object.values(ENTITY_LABELS)
  .map((label) => `e:${label}`)
  .join(', ');

/**
 * `$rows`: `{id, properties, uncounted}`, all of one kind; `uncounted` is for new entities. A label cannot be a parameter,
 * so there is a statement for each kind.
 */
export const mergeEntities = forEachLabel(ENTITY_LABELS, (kind, label) =>
  command(
    `entity.merge.${kind}`,
    /* cypher */ `
  UNWIND $rows AS row
  MERGE (e:Node {id: row.id})
  ON CREATE SET e += row.uncounted
  REMOVE e:FormerEntity, ${ENTITY_KIND_LABELS}
  SET e:Entity, e:${label}, e += row.properties`,
  ),
);

/** `$rows`: `{id, properties}`, of entities. */
export const countClaims = command(
  'entity.countClaims',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.id})
  SET e += row.properties`,
);

/** `$rows`: `{id, properties}`: entities that leave all lists, but are still found by id. */
export const dismissEntities = command(
  'entity.dismiss',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.id})
  REMOVE e:Entity, ${ENTITY_KIND_LABELS}
  SET e:FormerEntity, e += row.properties`,
);

/** `$ids`: sources that leave all lists, but are still found by id. */
export const dismissSources = command(
  'source.dismiss',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (s:Node {id: id})
  REMOVE s:Source
  SET s:FormerSource`,
);

/**
 * `$rows`: `{id, properties}`, all of one kind. `$now`: the time at which new claims are recorded. Claims recorded by
 * `$recordedUntil`, the end of the last completed load, keep their time.
 */
export const mergeClaims = forEachLabel(CLAIM_LABELS, (kind, label) =>
  command(
    `claim.merge.${kind}`,
    /* cypher */ `
  UNWIND $rows AS row
  MERGE (c:Node {id: row.id})
  SET c:Claim, c:${label}, c += row.properties, c.retractedAt = null,
    c.recordedAt = CASE WHEN c.recordedAt <= $recordedUntil THEN c.recordedAt ELSE $now END
  REMOVE c:RetractedClaim`,
  ),
);

/** `$rows`: `{claim, entity, properties}`. */
export const mergeInvolvements = command(
  'claim.mergeInvolvements',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (e:Node {id: row.entity})
  MERGE (c)-[i:INVOLVES]->(e)
  SET i += row.properties`,
);

/** `$rows`: `{claim, country}`. */
export const mergeMarkets = command(
  'claim.mergeMarkets',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (m:Node {id: row.country})
  MERGE (c)-[:IN_MARKET]->(m)`,
);

/** `$rows`: `{claim, source, note}`. */
export const mergeCitations = command(
  'claim.mergeCitations',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (s:Node {id: row.source})
  MERGE (c)-[r:CITES]->(s)
  SET r.note = row.note`,
);

/** `$rows`: `{claim, kind, other, pair}`. */
export const mergeRelations = command(
  'claim.mergeRelations',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (c:Node {id: row.claim})
  MATCH (o:Node {id: row.other})
  MERGE (c)-[r:RELATES {kind: row.kind}]->(o)
  SET r.byPair = row.pair`,
);

/*
 * `$rows`: `{entity, partner, claims, byName}`: a derived relationship for each ordered pair of partners. MERGE expands from
 * the node on its left, so there are two statements: expanding from a hub would scan all its partners for each row.
 */
export const mergePartnersFromEntity = command(
  'partner.mergeFromEntity',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.entity})
  MATCH (p:Node {id: row.partner})
  MERGE (e)-[r:PARTNERS_WITH]->(p)
  SET r.claims = row.claims, r.byName = row.byName`,
);
export const mergePartnersFromPartner = command(
  'partner.mergeFromPartner',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Node {id: row.entity})
  MATCH (p:Node {id: row.partner})
  MERGE (p)<-[r:PARTNERS_WITH]-(e)
  SET r.claims = row.claims, r.byName = row.byName`,
);

/** `$ids`: partnerships to remove. The partners of all their participants are merged again afterwards. */
export const deletePartners = command(
  'partner.delete',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})-[:INVOLVES]->(e)
  MATCH (e)-[r:PARTNERS_WITH]-()
  DELETE r`,
);

/** `$ids`: claims to retract, which leave all lists, but are still found by id. */
export const retractClaims = command(
  'claim.retract',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id})
  SET c:RetractedClaim, c.retractedAt = $now
  REMOVE c:Claim`,
);

/** `$ids`: claims whose relationships are deleted. */
export const deleteRelationships = command(
  'claim.deleteRelationships',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})-[r]-()
  DELETE r`,
);

/** `$ids`: claims that only an aborted load wrote. */
export const deleteOrphans = command(
  'claim.deleteOrphans',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id})
  DETACH DELETE c`,
);

function forEachLabel<Kind extends string>(
  labels: Readonly<Record<Kind, string>>,
  make: (kind: string, label: string) => Statement,
): Readonly<Record<Kind, Statement>> {
  const entries = Object.entries<string>(labels).map(([kind, label]) => [kind, make(kind, label)]);
  return Object.fromEntries(entries) as Record<Kind, Statement>;
}
