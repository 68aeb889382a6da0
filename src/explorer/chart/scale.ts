import { ticks, tickStep } from 'd3-array';
import { utcTicks } from 'd3-time';

import { formatter } from '../text/intl.ts';

/** Maps days and numbers of a chart to its plane. */
export interface ChartScale {
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly value: number }[];
}

export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The days from the first to the last, and the numbers from 0, or the least below it, to the largest. */
export function chartScale(
  [first, last]: readonly [first: string, last: string],
  [low, high]: readonly [low: number, high: number],
  plane: Plane,
): ChartScale {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const width = plane.right - plane.left;
  const x = (time: number) => plane.left + (end === start ? width / 2 : ((time - start) / (end - start)) * width);
  const [bottom, top] = niceRange(Math.min(0, low), high > 0 ? high : 1);
  const y = (value: number) => plane.bottom - ((value - bottom) / (top - bottom)) * (plane.bottom - plane.top);
  return {
    x: (day) => x(Date.parse(day)),
    y,
    xTicks: dayTicks(start, end, Math.max(2, Math.floor(width / TICK_WIDTH))).map(({ time, text }) => ({
      at: x(time),
      text,
    })),
    yTicks: ticks(bottom, top, Y_TICKS)
      .filter((value) => high < 1 || Number.isInteger(value))
      .map((value) => ({ at: y(value), value })),
  };
}

const TICK_WIDTH = 80;
const Y_TICKS = 5;

/** Widened to whole steps of the axis. */
function niceRange(low: number, high: number): [low: number, high: number] {
  const step = tickStep(low, high, Y_TICKS);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

function dayTicks(start: number, end: number, count: number): { time: number; text: string }[] {
  const times = utcTicks(new Date(start), new Date(end), count);
  const days = times.map((time) => time.toISOString().slice(0, 10));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(!days.every((day) => day.endsWith('-01-01')) && { month: 'short' }),
    ...(!days.every((day) => day.endsWith('-01')) && { day: 'numeric' }),
    ...((days.every((day) => day.endsWith('-01')) || end - start > YEAR) && { year: 'numeric' }),
  };
  return times.map((time) => ({ time: time.getTime(), text: formatter(Intl.DateTimeFormat, options).format(time) }));
}

const YEAR = 366 * 24 * 60 * 60 * 1_000;

/** The first and the last of these days; null without a day. */
export function rangeOfDays(days: readonly string[]): [first: string, last: string] | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
