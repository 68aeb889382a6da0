import type { GraphCounts } from './graph-state.ts';
import { type RecentState, generationOf } from './cached-graph-state.ts';
import type { Engine, Row, Statement } from '../engine/engine.ts';
import { integer, text } from './query.ts';

/** What claims hang on. */
export const CLAIM_OWNERS = ['entity', 'market', 'source'] as const;
export type ClaimOwner = (typeof CLAIM_OWNERS)[number];

/** How much a graph holds: a list that has to look through it is priced by that. */
export interface GraphSize extends GraphCounts {
  /** The owners with the most claims, in falling order: id and number of claims. */
  readonly busiest: Readonly<Record<ClaimOwner, ReadonlyMap<string, number>>>;
  /** The words of some records, as a search compares them. Their share that holds a word is about that of all records. */
  readonly sample: readonly string[];
}

type Profile = Pick<GraphSize, 'busiest' | 'sample'>;

const NONE: ReadonlyMap<string, number> = new Map();
export const EMPTY_GRAPH: GraphSize = {
  claims: 0,
  entities: 0,
  sources: 0,
  busiest: { entity: NONE, market: NONE, source: NONE },
  sample: [],
};

/** How long a request waits for what is known of an earlier moment too, in milliseconds. */
const MAX_WAIT_MS = 1_000;
const RETRY_MS = 60_000;

/**
 * Gives the size of the graph as of the last second. What a load changes besides the counts is read once for each load, and
 * no request waits for that longer than a second: meanwhile the graph counts as it was.
 */
export function createGraphSize(engine: Engine, state: RecentState): () => Promise<GraphSize> {
  let size = EMPTY_GRAPH;
  let isCounted = false;
  let profiled: string | null = null;
  let retryAt = Infinity;
  let profile: Promise<void> = Promise.resolve();

  async function count(): Promise<void> {
    const current = await state();
    const { claims, entities, sources } = current.counts ?? EMPTY_GRAPH;
    // the same object as long as it is the same size: costs are kept by it
    if (claims !== size.claims || entities !== size.entities || sources !== size.sources) {
      size = { ...size, claims, entities, sources };
    }
    isCounted = true;
    const generation = generationOf(current);
    if (generation === null || (generation === profiled && performance.now() < retryAt)) return;
    profiled = generation;
    retryAt = Infinity;
    profile = profileOf(engine, size).then(
      (read) => {
        size = { ...size, ...read };
      },
      () => {
        retryAt = performance.now() + RETRY_MS;
      },
    );
  }

  return async () => {
    const counted = count().catch(() => undefined); // what fails here fails again where it is seen
    await (isCounted ? within(MAX_WAIT_MS, counted) : counted);
    await within(MAX_WAIT_MS, profile);
    return size;
  };
}

/** How many claims an owner has, or may have where it is none of the busiest. */
export function claimsOf({ busiest, claims }: GraphSize, owner: ClaimOwner, id: string): number {
  const counts = busiest[owner];
  if (counts.size === 0) return claims * SHARE_OF_HUB;
  // however it is spelt: resolvers are given ids in small letters and without spaces
  return counts.get(id.trim().toLowerCase()) ?? (counts.size < RANKED ? 0 : leastOf(counts, claims));
}

/** The share of all claims that one owner has, as long as nobody has read how many. */
const SHARE_OF_HUB = 0.1;

/** How many claims so many different owners may have together, whichever they are. */
export function claimsOfSome({ busiest, claims }: GraphSize, owner: ClaimOwner, owners: number): number {
  if (busiest[owner].size === 0) return Math.min(owners * SHARE_OF_HUB, MOST_OWNERS) * claims;
  let sum = 0;
  let left = owners;
  for (const count of busiest[owner].values()) {
    if (left <= 0) break;
    sum += Math.min(1, left) * count;
    left -= 1;
  }
  if (busiest[owner].size === RANKED) sum += Math.max(0, left) * leastOf(busiest[owner], claims);
  return Math.min(sum, claims * MOST_OWNERS);
}

/** A claim has two participants and a half on average at most, and fewer markets and sources. */
const MOST_OWNERS = 2.5;

function leastOf(counts: ReadonlyMap<string, number>, claims: number): number {
  return Math.min(claims, ...counts.values());
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** One statement after the other: nobody is in a hurry, and requests need the connections. */
async function profileOf(engine: Engine, { claims }: GraphCounts): Promise<Profile> {
  const ranked = async (statement: Statement) =>
    new Map((await engine.read(statement, { limit: RANKED })).map(ownerOf));
  const busiest = {
    entity: await ranked(busiestEntities),
    market: await ranked(busiestMarkets),
    source: await ranked(busiestSources),
  };
  const below = hashBelow(Math.min(1, SAMPLED / Math.max(1, claims)));
  const sample = (await engine.read(sampledWords, { below, limit: 2 * SAMPLED })).map(([words]) => text(words));
  return { busiest, sample };
}

function ownerOf([id, count]: Row): [string, number] {
  return [text(id), integer(count)];
}

const RANKED = 200;
const SAMPLED = 1_000;

const busiestEntities: Statement = {
  name: 'graph.busiestEntities',
  text: /* cypher */ `
  MATCH (e:Entity) WHERE e.byClaimCountDown > ''
  RETURN e.id, e.claimCount ORDER BY e.byClaimCountDown LIMIT $limit`,
};

const busiestMarkets: Statement = {
  name: 'graph.busiestMarkets',
  text: /* cypher */ `
  MATCH (c:Claim)
  UNWIND c.markets AS market
  WITH market, count(c) AS claims
  RETURN toLower(market) AS id, claims ORDER BY claims DESC, id LIMIT $limit`,
};

const busiestSources: Statement = {
  name: 'graph.busiestSources',
  text: /* cypher */ `
  MATCH (c:Claim)
  UNWIND c.sources AS id
  WITH id, count(c) AS claims
  RETURN id, claims ORDER BY claims DESC, id LIMIT $limit`,
};

/** Hashes are as good as drawn at random. */
const sampledWords: Statement = {
  name: 'graph.sampledWords',
  text: /* cypher */ `
  MATCH (c:Claim) WHERE c.hash < $below
  RETURN c.words LIMIT $limit`,
};

/** What about this share of all hashes is below, as text: hashes are base64url. */
function hashBelow(share: number): string {
  if (share >= 1) return '~';
  const place = Math.ceil(share * DIGITS.length ** 2);
  return `${DIGITS[Math.floor(place / DIGITS.length)] ?? '~'}${DIGITS[place % DIGITS.length] ?? ''}`;
}

/** The digits of base64url as texts sort. */
const DIGITS = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];
