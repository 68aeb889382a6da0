import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

import { escapeFormula, unescapeFormula } from '../../support/csv-formula.ts';
import { describeFileError } from '../data-file.ts';
import { display, type Issue } from '../issue.ts';
import { type JudgedPair, JUDGEMENTS, pairKey, readJudgement } from './judgement.ts';

/* `judgements.csv` in the folder of a data set. A spreadsheet may have written it again, and a `matches.csv` is one, too. */

export const JUDGEMENT_FILE = 'judgements.csv' as const;

/** A judgement and its line. */
export interface LocatedPair extends JudgedPair {
  readonly line: number;
}

export interface JudgementFile {
  readonly pairs: readonly LocatedPair[];
  readonly issues: readonly Issue[];
}

const WRITTEN = ['left', 'right', 'judgement', 'user', 'created_at', 'reason'] as const;
type Column = (typeof WRITTEN)[number];
/** What a `matches.csv` says of a pair beside the judgement, which is not kept. */
const IGNORED: ReadonlySet<string> = new Set(['left_name', 'right_name', 'score', 'features']);
const REQUIRED = ['left', 'right', 'judgement'] as const;

const MAX_JUDGEMENTS = 100_000;
const MAX_TEXT = 1_000;
const MAX_ISSUES = 1_000;

/** Reads the judgements of a data set; none if the file does not exist. */
export async function readJudgementFile(folder: string): Promise<JudgementFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, JUDGEMENT_FILE));
  } catch (error) {
    const got = describeFileError(error);
    if (got === 'nothing') return { pairs: [], issues: [] };
    return { pairs: [], issues: [{ ...PLACE, expected: 'a readable file', got }] };
  }
  if (!isUtf8(bytes)) return { pairs: [], issues: [{ ...PLACE, expected: 'text in UTF-8', got: 'other bytes' }] };
  return parseJudgements(bytes.toString());
}

const PLACE = { file: JUDGEMENT_FILE, line: null, field: null };

interface CsvLine {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** Reads the text of the file. */
export function parseJudgements(text: string): JudgementFile {
  const issues: Issue[] = [];
  const pairs: LocatedPair[] = [];
  const firsts = new Map<string, number>();
  const lines = csvLines(text);
  if ('expected' in lines) return { pairs, issues: [lines] };
  const [header, ...rows] = lines;
  if (header === undefined) return { pairs, issues };
  const columns = columnsOf(header, issues);
  if (columns === null) return { pairs, issues };
  for (const { line, cells } of rows) {
    const cell = (column: Column): string => (cells[columns.get(column) ?? cells.length] ?? '').trim();
    const issue = (field: Column | null, expected: string, got: string): void =>
      void issues.push({ file: JUDGEMENT_FILE, line, field, expected, got });
    if (issues.length >= MAX_ISSUES) break;
    if (cells.length !== header.cells.length) {
      issue(null, `${header.cells.length} cells, as in the header`, `${cells.length} cells`);
      continue;
    }
    const [left, right, word] = [cell('left'), cell('right'), cell('judgement')];
    const judgement = readJudgement(word);
    if (word === '') continue;
    if (left === '') issue('left', 'the id of an entity', 'nothing');
    else if (right === '') issue('right', 'the id of an entity', 'nothing');
    else if (left === right) issue('right', 'another id than that of left', display(right));
    else if (judgement === null) issue('judgement', `${JUDGEMENTS.join(', ')} or nothing`, display(word));
    else {
      const user = remarkIn('user', cell('user'), issue);
      const createdAt = remarkIn('created_at', cell('created_at'), issue);
      const reason = remarkIn('reason', cell('reason'), issue);
      const pair = { left, right, judgement, user, createdAt, reason, line };
      const first = firsts.get(pairKey(pair));
      if (first !== undefined) issue(null, `one row for a pair, as in line ${first}`, display(`${left} and ${right}`));
      else if (pairs.length === MAX_JUDGEMENTS) {
        issue(null, `at most ${MAX_JUDGEMENTS.toLocaleString('en')} judgements`, 'more');
        break;
      } else {
        firsts.set(pairKey(pair), line);
        pairs.push(pair);
      }
    }
  }
  return { pairs, issues };
}

/** The text of a file with these judgements. A spreadsheet runs none of it as a formula. */
export function judgementText(pairs: Iterable<JudgedPair>): string {
  const rows = Array.from(pairs, (pair) => {
    const cells = judgementCells(pair);
    return WRITTEN.map((column) => cells[column]);
  });
  return stringify([[...WRITTEN], ...rows]);
}

function remarkIn(column: Column, text: string, issue: (field: Column, expected: string, got: string) => void): string {
  if (text.length > MAX_TEXT) issue(column, `at most ${MAX_TEXT} characters`, `${text.length} characters`);
  return unescapeFormula(text).trim();
}

/** The lines of the file, or why it is not CSV. */
function csvLines(text: string): readonly CsvLine[] | Issue {
  try {
    const options = { bom: true, delimiter: delimiterOf(text), info: true, relax_column_count: true };
    const records = parse(text, { ...options, skip_empty_lines: true }) as unknown as readonly CsvRecord[];
    return records.map(({ record, info }) => {
      const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return { line: info.lines - breaks, lastLine: info.lines, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { readonly lines?: number };
    return { file: JUDGEMENT_FILE, line: lines ?? null, field: null, expected: 'CSV', got: error.message };
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

/** The first of the usual delimiters in the header. */
function delimiterOf(text: string): string {
  return /[,;\t]/.exec(text)?.[0] ?? ',';
}

/**
 * The text of a file with one more judgement, or with another one in the row that has the pair already. All other lines stay
 * as they are.
 *
 * @throws {Error} if the text has issues
 */
export function withJudgement(text: string, pair: JudgedPair): string {
  if (text.trim() === '') return judgementText([pair]);
  const lines = csvLines(text);
  const [header, ...rows] = 'expected' in lines ? [] : lines;
  const columns = header === undefined ? null : columnsOf(header, []);
  if (header === undefined || columns === null) throw new Error('Expected a file without issues.');
  const cellIn = (row: CsvLine, column: Column): string => (row.cells[columns.get(column) ?? -1] ?? '').trim();
  const before = rows.find(
    (row) => pairKey({ left: cellIn(row, 'left'), right: cellIn(row, 'right') }) === pairKey(pair),
  );
  const cells = Array.from({ length: header.cells.length }, (_, place) => before?.cells[place] ?? '');
  const values = judgementCells(pair);
  for (const [column, place] of columns) cells[place] = values[column];
  // the names of the cells that are not ours are in the order of the row that is replaced
  const isTurned = before !== undefined && cellIn(before, 'left') !== pair.left;
  if (isTurned) swapNames(header.cells, cells);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const row = stringify([cells], { delimiter: delimiterOf(text), record_delimiter: end });
  if (before === undefined) return `${text}${/[\r\n]$/.test(text) ? '' : end}${row}`;
  const all = text.split(/(?<=\n)/);
  return [...all.slice(0, before.line - 1), row, ...all.slice(before.lastLine)].join('');
}

function swapNames(header: readonly string[], cells: string[]): void {
  const [left, right] = ['left_name', 'right_name'].map((name) => header.indexOf(name));
  if (left === undefined || right === undefined || left < 0 || right < 0) return;
  [cells[left], cells[right]] = [cells[right] ?? '', cells[left] ?? ''];
}

function judgementCells({
  left,
  right,
  judgement,
  user,
  createdAt,
  reason,
}: JudgedPair): Readonly<Record<Column, string>> {
  const texts = { user: escapeFormula(user), created_at: escapeFormula(createdAt), reason: escapeFormula(reason) };
  return { left, right, judgement, ...texts };
}

/** The places of the columns; null if the header has issues. */
function columnsOf({ line, cells }: CsvLine, issues: Issue[]): ReadonlyMap<Column, number> | null {
  const before = issues.length;
  const issue = (expected: string, got: string): void =>
    void issues.push({ file: JUDGEMENT_FILE, line, field: null, expected, got });
  const columns = new Map<Column, number>();
  for (const [index, text] of cells.entries()) {
    const name = text.trim().toLowerCase();
    const column = WRITTEN.find((one) => one === name);
    if (column !== undefined && columns.has(column)) issue(`the column ${column} once`, 'it twice');
    else if (column !== undefined) columns.set(column, index);
    else if (!IGNORED.has(name)) issue(`the columns ${WRITTEN.join(', ')}`, `the column ${display(text)}`);
  }
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (missing.length > 0 && issues.length === before) {
    issue(`the columns ${REQUIRED.join(', ')}`, `no ${missing.join(', ')}`);
  }
  return issues.length === before ? columns : null;
}
