import type { Point } from '../model/point.ts';

/** A quadratic Bézier curve. */
interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The curve of an edge as sigma draws it; y runs down. */
export function createCurve(from: Point, to: Point, bend: number): Curve {
  return { from, control: controlPoint(from, to, bend), to };
}

/** The control point of a curve whose middle is `bend / 2` of its length away from the straight line; y runs down. */
function controlPoint(from: Point, to: Point, bend: number): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  };
}

/** Shortens a curve so that it ends at this distance from its end point. */
export function shortenCurve(curve: Curve, distance: number): Curve {
  const { from, control, to } = curve;
  let [near, far] = [0.5, 1];
  for (let turn = 0; turn < 20; turn++) {
    const middle = (near + far) / 2;
    const { x, y } = pointOnCurve(curve, middle);
    if (Math.hypot(x - to.x, y - to.y) > distance) near = middle;
    else far = middle;
  }
  return { from, control: interpolate(from, control, near), to: pointOnCurve(curve, near) };
}

/** `t` runs from 0 at the start to 1 at the end. */
export function pointOnCurve({ from, control, to }: Curve, t: number): Point {
  return interpolate(interpolate(from, control, t), interpolate(control, to, t), t);
}

function interpolate(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}
