import type { ClaimCondition } from '../claim/claim-filter.ts';
import { ALWAYS, both, criteria } from '../condition.ts';
import type { Reader } from '../query.ts';
import { claimCountsOf, claimsAround } from './expansion.ts';
import type { FoundPath } from './path.ts';
import { type PathLayer, createPathLayer } from './path-layer.ts';
import { type RankingOptions, rankPaths } from './path-ranking.ts';
import { type Explored, type PathRules, PATH_BUDGET, leavesOut } from './path-search.ts';
import { trustOf } from './trust.ts';

/** How many paths can be listed at most. */
export const MAX_RANKED_PATHS = 1_000;

export interface RankedSearchOptions extends PathRules {
  /** Whether the most trusted paths come first, of any length up to `maxLength`. Otherwise the shortest do. */
  readonly byTrust: boolean;
  /** How many claims more than the shortest paths others may have. */
  readonly slack: number;
  /** The kinds of claims of each step, null for any; null for paths of any length. */
  readonly steps: readonly (readonly string[] | null)[] | null;
}

export interface RankedSearch extends Explored {
  /** In claims, of the shortest paths; null if no path was found. */
  readonly length: number | null;
  /** Null if the search exceeded its budget, or if there are more than `MAX_RANKED_PATHS`. */
  readonly totalCount: number | null;
  /** All that can be listed, in order. */
  readonly paths: readonly FoundPath[];
}

/**
 * Finds paths that are not all among the shortest: also those a little longer, the most trusted ones, or those whose steps
 * have given kinds of claims. First reads the claims that such paths can use, from both ends, then ranks the paths.
 */
export async function findRankedPaths(reader: Reader, options: RankedSearchOptions): Promise<RankedSearch> {
  const { maxLength, slack, steps, byTrust } = options;
  const exploration = await startExploration(reader, options);
  if (steps !== null) {
    const isWhole = await exploration.readWithin(steps.length, () => false);
    return exploration.result(isWhole ? { lengths: [steps.length], isWhole } : NOTHING);
  }
  if (byTrust) return mostTrusted(exploration, maxLength);
  const lengths: number[] = [];
  const isWhole = await exploration.readWithin(maxLength, (length, hasPath) => {
    // if the budget ends the search, all paths of the lengths before are known
    if (hasPath || lengths.length > 0) lengths.push(length);
    return lengths.length > slack;
  });
  return exploration.result({ lengths, isWhole });
}

/** The confidences down to which a search for the most trusted paths looks, one after the other. */
const CONFIDENCES = [0.9, 0.7, 0.4, 0];

const FEW_CLAIMS = 2_000;

/** Looks for the paths above one confidence before it looks further, since their number grows with every step. */
async function mostTrusted(exploration: Exploration, maxLength: number): Promise<RankedSearch> {
  const ranked = (confidence: number): RankedSearch =>
    exploration.result({ lengths: range(1, maxLength), isWhole: confidence === 0, byTrust: true, confidence });
  let lowest: number | null = null;
  for (const confidence of CONFIDENCES) {
    const isWhole =
      confidence > 0
        ? await exploration.readTrusted(maxLength, confidence)
        : await exploration.readWithin(maxLength, () => false);
    if (!isWhole) break;
    lowest = confidence;
    // few claims are read to the end, which takes less time than to rank their paths each time
    if (confidence === 0 || exploration.explored().exploredClaims < FEW_CLAIMS) continue;
    const found = ranked(confidence);
    if (found.paths.length === MAX_RANKED_PATHS) return found;
  }
  return lowest === null ? exploration.result(NOTHING) : ranked(lowest);
}

/** A search that has found nothing, and does not know whether there is anything. */
const NOTHING: Ranking = { lengths: [], isWhole: false };

interface Ranking extends Partial<Pick<RankingOptions, 'byTrust'>> {
  readonly lengths: readonly number[];
  /** Whether the search has read all claims that it has to read. */
  readonly isWhole: boolean;
  readonly confidence?: number;
}

interface Exploration {
  /**
   * Reads the claims of all paths with `maxLength` claims or fewer, or until `isEnough`, which learns after each level how
   * long the paths may be whose claims have been read, and whether there are any of that length. False above the budget.
   */
  readWithin(maxLength: number, isEnough: (length: number, hasPath: boolean) => boolean): Promise<boolean>;
  /** Reads the claims of all paths with at least this confidence. False above the budget. */
  readTrusted(maxLength: number, confidence: number): Promise<boolean>;
  explored(): Explored;
  result(ranking: Ranking): RankedSearch;
}

async function startExploration(reader: Reader, options: RankedSearchOptions): Promise<Exploration> {
  const { from, to, where, at, steps } = options;
  const counts = new Map(await claimCountsOf(reader, { ids: [from, to] }));
  const layerAt = layersOf(where, steps, leavesOut(options));
  const claims = new Set<string>();

  /** Reads the claims of a frontier that have not been read yet. `least`: the confidence of the claims to follow. */
  async function readAround(layer: PathLayer, side: Side, least: (confidence: number) => number): Promise<boolean> {
    const unread = [...side.frontier].filter(
      ([entity, confidence]) => entity !== side.other && !layer.hasRead(entity, least(confidence)),
    );
    if (unread.length === 0) return true;
    const ids = unread.map(([entity]) => entity);
    const down = Math.min(...unread.map(([, confidence]) => least(confidence)));
    const trusted: ClaimCondition = down > 0 ? criteria({ confidenceGte: down }) : ALWAYS;
    const followed = { where: both(layer.where, trusted), at };
    const read = await claimsAround(reader, ids, followed, PATH_BUDGET + 1);
    for (const claim of read) {
      claims.add(claim.id);
      claim.participants.forEach((entity, i) => counts.set(entity, claim.claimCounts[i] ?? 0));
    }
    if (claims.size > PATH_BUDGET) return false;
    layer.add(new Set(ids), down, read);
    return true;
  }

  /** The next level from one end: by entity, the best confidence of a way there. Ways end at the other end. */
  function nextFrontier(layer: PathLayer, { frontier, end, other }: Side, least: number): Frontier {
    const next = new Map<string, number>();
    for (const [entity, confidence] of frontier) {
      for (const link of layer.linksOf(entity)) {
        const reached = confidence * link.confidence;
        if (link.to === end || reached < least || reached <= (next.get(link.to) ?? -1)) continue;
        if (entity !== other) next.set(link.to, reached);
      }
    }
    return next;
  }

  const explored = (): Explored => ({ exploredEntities: counts.size, exploredClaims: claims.size });
  const weightOf = ({ frontier }: Side) =>
    [...frontier.keys()].reduce((sum, entity) => sum + (counts.get(entity) ?? 0), 0);
  const startSides = (): [Side, Side] => [startSide(from, to), startSide(to, from)];

  return {
    async readWithin(maxLength, isEnough) {
      const [start, end] = startSides();
      while (start.radius + end.radius < maxLength) {
        const near = weightOf(start) <= weightOf(end) ? start : end;
        const layer = layerAt(near === start ? start.radius : maxLength - 1 - end.radius);
        if (!(await readAround(layer, near, () => 0))) return false;
        near.frontier = nextFrontier(layer, near, 0);
        near.radius += 1;
        const hasPath = [...start.frontier.keys()].some((entity) => end.frontier.has(entity));
        if (isEnough(start.radius + end.radius, hasPath) || near.frontier.size === 0) break;
      }
      return true;
    },
    // On a path with at least this confidence, the first entities are reached with at least its square root, and from the
    // other end so are the remaining ones.
    async readTrusted(maxLength, confidence) {
      const half = Math.sqrt(confidence) * (1 - ROUNDING);
      for (const side of startSides()) {
        for (; side.radius < maxLength && side.frontier.size > 0; side.radius += 1) {
          const layer = layerAt(0);
          if (!(await readAround(layer, side, (reached) => (confidence / reached) * (1 - ROUNDING)))) return false;
          side.frontier = nextFrontier(layer, side, half);
        }
      }
      return true;
    },
    explored,
    result({ lengths, isWhole, byTrust = false, confidence = 0 }) {
      const ranking = { from, to, lengths, layerAt, byTrust, least: trustOf(confidence), limit: MAX_RANKED_PATHS };
      const { paths, isComplete } = lengths.length > 0 ? rankPaths(ranking) : { paths: [], isComplete: true };
      const isKnown = isWhole && isComplete;
      return {
        length: paths.length > 0 ? Math.min(...paths.map(({ hops }) => hops.length)) : null,
        totalCount: isKnown ? paths.length : null,
        paths,
        ...explored(),
      };
    },
  };
}

/** Products of confidences may be too low by rounding. */
const ROUNDING = 1e-9;

/** The entities that ways of one length reach, with the best confidence of these ways. */
type Frontier = ReadonlyMap<string, number>;

interface Side {
  readonly end: string;
  readonly other: string;
  frontier: Frontier;
  radius: number;
}

function startSide(end: string, other: string): Side {
  return { end, other, frontier: new Map([[end, 1]]), radius: 0 };
}

/** One layer for all steps, or one for each set of kinds. */
function layersOf(
  where: ClaimCondition,
  steps: RankedSearchOptions['steps'],
  isLeftOut: ReturnType<typeof leavesOut>,
): RankingOptions['layerAt'] {
  const layers = new Map<string, PathLayer>();
  return (position) => {
    const kinds = steps?.[position] ?? null;
    const key = kinds === null ? '' : kinds.toSorted().join();
    let layer = layers.get(key);
    if (!layer) {
      layer = createPathLayer(kinds === null ? where : both(where, criteria({ kinds })), isLeftOut);
      layers.set(key, layer);
    }
    return layer;
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
