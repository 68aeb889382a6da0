import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

import { projectFile } from '../../../support/project-file.ts';
import type { ImportInput } from '../../draft.ts';
import { tableColumns } from '../../mapping/compile/column.ts';
import type { FileSpec, Mapping } from '../../mapping/mapping.ts';
import { parseMapping } from '../../mapping/parse-mapping.ts';
import { openTable } from '../../reader/open-table.ts';
import { type MatchedFiles, matchFiles, type NamedColumns } from './matching-file.ts';
import { entryColumns } from './table-entry.ts';

interface TableOptions {
  /** Names of mapping files in `schema/preset`: forms of one format. */
  readonly mappings: readonly string[];
  /** Changes the mapping to what the user's options and files ask for. */
  readonly adapt?: (mapping: Mapping, files: MatchedFiles) => Mapping;
  /** True if columns that the mapping does not name are left out on purpose. */
  readonly ignoresOthers?: boolean;
  /** Opens a file, in place of `openTable`. */
  readonly open?: typeof openTable;
}

/** The input, and which file is which table. */
interface OpenTables {
  readonly input: ImportInput;
  readonly files: MatchedFiles['files'];
}

/** Opens tables with a mapping file that ships. @throws {ImportError} if a file has another shape */
export async function openTables(paths: readonly string[], options: TableOptions): Promise<OpenTables> {
  const { mappings, adapt = (mapping) => mapping, ignoresOthers = false, open = openTable } = options;
  const forms = await Promise.all(mappings.map(readShippedMapping));
  const matched = await matchFiles(paths, forms, open);
  const mapping = adapt(withFiles(matched, ignoresOthers), matched);
  const name = mappings[forms.indexOf(matched.mapping)] ?? '';
  const input = parseMapping(JSON.stringify(mapping), {
    path: name,
    open,
    locate: (path) => (matched.files.get(Number(path)) ?? []).map((file) => ({ name: file.path, path: file.path })),
  });
  return {
    input: {
      ...input,
      unusedColumns: () => withUnread(ignoresOthers ? undefined : input.unusedColumns?.(), matched.unread),
    },
    files: matched.files,
  };
}

async function readShippedMapping(name: string): Promise<Mapping> {
  // the file ships with the program, and a test compiles it
  return parse(await readFile(projectFile(`schema/preset/${name}`), 'utf8')) as Mapping;
}

/** The entries that have files. Their path is their index, for `locate`. */
function withFiles({ mapping, files }: MatchedFiles, ignoresOthers: boolean): Mapping {
  const entries = mapping.files.flatMap((entry, index) => {
    const tables = files.get(index);
    if (tables === undefined) return [];
    return [{ ...entry, path: String(index), ...(ignoresOthers && { ignore: otherColumns(entry, tables) }) }];
  });
  return withLookups({ ...mapping, files: entries }, mapping, files);
}

function otherColumns(entry: FileSpec, tables: readonly NamedColumns[]): string[] {
  const { known } = entryColumns(entry);
  return tables.flatMap(({ columns }) => {
    const table = tableColumns(columns);
    for (const names of known) table.find(names);
    return [...(entry.ignore ?? []), ...table.unused()];
  });
}

/** A lookup without its file finds nothing: values go on with their `else`. */
function withLookups(mapping: Mapping, shipped: Mapping, files: MatchedFiles['files']): Mapping {
  const lookups = Object.entries(mapping.lookups ?? {}).map(([name, lookup]) => {
    const index = shipped.files.findIndex(({ path }) => path === lookup.path);
    return { name, lookup, index: files.has(index) ? index : null };
  });
  const found = lookups.flatMap(({ name, lookup, index }) =>
    index === null ? [] : [[name, { ...lookup, path: String(index) }] as const],
  );
  const missing = lookups.flatMap(({ name, index }) => (index === null ? [[name, {}] as const] : []));
  return {
    ...mapping,
    ...(lookups.length > 0 && { lookups: Object.fromEntries(found) }),
    ...(missing.length > 0 && { tables: { ...mapping.tables, ...Object.fromEntries(missing) } }),
  };
}

/** A table of a folder that the preset does not read has no column that is used. */
function withUnread(
  unused: ReadonlyMap<string, readonly string[]> = new Map(),
  unread: readonly NamedColumns[],
): ReadonlyMap<string, readonly string[]> {
  return new Map([...unused, ...unread.map(({ path, columns }) => [path, columns] as const)]);
}
