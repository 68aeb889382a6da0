import { parsePartialDate } from '../../model/partial-date.ts';
import { valueHint } from '../../dataset/hint.ts';
import type { Converter, Scalar } from './converter.ts';
import type { DateReader } from './date-format.ts';
import { monthNumber } from './month-name.ts';

/**
 * Reads a date in the first format that fits, or an ISO day, as which workbooks give their dates. Without formats: ISO dates and timestamps, `2024/03/04`, `4.3.2024`, `3/2024`,
 * names of months, and days with slashes whose order is certain, as one number is above 12.
 */
export function dateConverter(readers: readonly DateReader[], formats: readonly string[], language: string): Converter {
  if (readers.length === 0) {
    return { convert: (value) => usualDate(String(value), language), expected: (value) => expectedDate(value) };
  }
  return {
    convert(value) {
      for (const read of readers) {
        const date = read(value);
        if (date !== null) return date;
      }
      const day = isoDate(String(value));
      return day?.length === ISO_DAY ? day : null;
    },
    expected: () => `an existing date in the format ${formats.join(' or ')}`,
  };
}

const ISO_DAY = '2024-03-04'.length;

function isoDate(text: string): string | null {
  const [, date] = ISO.exec(text) ?? [];
  return date === undefined || parsePartialDate(date) === null ? null : date;
}

function usualDate(text: string, language: string): string | null {
  const iso = isoDate(text);
  if (iso !== null) return iso;
  const parts = numberParts(text) ?? wordParts(text, language);
  if (parts === null || parts === 'unclear') return null;
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return parsePartialDate(date) === null ? null : date;
}

/** A partial date, or a day with a time, which is cut off. */
const ISO =
  /^(\d{4}(?:-\d{2}(?:-\d{2}(?=$|[T ]\d{2}:?\d{2}))?)?)(?:(?<=-\d{2}-\d{2})[T ]\d{2}:?\d{2}[\d:.,]*\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?$/i;

type Parts = readonly (string | number)[];

function numberParts(text: string): Parts | 'unclear' | null {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}.{0,20})?$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return day === undefined ? [year, month] : [year, month, day];
  const [, first = '', sign, second, last] =
    /^(\d{1,2})([-/.])(?:(\d{1,2})\2)?(\d{4})(?:,? \d{1,2}:\d{2}.{0,20})?$/.exec(text) ?? [];
  if (last === undefined) return null;
  if (second === undefined) return [last, first];
  // nobody writes the month first before a dot
  if (sign === '.' || Number(first) > 12 || first === second) return [last, second, first];
  return Number(second) > 12 ? [last, first, second] : 'unclear';
}

/** `4 March 2024`, `March 4th, 2024`, `Mar 2024`, `4-Mar-2024`. */
function wordParts(text: string, language: string): Parts | null {
  const [, before, name = '', after, year] = WORDS.exec(text) ?? [];
  if (year === undefined || (before !== undefined && after !== undefined)) return null;
  const month = monthNumber(name, language);
  if (month === undefined) return null;
  const day = before ?? after;
  return day === undefined ? [year, month] : [year, month, day];
}

const WORDS =
  /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:(?:of|de) )?)?(\p{L}{3,20}\.?)[ -](?:de )?(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/iu;

function expectedDate(value: Scalar): string {
  const text = String(value);
  if (numberParts(text) === 'unclear') {
    return 'a date whose order of day and month is certain (give formats: [dd/MM/yyyy] or [MM/dd/yyyy])';
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return 'a date such as 2024-03-04 (for day numbers of a spreadsheet: formats: [excel])';
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return 'a date with a year of four digits (or formats: [dd.MM.yy])';
  if (/^\d{8}$/.test(text)) return 'a date such as 2024-03-04 (or formats: [yyyyMMdd])';
  const hint = valueHint('date', text, 'claim');
  const remark = hint === null || hint.startsWith('did you mean') ? '' : ` (${hint})`;
  return `an existing date such as 2018, 2018-06 or 2018-06-08${remark}`;
}
