/* What a chart draws. Each point has a day and a value, and leads to what it counts. */

export interface ChartPoint {
  /** `YYYY-MM-DD`: where the point is. */
  readonly day: string;
  readonly value: number;
  /** The least and the largest value that it may have; null if open on that side. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** The first and the last day that it may mean, if its date is partial. */
  readonly days?: readonly [first: string, last: string];
  /** The point in words. */
  readonly label: string;
  /** Where the point leads. */
  readonly href: string;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** A step holds until the next point, a line joins points, and points stand alone. */
  readonly form: 'step' | 'line' | 'points';
  readonly isDashed?: boolean;
  /** Place in the colours and marks of the chart. */
  readonly colour: number;
  readonly points: readonly ChartPoint[];
  /** The least and the largest values are a band behind the steps. Otherwise each point has a range of its own. */
  readonly hasBand?: boolean;
}

/** A point that the pointer or the keyboard is on. */
export interface PlacedPoint {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

/** Number of colours before they repeat. Marks repeat after another number, so that series differ in one of them. */
export const COLOURS = 6;
