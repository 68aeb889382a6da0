import { type PartialPath, type TopPaths, createTopPaths, extendPath } from './partial-path.ts';

/** The last step of a shortest path to an entity: from `entity` through `claim`. */
export interface PredecessorEdge {
  readonly claim: string;
  readonly confidence: number;
  readonly entity: string;
}

/** For each entity that a search from one end has reached, the last steps of all shortest paths; none for the end itself. */
export type PredecessorMap = ReadonlyMap<string, readonly PredecessorEdge[]>;

export interface FoundPath {
  /** Product of the confidences of its claims. */
  readonly confidence: number;
  readonly hops: readonly FoundHop[];
}

export interface FoundHop {
  readonly from: string;
  readonly claim: string;
  readonly confidence: number;
  readonly to: string;
}

/** The number of shortest paths. Each goes through exactly one of the entities at which the two searches met. */
export function countPaths(fromStart: PredecessorMap, fromEnd: PredecessorMap, meetings: readonly string[]): number {
  const countToStart = pathCounter(fromStart);
  const countToEnd = pathCounter(fromEnd);
  return meetings.reduce((sum, entity) => sum + countToStart(entity) * countToEnd(entity), 0);
}

/**
 * The `first` best shortest paths: by descending confidence, then by the ids of claims and entities from the start.
 *
 * Keeping the best `first` partial paths of each entity is sufficient: two partial paths with the same end are continued
 * by the same claims, and multiplying both by the same confidence keeps their order. `createTopPaths` handles the one
 * exception, a confidence of 0.
 */
export function bestPaths(
  fromStart: PredecessorMap,
  fromEnd: PredecessorMap,
  meetings: readonly string[],
  first: number,
): FoundPath[] {
  if (first === 0) return [];
  const hasZero = [fromStart, fromEnd].some((predecessors) =>
    [...predecessors.values()].flat().some(({ confidence }) => confidence === 0),
  );
  const topPaths = () => createTopPaths(first, hasZero);
  const prefixesOf = prefixFinder(fromStart, topPaths);
  let level = new Map(meetings.map((entity) => [entity, prefixesOf(entity)]));
  for (;;) {
    const next = new Map<string, TopPaths>();
    for (const [entity, prefixes] of level) {
      for (const { claim, confidence, entity: to } of fromEnd.get(entity) ?? []) {
        let top = next.get(to);
        if (!top) next.set(to, (top = topPaths()));
        for (const prefix of prefixes) top.add(extendPath(prefix, claim, confidence, to));
      }
    }
    // the last level is the end itself, which has no predecessors
    if (next.size === 0) break;
    level = new Map([...next].map(([entity, top]) => [entity, top.best()]));
  }
  const [complete = []] = level.values();
  return complete.slice(0, first).map(completePath);
}

function pathCounter(predecessors: PredecessorMap): (entity: string) => number {
  const counts = new Map<string, number>();
  return function countFrom(entity): number {
    const cached = counts.get(entity);
    if (cached !== undefined) return cached;
    const edges = predecessors.get(entity) ?? [];
    const count = edges.length === 0 ? 1 : edges.reduce((sum, edge) => sum + countFrom(edge.entity), 0);
    counts.set(entity, count);
    return count;
  };
}

/** Finds the best path prefixes: the paths from the start to an entity. */
function prefixFinder(
  predecessors: PredecessorMap,
  topPaths: () => TopPaths,
): (entity: string) => readonly PartialPath[] {
  const cache = new Map<string, readonly PartialPath[]>();
  return function prefixesOf(entity): readonly PartialPath[] {
    const cached = cache.get(entity);
    if (cached) return cached;
    const edges = predecessors.get(entity) ?? [];
    if (edges.length === 0) return [{ confidence: 1, entity, hop: null }];
    const top = topPaths();
    for (const { claim, confidence, entity: previous } of edges) {
      for (const prefix of prefixesOf(previous)) top.add(extendPath(prefix, claim, confidence, entity));
    }
    const prefixes = top.best();
    cache.set(entity, prefixes);
    return prefixes;
  };
}

function completePath(path: PartialPath): FoundPath {
  const hops: FoundHop[] = [];
  for (let last = path; last.hop; last = last.hop.before) {
    const { claim, confidence, before } = last.hop;
    hops.push({ from: before.entity, claim, confidence, to: last.entity });
  }
  return { confidence: path.confidence, hops: hops.toReversed() };
}
