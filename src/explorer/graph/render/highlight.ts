import type { ClaimGraph } from '../model/graph-attributes.ts';

/** For an entity: it, its visible hyperedges and all neighbours. For a claim: it and its participants. */
export function highlightedBy(graph: ClaimGraph, key: string): Set<string> {
  const highlighted = new Set([key]);
  if (graph.hasEdge(key)) for (const end of graph.extremities(key)) highlighted.add(end);
  if (!graph.hasNode(key)) return highlighted;
  graph.forEachNeighbor(key, (neighbour, { type, visibility }) => {
    highlighted.add(neighbour);
    if (type !== 'claim' || visibility === 'hidden') return;
    for (const participant of graph.neighbors(neighbour)) highlighted.add(participant);
  });
  return highlighted;
}
