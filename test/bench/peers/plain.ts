import SchemaBuilder from '@pothos/core';
import DataLoader from 'dataloader';
import { createYoga } from 'graphql-yoga';
import neo4j, { type Driver } from 'neo4j-driver';

import { MARKETS, SHORTEST_PATH } from './cypher.ts';
import { listen } from './listen.ts';
import { DATABASE, openDriver } from './neo4j.ts';

/* A typical server: Yoga, Pothos, one DataLoader per relation and `executeQuery`, all with their defaults. */

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface Claim {
  readonly id: string;
  readonly summary: string;
  readonly status: string;
  readonly confidence: number;
  readonly date: string | null;
}

interface Participant {
  readonly role: string;
  readonly entity: Entity;
}

interface Country {
  readonly code: string;
  readonly name: string;
}

interface Source {
  readonly title: string;
}

interface MarketCell {
  readonly market: string;
  readonly partnerCount: number;
  readonly claimCount: number;
}

interface PageKey {
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
}

interface Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  readonly country: DataLoader<string, Country | null>;
  readonly claims: DataLoader<PageKey, Claim[], string>;
  readonly participants: DataLoader<string, Participant[]>;
  readonly markets: DataLoader<string, Country[]>;
  readonly sources: DataLoader<string, Source[]>;
}

interface Context {
  readonly driver: Driver;
  readonly loaders: Loaders;
}

export async function listenPlain(): Promise<string> {
  const driver = openDriver();
  const schema = buildSchema();
  return listen(createYoga({ schema, logging: false, context: () => ({ driver, loaders: createLoaders(driver) }) }));
}

function createLoaders(driver: Driver): Loaders {
  return {
    entity: optionalLoader(driver, 'MATCH (e:PlainEntity) WHERE e.id IN $keys RETURN e.id AS key, e AS value'),
    country: optionalLoader(
      driver,
      'MATCH (e:PlainEntity)-[:PLAIN_SEAT]->(k) WHERE e.id IN $keys RETURN e.id AS key, k AS value',
    ),
    claims: new DataLoader((keys) => Promise.all(pagesOf(driver, keys)), {
      cacheKeyFn: ({ id, first, after }) => `${id} ${first} ${after}`,
    }),
    participants: listLoader(
      driver,
      `MATCH (c:PlainClaim)-[i:PLAIN_INVOLVES]->(e) WHERE c.id IN $keys
       RETURN c.id AS key, {role: i.role, entity: properties(e)} AS value ORDER BY i.position`,
    ),
    markets: listLoader(
      driver,
      'MATCH (c:PlainClaim)-[:PLAIN_MARKET]->(m) WHERE c.id IN $keys RETURN c.id AS key, m AS value',
    ),
    sources: listLoader(
      driver,
      'MATCH (c:PlainClaim)-[:PLAIN_CITES]->(s) WHERE c.id IN $keys RETURN c.id AS key, s AS value',
    ),
  };
}

/** Runs one statement for all pages with the same size and cursor. */
function pagesOf(driver: Driver, keys: readonly PageKey[]): Promise<Claim[]>[] {
  const groups = new Map<string, Promise<Map<string, Claim[]>>>();
  return keys.map(async ({ id, first, after }) => {
    const group = `${first} ${after}`;
    let pages = groups.get(group);
    if (!pages) {
      const ids = keys.filter((key) => key.first === first && key.after === after).map((key) => key.id);
      groups.set(group, (pages = rowsOf(driver, PAGES, { keys: ids, first: neo4j.int(first), after })));
    }
    return (await pages).get(id) ?? [];
  });
}

const PAGES = /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:PlainEntity {id: key})<-[:PLAIN_INVOLVES]-(c)
    WHERE $after IS NULL OR c.byDay > $after
    RETURN c ORDER BY c.byDay LIMIT $first
  }
  RETURN key, c AS value ORDER BY value.byDay`;

function optionalLoader<Value>(driver: Driver, text: string): DataLoader<string, Value | null> {
  return new DataLoader(async (keys) => {
    const rows = await rowsOf<Value>(driver, text, { keys });
    return keys.map((key) => rows.get(key)?.[0] ?? null);
  });
}

function listLoader<Value>(driver: Driver, text: string): DataLoader<string, Value[]> {
  return new DataLoader(async (keys) => {
    const rows = await rowsOf<Value>(driver, text, { keys });
    return keys.map((key) => rows.get(key) ?? []);
  });
}

/** Rows grouped by key; nodes become their properties. */
async function rowsOf<Value>(driver: Driver, text: string, parameters: object): Promise<Map<string, Value[]>> {
  const { records } = await driver.executeQuery(text, parameters, { database: DATABASE });
  const rows = new Map<string, Value[]>();
  for (const record of records) {
    const key = String(record.get('key'));
    const value: unknown = record.get('value');
    const properties = (neo4j.isNode(value as object) ? (value as { properties: Value }).properties : value) as Value;
    const group = rows.get(key);
    if (group) group.push(properties);
    else rows.set(key, [properties]);
  }
  return rows;
}

function buildSchema() {
  const builder = new SchemaBuilder<{ Context: Context; DefaultFieldNullability: false }>({
    defaultFieldNullability: false,
  });
  const countryType = builder.objectRef<Country>('Country').implement({
    fields: (t) => ({ code: t.exposeString('code'), name: t.exposeString('name') }),
  });
  const sourceType = builder.objectRef<Source>('Source').implement({
    fields: (t) => ({ title: t.exposeString('title') }),
  });
  const citationType = builder.objectRef<Source>('Citation').implement({
    fields: (t) => ({ source: t.field({ type: sourceType, resolve: (source) => source }) }),
  });
  const dateType = builder.objectRef<string>('PartialDate').implement({
    fields: (t) => ({ text: t.string({ resolve: (text) => text }) }),
  });
  const entityType = builder.objectRef<Entity>('Entity');
  const participantType = builder.objectRef<Participant>('Participant').implement({
    fields: (t) => ({ role: t.exposeString('role'), entity: t.expose('entity', { type: entityType }) }),
  });
  const claimType = builder.objectRef<Claim>('Claim').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      summary: t.exposeString('summary'),
      status: t.exposeString('status'),
      confidence: t.exposeFloat('confidence'),
      date: t.field({ type: dateType, nullable: true, resolve: ({ date }) => date ?? null }),
      participants: t.field({
        type: [participantType],
        resolve: ({ id }, _, { loaders }) => loaders.participants.load(id),
      }),
      markets: t.field({ type: [countryType], resolve: ({ id }, _, { loaders }) => loaders.markets.load(id) }),
      citations: t.field({ type: [citationType], resolve: ({ id }, _, { loaders }) => loaders.sources.load(id) }),
    }),
  });
  const claimConnection = builder.objectRef<Claim[]>('ClaimConnection').implement({
    fields: (t) => ({ nodes: t.field({ type: [claimType], resolve: (claims) => claims }) }),
  });
  const entityConnection = builder.objectRef<Entity[]>('EntityConnection').implement({
    fields: (t) => ({ nodes: t.field({ type: [entityType], resolve: (entities) => entities }) }),
  });
  const marketType = builder.objectRef<string>('Market').implement({
    fields: (t) => ({ code: t.string({ resolve: (code) => code }) }),
  });
  const marketCell = builder.objectRef<MarketCell>('MarketCell').implement({
    fields: (t) => ({
      market: t.expose('market', { type: marketType }),
      partnerCount: t.exposeInt('partnerCount'),
      claimCount: t.exposeInt('claimCount'),
    }),
  });
  entityType.implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      name: t.exposeString('name'),
      kind: t.exposeString('kind'),
      country: t.field({
        type: countryType,
        nullable: true,
        resolve: ({ id }, _, { loaders }) => loaders.country.load(id),
      }),
      claims: t.field({
        type: claimConnection,
        args: { first: t.arg.int({ defaultValue: 20 }), after: t.arg.string() },
        resolve: ({ id }, { first, after }, { loaders }) =>
          loaders.claims.load({ id, first: first ?? 20, after: after ?? null }),
      }),
      partners: t.field({
        type: entityConnection,
        args: { first: t.arg.int({ defaultValue: 20 }) },
        resolve: ({ id }, { first }, { driver }) => partnersOf(driver, id, first ?? 20),
      }),
      partnersPerMarket: t.field({
        type: [marketCell],
        resolve: async ({ id }, _, { driver }) => {
          const { records } = await driver.executeQuery(MARKETS, { id }, { database: DATABASE });
          return records.map((record) => record.get('cell') as MarketCell);
        },
      }),
    }),
  });
  const hopClaim = builder.objectRef<string>('HopClaim').implement({
    fields: (t) => ({ id: t.id({ resolve: (id) => id }) }),
  });
  const hopType = builder.objectRef<string>('Hop').implement({
    fields: (t) => ({ claim: t.field({ type: hopClaim, resolve: (id) => id }) }),
  });
  const pathType = builder.objectRef<readonly string[]>('Path').implement({
    fields: (t) => ({ hops: t.field({ type: [hopType], resolve: (ids) => ids }) }),
  });
  const pathSearch = builder.objectRef<readonly string[]>('PathSearch').implement({
    fields: (t) => ({
      length: t.int({ nullable: true, resolve: (ids) => (ids.length === 0 ? null : ids.length) }),
      paths: t.field({ type: [pathType], resolve: (ids) => (ids.length === 0 ? [] : [ids]) }),
    }),
  });
  builder.queryType({
    fields: (t) => ({
      entity: t.field({
        type: entityType,
        nullable: true,
        args: { id: t.arg.id({ required: true }) },
        resolve: (_, { id }, { loaders }) => loaders.entity.load(String(id)),
      }),
      paths: t.field({
        type: pathSearch,
        args: { from: t.arg.id({ required: true }), to: t.arg.id({ required: true }), first: t.arg.int() },
        resolve: async (_, { from, to }, { driver }) => {
          const { records } = await driver.executeQuery(SHORTEST_PATH, { from, to }, { database: DATABASE });
          return records.map((record) => String(record.get('id')));
        },
      }),
    }),
  });
  return builder.toSchema();
}

async function partnersOf(driver: Driver, id: string, first: number): Promise<Entity[]> {
  const { records } = await driver.executeQuery(
    `MATCH (e:PlainEntity {id: $id})<-[:PLAIN_INVOLVES]-(c:PlainClaim {kind: 'PARTNERSHIP'})-[:PLAIN_INVOLVES]->(p)
     WHERE p <> e
     WITH DISTINCT p ORDER BY p.byName LIMIT $first
     RETURN p`,
    { id, first: neo4j.int(first) },
    { database: DATABASE },
  );
  return records.map((record) => (record.get('p') as { properties: Entity }).properties);
}
