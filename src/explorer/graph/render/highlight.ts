import type { ClaimGraph } from '../model/graph-model.ts';

/** An entity with its claims and all who take part in them, or a claim with its participants. */
export function highlightedBy(graph: ClaimGraph, key: string): Set<string> {
  const lit = new Set([key]);
  if (graph.hasEdge(key)) for (const end of graph.extremities(key)) lit.add(end);
  if (!graph.hasNode(key)) return lit;
  graph.forEachNeighbor(key, (neighbour, { type, visibility }) => {
    lit.add(neighbour);
    if (type !== 'claim' || visibility === 'hidden') return;
    for (const other of graph.neighbors(neighbour)) lit.add(other);
  });
  return lit;
}
