import { stringify } from 'csv-stringify/sync';

import { type Cell, textOf } from './table.ts';

/**
 * Lines of CSV as RFC 4180 has them, in UTF-8 without a byte order mark, each with its end. What is null is nothing, an
 * empty text is `""`. A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or return at its start)
 * has an apostrophe before it, as spreadsheets themselves write it; numbers stay as they are.
 */
export function csvOf(rows: Iterable<readonly Cell[]>): string {
  return stringify([...rows].map(fieldsOf), {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: [/^$/, /[\r\n]/],
  });
}

function fieldsOf(row: readonly Cell[]): (string | number | null)[] {
  // a line with nothing on it would be no row to those who read it
  if (row.length === 1 && row[0] === null) return [''];
  return row.map((cell) => (cell === null || typeof cell === 'number' ? cell : textOf(cell)));
}
