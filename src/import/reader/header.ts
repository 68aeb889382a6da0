import { filledWidth, mode } from './csv-dialect.ts';
import { fileError, ImportError } from '../import-error.ts';
import type { Cell, ReaderOptions } from './table.ts';

/** Which row names the columns. */
export interface Header {
  /** Row of the header, from 1; 0 if there is none. */
  readonly row: number;
  readonly columns: readonly string[];
  readonly notes: readonly string[];
}

/** A row of the start of a table. */
export interface SampleRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/**
 * Finds the header among the first rows: the first one that is about as wide as the rows, since titles often stand above
 * a table. There is none if its cells look like those below it.
 *
 * @throws {ImportError} if a name is given to two columns, or the row that `options` names is missing
 */
export function findHeader(rows: readonly SampleRow[], options: ReaderOptions, file: string): Header {
  const filled = rows.filter(({ cells }) => !isBlankRow(cells));
  const row = options.header ?? sniffHeader(filled);
  const header = row === 0 ? null : filled.find(({ line }) => line === row);
  if (header === undefined) {
    const got = rows.some(({ line }) => line === row) ? 'an empty row' : 'no such row in the first ones';
    throw fileError(file, `the header in row ${row}`, got);
  }
  const data = filled.filter(({ line }) => line > row);
  const above = filled.filter(({ line }) => line < row);
  const grouped = header && options.columns === undefined ? groupedNames(header, above.at(-1)) : null;
  const names =
    options.columns ??
    grouped ??
    (header ? namesIn(header.cells) : numberedColumns(mode(data.map(({ cells }) => cells.length))));
  const width = header ? filledWidth(header.cells) : names.length;
  requireColumns(names, width, file, header?.line);
  const notes = [
    ...(above.length > (grouped === null ? 0 : 1) && options.header === undefined
      ? [`The header is in row ${row}; the rows above it are not read.`]
      : []),
    ...(grouped === null ? [] : [`Names that row ${row} has several times begin with the name in the row above it.`]),
    ...(row === 0 && options.header === undefined
      ? ['The first row looks like data, so the columns have numbers for names. If it is a header, set `header: 1`.']
      : []),
  ];
  return { row, columns: names, notes };
}

/** @throws {ImportError} if there are not `width` names, or one is given to two columns */
export function requireColumns(
  names: readonly string[],
  width: number,
  file: string,
  line: number | null = null,
): readonly string[] {
  if (names.length !== width)
    throw fileError(file, `${width} names in \`columns\`, one for each column`, `${names.length}`);
  const positions = new Map<string, number[]>();
  for (const [index, name] of names.entries()) positions.set(name, [...(positions.get(name) ?? []), index + 1]);
  const repeated = [...positions].filter(([, found]) => found.length > 1);
  if (repeated.length === 0) return names;
  throw new ImportError(
    repeated.map(([name, found]) => ({
      file,
      line,
      column: name,
      expected: 'each name once (rename the column, or name all columns with `columns`)',
      got: `it as columns ${found.join(' and ')}`,
    })),
  );
}

/** True if no cell has a visible character. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

const MAX_ABOVE = 30;

function sniffHeader(filled: readonly SampleRow[]): number {
  const usual = mode(filled.map(({ cells }) => filledCells(cells)));
  const start = filled.slice(0, MAX_ABOVE);
  const first = start.find(({ cells }) => filledCells(cells) * 2 > usual) ?? filled[0];
  if (!first) return 1;
  const below = ({ line }: SampleRow): readonly SampleRow[] => filled.filter((row) => row.line > line);
  if (first === filled[0] && compareTypes(first.cells, below(first)) === 'same') return 0;
  if (filledCells(first.cells) >= usual) return first.line;
  // a title of several cells, above a header that names more columns
  const second = start.find((row) => row.line > first.line && filledCells(row.cells) >= usual);
  return (second && compareTypes(second.cells, below(second)) === 'other' ? second : first).line;
}

function filledCells(cells: readonly Cell[]): number {
  return cells.filter((cell) => cell !== null && cell !== '').length;
}

/**
 * Compares a row with the numbers, dates and URLs below it: `same` if its cells are such, too, as in a row of data; `other` if
 * none is, as in a header.
 */
function compareTypes(cells: readonly Cell[], data: readonly SampleRow[]): 'same' | 'other' | 'unknown' {
  let same = 0;
  let other = 0;
  for (const [index, cell] of cells.entries()) {
    const below = data.flatMap((row) => typeOfCell(row.cells[index] ?? null) ?? []);
    const type = below[0];
    if (type === undefined || type === 'text' || below.some((found) => found !== type)) continue;
    const own = typeOfCell(cell);
    if (own === type && !YEAR.test(String(cell))) same += 1;
    else if (own !== null) other += 1;
  }
  if (other > 0) return same === 0 ? 'other' : 'unknown';
  return same > 0 ? 'same' : 'unknown';
}

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^[-+]?\d[\d., ']*%?$/;
const DATE = /^\d{4}-\d\d?(?:-\d\d?)?(?:[T ].*)?$|^\d\d?[./]\d\d?[./]\d{2,4}$/;
const URL_START = /^https?:\/\//i;

function typeOfCell(cell: Cell): 'number' | 'date' | 'url' | 'text' | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return 'number';
  const text = String(cell).trim();
  if (DATE.test(text)) return 'date';
  if (NUMBER.test(text)) return 'number';
  return URL_START.test(text) ? 'url' : 'text';
}

/** Names without spaces around them; `column3` for an empty one. Empty ones at the end are no columns. */
function namesIn(cells: readonly Cell[]): string[] {
  return cells.slice(0, filledWidth(cells)).map((cell, index) => {
    const name = cell === null ? '' : String(cell).replaceAll(/\s+/g, ' ').trim();
    return name === '' ? `column${index + 1}` : name;
  });
}

/**
 * The names of a header of two rows: `Company Name` and `Investor Name`, if the lower row has `Name` twice. Cells of the upper
 * row stand above several columns. null if the lower row has each name once, or the upper one names no groups.
 */
function groupedNames(header: SampleRow, upper: SampleRow | undefined): readonly string[] | null {
  const names = namesIn(header.cells);
  if (new Set(names).size === names.length || upper === undefined || filledCells(upper.cells) < 2) return null;
  let group = '';
  const grouped = names.map((name, index) => {
    const cell = upper.cells[index] ?? null;
    if (cell !== null && String(cell).trim() !== '') group = String(cell).replaceAll(/\s+/g, ' ').trim();
    const isRepeated = names.indexOf(name) !== names.lastIndexOf(name);
    return isRepeated && group !== '' ? `${group} ${name}` : name;
  });
  return new Set(grouped).size === grouped.length ? grouped : null;
}

function numberedColumns(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `column${index + 1}`);
}
