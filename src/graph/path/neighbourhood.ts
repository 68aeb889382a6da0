import type { ClaimRow } from '../claim/claim.ts';
import type { ClaimCondition } from '../claim/claim-filter.ts';
import { bestClaimsAround } from './expansion.ts';
import type { Reader } from '../query.ts';

export interface NeighbourhoodQuestion {
  readonly of: readonly string[];
  /** How many claims away from `of` at most. */
  readonly depth: number;
  readonly where: ClaimCondition;
  /** Entities that are shown where they are reached, but not walked through. */
  readonly avoid: ReadonlySet<string>;
  /** How many claims to give at most. */
  readonly first: number;
}

export interface Neighbourhood {
  /** Ids in the order in which they were reached. */
  readonly entities: readonly string[];
  readonly claims: readonly ClaimRow[];
  /** Whether there were more claims within the depth than `first`. */
  readonly truncated: boolean;
}

/** What lies around some entities: level by level, one statement each, and in each level the most trusted claims first. */
export async function neighbourhood(
  reader: Reader,
  { of, depth, where, avoid, first }: NeighbourhoodQuestion,
): Promise<Neighbourhood> {
  const entities = new Set(of);
  const claims = new Map<string, ClaimRow>();
  let frontier: readonly string[] = [...entities];
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    // those kept already may come again, at the head of the list
    const found = await bestClaimsAround(reader, frontier, where, first + 1);
    const candidates = found.filter(({ id }) => !claims.has(id));
    const room = first - claims.size;
    const kept = candidates.slice(0, room);
    for (const claim of kept) claims.set(claim.id, claim);
    const reached = kept.flatMap(({ participants }) => participants.map(({ entity }) => entity));
    const added = [...new Set(reached)].filter((entity) => !entities.has(entity)).toSorted();
    for (const entity of added) entities.add(entity);
    if (candidates.length > room) return { entities: [...entities], claims: [...claims.values()], truncated: true };
    frontier = added.filter((entity) => !avoid.has(entity));
  }
  return { entities: [...entities], claims: [...claims.values()], truncated: false };
}
