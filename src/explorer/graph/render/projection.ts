import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { Point } from '../model/point.ts';

/** From graph units to pixels of the container, y down. */
export interface Projection {
  toScreen(at: Point): Point;
  /** The factor from sizes of nodes to pixels. */
  readonly scale: number;
}

interface Viewer {
  graphToViewport(at: Point): Point;
  scaleSize(size: number): number;
}

/** The current projection as one affine map: for thousands of points, asking sigma for each is too slow. */
export function createProjection(sigma: Viewer): Projection {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const [unitX, unitY] = [sigma.graphToViewport({ x: 1, y: 0 }), sigma.graphToViewport({ x: 0, y: 1 })];
  return {
    scale: sigma.scaleSize(1),
    toScreen: ({ x, y }) => ({
      x: origin.x + (unitX.x - origin.x) * x + (unitY.x - origin.x) * y,
      y: origin.y + (unitX.y - origin.y) * x + (unitY.y - origin.y) * y,
    }),
  };
}

/** The position of a node or the middle of an edge, in graph units; null if it is hidden or not in the graph. */
export function anchorOf(graph: ClaimGraph, key: string): Point | null {
  if (graph.hasNode(key)) {
    const { x, y, visibility } = graph.getNodeAttributes(key);
    return visibility === 'visible' ? { x, y } : null;
  }
  if (!graph.hasEdge(key) || graph.getEdgeAttribute(key, 'visibility') !== 'visible') return null;
  const [from, to] = graph.extremities(key).map((node) => graph.getNodeAttributes(node));
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
}
