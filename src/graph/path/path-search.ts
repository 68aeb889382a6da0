import { type ExpandedClaim, type FollowedClaims, claimCountsOf, claimsAround } from './expansion.ts';
import { type FoundPath, type PredecessorEdge, bestPaths, countPaths } from './path.ts';
import type { Reader } from '../query.ts';

/** How many claims one search may expand. */
export const PATH_BUDGET = 50_000;

/** Up to this number, all paths can be listed page by page. Sorting more takes too much memory. */
const MAX_LISTED = 10_000;
/** If there are more, only this many paths can be listed: those with the highest confidence. */
const MOST_TRUSTED = 1_000;

/** How many of all paths can be listed, by descending confidence. */
export function listedPaths(totalCount: number): number {
  return totalCount > MAX_LISTED ? MOST_TRUSTED : totalCount;
}

export interface PathRules extends FollowedClaims {
  readonly from: string;
  readonly to: string;
  /** Entities that no path may contain. */
  readonly avoid: ReadonlySet<string>;
  /** Entities between the ends may take part in at most this many claims; null: in any number. */
  readonly maxDegree: number | null;
  readonly maxLength: number;
}

export interface PathOptions extends PathRules {
  /** The largest number of paths to return. */
  readonly first: number;
}

export interface Explored {
  readonly exploredEntities: number;
  readonly exploredClaims: number;
}

export interface FoundPaths extends Explored {
  /** In claims; null if no path was found. */
  readonly length: number | null;
  /** Null if the search exceeded its budget. */
  readonly totalCount: number | null;
  readonly paths: readonly FoundPath[];
}

/**
 * Finds all shortest paths between two different entities by bidirectional breadth-first search. Each step expands one
 * whole level, with one statement, of the side whose frontier has fewer claims. Only claims that meet the filter are
 * expanded. The first level that meets the other side completes all shortest paths, since every level is whole.
 */
export async function findPaths(reader: Reader, options: PathOptions): Promise<FoundPaths> {
  const { from, to, maxLength, first } = options;
  const weights = new Map(await claimCountsOf(reader, { ids: [from, to] }));
  const sides = [createSide(from, weights), createSide(to, weights)] as const;
  const isLeftOut = leavesOut(options);
  const explored = new Set<string>();
  const result = (paths: Pick<FoundPaths, 'length' | 'totalCount' | 'paths'>): FoundPaths => ({
    ...paths,
    exploredEntities: sides[0].predecessors.size + sides[1].predecessors.size,
    exploredClaims: explored.size,
  });

  while (sides[0].radius + sides[1].radius < maxLength && sides.every(({ frontier }) => frontier.size > 0)) {
    const [near, far] = sides[0].weight <= sides[1].weight ? sides : [sides[1], sides[0]];
    const claims = await claimsAround(reader, [...near.frontier], options, PATH_BUDGET + 1);
    for (const { id } of claims) explored.add(id);
    if (explored.size > PATH_BUDGET) return result({ length: null, totalCount: null, paths: [] });
    advanceSide(near, claims, isLeftOut);
    const meetings = [...near.frontier].filter((entity) => far.predecessors.has(entity));
    if (meetings.length > 0) {
      const predecessors = [sides[0].predecessors, sides[1].predecessors] as const;
      const totalCount = countPaths(...predecessors, meetings);
      return result({
        length: sides[0].radius + sides[1].radius,
        totalCount,
        paths: bestPaths(...predecessors, meetings, Math.min(first, listedPaths(totalCount))),
      });
    }
  }
  return result({ length: null, totalCount: 0, paths: [] });
}

/** Whether no path may contain an entity, which takes part in that many claims. */
export function leavesOut({ from, to, avoid, maxDegree }: PathRules): (entity: string, claimCount: number) => boolean {
  return (entity, claimCount) =>
    avoid.has(entity) || (maxDegree !== null && claimCount > maxDegree && entity !== from && entity !== to);
}

/** The state of the search from one end. */
interface Side {
  /** The predecessor edges of each entity reached; none for the end itself. */
  readonly predecessors: Map<string, PredecessorEdge[]>;
  /** Entities reached by the last level. */
  frontier: Set<string>;
  radius: number;
  /** Number of present claims of the frontier, without a filter: an estimate of the claims that the next level reads. */
  weight: number;
}

function createSide(end: string, weights: ReadonlyMap<string, number>): Side {
  return { predecessors: new Map([[end, []]]), frontier: new Set([end]), radius: 0, weight: weights.get(end) ?? 0 };
}

function advanceSide(side: Side, claims: readonly ExpandedClaim[], isLeftOut: ReturnType<typeof leavesOut>): void {
  const reached = new Map<string, PredecessorEdge[]>();
  let weight = 0;
  for (const { id, confidence, participants, claimCounts } of claims) {
    const starts = participants.filter((entity) => side.frontier.has(entity));
    participants.forEach((entity, index) => {
      if (side.predecessors.has(entity) || isLeftOut(entity, claimCounts[index] ?? 0)) return;
      const edges = starts.map((start): PredecessorEdge => ({ claim: id, confidence, entity: start }));
      const previous = reached.get(entity);
      if (previous) previous.push(...edges);
      else {
        reached.set(entity, edges);
        weight += claimCounts[index] ?? 0;
      }
    });
  }
  for (const [entity, edges] of reached) side.predecessors.set(entity, edges);
  side.frontier = new Set(reached.keys());
  side.radius += 1;
  side.weight = weight;
}
