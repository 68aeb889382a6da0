import { parsePartialDate } from '../../model/partial-date.ts';
import type { Scalar } from './converter.ts';
import { monthNumber } from './month-name.ts';

/** Reads a value as a partial date of the precision of the format; null if it is not written so, or no such day exists. */
export type DateReader = (value: Scalar) => string | null;

/**
 * Makes a reader for a format of `yyyy`, `yy`, `MM`, `MMM`, `dd`, and the signs between them, or for `excel`: the number of
 * a day in a spreadsheet. Returns what is wrong with the format if it cannot be read.
 */
export function dateReader(format: string, language: string): DateReader | { readonly expected: string } {
  if (format === 'excel') return excelDay;
  const parts = partsOf(format);
  const names = parts.flatMap(({ field }) => field ?? []);
  const has = (field: Field): boolean => names.includes(field);
  const repeated = names.find((field, index) => field !== 'time' && names.indexOf(field) !== index);
  if (format.length > MAX_LENGTH || !has('year') || repeated !== undefined || (has('day') && !has('month'))) {
    return {
      expected: 'a format with a year, perhaps a month, and perhaps a day, such as yyyy, MM/yyyy or dd.MM.yyyy',
    };
  }
  const isPadded = parts.every(({ field }, index) => field === null || (parts[index + 1]?.field ?? null) === null);
  const body = parts.map(({ field, text }) => (field === null ? literalPattern(text) : fieldPattern(text, !isPadded)));
  const pattern = new RegExp(`^${body.join('')}${has('time') ? '' : TIME}$`, 'iu');
  return (value) => {
    const match = pattern.exec(String(value));
    if (match === null) return null;
    const found: Partial<Record<Field, string>> = {};
    for (const [index, field] of names.entries()) found[field] = match[index + 1] ?? '';
    return partialDateOf(found, language);
  };
}

/** Any time of day behind a date is cut off. */
const TIME = String.raw`(?:[T ,]\s*\d{1,2}:\d{2}.{0,40})?`;

type Field = 'year' | 'month' | 'day' | 'time';

interface Part {
  readonly field: Field | null;
  readonly text: string;
}

/** People also write `DD.MM.YYYY`, as some libraries do, and `dd.mm.yyyy`, as spreadsheets do. */
function partsOf(format: string): Part[] {
  const isMinute = format.includes('M') || /h/i.test(format);
  return [...format.matchAll(/yyyy|yy|mm?m?m?|dd?|hh?|ss?|[^ymdhs]+|./giu)].map(([text]) => {
    const letter = text.charAt(0).toLowerCase();
    if (letter === 'y') return { field: 'year', text: text.toLowerCase() };
    if (letter === 'd') return { field: 'day', text: text.toLowerCase() };
    if (text.startsWith('M') || (letter === 'm' && !isMinute)) return { field: 'month', text: text.toUpperCase() };
    if (letter === 'm' || letter === 'h' || letter === 's') return { field: 'time', text };
    return { field: null, text };
  });
}

function literalPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}

/** `isFixed`: no sign separates the fields, so each has its full width. */
function fieldPattern(text: string, isFixed: boolean): string {
  if (text === 'yyyy') return String.raw`(\d{4})`;
  if (text === 'yy') return String.raw`(\d{2})`;
  if (text.startsWith('MMM')) return String.raw`([\p{L}\p{M}]{2,20}\.?|\d{1,2}月)`;
  return isFixed ? String.raw`(\d{2})` : String.raw`(\d{1,2})`;
}

function partialDateOf({ year = '', month, day }: Partial<Record<Field, string>>, language: string): string | null {
  const number = month === undefined || /^\d+$/.test(month) ? month : monthNumber(month, language);
  if (month !== undefined && number === undefined) return null;
  const parts = [fullYear(year), number, day].flatMap((part) => part ?? []);
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return parsePartialDate(date) === null ? null : date;
}

/** As POSIX reads two digits: 69 to 99 are of the 20th century. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) >= 69 ? '19' : '20'}${year}`;
}

/** Day 1 is 1900-01-01; spreadsheets count a day 60, 1900-02-29, which never was. */
function excelDay(value: Scalar): string | null {
  const serial = typeof value === 'number' || /^\d{1,7}(?:\.\d+)?$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!(serial >= 61 && serial < LAST_SERIAL)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}

const MS_PER_DAY = 86_400_000;
/** The day after 9999-12-31. */
const LAST_SERIAL = 2_958_466;
const MAX_LENGTH = 60;
