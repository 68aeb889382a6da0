import type { Params, Value } from '../../engine/engine.ts';
import type { PartnershipFacts } from '../../graph/entity/market-cell.ts';
import { type Query, type Reader, query } from '../../graph/query.ts';
import { FAMILY_OF_NODE, IS_RECORD, type RecordFamily } from '../../graph/record.ts';
import { integer, text, textList, textOrNull } from '../../graph/row-value.ts';
import { parseRecord } from '../../model/stored/packed-record.ts';
import type { ClaimRecord } from '../../model/record.ts';

/* What a load reads of the graph beside the ledger: the nodes of changed records, and what is connected to them. */

/** A node that has one of the ids of a load. */
export interface StoredNode {
  readonly id: string;
  readonly family: RecordFamily;
  /** False for a record that no data set has any more. */
  readonly isCurrent: boolean;
  /** The record as JSON, which may be packed. */
  readonly record: string;
  /** The data set of a claim or a source; null for an entity. */
  readonly dataset: string | null;
  readonly revision: number;
  readonly recordedAt: string | null;
  readonly retractedAt: string | null;
  /** JSON of each description of an entity. */
  readonly descriptions: readonly string[];
  readonly claimCount: number;
  readonly presentFrom: readonly string[];
  readonly presentUntil: readonly string[];
}

/** The nodes with these ids, by id. */
export async function readNodes(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>> {
  return new Map((await inChunks(reader, nodesByIds, ids)).map((node) => [node.id, node]));
}

/** The parts of an entity that other records repeat, and its number of claims. */
export interface StoredEntity {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly name: string;
  readonly claimCount: number;
}

export async function readEntityFacts(reader: Reader, ids: readonly string[]): Promise<readonly StoredEntity[]> {
  return inChunks(reader, entityFacts, ids);
}

export async function readSourceDates(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly date: string | null }[]> {
  return inChunks(reader, sourceDates, ids);
}

/** The records of current claims. */
export async function readClaims(reader: Reader, ids: readonly string[]): Promise<readonly ClaimRecord[]> {
  return inChunks(reader, claimsByIds, ids);
}

/** Ids of the current claims of these entities. */
export async function readClaimsOfEntities(reader: Reader, ids: readonly string[]): Promise<readonly string[]> {
  return inChunks(reader, claimsOfEntities, ids);
}

/** Ids of the current claims that cite these sources. */
export async function readClaimsOfSources(reader: Reader, ids: readonly string[]): Promise<readonly string[]> {
  return inChunks(reader, claimsOfSources, ids);
}

/** A relation of a current claim to another claim. */
export interface IncomingRelation {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
}

export async function readIncomingRelations(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly IncomingRelation[]> {
  return inChunks(reader, incomingRelations, ids);
}

/** A current claim that refers to a record. */
export interface Referrer {
  readonly id: string;
  readonly claim: string;
  readonly dataset: string;
}

/**
 * For each of these records, a claim of a data set other than `except` that refers to it, as participant, market, source or
 * target of a relation.
 */
export async function readReferrers(
  reader: Reader,
  ids: readonly string[],
  except: string,
): Promise<readonly Referrer[]> {
  const rows: Referrer[] = [];
  for (const chunk of slicesOf(ids)) rows.push(...(await referrers(reader, { ids: chunk, except })));
  return rows;
}

/** The partnerships of pairs of entities. `a` is the entity with fewer claims, from which the statement expands. */
export async function readPartners(
  reader: Reader,
  pairs: readonly { readonly a: string; readonly b: string }[],
): Promise<readonly { readonly a: string; readonly b: string; readonly claims: readonly string[] }[]> {
  const rows = [];
  for (const chunk of slicesOf(pairs)) rows.push(...(await partnersOfPairs(reader, { pairs: chunk })));
  return rows;
}

/** A current partnership, as far as its markets are counted. */
export interface StoredPartnership extends PartnershipFacts {
  readonly id: string;
}

/** The current partnerships of entities, each once. */
export async function readPartnerships(
  reader: Reader,
  entities: readonly string[],
): Promise<readonly StoredPartnership[]> {
  return partnershipsOfEntities(reader, { ids: entities });
}

/** The entities that these identifiers identify. `ids`: ids of Identifier nodes. */
export async function readIdentified(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly entity: string; readonly datasets: readonly string[] }[]> {
  return inChunks(reader, identified, ids);
}

/** Of nodes with their records, this many are held at a time. */
export const CHUNK = 2_000;

export function slicesOf<T>(items: readonly T[], size = CHUNK): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

async function inChunks<R>(
  reader: Reader,
  read: Query<{ ids: readonly string[] }, R>,
  ids: readonly string[],
): Promise<R[]> {
  const rows: R[] = [];
  for (const chunk of slicesOf(ids)) rows.push(...(await read(reader, { ids: chunk })));
  return rows;
}

type Ids = { ids: readonly string[] };

const nodesByIds = query<Ids, StoredNode>(
  'load.nodes',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id}) WHERE ${IS_RECORD}
  RETURN id, ${FAMILY_OF_NODE}, n:Claim OR n:Entity OR n:Source, n.record, n.dataset, n.revision, n.recordedAt, n.retractedAt, n.descriptions,
    n.claimCount, n.presentFrom, n.presentUntil`,
  (row) => ({
    id: text(row[0]),
    family: text(row[1]) as RecordFamily,
    isCurrent: row[2] === true,
    record: text(row[3]),
    dataset: textOrNull(row[4]),
    revision: integer(row[5] ?? 0),
    recordedAt: textOrNull(row[6]),
    retractedAt: textOrNull(row[7]),
    descriptions: textList(row[8] ?? []),
    claimCount: integer(row[9] ?? 0),
    presentFrom: textList(row[10] ?? []),
    presentUntil: textList(row[11] ?? []),
  }),
);

const entityFacts = query<Ids, StoredEntity>(
  'load.entityFacts',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity
  RETURN id, e.kind, e.country, e.name, e.claimCount`,
  ([id, kind, country, name, claimCount]) => ({
    id: text(id),
    kind: text(kind),
    country: textOrNull(country),
    name: text(name),
    claimCount: integer(claimCount),
  }),
);

const sourceDates = query<Ids, { id: string; date: string | null }>(
  'load.sourceDates',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (s:Node {id: id}) WHERE s:Source
  RETURN id, s.date`,
  ([id, date]) => ({ id: text(id), date: textOrNull(date) }),
);

const claimsByIds = query<Ids, ClaimRecord>(
  'load.claims',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id}) WHERE c:Claim
  RETURN c.record`,
  ([record]) => parseRecord(text(record)) as ClaimRecord,
);

const claimsOfEntities = query<Ids, string>(
  'load.claimsOfEntities',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:INVOLVES]-(c)
  RETURN c.byId`,
  ([id]) => text(id),
);

const claimsOfSources = query<Ids, string>(
  'load.claimsOfSources',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:CITES]-(c)
  RETURN c.byId`,
  ([id]) => text(id),
);

const incomingRelations = query<Ids, IncomingRelation>(
  'load.incomingRelations',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[r:RELATES]-(o)
  RETURN o.byId, r.kind, id`,
  ([from, kind, to]) => ({ from: text(from), kind: text(kind), to: text(to) }),
);

const referrers = query<Params, Referrer>(
  'load.referrers',
  /* cypher */ `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (:Node {id: id})<-[:INVOLVES|IN_MARKET|CITES|RELATES]-(c)
    WHERE c.dataset <> $except
    RETURN c LIMIT 1
  }
  RETURN id, c.byId, c.dataset`,
  ([id, claim, dataset]) => ({ id: text(id), claim: text(claim), dataset: text(dataset) }),
);

const partnersOfPairs = query<Params, { a: string; b: string; claims: string[] }>(
  'load.partners',
  /* cypher */ `
  UNWIND $pairs AS pair
  MATCH (:Node {id: pair.a})-[r:PARTNERS_WITH]->(p)
  WHERE p.id = pair.b
  RETURN pair.a, pair.b, r.claims`,
  ([a, b, claims]) => ({ a: text(a), b: text(b), claims: textList(claims as Value) }),
);

const partnershipsOfEntities = query<Ids, StoredPartnership>(
  'load.partnerships',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})<-[:INVOLVES]-(c)
  WHERE c.kind = 'PARTNERSHIP'
  WITH DISTINCT c
  RETURN c.byId, c.participants, c.participantRoles, c.markets`,
  ([id, participants, roles, markets]) => ({
    id: text(id),
    participants: textList(participants),
    roles: textList(roles),
    markets: textList(markets ?? []),
  }),
);

const identified = query<Ids, { id: string; entity: string; datasets: string[] }>(
  'load.identified',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Node {id: id})-[:IDENTIFIES]->(e)
  RETURN id, e.id, e.datasets`,
  ([id, entity, datasets]) => ({ id: text(id), entity: text(entity), datasets: textList(datasets ?? []) }),
);
