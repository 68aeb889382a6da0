import type { Point } from '../model/point.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

interface PlacedKey extends Point {
  readonly key: string;
}

/**
 * The node that an arrow key leads to: near, and rather straight ahead than to the side. Null if there is none within 60
 * degrees of the direction. Positions are in pixels, y down.
 */
export function nearestInDirection(nodes: Iterable<PlacedKey>, from: Point, direction: Direction): string | null {
  const ahead = DIRECTIONS[direction];
  let nearest: string | null = null;
  let minCost = Number.POSITIVE_INFINITY;
  for (const { key, x, y } of nodes) {
    const [dx, dy] = [x - from.x, y - from.y];
    const along = dx * ahead.x + dy * ahead.y;
    const aside = Math.abs(dx * ahead.y - dy * ahead.x);
    if (along <= 0 || aside > along * MAX_SLOPE) continue;
    const cost = along + SIDE_COST * aside;
    if (cost >= minCost) continue;
    nearest = key;
    minCost = cost;
  }
  return nearest;
}

const DIRECTIONS: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The tangent of 60 degrees. */
const MAX_SLOPE = Math.sqrt(3);
const SIDE_COST = 2;
