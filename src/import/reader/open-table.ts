import { access } from 'node:fs/promises';

import { type ByteFile, openByteFile } from './byte-file.ts';
import { openCsv } from './csv-table.ts';
import { sniffFormat } from './format.ts';
import { openJsonLines } from './json-lines-table.ts';
import { openJson } from './json-table.ts';
import { openParquet } from './parquet/parquet-table.ts';
import type { ReaderOptions, Table } from './table.ts';
import { openWorkbook } from './workbook/workbook-table.ts';
import { openZipped } from './zipped-file.ts';
import { fileError } from '../import-error.ts';

/**
 * Opens an input file: CSV, JSON, JSON Lines, a workbook or Parquet, each also compressed with gzip or
 * alone in a zip file. The format is found by the content. `#` names a part: `book.xlsx#Deals`, `data.json#/items`.
 *
 * @throws {ImportError} if the file cannot be read as a table
 */
export async function openTable(path: string, options: ReaderOptions = {}): Promise<Table> {
  const { filePath, part } = await splitPart(path);
  const file = await openZipped(await openByteFile(filePath, options.name ?? filePath));
  const format = options.format ?? (await sniffFormat(file));
  switch (format) {
    case 'json':
      return openJson(file, part, options);
    case 'jsonl':
      requireNoPart(file, part);
      return openJsonLines(file, options);
    case 'csv':
      requireNoPart(file, part);
      return openCsv(file, options);
    case 'xlsx':
      return openWorkbook(file, part, options);
    case 'parquet':
      requireNoPart(file, part);
      return openParquet(file, options);
  }
}

/** The path and the part behind the last `#`, unless the `#` belongs to the name of a file. */
async function splitPart(path: string): Promise<{ readonly filePath: string; readonly part: string | null }> {
  const hash = path.lastIndexOf('#');
  const isWhole =
    hash < 0 ||
    (await access(path).then(
      () => true,
      () => false,
    ));
  return isWhole ? { filePath: path, part: null } : { filePath: path.slice(0, hash), part: path.slice(hash + 1) };
}

function requireNoPart({ name }: ByteFile, part: string | null): void {
  if (part !== null) throw fileError(name, 'no part behind #, since the file is a single table', `#${part}`);
}
