import { stringify } from 'csv-stringify/sync';

import { escapeFormula } from '../support/csv-formula.ts';
import { cellText } from './cell-text.ts';
import type { NestedCell, Scalar } from './table.ts';

/** Names of XML Schema, as CSV on the Web uses them. */
export type CsvType = 'string' | 'double' | 'integer' | 'boolean' | 'date' | 'dateTime';

export interface CsvColumn {
  readonly name: string;
  readonly type: CsvType;
  /** How deep lists are nested in a cell; 0: the cell is not a list. */
  readonly depth: number;
}

/** The byte order mark. Spreadsheets read a UTF-8 file without it in another encoding. */
const BOM = '\uFEFF';

/** The header line. */
export function csvHeader(columns: readonly CsvColumn[], bom: boolean): string {
  return `${bom ? BOM : ''}${stringifyRows([columns.map(({ name }) => name)])}`;
}

/**
 * Rows of CSV as RFC 4180 defines it, each with its line end. Null is an empty field, an empty text is `""`. Every number
 * of a double column has a decimal point, so that programs that infer types from the first rows infer it correctly. A text
 * that a spreadsheet would run as a formula starts with an apostrophe; numbers stay unchanged.
 */
export function csvRows(columns: readonly CsvColumn[], rows: Iterable<readonly NestedCell[]>): string {
  const fields = [...rows].map((row) => row.map((cell, index) => csvField(cell, columns[index])));
  // readers skip an empty line, so a row with one null cell needs quotes
  return stringifyRows(fields.map((row) => (row.length === 1 && row[0] === null ? [''] : row)));
}

function stringifyRows(rows: readonly (readonly (string | null)[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', quoted_match: [/^$/, /[\r\n]/] });
}

function csvField(cell: NestedCell, column: CsvColumn | undefined): string | null {
  if (cell === null) return null;
  const scalarText = column?.type === 'double' ? doubleText : String;
  if (typeof cell === 'number') return scalarText(cell);
  const text = cellText(cell, column?.depth ?? 1, scalarText);
  return Array.isArray(cell) && text === '' ? null : escapeFormula(text);
}

function doubleText(value: Scalar): string {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e21 ? `${value}.0` : String(value);
}
