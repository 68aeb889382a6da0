export type Unit = 'year' | 'month';

/** The last days of the years, or months, from one year through another. */
export function stepsBetween(first: number, last: number, unit: Unit): string[] {
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
  if (unit === 'year') return years.map((year) => `${year}-12-31`);
  return years.flatMap((year) => Array.from({ length: 12 }, (_, month) => lastDay(year, month)));
}

/** The place of the last step that is not after a day; the first where all are. */
export function stepOf(steps: readonly string[], day: string): number {
  return Math.max(
    steps.findLastIndex((step) => step <= day),
    0,
  );
}

/** First and last year of some partial dates; null where there are none. */
export function yearsOf(dates: Iterable<string>): readonly [first: number, last: number] | null {
  let years: readonly [number, number] | null = null;
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    years = years === null ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)];
  }
  return years;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}
