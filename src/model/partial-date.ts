import type { DatePrecision } from './vocabulary.ts';

/** A date with the precision of its source: `2018`, `2018-06` or `2018-06-08`. */
export interface PartialDate {
  readonly text: string;
  readonly precision: DatePrecision;
  /** First day that it may mean, as `YYYY-MM-DD`. Days in this format compare as text. */
  readonly earliest: string;
  /** Last day that it may mean. */
  readonly latest: string;
}

/** Parses a partial date of the years 0001 to 9999; null if the format is invalid or the day does not exist. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = FORMAT.exec(text);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (year === '0000') return null;
  if (month === undefined) {
    return { text, precision: 'YEAR', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  }
  const days = daysInMonth(Number(year), Number(month));
  if (days === undefined) return null;
  if (day === undefined) {
    return { text, precision: 'MONTH', earliest: `${text}-01`, latest: `${text}-${days}` };
  }
  const isDay = Number(day) >= 1 && Number(day) <= days;
  return isDay ? { text, precision: 'DAY', earliest: text, latest: text } : null;
}

/**
 * Parses a text that is known to be a partial date.
 *
 * @throws {RangeError} if it is not
 */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new RangeError(`Expected a date such as 2018, 2018-06 or 2018-06-08, got ${JSON.stringify(text)}.`);
  return date;
}

/**
 * The first day that a partial date may mean.
 *
 * @throws {RangeError} if the text is not a partial date
 */
export function firstDay(text: string): string {
  return partialDate(text).earliest;
}

/**
 * The last day that a partial date may mean.
 *
 * @throws {RangeError} if the text is not a partial date
 */
export function lastDay(text: string): string {
  return partialDate(text).latest;
}

const FORMAT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_BY_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Undefined if the month does not exist. */
function daysInMonth(year: number, month: number): number | undefined {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : DAYS_BY_MONTH[month - 1];
}
