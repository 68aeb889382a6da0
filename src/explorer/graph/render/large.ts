import type { ClaimGraph } from '../model/graph-attributes.ts';

/** A large graph is drawn without bends, antialiased edges and, while it moves, most labels: they make frames late. */
export function isLarge(graph: Pick<ClaimGraph, 'size'>): boolean {
  return graph.size > 600;
}
