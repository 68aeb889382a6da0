import type { ClaimRow } from '../claim/claim.ts';
import { type FollowedClaims, bestClaimsAround, claimCountsOf } from './expansion.ts';
import type { Reader } from '../query.ts';

export interface NeighbourhoodOptions extends FollowedClaims {
  readonly of: readonly string[];
  /** The largest distance from `of`, in claims. */
  readonly depth: number;
  /** Entities that are returned when they are reached, but not expanded. */
  readonly avoid: ReadonlySet<string>;
  /** Entities with more claims are not expanded either; null: all are. */
  readonly maxDegree: number | null;
  /** The largest number of claims to return. */
  readonly first: number;
}

export interface Neighbourhood {
  /** Ids in the order in which they were reached. */
  readonly entities: readonly string[];
  readonly claims: readonly ClaimRow[];
  /** Whether more claims than `first` lie within the depth. */
  readonly truncated: boolean;
}

/**
 * Expands entities breadth-first, with one statement for each level, or two with a largest degree. Within a level the most
 * trusted claims come first.
 */
export async function findNeighbourhood(
  reader: Reader,
  { of, depth, avoid, maxDegree, first, ...followed }: NeighbourhoodOptions,
): Promise<Neighbourhood> {
  const entities = new Set(of);
  const claims = new Map<string, ClaimRow>();
  let frontier: readonly string[] = [...entities];
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    // the list may begin with claims of earlier levels
    const expanded = await bestClaimsAround(reader, frontier, followed, first + 1);
    const candidates = expanded.filter(({ id }) => !claims.has(id));
    const remaining = first - claims.size;
    const accepted = candidates.slice(0, remaining);
    for (const claim of accepted) claims.set(claim.id, claim);
    const reached = accepted.flatMap(({ participants }) => participants.map(({ entity }) => entity));
    const added = [...new Set(reached)].filter((entity) => !entities.has(entity)).toSorted();
    for (const entity of added) entities.add(entity);
    if (candidates.length > remaining)
      return { entities: [...entities], claims: [...claims.values()], truncated: true };
    frontier = added.filter((entity) => !avoid.has(entity));
    if (maxDegree !== null && level < depth && frontier.length > 0) {
      const counts = new Map(await claimCountsOf(reader, { ids: frontier }));
      frontier = frontier.filter((entity) => (counts.get(entity) ?? 0) <= maxDegree);
    }
  }
  return { entities: [...entities], claims: [...claims.values()], truncated: false };
}
