import { claimsByEntity } from './claims-by-entity.ts';

interface ClaimWithParticipants {
  readonly participants: readonly { readonly entity: { readonly id: string } }[];
}

/**
 * The entities that connect several centres: those that share claims with at least two of them, and those on a shortest
 * path between two of them. The value is the number of centres that the entity shares claims with.
 */
export function findConnectors(
  subgraph: { readonly claims: readonly ClaimWithParticipants[] },
  centres: readonly string[],
): ReadonlyMap<string, number> {
  const claimsOf = claimsByEntity(subgraph);
  const ids = [...claimsOf.keys()];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const starts = centres.flatMap((id) => indexes.get(id) ?? []);
  const distances = starts.map((start) => distancesFrom(ids[start] ?? '', claimsOf, indexes));
  const connectors = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    if (starts.includes(index)) continue;
    const adjacent = distances.filter((fromStart) => fromStart[index] === 1).length;
    if (adjacent > 1 || isOnShortestPath(index, starts, distances)) connectors.set(id, adjacent);
  }
  return connectors;
}

/** Breadth-first distances in claims, by the index of each entity; -1 where there is no path. */
function distancesFrom(
  start: string,
  claimsOf: ReadonlyMap<string, readonly ClaimWithParticipants[]>,
  indexes: ReadonlyMap<string, number>,
): Int32Array {
  const queue = new Map([[start, 0]]);
  const visited = new Set<ClaimWithParticipants>();
  // A Map also iterates over the entries that are added during the iteration, so it serves as the queue.
  for (const [id, distance] of queue) {
    for (const claim of claimsOf.get(id) ?? []) {
      if (visited.has(claim)) continue;
      visited.add(claim);
      for (const { entity } of claim.participants) if (!queue.has(entity.id)) queue.set(entity.id, distance + 1);
    }
  }
  const distances = new Int32Array(indexes.size).fill(-1);
  for (const [id, distance] of queue) distances[indexes.get(id) ?? -1] = distance;
  return distances;
}

function isOnShortestPath(index: number, starts: readonly number[], distances: readonly Int32Array[]): boolean {
  for (const [first, fromFirst] of distances.entries()) {
    const distance = fromFirst[index] ?? -1;
    if (distance < 0) continue;
    for (let second = first + 1; second < distances.length; second++) {
      const total = fromFirst[starts[second] ?? -1] ?? -1;
      if (total >= 0 && distance + (distances[second]?.[index] ?? 0) === total) return true;
    }
  }
  return false;
}
