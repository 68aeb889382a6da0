import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { ImportError, type ImportIssue } from '../../import-error.ts';
import { tableColumns } from '../../mapping/compile/column.ts';
import type { FileSpec, Mapping } from '../../mapping/mapping.ts';
import { openTable } from '../../reader/open-table.ts';
import { entryColumns } from './table-entry.ts';

/** The files of an import by the entry of a mapping that fits them. */
export interface MatchedFiles {
  readonly mapping: Mapping;
  /** By the index of the entry. */
  readonly files: ReadonlyMap<number, readonly NamedColumns[]>;
  /** Tables of a folder that no entry fits. */
  readonly unread: readonly NamedColumns[];
}

/** A file and its columns. */
export interface NamedColumns {
  readonly path: string;
  readonly columns: readonly string[];
}

/**
 * Finds out by their columns which entries of which mapping fit the files. The mappings are forms of one format: the first
 * that fits all files counts.
 *
 * @throws {ImportError} if no entry fits a file that the user named, or none fits any file of a folder
 */
export async function matchFiles(
  paths: readonly string[],
  mappings: readonly Mapping[],
  open = openTable,
): Promise<MatchedFiles> {
  const found = await Promise.all(paths.map(filesIn));
  const tables: (NamedColumns & { readonly isNamed: boolean })[] = [];
  for (const [index, { files, isFolder }] of found.entries()) {
    for (const path of files) {
      const columns = await headerOf(path, open).catch((error: unknown) => {
        if (isFolder) return null;
        throw error;
      });
      tables.push({ path, columns: columns ?? [], isNamed: !isFolder });
    }
    if (files.length === 0)
      throw new ImportError([issueOf(paths[index] ?? '', 'a folder with files', 'an empty folder')]);
  }
  const results = mappings.map((mapping) => ({
    mapping,
    entries: tables.map(({ columns }) => bestEntry(mapping, columns)),
  }));
  const count = ({ entries }: (typeof results)[number]) => entries.filter((entry) => entry !== null).length;
  const best = results.reduce((one, other) => (count(other) > count(one) ? other : one));
  const files = new Map<number, NamedColumns[]>();
  for (const [index, entry] of best.entries.entries()) {
    const table = tables[index];
    if (entry !== null && table) files.set(entry, [...(files.get(entry) ?? []), table]);
  }
  const rest = tables.filter((_, index) => best.entries[index] === null);
  const unknown = files.size === 0 ? rest : rest.filter(({ isNamed }) => isNamed);
  if (unknown.length > 0) throw new ImportError(unknown.map((table) => shapeIssue(table, best.mapping, mappings)));
  return { mapping: best.mapping, files, unread: rest.filter(({ columns }) => columns.length > 0) };
}

/** The entry with the most columns that the file has, among those whose required columns it has; null if there is none. */
function bestEntry(mapping: Mapping, columns: readonly string[]): number | null {
  const scores = mapping.files.map((entry) => scoreOf(entry, columns));
  const best = Math.max(...scores);
  return best <= 0 ? null : scores.indexOf(best);
}

function scoreOf(entry: FileSpec, columns: readonly string[]): number {
  const { required, known } = entryColumns(entry);
  const table = tableColumns(columns);
  const has = (names: readonly string[]): boolean => table.find(names) !== null;
  return required.every(has) ? known.filter(has).length : 0;
}

function shapeIssue({ path, columns }: NamedColumns, best: Mapping, mappings: readonly Mapping[]): ImportIssue {
  const entries = mappings.flatMap((mapping) => mapping.files.map((entry) => ({ entry, isBest: mapping === best })));
  const table = tableColumns(columns);
  const missing = entries.map(({ entry }) =>
    entryColumns(entry).required.filter((names) => table.find(names) === null),
  );
  const shapes = entries.map(({ entry }) => requiredText(entry));
  const closest = missing.reduce((one, names, index) => (names.length < (missing[one]?.length ?? 0) ? index : one), 0);
  const expected =
    entries.length === 1
      ? `the columns ${shapes[0]}`
      : `the columns of one of ${entries.length} tables, such as ${shapes[closest]}`;
  const shown = columns.slice(0, MAX_SHOWN).join(', ');
  const more = columns.length > MAX_SHOWN ? ` and ${columns.length - MAX_SHOWN} more` : '';
  return issueOf(path, expected, columns.length === 0 ? 'a file without columns' : `the columns ${shown}${more}`);
}

const MAX_SHOWN = 12;

function requiredText(entry: FileSpec): string {
  return entryColumns(entry)
    .required.map((names) => names.join(' or '))
    .join(', ');
}

/** The names of the columns, or the keys of the first item of JSON. */
async function headerOf(path: string, open: typeof openTable): Promise<readonly string[]> {
  const table = await open(path);
  if (table.columns !== null) return table.columns;
  for await (const batch of table.rows()) {
    for (const { cells } of batch) return Array.isArray(cells) ? [] : Object.keys(cells);
  }
  return [];
}

async function filesIn(path: string): Promise<{ readonly files: readonly string[]; readonly isFolder: boolean }> {
  // a part behind # is none of the name
  const stats = await stat(path).catch(() => null);
  if (!stats?.isDirectory()) return { files: [path], isFolder: false };
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map(({ name }) => name);
  return { files: names.sort().map((name) => join(path, name)), isFolder: true };
}

function issueOf(file: string, expected: string, got: string): ImportIssue {
  return { file, line: null, column: null, expected, got };
}
