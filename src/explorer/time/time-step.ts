export type Unit = 'year' | 'month';

/**
 * The last day of each year or month, from the first year to `end`, which is the last step. If `end` is unknown, the
 * steps go to the end of the last year.
 */
export function stepsBetween([first, last]: readonly [number, number], end: string | null, unit: Unit): string[] {
  const until = end === null ? last : Math.max(first, Number(end.slice(0, 4)));
  const years = Array.from({ length: Math.max(until - first + 1, 0) }, (_, index) => first + index);
  const steps =
    unit === 'year'
      ? years.map((year) => `${year}-12-31`)
      : years.flatMap((year) => Array.from({ length: 12 }, (_, month) => lastDayOfMonth(year, month)));
  if (end === null || end < `${first}-01-01`) return steps;
  return [...steps.filter((step) => step < end), end];
}

/** The index of the last step that is not after the day; 0 if all are. */
export function stepOf(steps: readonly string[], day: string): number {
  return Math.max(
    steps.findLastIndex((step) => step <= day),
    0,
  );
}

/** The first and the last year of partial dates; null without dates. */
export function yearsOf(dates: Iterable<string>): readonly [first: number, last: number] | null {
  let years: readonly [number, number] | null = null;
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    years = years === null ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)];
  }
  return years;
}

function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}
