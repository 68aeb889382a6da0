import type { Pins } from '../held/held-graph.ts';
import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { Point } from '../model/point.ts';

interface NodeDrag {
  /** @param at in graph units, as below */
  start(nodes: readonly string[], at: Point): void;
  move(at: Point): void;
  /** Returns the positions of the entities that were moved; null if nothing was. */
  end(): Pins | null;
}

/** Moves nodes with the pointer, all by the same distance. The layout leaves them alone meanwhile. */
export function createNodeDrag(graph: ClaimGraph): NodeDrag {
  let origin: Point = { x: 0, y: 0 };
  let starts = new Map<string, Point>();
  let moved = false;
  return {
    start(nodes, at) {
      origin = at;
      moved = false;
      starts = new Map();
      for (const node of nodes) {
        if (!graph.hasNode(node)) continue;
        const data = graph.getNodeAttributes(node);
        starts.set(node, { x: data.x, y: data.y });
        data.dragged = true;
      }
    },
    move(at) {
      moved = true;
      for (const [node, { x, y }] of starts) {
        if (!graph.hasNode(node)) continue;
        graph.mergeNodeAttributes(node, { x: x + at.x - origin.x, y: y + at.y - origin.y });
      }
    },
    end() {
      const pins: Record<string, Point> = {};
      for (const [node, start] of starts) {
        if (!graph.hasNode(node)) continue;
        const data = graph.getNodeAttributes(node);
        delete data.dragged;
        if (!moved) continue;
        pins[node] = { x: data.x, y: data.y };
        if (!data.pinned) data.loose = start;
      }
      starts = new Map();
      return moved ? pins : null;
    },
  };
}
