import { makeExecutableSchema } from '@graphql-tools/schema';
import Fastify from 'fastify';
import { createHandler } from 'graphql-http/lib/use/http';
import mercurius from 'mercurius';

import { listen } from './listen.ts';
import { type EntityObject, type ClaimObject, readStore } from './store.ts';

/* The data set as JavaScript objects that reference each other: no database, all resolvers are synchronous. */

const TYPES = /* GraphQL */ `
  type Country {
    code: String!
    name: String!
  }
  type Source {
    title: String!
  }
  type Citation {
    source: Source!
  }
  type PartialDate {
    text: String!
  }
  type Participant {
    role: String!
    entity: Entity!
  }
  type Claim {
    id: ID!
    summary: String!
    status: String!
    confidence: Float!
    date: PartialDate
    participants: [Participant!]!
    markets: [Country!]!
    citations: [Citation!]!
  }
  type ClaimConnection {
    nodes: [Claim!]!
  }
  type EntityConnection {
    nodes: [Entity!]!
  }
  type Market {
    code: String!
  }
  type MarketCell {
    market: Market!
    partnerCount: Int!
    claimCount: Int!
  }
  type Entity {
    id: ID!
    name: String!
    kind: String!
    country: Country
    claims(first: Int! = 20, after: String): ClaimConnection!
    partners(first: Int! = 20): EntityConnection!
    partnersPerMarket: [MarketCell!]!
  }
  type Query {
    entity(id: ID!): Entity
  }
`;

export async function listenMercurius(): Promise<string> {
  const app = Fastify();
  // jit: 1 compiles each document at its first request
  await app.register(mercurius, { schema: TYPES, resolvers: await createResolvers(), jit: 1 });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

export async function listenGraphqlHttp(): Promise<string> {
  const schema = makeExecutableSchema({ typeDefs: TYPES, resolvers: await createResolvers() });
  return listen(createHandler({ schema }));
}

async function createResolvers() {
  const store = await readStore();
  return {
    Query: { entity: (_: unknown, { id }: { id: string }) => store.get(id) ?? null },
    Entity: {
      claims: ({ claims }: EntityObject, { first, after }: { first: number; after?: string | null }) => {
        const start = after ? placeAfter(claims, after) : 0;
        return { nodes: claims.slice(start, start + first) };
      },
      partners: (entity: EntityObject, { first }: { first: number }) => ({ nodes: partnersOf(entity).slice(0, first) }),
      partnersPerMarket,
    },
  };
}

/** The index of the first claim after a key (binary search). */
function placeAfter(claims: readonly ClaimObject[], key: string): number {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.byDay ?? '') > key) high = middle;
    else low = middle + 1;
  }
  return low;
}

function partnersOf(entity: EntityObject): EntityObject[] {
  const partners = new Set<EntityObject>();
  for (const { kind, participants } of entity.claims) {
    if (kind === 'PARTNERSHIP') for (const { entity: partner } of participants) partners.add(partner);
  }
  partners.delete(entity);
  return [...partners].sort((a, b) => (a.byName < b.byName ? -1 : 1));
}

function partnersPerMarket(entity: EntityObject) {
  const cells = new Map<string, { partners: Set<EntityObject>; claimCount: number }>();
  for (const { kind, participants, markets } of entity.claims) {
    if (kind !== 'PARTNERSHIP' || participants.length < 2) continue;
    for (const { code } of markets) {
      let cell = cells.get(code);
      if (!cell) cells.set(code, (cell = { partners: new Set(), claimCount: 0 }));
      cell.claimCount += 1;
      for (const { entity: partner } of participants) if (partner !== entity) cell.partners.add(partner);
    }
  }
  return [...cells].map(([code, { partners, claimCount }]) => ({
    market: { code },
    partnerCount: partners.size,
    claimCount,
  }));
}
