import type { NeighbourhoodQueryVariables } from '../../client/client.ts';
import { scopeFilter } from '../address/scope.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../client/schema-facts.ts';
import type { Pins } from '../graph/held/held-graph.ts';
import type { Subgraph } from '../graph/model/subgraph.ts';
import type { FoundPath } from '../graph/model/paths-by-entities.ts';

/** The variables that select the claims of the paths with all their participants; null if the paths have no step. */
export function pathsGraphVariables(
  paths: readonly FoundPath[],
  recordedOn: string | null = null,
): NeighbourhoodQueryVariables | null {
  const hops = paths.flatMap((path) => path.hops);
  const [first] = hops;
  const last = paths[0]?.hops.at(-1);
  if (!first || !last) return null;
  const ids = [...new Set(hops.map(({ claim }) => claim.id))];
  return {
    of: [first.from.entity.id, last.to.entity.id],
    depth: Math.min(NEIGHBOURHOOD_LIMITS.depth, Math.max(...paths.map((path) => path.hops.length))),
    where: { ids, ...scopeFilter({ datasets: [], recordedOn }) },
    first: NEIGHBOURHOOD_LIMITS.first,
  };
}

/** The claims with only those participants that are on a path. */
export function subgraphOfPaths({ entities, claims, truncated }: Subgraph, paths: readonly FoundPath[]): Subgraph {
  const onPath = new Set(paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from.entity.id, to.entity.id])));
  return {
    truncated,
    entities: entities.filter(({ id }) => onPath.has(id)),
    claims: claims.map((claim) => ({
      ...claim,
      participants: claim.participants.filter(({ entity }) => onPath.has(entity.id)),
    })),
  };
}

/** Fixes one end on the left and the other on the right. */
export function pinnedEnds(from: string, to: string, length: number): Pins {
  const half = HALF_STEP * length;
  return { [from]: { x: -half, y: 0 }, [to]: { x: half, y: 0 } };
}

/** Half of the distance for each step of a path, in units of the layout. */
const HALF_STEP = 60;
