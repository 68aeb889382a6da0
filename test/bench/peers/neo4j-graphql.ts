import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';

import { MARKETS, SHORTEST_PATH } from './cypher.ts';
import { listen } from './listen.ts';
import { DATABASE, openDriver } from './neo4j.ts';

/* The schema that @neo4j/graphql generates, on two servers. `@cypher` adds the queries that it cannot express. */

const TYPES = /* GraphQL */ `
  type Country @node(labels: ["PlainEntity", "PlainCountry"]) {
    code: String!
    name: String!
  }

  type Source @node(labels: ["PlainSource"]) {
    title: String!
  }

  type Involvement @relationshipProperties {
    role: String!
    position: Int!
  }

  type Claim @node(labels: ["PlainClaim"]) {
    id: ID!
    kind: String!
    summary: String!
    status: String!
    confidence: Float!
    date: String
    byDay: String!
    participants: [Entity!]! @relationship(type: "PLAIN_INVOLVES", direction: OUT, properties: "Involvement")
    markets: [Country!]! @relationship(type: "PLAIN_MARKET", direction: OUT)
    sources: [Source!]! @relationship(type: "PLAIN_CITES", direction: OUT)
  }

  type Market {
    market: String!
    partnerCount: Int!
    claimCount: Int!
  }

  type Entity @node(labels: ["PlainEntity"]) {
    id: ID!
    name: String!
    kind: String!
    byName: String!
    country: [Country!]! @relationship(type: "PLAIN_SEAT", direction: OUT)
    claims: [Claim!]! @relationship(type: "PLAIN_INVOLVES", direction: IN, properties: "Involvement")
    partnersPerMarket: [Market!]! @cypher(statement: """${MARKETS.replace('$id', 'this.id')}""", columnName: "cell")
  }

  # FinGraph's own nodes, with the relationships that FinGraph derives when it loads
  type Partner @node(labels: ["Node"]) {
    id: ID!
    name: String
    partners: [Partner!]! @relationship(type: "PARTNERS_WITH", direction: OUT, properties: "Partnership")
  }

  type Partnership @relationshipProperties {
    byName: String!
  }

  type Query {
    shortestPath(from: ID!, to: ID!): [ID!]! @cypher(statement: """${SHORTEST_PATH}""", columnName: "id")
  }
`;

export async function listenOnYoga(): Promise<string> {
  const { schema, context } = await prepare();
  return listen(createYoga({ schema, context, logging: false, maskedErrors: false }));
}

export async function listenOnApollo(): Promise<string> {
  const { schema, context } = await prepare();
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => context,
  });
  return url.replace(/\/$/, '').replace('localhost', '127.0.0.1');
}

async function prepare(): Promise<{ schema: GraphQLSchema; context: object }> {
  const driver = openDriver();
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  return { schema, context: { sessionConfig: { database: DATABASE } } };
}
