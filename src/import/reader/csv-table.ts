import { fileError, ImportError, type ImportIssue } from '../import-error.ts';
import { type ByteFile } from './byte-file.ts';
import { findSyntax, sampleRecords } from './csv-dialect.ts';
import { createRecordReader, type CsvRecord } from './csv-record.ts';
import { findEncoding, textChunks } from './encoding.ts';
import { READABLE } from './format.ts';
import { findHeader, isBlankRow } from './header.ts';
import type { Dialect, ReaderOptions, Row, Table } from './table.ts';

/** Opens a CSV or TSV file. @throws {ImportError} if it is empty or its header cannot be used */
export async function openCsv(file: ByteFile, options: ReaderOptions): Promise<Table> {
  const encoding = await findEncoding(file, options.encoding);
  const { sample, isWhole } = await readSample(file, encoding);
  if (isBinary(sample)) throw fileError(file.name, READABLE, 'bytes that are no text');
  const syntax = findSyntax(sample, isWhole, options);
  requireCharacter(file.name, 'delimiter', syntax.delimiter);
  if (syntax.quote !== null) requireCharacter(file.name, 'quote', syntax.quote);
  const records = withoutSeparatorLine(sampleRecords(sample, isWhole, syntax));
  if (records.length === 0)
    throw fileError(file.name, 'a table', sample.length === 0 ? 'an empty file' : 'blank lines only');
  requireReadableHeader(records, options, file.name);
  const header = findHeader(
    records.filter(({ issue }) => issue === null),
    options,
    file.name,
  );
  const { columns } = header;
  const dialect: Dialect = {
    format: 'csv',
    encoding: encoding.label,
    delimiter: syntax.delimiter,
    quote: syntax.quote,
    header: header.row,
    isCompressed: file.isCompressed,
    parts: [],
    notes: [...(encoding.note === null ? [] : [encoding.note]), ...header.notes],
  };
  const issueOf = (line: number, column: string | null, expected: string, got: string): ImportIssue => ({
    file: file.name,
    line,
    column,
    expected,
    got,
  });
  function toRow({ line, cells, issue }: CsvRecord): Row {
    if (issue) {
      const column = issue.cell === null ? null : (columns[issue.cell] ?? null);
      return { line, cells, issue: issueOf(issue.line, column, issue.expected, issue.got) };
    }
    if (cells.length === columns.length) return { line, cells, issue: null };
    const width = columns.length;
    if (cells.length > width && cells.slice(width).every((cell) => cell === null)) {
      return { line, cells: cells.slice(0, width), issue: null };
    }
    return { line, cells, issue: issueOf(line, null, `${width} cells, one for each column`, `${cells.length}`) };
  }
  return {
    name: file.name,
    columns,
    dialect,
    async *rows(signal) {
      const read = createRecordReader({ ...syntax, encoding: encoding.label });
      let isStart = true;
      const toRows = (found: readonly CsvRecord[]): Row[] => {
        const kept = isStart ? withoutSeparatorLine(found) : found;
        if (found.length > 0) isStart = false;
        return kept
          .filter(({ line, cells, issue }) => line > header.row && (issue !== null || !isBlankRow(cells)))
          .map(toRow);
      };
      for await (const chunk of textChunks(file, encoding, signal)) {
        const rows = toRows(read(chunk, false));
        if (rows.length > 0) yield rows;
      }
      const rows = toRows(read({ bytes: Buffer.alloc(0), isSuspect: false }, true));
      if (rows.length > 0) yield rows;
    },
  };
}

/** @throws {ImportError} with why the row that has to name the columns cannot be read */
function requireReadableHeader(records: readonly CsvRecord[], { header = 1 }: ReaderOptions, file: string): void {
  const record = records.find(({ line }) => line === header);
  if (!record?.issue) return;
  const { line, expected, got } = record.issue;
  throw new ImportError([{ file, line, column: null, expected: `a header that can be read: ${expected}`, got }]);
}

const SAMPLE = 256 * 1024;

async function readSample(
  file: ByteFile,
  encoding: Parameters<typeof textChunks>[1],
): Promise<{ sample: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const { bytes } of textChunks(file, encoding)) {
    chunks.push(bytes);
    length += bytes.length;
    if (length >= SAMPLE) return { sample: Buffer.concat(chunks), isWhole: false };
  }
  return { sample: Buffer.concat(chunks), isWhole: true };
}

/** True if there are many control characters. */
function isBinary(sample: Buffer): boolean {
  const start = sample.subarray(0, BINARY_SAMPLE);
  const controls = start.filter((byte) => byte < TAB || (byte > CR && byte < SPACE)).length;
  return controls > start.length * MAX_CONTROLS;
}

const TAB = 9;
const CR = 13;
const SPACE = 32;
const BINARY_SAMPLE = 4096;
const MAX_CONTROLS = 0.1;

/** Excel takes a first line `sep=;` as the delimiter. */
function withoutSeparatorLine(records: readonly CsvRecord[]): readonly CsvRecord[] {
  const [first] = records;
  const isSeparator =
    first?.line === 1 && /^sep=.?$/.test(first.cells[0] ?? '') && first.cells.slice(1).every((cell) => cell === null);
  return isSeparator ? records.slice(1) : records;
}

function requireCharacter(file: string, option: 'delimiter' | 'quote', value: string): void {
  if (value.length === 1 && value >= '\t' && value <= '~' && value !== '\n' && value !== '\r') return;
  throw fileError(file, `one ASCII character as ${option}`, JSON.stringify(value));
}
