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

/** The day after a day of the calendar. After the last day of 9999, a text that sorts after every day. */
export function dayAfter(day: string): string {
  return day === LAST_DAY ? AFTER_ALL_DAYS : dayAt(day, 1);
}

/** The day before a day of the calendar. Before the first day of 0001, a text that sorts before every day. */
export function dayBefore(day: string): string {
  return day === FIRST_DAY ? '' : dayAt(day, -1);
}

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const AFTER_ALL_DAYS = '~';

function dayAt(day: string, offset: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString().slice(0, 10);
}

const FORMAT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_BY_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Undefined if the month does not exist. */
function daysInMonth(year: number, month: number): number | undefined {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : DAYS_BY_MONTH[month - 1];
}
