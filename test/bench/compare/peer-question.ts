import { PAGE_SIZE, type Samples } from '../data/bench-data.ts';
import type { Dialect, Group } from './contender.ts';
import type { StreamKind } from './stream.ts';

/** A question with a document for each contender's schema. */
export interface PeerQuestion {
  readonly id: string;
  readonly title: (samples: Samples) => string;
  readonly groups: readonly Group[];
  /** The dialects that can answer it; all when left out. */
  readonly only?: readonly Dialect[];
  /** The variables of each request; `cursors` start the deep pages. */
  readonly asks: (samples: Samples, cursors: readonly string[]) => readonly Ask[];
  /** What its stream of different questions asks about; left out if nothing can vary, or another question's stream is the same. */
  readonly stream?: StreamKind;
  readonly documents: Readonly<Record<Exclude<Dialect, 'raw'>, string>>;
  /** Normalizes the data of a response, so that contenders can be compared. */
  readonly meaning: (data: Json, dialect: Dialect) => unknown;
}

export interface Ask {
  readonly id: string;
  readonly to?: string;
  /** The cursor or key at which the page starts. */
  readonly after?: string;
  readonly offset?: number;
  /** A cursor of @neo4j/graphql. */
  readonly connectionCursor?: string;
}

/** Data of a response, whose shape depends on the contender. */
export interface Json {
  readonly [key: string]: Json;
}

/** The bodies of the requests. */
export function bodiesOf(question: PeerQuestion, dialect: Dialect, asks: readonly Ask[]): string[] {
  return asks.map((ask) =>
    JSON.stringify(
      dialect === 'raw'
        ? { question: question.id, ...ask }
        : { query: question.documents[dialect], variables: variablesOf(question.documents[dialect], ask) },
    ),
  );
}

/** Only the declared variables: some servers reject others. */
function variablesOf(document: string, ask: Ask): object {
  return Object.fromEntries(Object.entries(ask).filter(([name]) => document.includes(`$${name}:`)));
}

const CLAIM = `id summary status confidence date { text }
      participants { role entity { id name } } markets { code } citations { source { title } }`;
const NEO4J_CLAIM = `id summary status confidence date
      participantsConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { role } node { id name } } }
      markets { code } sources { title }`;

const CLAIMS = `query ($id: ID!, $after: String) { entity(id: $id) { claims(first: ${PAGE_SIZE}, after: $after) { nodes { ${CLAIM} } } } }`;
const claimsDocuments = same(
  CLAIMS,
  `query ($id: ID!, $offset: Int) { entities(where: { id: { eq: $id } }) {
    claims(limit: ${PAGE_SIZE}, offset: $offset, sort: [{ byDay: ASC }]) { ${NEO4J_CLAIM} }
  } }`,
);

const BOTH: readonly Group[] = ['neo4j', 'process'];
const aboutTheHub = ({ hub }: Samples): Ask[] => [{ id: hub }];

const partners = {
  asks: aboutTheHub,
  meaning: (data: Json, dialect: Dialect) => {
    const nodes =
      dialect === 'neo4j-graphql' ? (data['entities'] ?? data['partners']) : data['entity']?.['partners']?.['nodes'];
    return list(nodes).map(({ id, name }) => ({ id, name }));
  },
};
const PARTNERS = `query ($id: ID!) { entity(id: $id) { partners(first: ${PAGE_SIZE}) { nodes { id name } } } }`;

export const PEER_QUESTIONS: readonly PeerQuestion[] = [
  {
    id: 'entity',
    stream: 'entity',
    title: () => 'one entity',
    groups: BOTH,
    asks: aboutEach,
    documents: same(
      'query ($id: ID!) { entity(id: $id) { id name kind country { name } } }',
      'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name kind country { name } } }',
    ),
    meaning: (data) => {
      const { id, name, kind, country } = entityIn(data);
      return { id, name, kind, country: (Array.isArray(country) ? country[0] : country)?.name ?? null };
    },
  },
  {
    id: 'claims',
    stream: 'claims',
    title: () => `${PAGE_SIZE} claims of an entity, with participants, markets and sources`,
    groups: BOTH,
    asks: aboutEach,
    documents: claimsDocuments,
    meaning: claimsIn,
  },
  {
    id: 'page-1',
    title: ({ hub }) => `the first ${PAGE_SIZE} claims of ${hub}, the same way`,
    groups: BOTH,
    asks: aboutTheHub,
    documents: claimsDocuments,
    meaning: claimsIn,
  },
  {
    id: 'page-deep',
    stream: 'cursor',
    title: ({ hub, pages }) => `pages ${pages[0]?.page} to ${pages.at(-1)?.page} of the claims of ${hub}`,
    groups: BOTH,
    asks: ({ hub, pages }, cursors) =>
      pages.map(({ page }, i) => ({ id: hub, after: cursors[i] ?? '', offset: (page - 1) * PAGE_SIZE })),
    documents: claimsDocuments,
    meaning: claimsIn,
  },
  {
    id: 'page-cursor',
    title: ({ pages }) => `page ${pages[pages.length >> 1]?.page} by each server's own cursors`,
    groups: ['neo4j'],
    only: ['fingraph', 'neo4j-graphql'],
    asks: ({ hub, pages }, cursors) => {
      const place = pages.length >> 1;
      const last = ((pages[place]?.page ?? 1) - 1) * PAGE_SIZE - 1;
      const connectionCursor = Buffer.from(`arrayconnection:${last}`).toString('base64');
      return [{ id: hub, after: cursors[place] ?? '', connectionCursor }];
    },
    documents: same(
      CLAIMS,
      `query ($id: ID!, $connectionCursor: String) { entities(where: { id: { eq: $id } }) {
        claimsConnection(first: ${PAGE_SIZE}, after: $connectionCursor, sort: [{ node: { byDay: ASC } }]) {
          edges { node { ${NEO4J_CLAIM} } }
        }
      } }`,
    ),
    meaning: claimsIn,
  },
  {
    ...partners,
    id: 'partners',
    stream: 'partners',
    title: ({ hub }) => `the first ${PAGE_SIZE} partners of ${hub} by name`,
    groups: BOTH,
    documents: same(
      PARTNERS,
      `query ($id: ID!) { entities(
        where: {
          claims: { some: { kind: { eq: "PARTNERSHIP" }, participants: { some: { id: { eq: $id } } } } }
          NOT: { id: { eq: $id } }
        }
        limit: ${PAGE_SIZE}, sort: [{ byName: ASC }]
      ) { id name } }`,
    ),
  },
  {
    ...partners,
    id: 'partners-derived',
    title: () => 'the same, with the relationships that FinGraph derives when it loads',
    groups: ['neo4j'],
    only: ['fingraph', 'neo4j-graphql'],
    documents: same(
      PARTNERS,
      `query ($id: ID!) { partners(where: { id: { eq: $id } }) {
        partnersConnection(first: ${PAGE_SIZE}, sort: [{ edge: { byName: ASC } }]) { edges { node { id name } } }
      } }`,
    ),
    meaning: (data, dialect) =>
      dialect === 'neo4j-graphql'
        ? list(data['partners']?.['0']?.['partnersConnection']?.['edges']).map(({ node }) => ({ ...node }))
        : partners.meaning(data, dialect),
  },
  {
    id: 'markets',
    stream: 'markets',
    title: ({ hub }) => `partners per market of ${hub}`,
    groups: BOTH,
    asks: aboutTheHub,
    documents: same(
      'query ($id: ID!) { entity(id: $id) { partnersPerMarket { market { code } partnerCount claimCount } } }',
      `query ($id: ID!) { entities(where: { id: { eq: $id } }) { partnersPerMarket { market partnerCount claimCount } } }`,
    ),
    meaning: (data) =>
      list(entityIn(data)['partnersPerMarket'])
        .map(({ market, partnerCount, claimCount }) => ({
          market: String(market?.['code'] ?? market),
          partnerCount,
          claimCount,
        }))
        .toSorted((a, b) => (a.market < b.market ? -1 : 1)),
  },
  {
    id: 'nested',
    stream: 'nested',
    title: () => `nested: ${PAGE_SIZE} claims, their participants, 5 claims of each`,
    groups: BOTH,
    asks: aboutEach,
    documents: same(
      `query ($id: ID!) { entity(id: $id) { id name claims(first: ${PAGE_SIZE}) { nodes { id summary participants {
        role entity { id name claims(first: 5) { nodes { id summary status } } }
      } } } } }`,
      `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name
        claims(limit: ${PAGE_SIZE}, sort: [{ byDay: ASC }]) { id summary
          participantsConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { role } node {
            id name claims(limit: 5, sort: [{ byDay: ASC }]) { id summary status }
          } } }
        }
      } }`,
    ),
    meaning: (data) => {
      const { id, name, claims } = entityIn(data);
      return {
        id,
        name,
        claims: nodesOf(claims).map((claim) => ({
          id: claim['id'],
          summary: claim['summary'],
          participants: participantsOf(claim, (entity) => ({
            claims: nodesOf(entity['claims']).map((further) => ({ ...further })),
          })),
        })),
      };
    },
  },
  {
    id: 'path',
    stream: 'pair',
    title: () => 'a shortest path between two entities',
    groups: ['neo4j'],
    asks: ({ pairs }) => pairs.map(([id, to]) => ({ id, to })),
    documents: same(
      'query ($id: ID!, $to: ID!) { paths(from: $id, to: $to, first: 1) { length paths { hops { claim { id } } } } }',
      'query ($id: ID!, $to: ID!) { shortestPath(from: $id, to: $to) }',
    ),
    // there may be several shortest paths: only their length is compared
    meaning: (data, dialect) => {
      if (dialect === 'neo4j-graphql') return list(data['shortestPath']).length;
      const length = Number(data['paths']?.['length'] ?? 0);
      const hops = list(data['paths']?.['paths']).map(({ hops: steps }) => list(steps).length);
      return hops.every((steps) => steps === length) ? length : { length, hops };
    },
  },
];

function same(document: string, neo4j: string): PeerQuestion['documents'] {
  return { fingraph: document, 'same-schema': document, 'neo4j-graphql': neo4j };
}

function aboutEach({ entities }: Samples): Ask[] {
  return entities.map((id) => ({ id }));
}

function entityIn(data: Json): Json {
  return data['entity'] ?? data['entities']?.['0'] ?? {};
}

function claimsIn(data: Json): unknown {
  const { claims, claimsConnection } = entityIn(data);
  const nodes = claims ? nodesOf(claims) : list(claimsConnection?.['edges']).map(({ node = {} }) => node);
  return nodes.map((claim) => ({
    id: claim['id'],
    summary: claim['summary'],
    status: claim['status'],
    confidence: claim['confidence'],
    date: claim['date']?.['text'] ?? claim['date'],
    participants: participantsOf(claim, () => ({})),
    // sorted, because their order is not specified
    markets: list(claim['markets'])
      .map(({ code }) => String(code))
      .toSorted(),
    sources: list(claim['citations'] ?? claim['sources'])
      .map((item) => String(item['source']?.['title'] ?? item['title']))
      .toSorted(),
  }));
}

function participantsOf(claim: Json, more: (entity: Json) => object): object[] {
  const edges = claim['participantsConnection']?.['edges'];
  const participants = edges
    ? list(edges).map(({ properties, node }) => ({ role: properties?.['role'], entity: node }))
    : list(claim['participants']).map(({ role, entity }) => ({ role, entity }));
  return participants.map(({ role, entity = {} }) => ({
    role,
    id: entity['id'],
    name: entity['name'],
    ...more(entity),
  }));
}

/** The nodes of a connection, or the list itself. */
function nodesOf(value: Json | undefined): readonly Json[] {
  return list(value?.['nodes'] ?? value);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
