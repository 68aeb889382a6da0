import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { Point } from '../model/point.ts';
import { createCurve, pointOnCurve } from './curve.ts';
import type { Box } from './mouse-gestures.ts';
import type { Projection } from './projection.ts';

/** The entity or claim at a point of the screen: of a node, or else of an edge; null if there is none. */
export function keyAt(
  graph: ClaimGraph,
  at: Point,
  projection: Projection,
  bendOf: (edge: string) => number,
): string | null {
  const node = nodeAt(graph, at, projection);
  if (node !== null) return node;
  const edge = edgeAt(graph, at, projection, bendOf);
  return edge === null ? null : graph.getEdgeAttribute(edge, 'claim');
}

/** The visible node at a point, the smallest if there are several. */
export function nodeAt(graph: ClaimGraph, at: Point, { toScreen, scale }: Projection): string | null {
  let hit: string | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  graph.forEachNode((node, data) => {
    if (data.visibility === 'hidden') return;
    const radius = (data.size ?? 0) * scale + NODE_TOLERANCE_PX;
    const { x, y } = toScreen(data);
    if (radius >= smallest || Math.abs(x - at.x) > radius || Math.hypot(x - at.x, y - at.y) > radius) return;
    hit = node;
    smallest = radius;
  });
  return hit;
}

/** The visible entities whose middle is in a box. */
export function nodesInBox(graph: ClaimGraph, { left, top, right, bottom }: Box, { toScreen }: Projection): string[] {
  return graph.filterNodes((_node, data) => {
    if (data.visibility === 'hidden' || data.type !== 'entity') return false;
    const { x, y } = toScreen(data);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

/** The visible edge nearest to a point, at most a few pixels away. */
export function edgeAt(
  graph: ClaimGraph,
  at: Point,
  { toScreen }: Projection,
  bendOf: (edge: string) => number,
): string | null {
  let hit: string | null = null;
  let nearest = EDGE_TOLERANCE_PX;
  graph.forEachEdge((edge, { visibility }, _source, _target, source, target) => {
    if (visibility === 'hidden') return;
    const [from, to] = [toScreen(source), toScreen(target)];
    const bend = bendOf(edge);
    const margin = EDGE_TOLERANCE_PX + Math.abs(bend) * Math.hypot(to.x - from.x, to.y - from.y);
    if (isOutside(at, from, to, margin)) return;
    const distance = bend === 0 ? distanceToSegment(at, from, to) : distanceToCurve(at, from, to, bend);
    if (distance >= nearest) return;
    nearest = distance;
    hit = edge;
  });
  return hit;
}

const NODE_TOLERANCE_PX = 2;
const EDGE_TOLERANCE_PX = 6;
/** Straight segments that approximate a curve. */
const CURVE_SEGMENTS = 10;

/** Outside of the bounding box of a segment: most edges are ruled out without a distance. */
function isOutside({ x, y }: Point, from: Point, to: Point, margin: number): boolean {
  return (
    x < Math.min(from.x, to.x) - margin ||
    x > Math.max(from.x, to.x) + margin ||
    y < Math.min(from.y, to.y) - margin ||
    y > Math.max(from.y, to.y) + margin
  );
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squaredLength = dx * dx + dy * dy;
  const projected = squaredLength === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / squaredLength;
  const t = Math.max(0, Math.min(1, projected));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}

function distanceToCurve(at: Point, from: Point, to: Point, bend: number): number {
  const curve = createCurve(from, to, bend);
  let nearest = Number.POSITIVE_INFINITY;
  let start = from;
  for (let segment = 1; segment <= CURVE_SEGMENTS; segment++) {
    const end = pointOnCurve(curve, segment / CURVE_SEGMENTS);
    nearest = Math.min(nearest, distanceToSegment(at, start, end));
    start = end;
  }
  return nearest;
}
