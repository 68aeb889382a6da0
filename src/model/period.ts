import { lastDay, firstDay, parsePartialDate } from './partial-date.ts';

/** The first and the last date of a period, as partial dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Parses a period of a figure: a quarter (`2024-Q1`, `Q1 2024`), a half-year (`2024-H1`), a financial year (`FY2024`, whose
 * months are not known), an interval (`2023-04/2024-03`) or a partial date, which is its own period. Null for any other text.
 */
export function parsePeriod(text: string): Period | null {
  const trimmed = text.trim();
  if (parsePartialDate(trimmed)) return { from: trimmed, to: trimmed };
  const [from = '', to = '', ...rest] = trimmed.split('/');
  if (rest.length === 0 && parsePartialDate(from) && parsePartialDate(to)) {
    return firstDay(from) <= lastDay(to) ? { from, to } : null;
  }
  const part = /^(\d{4})[- ]?([QH])([1-4])$/i.exec(trimmed) ?? reordered(/^([QH])([1-4])[- ]?(\d{4})$/i.exec(trimmed));
  if (part) return monthsOf(part[1] ?? '', part[2] ?? '', Number(part[3]));
  const year = /^FY[- ]?(\d{4}|\d{2})$/i.exec(trimmed)?.[1];
  if (year === undefined) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return parsePartialDate(full) ? { from: full, to: full } : null;
}

function reordered(match: RegExpExecArray | null): readonly string[] | null {
  return match && ['', match[3] ?? '', match[1] ?? '', match[2] ?? ''];
}

function monthsOf(year: string, unit: string, number: number): Period | null {
  const length = unit.toUpperCase() === 'Q' ? 3 : 6;
  const last = number * length;
  if (last > 12 || !parsePartialDate(year)) return null;
  return { from: `${year}-${twoDigits(last - length + 1)}`, to: `${year}-${twoDigits(last)}` };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
