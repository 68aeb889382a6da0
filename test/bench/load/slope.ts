export interface Slope {
  /** Rise of the fitted line per unit of x. */
  readonly perUnit: number;
  /** Rise of the fitted line from the first point to the last. */
  readonly growth: number;
  /** Whether the rise is below 5% of the mean, or below two standard errors. */
  readonly isFlat: boolean;
}

const FLAT_SHARE = 0.05;

/** Ordinary least squares through points sorted by x. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (points.length < 3 || spread === 0) return { perUnit: 0, growth: 0, isFlat: true };
  const perUnit = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce((sum, [x, y]) => sum + (y - meanY - perUnit * (x - meanX)) ** 2, 0);
  const standardError = Math.sqrt(residual / (points.length - 2) / spread);
  const growth = perUnit * ((points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0));
  return { perUnit, growth, isFlat: growth < FLAT_SHARE * meanY || perUnit < 2 * standardError };
}
