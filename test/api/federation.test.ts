import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readConfig } from '../../src/config/config.ts';
import { listen } from '../../src/http/connection/listen.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { subgraphSchema } from '../../src/schema/schema.ts';
import { recordingReads } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { type Answer, type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf, loadShipped } from '../support/world.ts';

const BANKS = ['bnp-paribas', 'unicredit', 'barclays'];

describeEngines('A subgraph', (graph) => {
  const statements: string[] = [];
  const closing: (() => unknown)[] = [];
  let fetchServer: (request: Request) => Promise<Response>;
  let server: Client;
  let gateway: Client;

  beforeAll(async () => {
    await loadShipped(graph.engine);
    const app = appOf(recordingReads(graph.engine, statements), [], {
      schema: subgraphSchema(),
      context: contextFactory(recordingReads(graph.engine, statements)),
    });
    fetchServer = app.fetch;
    server = clientOf(app.fetch);
    const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
    const [ratings, notes] = [await serveSubgraph(RATINGS), await serveSubgraph(NOTES)];
    closing.push(() => listening.close(0), ratings.close, notes.close);
    const { _service: service } = await server.execute('{ _service { sdl } }');
    const { supergraphSdl, errors } = composeServices([
      { name: 'fingraph', typeDefs: parse(service.sdl), url: `${listening.address}graphql` },
      { name: 'ratings', ...ratings },
      { name: 'notes', ...notes },
    ]);
    if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    const runtime = createGatewayRuntime({ supergraph: supergraphSdl, logging: false });
    closing.push(() => runtime[Symbol.asyncDispose]());
    gateway = clientOf(async (request) => runtime.fetch(request));
  });

  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });

  it('adds its fields to records of another subgraph, all in one look-up', async () => {
    const fields = 'id name country { name } claims(first: 2) { totalCount nodes { id } }';
    const direct = `{ nodes(ids: ${JSON.stringify(BANKS)}) { ... on Bank { ${fields} } } }`;
    statements.length = 0;
    const { nodes } = await server.execute(direct);
    const expected = statements.splice(0);
    const { ratedBanks } = await gateway.execute(`{ ratedBanks { rating ${fields} } }`);
    expect(ratedBanks).toEqual(nodes.map((node: Json) => ({ ...node, rating: `rating of ${node.id}` })));
    expect(statements.filter((name) => name === 'record.byIds')).toHaveLength(1);
    expect(statements.length).toBeLessThanOrEqual(expected.length);
  });

  it('gets the fields that another subgraph adds to a type, or to all entities', async () => {
    const { entity } = await gateway.execute(
      '{ entity(id: "alipay") { id name notes partners(first: 2) { nodes { id notes } } } }',
    );
    expect(entity).toMatchObject({ name: 'Alipay', notes: ['note on alipay'] });
    expect(entity.partners.nodes).toEqual(
      entity.partners.nodes.map(({ id }: { id: string }) => ({ id, notes: [`note on ${id}`] })),
    );
  });

  it('tells the type of an entity that another subgraph only knows as an entity', async () => {
    const { noted } = await gateway.execute('{ noted { __typename id name notes } }');
    expect(noted).toEqual([
      { __typename: 'Bank', id: 'bnp-paribas', name: 'BNP Paribas', notes: ['note on bnp-paribas'] },
      { __typename: 'Country', id: 'fr', name: 'France', notes: ['note on fr'] },
    ]);
  });

  const look = (representations: unknown) =>
    server.ask('query ($all: [_Any!]!) { _entities(representations: $all) { __typename ... on Node { id } } }', {
      all: representations,
    });

  it('looks up entities, claims and sources, in order', async () => {
    const { claims, sources } = await server.execute(
      '{ claims(first: 1) { nodes { __typename id } } sources(first: 1) { nodes { id } } }',
    );
    const [claim, source] = [claims.nodes[0], { __typename: 'Source', ...sources.nodes[0] }];
    const { data } = await look([
      source,
      { __typename: 'Entity', id: ' FR ' },
      claim,
      { __typename: 'Node', id: 'alipay' },
    ]);
    expect(data._entities.map(({ id }: { id: string }) => id)).toEqual([source.id, 'fr', claim.id, 'alipay']);
  });

  it('has null for an unknown id, and for a record of another type', async () => {
    const { data } = await look([
      { __typename: 'Bank', id: 'nowhere' },
      { __typename: 'Bank', id: 'fr' },
      { __typename: 'Claim', id: 'fr' },
    ]);
    expect(data).toEqual({ _entities: [null, null, null] });
  });

  it.each([
    [[{ id: 'fr' }], 'Expected an object such as { __typename: "Bank", id: "northbank" }, got {"id":"fr"}.'],
    [
      [{ __typename: 'Bank' }],
      'Expected an object such as { __typename: "Bank", id: "northbank" }, got {"__typename":"Bank"}.',
    ],
    [['fr'], 'Expected an object such as { __typename: "Bank", id: "northbank" }, got "fr".'],
    [
      [{ __typename: 'Banc', id: 'fr' }],
      'Expected the name of a type with an id as __typename, got "Banc". Did you mean "Bank"?',
    ],
    [[{ __typename: 'Query', id: 'fr' }], 'Expected the name of a type with an id as __typename, got "Query".'],
  ])('rejects %j', async (representations, message) => {
    const { errors } = await look(representations);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('charges for each record that a gateway asks for, and for its fields', async () => {
    const costOf = async (count: number) => {
      const body = JSON.stringify({
        query: 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Bank { country { id } } } }',
        variables: { all: Array.from({ length: count }, () => ({ __typename: 'Bank', id: 'barclays' })) },
        extensions: { cost: 'DRY_RUN' },
      });
      const headers = { 'content-type': 'application/json' };
      const response = await fetchServer(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
      const { extensions } = (await response.json()) as { extensions: { cost: { requested: number } } };
      return extensions.cost.requested;
    };
    expect([await costOf(1), await costOf(10)]).toEqual([3, 21]);
  });

  it('describes itself to nobody who may not introspect', async () => {
    const access = readConfig({ NODE_ENV: 'production' }).access;
    const app = appOf(graph.engine, [], { schema: subgraphSchema(), access });
    const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
    closing.push(() => listening.close(0));
    const headers = { 'x-fingraph-csrf': '1' };
    const response = await fetch(`${listening.address}graphql?query={_service{sdl}}`, { headers });
    const { errors } = (await response.json()) as Answer<Json>;
    expect(errors?.[0]?.message).toContain('got _service: introspection is disabled on this server');
  });
});

/** A subgraph of somebody else, which rates banks. */
const RATINGS: Subgraph = {
  types: 'type Query { ratedBanks: [Bank!]! } type Bank @key(fields: "id") { id: ID! rating: String! }',
  entity: 'Bank',
  resolvers: {
    Query: { ratedBanks: () => BANKS.map((id) => ({ __typename: 'Bank', id })) },
    Bank: { rating: ({ id }) => `rating of ${id}` },
  },
};

/** One that has notes on entities of every kind. */
const NOTES: Subgraph = {
  types:
    'type Query { noted: [Entity!]! } type Entity @key(fields: "id") @interfaceObject { id: ID! notes: [String!]! }',
  entity: 'Entity',
  resolvers: {
    Query: { noted: () => ['bnp-paribas', 'fr'].map((id) => ({ __typename: 'Entity', id })) },
    Entity: { notes: ({ id }) => [`note on ${id}`] },
  },
};

interface Subgraph {
  readonly types: string;
  /** The type of the records that a gateway asks for. */
  readonly entity: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, (parent: { readonly id: string }) => unknown>>>>;
}

async function serveSubgraph({ types, entity, resolvers }: Subgraph) {
  const schema = createSchema({
    typeDefs: `
      directive @key(fields: String!) on OBJECT
      directive @interfaceObject on OBJECT
      scalar _Any
      union _Entity = ${entity}
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
      ${types}`,
    resolvers: [
      resolvers,
      { Query: { _entities: (_: unknown, { representations }: { representations: object[] }) => representations } },
    ],
  });
  const http = createServer(createYoga({ schema, logging: false })).listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
      ${types}`),
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    close: () => {
      http.close();
      http.closeAllConnections();
    },
  };
}
