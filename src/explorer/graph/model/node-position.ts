import type { Pins } from '../held/held-graph.ts';
import type { ClaimGraph, NodeAttributes } from './graph-attributes.ts';
import type { Point } from './point.ts';

/** Pins these nodes and unpins all others, which return to where the layout had put them. */
export function pinNodes(graph: ClaimGraph, pins: Pins): void {
  if (Object.keys(pins).length === 0 && !graph.someNode((_node, { pinned }) => pinned === true)) return;
  graph.updateEachNodeAttributes(
    (node, data) => {
      const pin = pins[node];
      // Changed in place, as in the layout: a copy of each node is slow.
      if (pin) {
        data.loose ??= { x: data.x, y: data.y };
        Object.assign(data, { x: pin.x, y: pin.y, pinned: true });
      } else if (data.pinned) {
        Object.assign(data, data.loose, { pinned: false });
        delete data.loose;
      }
      return data;
    },
    { attributes: ['x', 'y'] },
  );
}

export function placeNodes(graph: ClaimGraph, positions: ReadonlyMap<string, Point>): void {
  graph.updateEachNodeAttributes(
    (node, data) => {
      const position = positions.get(node);
      if (position) placeNode(data, position);
      return data;
    },
    { attributes: ['x', 'y'] },
  );
}

/** Moves a node to where the layout puts it, unless it is pinned or somebody is dragging it. */
export function placeNode(data: NodeAttributes, { x, y }: Point): void {
  if (data.pinned) data.loose = { x, y };
  else if (!data.dragged) Object.assign(data, { x, y });
}
