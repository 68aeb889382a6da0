import { stringify } from 'csv-stringify/sync';

import { cellText } from './cell-text.ts';
import type { NestedCell, Scalar } from './table.ts';

/** The names are those of XML Schema, as CSV on the Web has them. */
export type CsvType = 'string' | 'double' | 'integer' | 'boolean' | 'date' | 'dateTime';

export interface CsvColumn {
  readonly name: string;
  readonly type: CsvType;
  /** How many lists are within each other in a cell; 0: none. */
  readonly depth: number;
}

/** A byte order mark: without it spreadsheets take UTF-8 for something else. */
const BOM = '\uFEFF';

/** The first line of a file, with the names of its columns. */
export function csvHead(columns: readonly CsvColumn[], bom: boolean): string {
  return `${bom ? BOM : ''}${write([columns.map(({ name }) => name)])}`;
}

/**
 * Lines of CSV as RFC 4180 has them, each with its end. What is null is nothing, an empty text is `""`. Numbers of a
 * double column all have a point, so that programs that look at the first lines only take the column for what it is.
 * A text that a spreadsheet would run as a formula has an apostrophe before it; numbers stay as they are.
 */
export function csvLines(columns: readonly CsvColumn[], rows: Iterable<readonly NestedCell[]>): string {
  const fields = [...rows].map((row) => row.map((cell, place) => fieldOf(cell, columns[place])));
  // a line with nothing on it would be no row to those who read it
  return write(fields.map((row) => (row.length === 1 && row[0] === null ? [''] : row)));
}

function write(rows: readonly (readonly (string | null)[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', quoted_match: [/^$/, /[\r\n]/] });
}

function fieldOf(cell: NestedCell, column: CsvColumn | undefined): string | null {
  if (cell === null) return null;
  const scalarText = column?.type === 'double' ? doubleText : String;
  if (typeof cell === 'number') return scalarText(cell);
  const text = cellText(cell, column?.depth ?? 1, scalarText);
  return Array.isArray(cell) && text === '' ? null : harmless(text);
}

function doubleText(value: Scalar): string {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e21 ? `${value}.0` : String(value);
}

/** Readers written in C end a text at a NUL: it becomes U+FFFD, as in XML. */
function harmless(text: string): string {
  const whole = text.replaceAll('\0', '\uFFFD');
  return FORMULA.test(whole) ? `'${whole}` : whole;
}

/**
 * The signs a formula begins with, full-width and small forms too, after what spreadsheets strip or nobody sees; and the
 * control characters that OWASP names. Apostrophes before them count too: the first one can always be taken away again.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;
