import type { ConnectionsQuery } from '../../../client/client.ts';

export type FoundPath = ConnectionsQuery['paths']['paths'][number];

/** Groups paths through the same entities in the same order, by the ids of these entities; each group in order. */
export function pathsByEntities(paths: readonly FoundPath[]): Map<string, [FoundPath, ...FoundPath[]]> {
  const groups = new Map<string, [FoundPath, ...FoundPath[]]>();
  for (const path of paths) {
    const key = path.hops.map(({ to }) => to.entity.id).join();
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

/** Unique among the paths from one entity. */
export function pathKey({ hops }: FoundPath): string {
  return hops.map(({ claim }) => claim.id).join();
}
