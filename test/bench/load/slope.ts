export interface Slope {
  /** What the fitted line rises in one unit of x. */
  readonly perUnit: number;
  /** What it rises from the first point to the last. */
  readonly growth: number;
  /** It rises by less than a twentieth of the mean, or by no more than chance. */
  readonly isFlat: boolean;
}

const FLAT_SHARE = 0.05;

/** The line of least squares through points in the order of x. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (points.length < 3 || spread === 0) return { perUnit: 0, growth: 0, isFlat: true };
  const perUnit = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce((sum, [x, y]) => sum + (y - meanY - perUnit * (x - meanX)) ** 2, 0);
  const error = Math.sqrt(residual / (points.length - 2) / spread);
  const growth = perUnit * ((points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0));
  return { perUnit, growth, isFlat: growth < FLAT_SHARE * meanY || perUnit < 2 * error };
}
