import type { GraphCounts } from './graph-state.ts';
import { cacheVersionOf } from './cached-graph-state.ts';
import type { GraphState } from './graph-state.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { type FormerSize, NO_FORMER, readFormerSize } from './former-size.ts';
import { type Query, type Reader, query, readerOf } from './query.ts';
import { mergedEntities } from './judged-pair.ts';
import { sampledClaims, sampledEntities } from './access/sample.ts';
import { NO_STATISTICS, type Statistics } from './access/statistics.ts';
import { integer, text } from './row-value.ts';
import { busiestMarkets } from './summary.ts';

/** The kinds of nodes that own lists of claims. */
export const CLAIM_OWNERS = ['entity', 'market', 'source'] as const;
export type ClaimOwner = (typeof CLAIM_OWNERS)[number];

/** The size of a graph, which determines the price of lists that scan it. */
export interface GraphSize extends Statistics {
  /** The owners with the most claims, in descending order: id and number of claims. */
  readonly busiest: Readonly<Record<ClaimOwner, ReadonlyMap<string, number>>>;
  readonly former: FormerSize;
  /** The entities that answer for merged ones, by id. */
  readonly merged: ReadonlyMap<string, string>;
}

type Profile = Pick<GraphSize, 'busiest' | 'samples' | 'former' | 'merged'>;

const NONE: ReadonlyMap<string, number> = new Map();
const NONE_MERGED: ReadonlyMap<string, string> = new Map();
export const EMPTY_GRAPH: GraphSize = {
  ...NO_STATISTICS,
  busiest: { entity: NONE, market: NONE, source: NONE },
  former: NO_FORMER,
  merged: NONE_MERGED,
};

/** How long a request waits for a newer size than the previous one, in milliseconds. */
const MAX_WAIT_MS = 1_000;
const RETRY_MS = 60_000;

/** Reads the size of the graph. */
export interface GraphSizeReader {
  /** At most a second old. */
  read(): Promise<GraphSize>;
  /** The size that `read` returned last. */
  latest(): GraphSize;
}

/**
 * The profile of the graph (busiest owners, samples) is read once for each load. A request waits for it for at most a second,
 * and otherwise uses the previous profile.
 */
export function createGraphSize(engine: Engine, state: () => Promise<GraphState>): GraphSizeReader {
  let size: GraphSize = {
    ...EMPTY_GRAPH,
    hasTerms: engine.abilities.termIndexes,
    hasClaimIndex: !engine.abilities.orderedIndexes,
  };
  let isCounted = false;
  let profiledVersion: string | null = null;
  let retryAt = Infinity;
  let profile: Promise<void> = Promise.resolve();

  async function count(): Promise<void> {
    const current = await state();
    const { claims, entities, sources } = current.counts ?? EMPTY_GRAPH;
    // keep the object while the size is the same: costs are cached by it
    if (claims !== size.claims || entities !== size.entities || sources !== size.sources) {
      size = { ...size, claims, entities, sources };
    }
    isCounted = true;
    const version = cacheVersionOf(current);
    if (version === null || (version === profiledVersion && performance.now() < retryAt)) return;
    profiledVersion = version;
    retryAt = Infinity;
    profile = readProfile(engine, size, current.merged > 0).then(
      (latest) => {
        size = { ...size, ...latest };
      },
      () => {
        retryAt = performance.now() + RETRY_MS;
      },
    );
  }

  async function read(): Promise<GraphSize> {
    const counted = count().catch(() => undefined); // the request itself will report the error
    await (isCounted ? waitAtMost(MAX_WAIT_MS, counted) : counted);
    await waitAtMost(MAX_WAIT_MS, profile);
    return size;
  }

  return { read, latest: () => size };
}

/** How many claims an owner has. For an owner that is not among the busiest, an upper bound. */
export function ownerClaims({ busiest, claims, merged }: GraphSize, owner: ClaimOwner, id: string): number {
  const counts = busiest[owner];
  if (counts.size === 0) return claims * SHARE_OF_HUB;
  return counts.get(currentId(merged, id)) ?? (counts.size < RANKED ? 0 : smallestCount(counts, claims));
}

/** How many revisions of claims that are no longer valid an owner has. For an owner that is not ranked, an upper bound. */
export function ownerFormer({ former: { busiest, claims }, merged }: GraphSize, owner: ClaimOwner, id: string): number {
  const counts = busiest[owner];
  return counts.get(currentId(merged, id)) ?? (counts.size < RANKED ? 0 : smallestCount(counts, claims));
}

/** The price is computed before resolvers normalize the id. */
function currentId(merged: ReadonlyMap<string, string>, id: string): string {
  const written = id.trim().toLowerCase();
  return merged.get(written) ?? written;
}

/** By which factor the busiest owner has more revisions of claims than claims. */
export function revisionRatio({ busiest, former }: GraphSize, owner: ClaimOwner): number {
  const most = (counts: ReadonlyMap<string, number>) => Math.max(0, ...counts.values());
  return 1 + most(former.busiest[owner]) / Math.max(1, most(busiest[owner]));
}

/** The assumed share of one owner in all claims until the profile has been read. */
const SHARE_OF_HUB = 0.1;

/** An upper bound of the claims that any `owners` different owners have together. */
export function ownersClaims({ busiest, claims }: GraphSize, owner: ClaimOwner, owners: number): number {
  if (busiest[owner].size === 0) return Math.min(owners * SHARE_OF_HUB, MAX_OWNERS_PER_CLAIM) * claims;
  let sum = 0;
  let remaining = owners;
  for (const count of busiest[owner].values()) {
    if (remaining <= 0) break;
    sum += Math.min(1, remaining) * count;
    remaining -= 1;
  }
  if (busiest[owner].size === RANKED) sum += Math.max(0, remaining) * smallestCount(busiest[owner], claims);
  return Math.min(sum, claims * MAX_OWNERS_PER_CLAIM);
}

/** Upper bound of the average number of participants of a claim; it has fewer markets and sources. */
const MAX_OWNERS_PER_CLAIM = 2.5;

function smallestCount(counts: ReadonlyMap<string, number>, claims: number): number {
  return Math.min(claims, ...counts.values());
}

async function waitAtMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** Runs two statements at a time, to leave connections to requests. `hasMerged`: whether an entity was merged. */
async function readProfile(engine: Engine, { claims, entities }: GraphCounts, hasMerged: boolean): Promise<Profile> {
  const reader = readerOf(engine);
  const [samples, ranks] = await Promise.all([readSamples(reader, claims, entities), readRanks(reader)]);
  const merges = hasMerged ? await mergedEntities(reader, {}) : [];
  const merged = new Map(merges.flat().map(({ id, canonical }) => [id, canonical]));
  return { ...ranks, samples, merged };
}

async function readSamples(reader: Reader, claims: number, entities: number): Promise<Profile['samples']> {
  return { claims: await sampledClaims(reader, claims), entities: await sampledEntities(reader, entities) };
}

async function readRanks(reader: Reader): Promise<Pick<Profile, 'busiest' | 'former'>> {
  const topOwners = async (busiestOwners: Query<{ limit: number }, OwnerCount>) =>
    new Map(await busiestOwners(reader, { limit: RANKED }));
  const busiest = {
    entity: await topOwners(busiestEntities),
    market: new Map(
      (await busiestMarkets(reader, { limit: RANKED })).map(({ market, claims }) => [market.toLowerCase(), claims]),
    ),
    source: await topOwners(busiestSources),
  };
  return { busiest, former: await readFormerSize(reader, RANKED) };
}

type OwnerCount = readonly [id: string, claims: number];

function ownerCount([id, count]: Row): OwnerCount {
  return [text(id), integer(count)];
}

/** How many of the busiest owners are ranked. */
const RANKED = 200;

const busiestEntities = query<{ limit: number }, OwnerCount>(
  'graph.busiestEntities',
  /* cypher */ `
  MATCH (e:Entity) WHERE e.byClaimCount > ''
  RETURN e.id, e.claimCount ORDER BY e.byClaimCount DESC LIMIT $limit`,
  ownerCount,
);

const busiestSources = query<{ limit: number }, OwnerCount>(
  'graph.busiestSources',
  /* cypher */ `
  MATCH (s:Source)
  WITH s.id AS id, COUNT { (s)<-[:CITES]-() } AS claims
  WHERE claims > 0
  RETURN id, claims ORDER BY claims DESC, id LIMIT $limit`,
  ownerCount,
);
