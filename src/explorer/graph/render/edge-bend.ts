import type { ClaimGraph } from '../model/graph-attributes.ts';

/** The bend that sigma gives to parallel edges, as `controlPoint` takes it; 0 for an edge without parallels. */
export function edgeBend(
  graph: Pick<ClaimGraph, 'source' | 'target'>,
  edge: string,
  { parallelIndex, parallelCount }: { readonly parallelIndex: number; readonly parallelCount: number },
): number {
  if (parallelCount < 2) return 0;
  const bend = (parallelIndex - (parallelCount - 1) / 2) * EDGE_SPREAD;
  return graph.source(edge) > graph.target(edge) ? -bend : bend;
}

/** How far parallel edges bend apart, as a fraction of their length. */
export const EDGE_SPREAD = 0.16;
