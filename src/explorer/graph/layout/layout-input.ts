import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { LayoutInput } from './layout-run.ts';

/** @param free the nodes that may move; all that are not pinned if left out */
export function layoutInput(graph: ClaimGraph, nodes: readonly string[], free?: ReadonlySet<string>): LayoutInput {
  const indexes = new Map(nodes.map((node, index) => [node, index]));
  const data = nodes.map((node) => graph.getNodeAttributes(node));
  return {
    positions: Float32Array.from(data.flatMap(({ x, y }) => [x, y])),
    sizes: Float32Array.from(data, ({ type }) => (type === 'entity' ? 6 : 3)),
    fixed: Uint8Array.from(nodes, (node, index) => Number(data[index]?.pinned || (free && !free.has(node)) || false)),
    edges: adjacentPairs(graph, indexes),
  };
}

/** Each pair of adjacent nodes once: ten claims between two entities draw them no closer than one. */
function adjacentPairs(graph: ClaimGraph, indexes: ReadonlyMap<string, number>): Uint32Array {
  const pairs = new Map<string, [number, number]>();
  graph.forEachEdge((_edge, _data, source, target) => {
    const [first, second] = source < target ? [source, target] : [target, source];
    pairs.set(`${first} ${second}`, [indexes.get(first) ?? 0, indexes.get(second) ?? 0]);
  });
  return Uint32Array.from([...pairs.values()].flat());
}
