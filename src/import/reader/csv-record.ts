import { isUtf8 } from 'node:buffer';

import type { TextChunk } from './encoding.ts';

/** A record of a CSV file: a line, or several if a quoted cell contains line breaks. */
export interface CsvRecord {
  /** Line where it begins. */
  readonly line: number;
  /** null for an empty cell. If there is an issue, the cells before it, or all of the line. */
  readonly cells: readonly (string | null)[];
  readonly issue: RecordIssue | null;
}

export interface RecordIssue {
  readonly line: number;
  /** Index of the cell; null for the whole record. */
  readonly cell: number | null;
  readonly expected: string;
  readonly got: string;
}

export interface CsvSyntax {
  /** One ASCII character. */
  readonly delimiter: string;
  /** One ASCII character, written twice inside a quoted cell; null if quotes have no meaning. */
  readonly quote: string | null;
}

interface RecordOptions extends CsvSyntax {
  /** Of the file, for messages. */
  readonly encoding: string;
}

/**
 * Splits CSV text into records: RFC 4180, with any line ends, spaces around quoted cells, and quotes inside unquoted cells.
 * Blank lines are left out.
 *
 * A damaged record has an issue, and reading continues on the line after the one where the damage begins. Packages for CSV
 * do not do that: after a wrong quote they drop all records up to the next quote, or stop.
 */
export function createRecordReader(options: RecordOptions): (chunk: TextChunk, isLast: boolean) => CsvRecord[] {
  const { quote, encoding } = options;
  const separator = options.delimiter.charCodeAt(0);
  const quoteByte = quote === null ? -1 : quote.charCodeAt(0);
  const padding = separator === SPACE ? -1 : SPACE;
  // the text that is not yet read
  let bytes: Buffer = Buffer.alloc(0);
  let isSuspect = false;
  let isLast = false;
  let line = 1;
  /** True if the rest of a damaged line is still to be left out. */
  let isSkipping = false;
  /** Where the record begins, and how far it is read. */
  let start = 0;
  let index = 0;
  /** Of the record: its cells, the line breaks in them, and why it cannot be read further. */
  let cells: (string | null)[] = [];
  let breaks = 0;
  let damage: RecordIssue | null = null;
  /** True if the text ended within the record, and behind a cell of it. */
  let isOpen = false;
  let isCellRead = false;

  return (chunk, last) => {
    const hasRest = start < bytes.length;
    isSuspect = chunk.isSuspect || (hasRest && isSuspect);
    bytes = hasRest ? Buffer.concat([bytes.subarray(start), chunk.bytes]) : chunk.bytes;
    isLast = last;
    index -= start;
    start = 0;
    const records: CsvRecord[] = [];
    while (start < bytes.length) {
      if (isSkipping || isBreak(bytes[start])) {
        if (!skipLine()) break;
        continue;
      }
      const record = readRecord();
      if (record === null) break;
      records.push(record);
    }
    return records;
  };

  /** Moves `start` behind the next line break; false if the text ends before. */
  function skipLine(): boolean {
    while (start < bytes.length && !isBreak(bytes[start])) start += 1;
    if (start === bytes.length || isCutBreak(start)) return false;
    isSkipping = false;
    start += bytes[start] === CR && bytes[start + 1] === LF ? 2 : 1;
    line += 1;
    return true;
  }

  /** True if a LF may follow in the next chunk. */
  function isCutBreak(at: number): boolean {
    return bytes[at] === CR && at + 1 === bytes.length && !isLast;
  }

  /** null if the text ends within the record, which is continued with the next chunk. */
  function readRecord(): CsvRecord | null {
    if (!isOpen) {
      index = start;
      cells = [];
      breaks = 0;
      damage = null;
      isOpen = true;
    }
    for (;;) {
      if (!isCellRead && !readCell()) return damage === null ? null : damagedRecord(damage);
      isCellRead = true;
      if (index - start > MAX_RECORD_BYTES) return tooLong(MAX_RECORD_TEXT);
      if (cells.length > MAX_CELLS) return tooLong(`${MAX_CELLS} cells`);
      if (bytes[index] !== separator) break;
      index += 1;
      isCellRead = false;
    }
    if (isCutBreak(index)) return null;
    const record: CsvRecord = { line, cells, issue: isSuspect ? findBadText() : null };
    isOpen = false;
    isCellRead = false;
    line += breaks;
    start = index;
    skipLine();
    return record;
  }

  function tooLong(limit: string): CsvRecord {
    return damagedRecord({ line, cell: null, expected: `a row of at most ${limit}`, got: 'a longer one' });
  }

  /** Moves `index` to the end of the cell. False if there is damage, or if the text ends before: `index` stays. */
  function readCell(): boolean {
    const from = index;
    while (bytes[index] === padding) index += 1;
    if (bytes[index] === quoteByte) return readQuotedCell(from);
    index = from;
    let byte = bytes[index];
    while (byte !== separator && byte !== LF && byte !== CR && byte !== undefined) byte = bytes[++index];
    if (index - from > MAX_CELL_BYTES) return fail(`a cell of at most ${MAX_CELL_TEXT}`, 'a longer one');
    if (byte === undefined && !isLast) return awaitRest(from);
    cells.push(index === from ? null : bytes.toString('utf8', from, index));
    return true;
  }

  function readQuotedCell(from: number): boolean {
    const opening = index;
    let closing = opening;
    let hasQuotes = false;
    for (;;) {
      closing = bytes.indexOf(quoteByte, closing + 1);
      if ((closing < 0 ? bytes.length : closing) - opening > MAX_CELL_BYTES) {
        return fail(`a quoted cell of at most ${MAX_CELL_TEXT}`, 'a quote that does not close by then');
      }
      if (closing < 0 && !isLast) return awaitRest(from);
      if (closing < 0) return fail('a closing quote', 'a quote that opens here and never closes');
      if (closing + 1 === bytes.length && !isLast) return awaitRest(from);
      if (bytes[closing + 1] !== quoteByte) break;
      hasQuotes = true;
      closing += 1;
    }
    index = closing + 1;
    while (bytes[index] === padding) index += 1;
    const next = bytes[index];
    if (next === undefined && !isLast) return awaitRest(from);
    if (next !== separator && next !== undefined && !isBreak(next))
      return failBehindQuote(countBreaks(opening, closing));
    const text = bytes.toString('utf8', opening + 1, closing);
    cells.push(text === '' ? null : hasQuotes ? text.replaceAll(`${quote}${quote}`, `${quote}`) : text);
    breaks += countBreaks(opening, closing);
    return true;
  }

  /** A quote that closes on another line has probably opened by mistake, and the other one opens a cell. */
  function failBehindQuote(lines: number): false {
    if (lines > 0) {
      return fail(
        'a closing quote',
        `a quote that opens here and closes inside a cell of line ${line + breaks + lines}`,
      );
    }
    const character = String.fromCodePoint(bytes.toString('utf8', index, index + 4).codePointAt(0) ?? 0);
    const expected = 'a delimiter or a line end behind the closing quote (write a quote inside a cell twice)';
    return fail(expected, JSON.stringify(character));
  }

  function awaitRest(from: number): false {
    index = from;
    return false;
  }

  function fail(expected: string, got: string): false {
    damage = { line: line + breaks, cell: cells.length, expected, got };
    return false;
  }

  /** Reading continues on the line after the damage. */
  function damagedRecord(issue: RecordIssue): CsvRecord {
    const record = { line, cells: cells.slice(0, MAX_KEPT_CELLS), issue };
    isOpen = false;
    isCellRead = false;
    if (cells.length === 0) record.cells.push(bytes.toString('utf8', start, Math.min(bytes.length, start + EXCERPT)));
    while (line < issue.line) skipLine();
    isSkipping = true;
    return record;
  }

  function countBreaks(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at += 1) {
      if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1;
    }
    return count;
  }

  function findBadText(): RecordIssue | null {
    const nul = cells.findIndex((cell) => cell?.includes('\0'));
    if (nul >= 0) return { line, cell: nul, expected: 'text', got: 'a NUL character' };
    if (isUtf8(bytes.subarray(start, index))) return null;
    const cell = cells.findIndex((text) => text?.includes('\ufffd'));
    const expected = `${encoding} text (correct the row, or set \`encoding\`)`;
    return { line, cell: cell < 0 ? null : cell, expected, got: 'other bytes' };
  }
}

function isBreak(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
/** A workbook has at most 32,767 characters in a cell. */
const MAX_CELL_BYTES = 1_000_000;
const MAX_CELL_TEXT = '1 MB';
const MAX_RECORD_BYTES = 16_000_000;
const MAX_RECORD_TEXT = '16 MB';
/** A workbook has at most 16,384 columns. */
const MAX_CELLS = 20_000;
const MAX_KEPT_CELLS = 1_000;
/** Of a damaged record, for the list of rejected rows. */
const EXCERPT = 1_000;
