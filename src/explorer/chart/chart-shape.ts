import {
  area,
  curveStepAfter,
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

import type { ChartPoint, ChartSeries, PlacedPoint } from './chart.ts';
import type { ChartScale } from './scale.ts';

const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolWye];

/** The path of the mark of a series, around the origin. */
export function markPath(colour: number, size = 44): string {
  return symbol(MARKS[colour % MARKS.length], size)() ?? '';
}

/** The line of a series to the end of the axis, if it has one. */
export function linePath({ form, points }: ChartSeries, { x, y }: ChartScale, end: string): string | null {
  if (form === 'points' || points.length === 0) return null;
  const path = line<ChartPoint>(
    ({ day }) => x(day),
    ({ value }) => y(value),
  );
  return form === 'step' ? path.curve(curveStepAfter)(untilEnd(points, end)) : path(points);
}

/** The area between the least and the largest values. */
export function bandPath({ hasBand, points }: ChartSeries, { x, y }: ChartScale, end: string): string | null {
  if (!hasBand) return null;
  return area<ChartPoint>(
    ({ day }) => x(day),
    ({ value, low }) => y(low ?? value),
    ({ value, high }) => y(high ?? value),
  ).curve(curveStepAfter)(untilEnd(points, end));
}

/** The last step goes on to the end. */
function untilEnd(points: readonly ChartPoint[], end: string): ChartPoint[] {
  const last = points.at(-1);
  return last && last.day < end ? [...points, { ...last, day: end }] : [...points];
}

export function placedPoints(series: readonly ChartSeries[], { x, y }: ChartScale): PlacedPoint[] {
  return series.flatMap((one) =>
    one.points.map((point) => ({ series: one, point, x: x(point.day), y: y(point.value) })),
  );
}

/** The point that is nearest to a place, if one is near. */
export function nearestPoint(points: readonly PlacedPoint[], x: number, y: number, reach = 40): PlacedPoint | null {
  let nearest: PlacedPoint | null = null;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance <= least) [nearest, least] = [point, distance];
  }
  return nearest;
}

/** The point to which an arrow key leads: along the series, or to the nearest day of another one. */
export function pointAfterKey(points: readonly PlacedPoint[], from: PlacedPoint, key: string): PlacedPoint | null {
  const own = points.filter(({ series }) => series.id === from.series.id);
  const at = own.findIndex(({ point }) => point === from.point);
  if (key === 'ArrowRight') return own[at + 1] ?? null;
  if (key === 'ArrowLeft') return own[at - 1] ?? null;
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  const ids = [...new Set(points.map(({ series }) => series.id))];
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const id = step === 0 ? undefined : ids[ids.indexOf(from.series.id) + step];
  const others = points.filter(({ series }) => series.id === id);
  return others.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0] ?? null;
}
