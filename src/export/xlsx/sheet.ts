import { cellText } from '../../question/cell-text.ts';
import type { CsvColumn } from '../../question/csv.ts';
import type { NestedCell } from '../../question/table.ts';
import { escapeXml } from '../xml.ts';
import { STYLES } from './workbook.ts';

/*
 * The XML of a sheet (ECMA-376, SpreadsheetML). Texts stand in their cells, not in a shared table, which would have to be kept
 * in memory. A text is never a formula.
 */

/** Rows of a sheet, the header included. */
export const MAX_SHEET_ROWS = 1_048_576;
/** Characters of a cell. */
const MAX_CELL = 32_767;

/** The start of a sheet with the names of its columns. The header stays in view. */
export function sheetStart(columns: readonly CsvColumn[]): string {
  const widths = columns.map(
    (column, place) => `<col min="${place + 1}" max="${place + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  const header = columns.map(({ name }, place) => inlineCell(`${lettersOf(place)}1`, name, STYLES.header)).join('');
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${header}</row>`
  );
}

export const SHEET_END = '</sheetData></worksheet>';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A row. `number` counts from 1. `onCut` is called for each text that is too long for a cell. */
export function sheetRow(
  columns: readonly CsvColumn[],
  number: number,
  cells: readonly NestedCell[],
  onCut: () => void,
): string {
  const content = columns.map((column, place) => {
    const cell = cells[place] ?? null;
    return cell === null ? '' : cellXml(`${lettersOf(place)}${number}`, cell, column, onCut);
  });
  return `<row r="${number}">${content.join('')}</row>`;
}

function cellXml(place: string, cell: NestedCell, column: CsvColumn, onCut: () => void): string {
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string' && (column.type === 'date' || column.type === 'dateTime')) {
    const serial = sheetDate(cell);
    if (serial !== null) return `<c r="${place}" s="${STYLES[column.type]}"><v>${serial}</v></c>`;
  }
  const text = cellText(cell, column.depth);
  if (text === '') return '';
  if (text.length <= MAX_CELL) return inlineCell(place, text, STYLES.text);
  onCut();
  return inlineCell(place, `${text.slice(0, MAX_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`, STYLES.text);
}

function inlineCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;
}

/** Spreadsheets read `_x0041_` as the character with this code, so an underscore of such a text is written that way. */
function sheetText(text: string): string {
  return escapeXml(text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
}

/** A day or a moment as the number of days since 30 December 1899. Null before March 1900, where spreadsheets disagree. */
function sheetDate(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) || time < FIRST_DATE ? null : (time - EPOCH) / DAY_MS;
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DATE = Date.UTC(1900, 2, 1);

/** In characters. */
function widthOf({ name, type }: CsvColumn): number {
  if (WIDE.test(name)) return 60;
  return type === 'string' ? 24 : Math.max(12, name.length + 2);
}

const WIDE = /^(?:summary|title|description|name|note)$/;

/** `A` to `Z`, `AA` … */
function lettersOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${lettersOf(Math.floor(place / 26) - 1)}${letter}`;
}
