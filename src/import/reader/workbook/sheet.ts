import type { Cell } from '../table.ts';
import { serialDate } from './cell-date.ts';
import { isTrue, type SheetEntry, copiedText, type Workbook } from './workbook.ts';
import { parseXml } from './xml.ts';
import type { OpenZip } from './zip-file.ts';
import { fileError } from '../../import-error.ts';

/** A row of a sheet. */
export interface SheetRow {
  readonly line: number;
  /** From column A to the last cell. */
  readonly cells: readonly Cell[];
  /** The first cell that has no value that can be used. */
  readonly issue: CellIssue | null;
}

export interface CellIssue {
  /** Index of the cell. */
  readonly cell: number;
  readonly expected: string;
  readonly got: string;
}

/** Streams the rows of a sheet that have cells, in batches. @throws {ImportError} if the sheet is damaged */
export async function* sheetRows(
  zip: OpenZip,
  workbook: Workbook,
  { entry }: SheetEntry,
  file: string,
): AsyncGenerator<readonly SheetRow[]> {
  let rows: SheetRow[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let issue: CellIssue | null = null;
  let cell: RawCell | null = null;
  /** Column of a cell without a reference. */
  let next = 0;
  let isText = false;
  let isReading = false;
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === 'row') {
        line = rowNumber(attributes['r'], line, file);
        cells = [];
        issue = null;
        next = 0;
      } else if (name === 'c') {
        cell = {
          index: sheetColumn(attributes['r'], next, file),
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          text: '',
          hasFormula: false,
          hasValue: false,
        };
        next = cell.index + 1;
      } else if (cell === null) {
        return;
      } else if (name === 'f') {
        cell.hasFormula = true;
      } else if (name === 'v' || name === 't') {
        isText = !isReading;
        if (isText) cell.hasValue = true;
      } else if (name === 'rPh') {
        isReading = true;
      }
    },
    text(part: string): void {
      if (isText && cell !== null) cell.text += part;
    },
    close(name: string): void {
      if (name === 'v' || name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c' && cell !== null) {
        const value = readSheetCell(cell, workbook);
        if (value.issue) issue ??= { cell: cell.index, ...value.issue };
        if (value.cell !== null) {
          while (cells.length < cell.index) cells.push(null);
          cells[cell.index] = value.cell;
        }
        cell = null;
      } else if (name === 'row' && (cells.length > 0 || issue !== null)) {
        rows.push({ line, cells, issue });
      }
    },
  };
  for await (const _ of parseXml(zip, entry, file, handler)) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

/** `C` for 2. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(A + (index % LETTERS));
  return index < LETTERS ? rest : columnLetters(Math.floor(index / LETTERS) - 1) + rest;
}

interface RawCell {
  readonly index: number;
  readonly type: string;
  readonly style: number;
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
}

interface CellValue {
  readonly cell: Cell;
  readonly issue: Omit<CellIssue, 'cell'> | null;
}

const A = 65;
const LETTERS = 26;
/** Limits of a sheet. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const MAX_CELL_LENGTH = 1_000_000;

function rowNumber(text: string | undefined, before: number, file: string): number {
  const row = text === undefined ? before + 1 : Number(text);
  if (Number.isInteger(row) && row > before && row <= MAX_ROWS) return row;
  throw fileError(file, `rows in their order, up to row ${MAX_ROWS}`, `row ${text} behind row ${before}`);
}

function sheetColumn(reference: string | undefined, next: number, file: string): number {
  if (reference === undefined) return next;
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) - A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  if (column > 0 && column <= MAX_COLUMNS) return column - 1;
  throw fileError(file, 'cells in the columns A to XFD', `a cell ${reference.slice(0, 20)}`);
}

function readSheetCell({ type, style, text, hasFormula, hasValue }: RawCell, workbook: Workbook): CellValue {
  if (hasFormula && (!hasValue || (text === '' && type !== 'str'))) {
    return fault(
      'a value',
      'a formula without a stored result (open the workbook in a spreadsheet program and save it)',
    );
  }
  if (!hasValue || (text === '' && type !== 's')) return { cell: null, issue: null };
  if (text.length > MAX_CELL_LENGTH) return fault('a cell of at most 1 MB', 'a longer one');
  switch (type) {
    case 's': {
      const shared = workbook.strings[Number(text)];
      return shared === undefined ? fault('the index of a shared text', text) : textCell(shared);
    }
    case 'str':
    case 'inlineStr':
      return textCell(copiedText(text));
    case 'b':
      return { cell: isTrue(text), issue: null };
    case 'd':
      return textCell(copiedText(text));
    case 'e':
      return text === NOT_AVAILABLE ? { cell: null, issue: null } : fault('a value', `the error ${text}`);
    default:
      return numberCell(text, workbook.numberKinds[style] ?? 'number', workbook.is1904);
  }
}

/** `#N/A` says that there is no value. */
export const NOT_AVAILABLE = '#N/A';

function numberCell(text: string, kind: Workbook['numberKinds'][number], is1904: boolean): CellValue {
  const number = Number(text);
  if (!Number.isFinite(number)) return fault('a number', text.slice(0, 40));
  if (kind === 'number') return { cell: number, issue: null };
  // 15 digits, as the program shows it: 0.07 is 7 %
  if (kind === 'percent') return textCell(`${Number((number * 100).toPrecision(15))}%`);
  const date = serialDate(number, kind, is1904);
  return date === null ? fault('a date from 1900 to 9999', `the number ${text}`) : textCell(date);
}

function textCell(text: string): CellValue {
  if (text.length > MAX_CELL_LENGTH) return fault('a cell of at most 1 MB', 'a longer one');
  return { cell: text === '' ? null : text, issue: null };
}

function fault(expected: string, got: string): CellValue {
  return { cell: null, issue: { expected, got } };
}
