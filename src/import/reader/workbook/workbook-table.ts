import { type ByteFile } from '../byte-file.ts';
import { findHeader, isBlankRow } from '../header.ts';
import type { ReaderOptions, Row, Table } from '../table.ts';
import { columnLetters, NOT_AVAILABLE, type SheetRow, sheetRows } from './sheet.ts';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.ts';
import { type OpenZip, openZip } from './zip-file.ts';
import { fileError } from '../../import-error.ts';

/**
 * Opens a sheet of an .xlsx workbook; by default the first one that is visible and has cells. A formula counts as its stored
 * result, a number with a date format as a date, one with the format of a percentage as `7%`, a
 * merged cell as its first cell.
 *
 * @throws {ImportError} if the file is no workbook, or has no such sheet
 */
export async function openWorkbook(file: ByteFile, part: string | null, options: ReaderOptions): Promise<Table> {
  const name = part === null ? file.name : `${file.name}#${part}`;
  const zip = await openZip(file);
  try {
    const workbook = await readWorkbook(zip, file.name);
    const { sheet, sample } = await chooseSheet(zip, workbook, part, file.name);
    const { row: headerRow, columns, notes } = findHeader(sample, options, name);
    return {
      name,
      columns,
      dialect: {
        format: 'xlsx',
        encoding: null,
        delimiter: null,
        quote: null,
        header: headerRow,
        isCompressed: file.isCompressed,
        parts: workbook.sheets.map((entry) => entry.name),
        notes: [...(part === null ? sheetNotes(workbook, sheet) : []), ...notes, ...(await contentNotes(zip, sheet))],
      },
      async *rows(signal) {
        const reopened = await openZip(file);
        try {
          for await (const batch of sheetRows(reopened, workbook, sheet, file.name)) {
            signal?.throwIfAborted();
            const rows = batch.filter(
              ({ line, cells, issue }) => line > headerRow && (issue !== null || !isBlankRow(cells)),
            );
            if (rows.length > 0) yield rows.map((row) => tableRow(row, columns, name));
          }
        } finally {
          reopened.close();
        }
      },
    };
  } finally {
    zip.close();
  }
}

const SAMPLE_ROWS = 200;

interface ChosenSheet {
  readonly sheet: SheetEntry;
  readonly sample: readonly SheetRow[];
}

async function chooseSheet(zip: OpenZip, workbook: Workbook, part: string | null, file: string): Promise<ChosenSheet> {
  const names = workbook.sheets.map(({ name }) => name).join(', ');
  const candidates =
    part === null
      ? workbook.sheets.filter(({ isHidden }) => !isHidden)
      : workbook.sheets.filter(({ name }) => name.trim().toLowerCase() === part.trim().toLowerCase());
  if (candidates.length === 0) {
    throw fileError(
      file,
      part === null ? 'a visible sheet' : `a sheet "${part}"`,
      names === '' ? 'no sheets' : `the sheets ${names}`,
    );
  }
  for (const sheet of candidates) {
    const sample = await readSampleRows(zip, workbook, sheet, file);
    if (sample.length > 0) return { sheet, sample };
  }
  throw fileError(file, 'a table', candidates.length === 1 ? 'an empty sheet' : 'empty sheets');
}

async function readSampleRows(zip: OpenZip, workbook: Workbook, sheet: SheetEntry, file: string): Promise<SheetRow[]> {
  const sample: SheetRow[] = [];
  for await (const rows of sheetRows(zip, workbook, sheet, file)) {
    sample.push(...rows.filter(({ cells }) => !isBlankRow(cells)));
    if (sample.length >= SAMPLE_ROWS) break;
  }
  return sample;
}

function sheetNotes({ sheets }: Workbook, chosen: SheetEntry): string[] {
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (others.length === 0) return [];
  const names = others.map(({ name, isHidden }) => (isHidden ? `${name} (hidden)` : name)).join(', ');
  return [`The sheet ${chosen.name} is read. Name another one behind #: ${names}.`];
}

/** What the sheet has besides values. Found in the text of the whole sheet, since merged cells come after the rows. */
async function contentNotes(zip: OpenZip, { entry }: SheetEntry): Promise<string[]> {
  const merged: string[] = [];
  let mergedCount = 0;
  let hidden = 0;
  let missing = 0;
  let rest = '';
  for await (const chunk of zip.chunks(entry)) {
    const text = rest + chunk.toString('latin1');
    for (const [, range = ''] of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:]+)"[^>]*>/g)) {
      mergedCount += 1;
      if (merged.length < MAX_NAMED) merged.push(range);
    }
    hidden += text.match(/<(?:\w+:)?row\s[^>]*?\bhidden="(?:1|true)"[^>]*>/g)?.length ?? 0;
    missing += text.split(`>${NOT_AVAILABLE}<`).length - 1;
    // a tag or a cell may continue in the next piece
    const cut = text.lastIndexOf('<') > text.lastIndexOf('>') ? text.lastIndexOf('<') : text.lastIndexOf('>');
    rest = cut >= 0 && text.length - cut < MAX_TAG ? text.slice(cut) : '';
  }
  const more = mergedCount > merged.length ? ' …' : '';
  return [
    ...(mergedCount > 0 ? [`Merged cells have their value in the first cell only: ${merged.join(', ')}${more}.`] : []),
    ...(hidden > 0 ? [`Hidden rows are read, too: ${hidden}.`] : []),
    ...(missing > 0 ? [`Cells with ${NOT_AVAILABLE} are read as empty: ${missing}.`] : []),
  ];
}

const MAX_NAMED = 5;
const MAX_TAG = 10_000;

function tableRow({ line, cells, issue }: SheetRow, columns: readonly string[], file: string): Row {
  if (issue) {
    const column = columns[issue.cell] ?? columnLetters(issue.cell);
    return { line, cells, issue: { file, line, column, expected: issue.expected, got: issue.got } };
  }
  if (cells.length === columns.length) return { line, cells, issue: null };
  if (cells.length < columns.length) {
    const empty = Array.from({ length: columns.length - cells.length }, () => null);
    return { line, cells: [...cells, ...empty], issue: null };
  }
  const extra = cells.findIndex((cell, index) => index >= columns.length && cell !== null);
  if (extra < 0) return { line, cells: cells.slice(0, columns.length), issue: null };
  const got = `a value in column ${columnLetters(extra)}, which has no name`;
  return {
    line,
    cells,
    issue: { file, line, column: columnLetters(extra), expected: `${columns.length} cells, one for each column`, got },
  };
}
