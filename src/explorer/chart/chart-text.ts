import { escapeFormula } from '../../support/csv-formula.ts';
import { dateInWords } from '../text/date-in-words.ts';

/** A row of the table of a chart. */
export type Row = readonly (string | number | null)[];

/** Rows as CSV with a byte order mark, without which spreadsheets read it in another encoding. */
export function chartCsv(head: Row, rows: readonly Row[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : escapeFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `2 June 2018 to 30 June 2018`. */
export function daysInWords([first, last]: readonly [string, string]): string {
  return first === last ? dateInWords(first) : `${dateInWords(first)} – ${dateInWords(last)}`;
}
