import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';

import { display } from '../../dataset/issue.ts';
import { describeFileError } from '../../dataset/data-file.ts';
import { ImportError, type ImportIssue, type Place } from '../import-error.ts';
import { requireFile } from '../reader/require-file.ts';

/** A file that an import writes and reads again: `ids.csv` and `matches.csv`. */
export interface CsvLayout<Column extends string> {
  /** All columns, in the order in which they are written. */
  readonly columns: readonly Column[];
  readonly required: readonly Column[];
}

export interface CsvRow<Column extends string> {
  readonly place: Place;
  /** Empty for a column that the file lacks. */
  cell(column: Column): string;
}

/**
 * Reads the rows of a file, which a spreadsheet may have written again: with semicolons or tabs, CRLF and a byte order mark.
 * `file` is the name in messages.
 *
 * @throws {ImportError} if the file cannot be read, or is not as its layout says
 */
export async function* readCsvRows<Column extends string>(
  path: string,
  file: string,
  layout: CsvLayout<Column>,
): AsyncGenerator<CsvRow<Column>> {
  await requireFile(path, file);
  let indexes: ReadonlyMap<Column, number> | null = null;
  let width = 0;
  try {
    for await (const { record, info } of records(path)) {
      const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      const place = { file, line: info.lines - breaks, column: null };
      if (indexes === null) {
        indexes = columnIndexes(record, place, layout);
        width = record.length;
        continue;
      }
      if (record.length !== width) {
        const got = `${record.length} cells`;
        throw new ImportError([{ ...place, expected: `${width} cells, as in the header`, got }]);
      }
      const found = indexes;
      yield { place, cell: (column) => record[found.get(column) ?? width] ?? '' };
    }
    if (indexes === null) {
      const expected = `the columns ${layout.required.join(', ')}`;
      throw new ImportError([{ file, line: null, column: null, expected, got: 'an empty file' }]);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError([fileIssue(file, error)], { cause: error });
  }
}

function fileIssue(file: string, error: unknown): ImportIssue {
  if (error instanceof CsvError) {
    const { lines } = error as { readonly lines?: number };
    return { file, line: lines ?? null, column: null, expected: 'CSV', got: CSV_ERRORS[error.code] ?? error.message };
  }
  return { file, line: null, column: null, expected: 'a readable file', got: describeFileError(error) };
}

const CSV_ERRORS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text behind a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark within a cell without quotation marks',
  CSV_MAX_RECORD_SIZE: 'a row of more than 1 MB',
};

async function* records(path: string): AsyncGenerator<{ readonly record: readonly string[]; readonly info: Info }> {
  const parser = parse({
    bom: true,
    delimiter: await findDelimiter(path),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
  });
  // `pipeline` destroys both streams if one fails, which rejects the loop that reads
  yield* pipeline(createReadStream(path), parser, () => undefined) as unknown as ReturnType<typeof records>;
}

const MAX_ROW = 1_000_000;

/** The first of the usual delimiters in the header. The names of our columns contain none. */
async function findDelimiter(path: string): Promise<string> {
  for await (const chunk of createReadStream(path, { end: 1000, encoding: 'utf8' })) {
    return /[,;\t]/.exec(String(chunk))?.[0] ?? ',';
  }
  return ',';
}

function columnIndexes<Column extends string>(
  header: readonly string[],
  place: Place,
  { columns, required }: CsvLayout<Column>,
): ReadonlyMap<Column, number> {
  const issues: ImportIssue[] = [];
  const indexes = new Map<Column, number>();
  for (const [index, text] of header.entries()) {
    const column = columns.find((name) => name === text.trim().toLowerCase());
    if (column === undefined) {
      issues.push({ ...place, expected: `the columns ${columns.join(', ')}`, got: `the column ${display(text)}` });
    } else if (indexes.has(column)) {
      issues.push({ ...place, expected: `the column ${column} once`, got: 'it twice' });
    } else {
      indexes.set(column, index);
    }
  }
  const missing = required.filter((column) => !indexes.has(column));
  if (missing.length > 0 && issues.length === 0) {
    issues.push({ ...place, expected: `the columns ${required.join(', ')}`, got: `no ${missing.join(', ')}` });
  }
  if (issues.length > 0) throw new ImportError(issues);
  return indexes;
}

/** The text of a file, in pieces. */
export function* csvText<Column extends string, Row>(
  { columns }: Pick<CsvLayout<Column>, 'columns'>,
  rows: Iterable<Row>,
  cells: (row: Row) => Readonly<Record<Column, string>>,
): Generator<string> {
  let batch: string[][] = [[...columns]];
  for (const row of rows) {
    const values = cells(row);
    batch.push(columns.map((column) => values[column]));
    if (batch.length < BATCH) continue;
    yield stringify(batch);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch);
}

const BATCH = 1000;
