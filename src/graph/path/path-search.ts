import type { ClaimCondition } from '../claim/claim-filter.ts';
import { type ExpandedClaim, claimCountsOf, claimsAround } from './expansion.ts';
import { type FoundPath, type Way, bestPaths, countPaths } from './path.ts';
import type { Reader } from '../query.ts';

/** How many claims one search may look at. */
export const PATH_BUDGET = 50_000;

/** All connections can be listed page by page where there are at most so many: the order of more takes too much memory. */
const MAX_LISTED = 10_000;
/** Of more than `MAX_LISTED`, the most trusted. */
const MOST_TRUSTED = 1_000;

/** How many of all connections, the most trusted first, can be had. */
export function listedPaths(totalCount: number): number {
  return totalCount > MAX_LISTED ? MOST_TRUSTED : totalCount;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly where: ClaimCondition;
  /** Entities that no path may pass. */
  readonly avoid: ReadonlySet<string>;
  readonly maxLength: number;
  /** How many paths to give at most. */
  readonly first: number;
}

export interface FoundPaths {
  /** In claims; null where there is no connection, or none was found. */
  readonly length: number | null;
  /** Null where the search stopped at its budget. */
  readonly totalCount: number | null;
  readonly paths: readonly FoundPath[];
  readonly exploredEntities: number;
  readonly exploredClaims: number;
}

/**
 * Every shortest connection of two different entities. Breadth-first from both ends, always a whole level of the side
 * that has fewer claims before it, one statement a level; the filter holds inside the search. The first level that
 * reaches what the other side has reached completes all shortest connections, since every level is whole.
 */
export async function findPaths(reader: Reader, question: PathQuestion): Promise<FoundPaths> {
  const { from, to, maxLength, first } = question;
  const weights = new Map(await claimCountsOf(reader, { ids: [from, to] }));
  const sides = [startAt(from, weights), startAt(to, weights)] as const;
  const explored = new Set<string>();
  const result = (found: Pick<FoundPaths, 'length' | 'totalCount' | 'paths'>): FoundPaths => ({
    ...found,
    exploredEntities: sides[0].ways.size + sides[1].ways.size,
    exploredClaims: explored.size,
  });

  while (sides[0].radius + sides[1].radius < maxLength && sides.every(({ frontier }) => frontier.size > 0)) {
    const [near, far] = sides[0].weight <= sides[1].weight ? sides : [sides[1], sides[0]];
    const claims = await claimsAround(reader, [...near.frontier], question.where, PATH_BUDGET + 1);
    for (const { id } of claims) explored.add(id);
    if (explored.size > PATH_BUDGET) return result({ length: null, totalCount: null, paths: [] });
    advance(near, claims, question.avoid);
    const meetings = [...near.frontier].filter((entity) => far.ways.has(entity));
    if (meetings.length > 0) {
      const ways = [sides[0].ways, sides[1].ways] as const;
      const totalCount = countPaths(...ways, meetings);
      return result({
        length: sides[0].radius + sides[1].radius,
        totalCount,
        paths: bestPaths(...ways, meetings, Math.min(first, listedPaths(totalCount))),
      });
    }
  }
  return result({ length: null, totalCount: 0, paths: [] });
}

/** What is known from one end. */
interface Side {
  /** Of each entity reached the last steps of all shortest ways to it; none for the end itself. */
  readonly ways: Map<string, Way[]>;
  /** Entities reached by the last level. */
  frontier: Set<string>;
  radius: number;
  /** How many claims the frontier has, unfiltered: what the next level may cost. */
  weight: number;
}

function startAt(end: string, weights: ReadonlyMap<string, number>): Side {
  return { ways: new Map([[end, []]]), frontier: new Set([end]), radius: 0, weight: weights.get(end) ?? 0 };
}

function advance(side: Side, claims: readonly ExpandedClaim[], avoid: ReadonlySet<string>): void {
  const reached = new Map<string, Way[]>();
  let weight = 0;
  for (const { id, confidence, participants, claimCounts } of claims) {
    const starts = participants.filter((entity) => side.frontier.has(entity));
    participants.forEach((entity, place) => {
      if (side.ways.has(entity) || avoid.has(entity)) return;
      const ways = starts.map((start): Way => ({ claim: id, confidence, entity: start }));
      const known = reached.get(entity);
      if (known) known.push(...ways);
      else {
        reached.set(entity, ways);
        weight += claimCounts[place] ?? 0;
      }
    });
  }
  for (const [entity, ways] of reached) side.ways.set(entity, ways);
  side.frontier = new Set(reached.keys());
  side.radius += 1;
  side.weight = weight;
}
