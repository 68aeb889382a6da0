import type { ClaimGraph } from '../model/graph-model.ts';
import type { Point } from '../layout/initial-layout.ts';

/* What is under the pointer: looked for here, once for each move, in pixels. */

/** The node that a point lies in, the smallest of several; null: none. */
export function nodeAt(
  graph: ClaimGraph,
  at: Point,
  placeOf: (node: string) => Point,
  radiusOf: (node: string) => number,
): string | null {
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  graph.forEachNode((node, { visibility }) => {
    if (visibility === 'hidden') return;
    const radius = radiusOf(node) + NODE_REACH;
    const { x, y } = placeOf(node);
    if (radius >= least || Math.abs(x - at.x) > radius || Math.hypot(x - at.x, y - at.y) > radius) return;
    found = node;
    least = radius;
  });
  return found;
}

/** The edge that a point lies on, or is a few pixels from; null: none. */
export function edgeAt(
  graph: ClaimGraph,
  at: Point,
  placeOf: (node: string) => Point,
  bendOf: (edge: string) => number,
): string | null {
  const places = new Map<string, Point>();
  const place = (node: string): Point => {
    const known = places.get(node) ?? placeOf(node);
    places.set(node, known);
    return known;
  };
  let nearest: string | null = null;
  let least = EDGE_REACH;
  graph.forEachEdge((edge, { visibility }, source, target) => {
    if (visibility === 'hidden') return;
    const [from, to] = [place(source), place(target)];
    const bend = bendOf(edge);
    const slack = EDGE_REACH + Math.abs(bend) * Math.hypot(to.x - from.x, to.y - from.y);
    if (outside(at, from, to, slack)) return;
    const distance = bend === 0 ? toSegment(at, from, to) : toCurve(at, from, to, bend);
    if (distance < least) {
      least = distance;
      nearest = edge;
    }
  });
  return nearest;
}

const NODE_REACH = 2;
const EDGE_REACH = 6;
/** Straight pieces that a curve is taken for. */
const PIECES = 10;

function outside({ x, y }: Point, from: Point, to: Point, slack: number): boolean {
  return (
    x < Math.min(from.x, to.x) - slack ||
    x > Math.max(from.x, to.x) + slack ||
    y < Math.min(from.y, to.y) - slack ||
    y > Math.max(from.y, to.y) + slack
  );
}

function toSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const held = Math.max(0, Math.min(1, share));
  return Math.hypot(at.x - from.x - held * dx, at.y - from.y - held * dy);
}

/** To the curve that `controlPoint` bends. */
function toCurve(at: Point, from: Point, to: Point, bend: number): number {
  const control = controlPoint(from, to, bend);
  let least = Number.POSITIVE_INFINITY;
  let last = from;
  for (let piece = 1; piece <= PIECES; piece++) {
    const share = piece / PIECES;
    const rest = 1 - share;
    const next = {
      x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
      y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
    };
    least = Math.min(least, toSegment(at, last, next));
    last = next;
  }
  return least;
}

/** The control point of a curve whose middle is off the straight line by half of `bend` times its length; y down. */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  };
}
