import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { DatasetManifest } from '../../model/manifest.ts';
import type { JsonValue } from '../../model/record.ts';
import { slugOf } from '../../support/slug.ts';
import type { InputFile } from '../draft.ts';
import { ImportError, type ImportIssue, type Place } from '../import-error.ts';
import { openTable } from '../reader/open-table.ts';
import type { Cell, Table } from '../reader/table.ts';

/** An object of a JSON file. */
export interface JsonRow {
  readonly place: Place;
  readonly item: { readonly [key: string]: JsonValue };
  /** Why the row cannot be read. */
  readonly issue: ImportIssue | null;
}

/** Files of JSON objects, read one after the other. */
export interface JsonInput {
  readonly files: readonly InputFile[];
  rows(signal?: AbortSignal): AsyncGenerator<readonly JsonRow[]>;
  /** By the name of a file, the columns that are not kept. */
  unusedColumns(): ReadonlyMap<string, readonly string[]>;
}

/** A table of the format, besides JSON. */
export interface ItemTable {
  itemOf(cells: readonly Cell[]): JsonRow['item'];
  readonly unusedColumns: readonly string[];
}

interface WantedJson {
  /** Names of the files that are read in a folder. */
  readonly extensions: RegExp;
  /** What the files have, for messages. */
  readonly expected: string;
  /** How to read a table with these columns; null if it is no table of the format. */
  readonly ofCells?: (columns: readonly string[]) => ItemTable | null;
  /** Keys of an item, by which a file with a single item is recognized. */
  readonly itemKeys: readonly string[];
}

/** Opens files of objects: a JSON array, an object on each line, or one object. @throws {ImportError} if there are none */
export async function openJsonInput(
  paths: readonly string[],
  { extensions, expected, itemKeys, ofCells = () => null }: WantedJson,
): Promise<JsonInput> {
  const files = await listInputFiles(paths, extensions, expected);
  const tables = await Promise.all(
    files.map(async (file): Promise<{ readonly file: InputFile; readonly table: Table }> => {
      return { file, table: await openTable(file.path, { itemKeys }) };
    }),
  );
  for (const { file, table } of tables) {
    if (table.columns !== null && ofCells(table.columns) === null)
      throw new ImportError([inputFileIssue(file.name, expected, `a ${table.dialect.format} file`)]);
  }
  return {
    files,
    unusedColumns() {
      return new Map(
        tables.flatMap(({ table }) => {
          const unused = table.columns === null ? [] : (ofCells(table.columns)?.unusedColumns ?? []);
          return unused.length === 0 ? [] : [[table.name, unused] as const];
        }),
      );
    },
    async *rows(signal) {
      for (const { table } of tables) {
        const of = table.columns === null ? null : ofCells(table.columns);
        for await (const rows of table.rows(signal)) {
          yield rows.map(({ line, cells, issue }): JsonRow => ({
            place: { file: table.name, line, column: null },
            // a table without columns has objects
            item: of === null ? (cells as JsonRow['item']) : of.itemOf(cells as readonly Cell[]),
            issue,
          }));
        }
      }
    },
  };
}

/** The files that were named, and those of the folders that were named whose name matches. */
export async function listInputFiles(
  paths: readonly string[],
  extensions: RegExp,
  expected: string,
): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    // a part behind `#` is the reader's
    const stats = await stat(path).catch(() => null);
    if (stats === null && !path.includes('#'))
      throw new ImportError([inputFileIssue(path, 'a file or a folder', 'nothing')]);
    if (stats?.isDirectory() !== true) files.push({ name: path, path });
    else {
      const names = (await readdir(path)).filter((name) => extensions.test(name)).toSorted();
      if (names.length === 0) throw new ImportError([inputFileIssue(path, `a folder with ${expected}`, 'none')]);
      files.push(...names.map((name) => ({ name: join(path, name), path: join(path, name) })));
    }
  }
  return files;
}

function inputFileIssue(file: string, expected: string, got: string): ImportIssue {
  return { file, line: null, column: null, expected, got };
}

/** The id and title of a data set that does not name itself: after its first file, or its folder. */
export function manifestOfPath(paths: readonly string[]): Pick<DatasetManifest, 'id' | 'title'> {
  const [path = ''] = paths;
  const title = basename(path.replace(/#.*$/, '')).replace(EXTENSIONS, '') || 'import';
  return { id: slugOf(title) || 'import', title };
}

const EXTENSIONS = /(?:\.(?:ftm|nested|json|jsonl|ndjson|ijson|jsonld|graphml|gexf|xml|gz))+$/i;
