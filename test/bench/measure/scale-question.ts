import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { BenchData } from '../data/bench-data.ts';
import type { Request } from './measure.ts';
import type { Server } from './server.ts';

export const HUB = 'hub';
const PAGE = 500;
const PAGE_SIZE = 20;
const MAX_WORDS = 400;

/** Ids, words and cursors that the questions use. */
export interface Samples {
  /** Entities with few or many claims, in no particular order. */
  readonly entities: readonly string[];
  readonly words: readonly string[];
  readonly page: number;
  /** Cursors before page 500 of the hub's claims. */
  readonly hubCursors: { readonly date: string; readonly confidence: string };
}

export interface ScaleQuestion {
  readonly name: string;
  readonly ask: (samples: Samples, run: number) => Request;
  readonly runs: number;
  /** Whether it is cheap enough for the thousands of mixed queries. */
  readonly mixed: boolean;
  /** Why a request takes longer on a larger graph; left out if it should not. */
  readonly grows?: string;
}

const CLAIM = `id summary status confidence date { text } participants { role entity { id name } } markets { code } citations { source { title } }`;

export const QUESTIONS: readonly ScaleQuestion[] = [
  {
    name: 'one entity',
    runs: 50,
    mixed: true,
    ask: (samples, run) => [
      'query ($id: ID!) { entity(id: $id) { id name kind country { name } } }',
      { id: pick(samples.entities, run) },
    ],
  },
  {
    name: '20 claims of an ordinary entity, with all their lists',
    runs: 50,
    mixed: true,
    ask: (samples, run) => [
      `query ($id: ID!) { entity(id: $id) { claims { totalCount nodes { ${CLAIM} } } } }`,
      { id: pick(samples.entities, run) },
    ],
  },
  {
    name: '20 claims of the hub, filtered by market and status',
    runs: 20,
    mixed: true,
    ask: () => [
      `{ entity(id: "${HUB}") { claims(where: { markets: [DE], status: [ACTIVE] }) { nodes { ${CLAIM} } } } }`,
    ],
  },
  {
    name: '20 claims of all, with any and not',
    runs: 10,
    mixed: false,
    ask: () => [
      `{ claims(where: { any: [{ kinds: [ROLE] }, { markets: [FR] }], not: { status: [PLANNED] } }) { nodes { ${CLAIM} } } }`,
    ],
  },
  {
    name: 'their number',
    grows: 'counts all matching claims',
    runs: 5,
    mixed: false,
    ask: () => [
      '{ claims(where: { any: [{ kinds: [ROLE] }, { markets: [FR] }], not: { status: [PLANNED] } }) { totalCount } }',
    ],
  },
  {
    name: 'nested: 20 entities, 10 claims each, their participants',
    runs: 20,
    mixed: true,
    ask: () => [
      '{ entities(where: { kinds: [BANK] }) { nodes { name claims(first: 10) { nodes { summary participants { role entity { name country { name } } } } } } } }',
    ],
  },
  {
    name: 'first 20 partners of the hub, with roles and claims',
    runs: 10,
    mixed: false,
    ask: () => [`{ entity(id: "${HUB}") { partners { edges { roles node { name } claims { totalCount } } } } }`],
  },
  {
    name: 'partners per market of the hub',
    runs: 7,
    mixed: false,
    ask: () => [`{ entity(id: "${HUB}") { partnersPerMarket { market { code } partnerCount claimCount } } }`],
  },
  {
    name: 'the same, with roles, active ones only',
    grows: 'filters all partnerships of the hub',
    runs: 7,
    mixed: false,
    ask: () => [
      `{ entity(id: "${HUB}") { partnersPerMarket(where: { status: [ACTIVE] }) { market { code } partnerCount claimCount roles { role partnerCount } } } }`,
    ],
  },
  {
    name: 'claims of the hub by market',
    grows: 'counts all claims of the hub',
    runs: 7,
    mixed: false,
    ask: () => [`{ entity(id: "${HUB}") { claims { counts(by: MARKET) { value claimCount entityCount } } } }`],
  },
  {
    name: 'all claims by kind',
    grows: 'counts all claims',
    runs: 5,
    mixed: false,
    ask: () => ['{ claims { counts(by: KIND) { value claimCount entityCount } } }'],
  },
  {
    name: 'paths between two entities',
    runs: 40,
    mixed: true,
    ask: (samples, run) => [PATHS, { from: pick(samples.entities, run), to: pick(samples.entities, run * 7 + 3) }],
  },
  {
    name: 'paths, without the hub',
    runs: 20,
    mixed: false,
    ask: (samples, run) => [
      PATHS,
      { from: pick(samples.entities, run), to: pick(samples.entities, run * 7 + 3), avoid: [HUB] },
    ],
  },
  {
    name: 'neighbourhood, 2 steps, 200 claims',
    runs: 20,
    mixed: true,
    ask: (samples, run) => [
      'query ($of: [ID!]!) { neighbourhood(of: $of, depth: 2) { truncated entities { id name } claims { id summary } } }',
      { of: [pick(samples.entities, run)] },
    ],
  },
  {
    name: 'neighbourhood of the hub',
    grows: 'reads all partners of the hub',
    runs: 10,
    mixed: false,
    ask: () => [`{ neighbourhood(of: ["${HUB}"]) { truncated entities { id } claims { id } } }`],
  },
  {
    name: 'acquirers in at least 3 partnerships, first 20',
    runs: 7,
    mixed: false,
    ask: () => [
      '{ entities(where: { takesPartIn: { where: { kinds: [PARTNERSHIP] }, as: [ACQUIRER], atLeast: 3 } }) { nodes { name } } }',
    ],
  },
  {
    name: 'search',
    runs: 7,
    mixed: false,
    ask: (samples, run) => [
      'query ($text: String!) { search(text: $text) { edges { matched node { id } } } }',
      { text: pick(samples.words, run) },
    ],
  },
  {
    name: 'timeline of the hub, first 20',
    grows: 'reads all claims of the hub',
    runs: 7,
    mixed: false,
    ask: () => [`{ timeline(of: "${HUB}") { nodes { date { text } kind claim { summary } } } }`],
  },
  {
    name: 'what changed in a month, first 20',
    runs: 20,
    mixed: true,
    ask: () => ['{ changes(from: "2018-06-01", to: "2018-06-30") { nodes { day kind claim { summary } } } }'],
  },
  {
    name: 'conflicts, first 20',
    runs: 20,
    mixed: true,
    ask: () => ['{ claimRelations(kinds: [CONFLICTS_WITH]) { nodes { from { summary } to { summary } } } }'],
  },
];

const PATHS = `query ($from: ID!, $to: ID!, $avoid: [ID!]) {
  paths(from: $from, to: $to, avoid: $avoid) { length totalCount truncated paths { confidence hops { claim { id } } } }
}`;

export async function prepareSamples(
  server: Server,
  { plain, claims, samples: { pairs } }: BenchData,
): Promise<Samples> {
  const page = Math.min(PAGE, Math.max(2, Math.floor(claims / 10 / PAGE_SIZE) - 1));
  const hubCursors = {
    date: await cursorBefore(server, page, ''),
    confidence: await cursorBefore(server, page, 'orderBy: { field: CONFIDENCE, direction: DESC }'),
  };
  return {
    entities: pairs.map(([id]) => id).filter((id) => id !== HUB),
    words: await firstWords(plain),
    page,
    hubCursors,
  };
}

/** The first words of some names. */
async function firstWords(folder: string): Promise<string[]> {
  const words: string[] = [];
  const lines = createInterface({ input: createReadStream(join(folder, 'entities.jsonl')) });
  for await (const line of lines) {
    const { name } = JSON.parse(line) as { readonly name: string };
    words.push(name.split(' ')[0] ?? name);
    if (words.length === MAX_WORDS) break;
  }
  return words;
}

/** A page of the hub's claims. */
export function pageAt(after: string | null, order: string): Request {
  const query = `query ($after: String) { entity(id: "${HUB}") { claims(first: ${PAGE_SIZE}, after: $after ${order}) { nodes { ${CLAIM} } pageInfo { endCursor } } } }`;
  return [query, { after }];
}

async function cursorBefore(server: Server, page: number, order: string): Promise<string> {
  const query = `query ($after: String, $first: Int) { entity(id: "${HUB}") { claims(first: $first, after: $after ${order}) { pageInfo { endCursor } } } }`;
  let after: string | null = null;
  let left = (page - 1) * PAGE_SIZE;
  while (left > 0) {
    const first: number = Math.min(200, left);
    const answer = JSON.parse(await server.ask(query, { after, first })) as {
      data: { entity: { claims: { pageInfo: { endCursor: string } } } };
    };
    after = answer.data.entity.claims.pageInfo.endCursor;
    left -= first;
  }
  return after ?? '';
}

function pick<T>(items: readonly T[], run: number): T {
  const item = items[run % items.length];
  if (item === undefined) throw new Error('Expected at least one item, got none.');
  return item;
}
