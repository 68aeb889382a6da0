import { createZipStream } from './zip-stream.ts';
import { type RecordStream, addCount } from '../record-stream.ts';
import { aboutRows } from './about-sheet.ts';
import { MAX_SHEET_ROWS, SHEET_END, sheetRow, sheetStart } from './sheet.ts';
import { FIRST_PARTS, lastParts, sheetPath } from './workbook.ts';

/**
 * An XLSX file: the table on as many sheets as it needs, and a last sheet that says where the data come from. Keeps a page of
 * records in memory.
 */
export async function* writeXlsx(stream: RecordStream): AsyncGenerator<Uint8Array> {
  const { columns, rowsOf } = stream.table;
  const zip = createZipStream();
  const sheets: string[] = [];
  let cuts = 0;
  let row = 1;

  function* add(text: string): Generator<Uint8Array> {
    yield* zip.write(Buffer.from(text));
  }
  function* addParts(parts: readonly (readonly [path: string, xml: string])[]): Generator<Uint8Array> {
    for (const [path, xml] of parts) {
      zip.open(path);
      yield* add(xml);
      yield* zip.close();
    }
  }
  function* startSheet(name: string, columnsOfSheet: typeof columns): Generator<Uint8Array> {
    sheets.push(name);
    zip.open(sheetPath(sheets.length));
    yield* add(sheetStart(columnsOfSheet));
    row = 1;
  }
  function* endSheet(): Generator<Uint8Array> {
    yield* add(SHEET_END);
    yield* zip.close();
  }

  yield* addParts(FIRST_PARTS);
  yield* startSheet(stream.metadata.kind, columns);
  for await (const records of stream.pages()) {
    const rows = records.flatMap(rowsOf);
    addCount(stream, 'rows', rows.length);
    let page = '';
    for (const cells of rows) {
      if (row === MAX_SHEET_ROWS) {
        yield* add(page);
        page = '';
        yield* endSheet();
        yield* startSheet(`${stream.metadata.kind} ${sheets.length + 1}`, columns);
      }
      row += 1;
      page += sheetRow(columns, row, cells, () => (cuts += 1));
    }
    yield* add(page);
  }
  yield* endSheet();

  yield* startSheet('About these data', ABOUT);
  for (const cells of aboutRows(stream, cuts)) {
    row += 1;
    yield* add(sheetRow(ABOUT, row, cells, () => undefined));
  }
  yield* endSheet();
  yield* addParts(lastParts(sheets));
  yield* zip.end();
}

const ABOUT = [
  { name: 'name', type: 'string', depth: 0 },
  { name: 'description', type: 'string', depth: 0 },
] as const;
