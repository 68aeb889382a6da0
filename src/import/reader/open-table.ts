import { access } from 'node:fs/promises';

import { openByteFile } from './byte-file.ts';
import { openCsv } from './csv-table.ts';
import { openJsonLines } from './json-lines-table.ts';
import type { ReaderOptions, Table } from './table.ts';

/**
 * Opens an input file: CSV, JSON, JSON Lines, a workbook or Parquet, each also compressed with gzip. The format is found by
 * the content. `#` names a part: `book.xlsx#Deals`, `data.json#/items`.
 *
 * @throws {ImportError} if the file cannot be read as a table
 */
export async function openTable(path: string, options: ReaderOptions = {}): Promise<Table> {
  const { file: filePath } = await splitPart(path);
  const name = options.name ?? filePath;
  const file = await openByteFile(filePath, name);
  if (options.format === 'jsonl' || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(filePath)) return openJsonLines(file, options);
  return openCsv(file, options);
}

/** The path and the part behind the last `#`, unless the `#` belongs to the name of a file. */
async function splitPart(path: string): Promise<{ file: string; part: string | null }> {
  const hash = path.lastIndexOf('#');
  if (hash < 0 || (await fileExists(path))) return { file: path, part: null };
  return { file: path.slice(0, hash), part: path.slice(hash + 1) };
}

function fileExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
