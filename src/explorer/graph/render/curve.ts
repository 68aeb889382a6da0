import { controlPoint } from './hit.ts';
import type { Point } from '../layout/initial-layout.ts';

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** As the canvas bends it; y runs down. */
export function curveOf(from: Point, to: Point, bend: number): Curve {
  return { from, control: controlPoint(from, to, bend), to };
}

/** The part of a curve up to the point that is so far from its end. */
export function cutBefore({ from, control, to }: Curve, distance: number): Curve {
  let [near, far] = [0.5, 1];
  for (let turn = 0; turn < 20; turn++) {
    const middle = (near + far) / 2;
    const { x, y } = pointOn({ from, control, to }, middle);
    if (Math.hypot(x - to.x, y - to.y) > distance) near = middle;
    else far = middle;
  }
  const cut = pointOn({ from, control, to }, near);
  return { from, control: between(from, control, near), to: cut };
}

function pointOn({ from, control, to }: Curve, share: number): Point {
  return between(between(from, control, share), between(control, to, share), share);
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
