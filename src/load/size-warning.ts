import type { Abilities } from '../engine/engine.ts';

/** Warns of a graph that is larger than its engine is meant for. */
export function sizeWarnings(claims: number, { recommendedClaims }: Pick<Abilities, 'recommendedClaims'>): string[] {
  if (recommendedClaims === null || claims <= recommendedClaims) return [];
  return [
    `The embedded engine is meant for up to ${format(recommendedClaims)} claims, and the graph has ${format(claims)}. Expect slow queries and loads, or set GRAPH_URL to a database server.`,
  ];
}

function format(count: number): string {
  return count.toLocaleString('en');
}
