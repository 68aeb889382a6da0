/** What a number format makes of a number. */
export type NumberKind = 'number' | 'percent' | 'date' | 'month' | 'year' | 'time';

/** The kind of number that a format shows. `[h]:mm` and the like are durations, which stay numbers. */
export function numberKind(formatId: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN[formatId] ?? (EAST_ASIAN_DATES.has(formatId) ? 'date' : 'number');
  // texts, escaped characters, colours, conditions and locales are no parts of a date; a negative number has a format apart
  const [section = ''] = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'number';
  if (section.includes('%')) return 'percent';
  const letters = section.replaceAll(/\[[^\]]*\]|general|e[-+]/gi, '').toLowerCase();
  if (/[yd]/.test(letters)) return /d|[hs]/.test(letters) ? 'date' : /m/.test(letters) ? 'month' : 'year';
  if (/[hs]/.test(letters)) return 'time';
  return /m{3,}/.test(letters) ? 'date' : 'number';
}

/**
 * The date of a serial number: days since 1900 (where Excel has a 29 February 1900) or 1904. With a fraction it has a time,
 * without time zone; below 1 it is a time. A format without days shows the first day of a month as the month, and that of a
 * year as the year. null if there is no such date.
 */
export function serialDate(
  serial: number,
  kind: Exclude<NumberKind, 'number' | 'percent'>,
  is1904: boolean,
): string | null {
  const max = is1904 ? MAX_SERIAL - DAYS_TO_1904 : MAX_SERIAL;
  if (!(serial >= 0 && serial < max + 1)) return null;
  const seconds = Math.round(serial * SECONDS);
  if (serial < 1 && (kind === 'time' || !is1904)) return seconds === SECONDS ? null : timeText(seconds);
  const days = Math.floor(seconds / SECONDS);
  const rest = seconds % SECONDS;
  if (!is1904 && days === 60) return null; // 29 February 1900
  const epoch = is1904 ? DAYS_TO_1904 : days < 60 ? 1 : 0;
  const date = new Date((days + epoch) * SECONDS * 1000 + ORIGIN).toISOString().slice(0, 10);
  if (rest > 0) return `${date}T${timeText(rest)}`;
  if (kind === 'month' && date.endsWith('-01')) return date.slice(0, 7);
  return kind === 'year' && date.endsWith('-01-01') ? date.slice(0, 4) : date;
}

const BUILT_IN: Readonly<Record<number, NumberKind>> = {
  9: 'percent',
  10: 'percent',
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'date',
  45: 'time',
  47: 'time',
};
const EAST_ASIAN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

const SECONDS = 86_400;
const ORIGIN = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
const MAX_SERIAL = 2_958_465;

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
