import { access } from 'node:fs/promises';

import type { ImportInput, InputFile } from '../draft.ts';
import { ImportError, type ImportIssue } from '../import-error.ts';
import { openTable } from '../reader/open-table.ts';
import type { Table } from '../reader/table.ts';
import type { Scalar } from '../value/converter.ts';
import { type Columns, itemColumns, tableColumns } from './compile/column.ts';
import { type CompiledFile, compileFile } from './compile/compile-file.ts';
import { readLookup } from './lookup-file.ts';
import type { FileSpec, Mapping } from './mapping.ts';
import { readerOptions } from './reader-option.ts';

type Locate = (path: string) => readonly InputFile[];

/** The input that a checked mapping describes. */
export function mappingInput(mapping: Mapping, locate: Locate, open = openTable): ImportInput {
  const { prefix, ...manifest } = mapping.dataset;
  const inputs = mapping.files.flatMap((spec, index) =>
    [spec.path].flat().flatMap((path) => locate(path).map((file) => ({ ...file, index, spec }))),
  );
  const unused = new Map<string, readonly string[]>();
  const notes = new Map<string, readonly string[]>();
  return {
    manifest,
    ...(mapping.vocabulary === undefined ? {} : { vocabulary: mapping.vocabulary }),
    ...(prefix === undefined ? {} : { prefix }),
    files: [...new Map(inputs.map(({ name, path }) => [name, { name, path }])).values()],
    unusedColumns: () => unused,
    notes: () => notes,
    async *rows(signal) {
      unused.clear();
      for (const opened of await openInputs(mapping, inputs, { locate, open }, signal)) {
        const { input, table, columns, compiled } = opened;
        notes.set(input.name, table.dialect.notes);
        if (columns.names !== null) noteUnused(unused, input.name, columns.unused());
        let count = 0;
        for await (const rows of table.rows(signal)) {
          count += rows.length;
          columns.note(rows);
          yield rows.map(compiled);
        }
        if (columns.names === null) noteUnused(unused, input.name, columns.unused());
        if (count > 0) requireSeen(input, columns, count);
      }
    },
  };
}

interface Input extends InputFile {
  readonly index: number;
  readonly spec: FileSpec;
}

interface OpenInput {
  readonly input: Input;
  readonly table: Table;
  readonly columns: Columns;
  readonly compiled: CompiledFile;
}

/** Opens all files before the first row is read, so that all missing files and columns are reported at once. */
async function openInputs(
  mapping: Mapping,
  inputs: readonly Input[],
  { locate, open }: { readonly locate: Locate; readonly open: typeof openTable },
  signal: AbortSignal | undefined,
): Promise<OpenInput[]> {
  const issues: ImportIssue[] = [];
  const opened: OpenInput[] = [];
  const lookups = new Map<string, ReadonlyMap<string, Scalar>>();
  for (const [name, lookup] of Object.entries(mapping.lookups ?? {})) {
    await collecting(issues, async () => lookups.set(name, await readLookup(lookup, locate(lookup.path), signal)));
  }
  for (const input of inputs) {
    if (input.spec.optional === true && !(await isThere(input.path))) continue;
    await collecting(issues, async () => {
      const table = await open(input.path, readerOptions(input.spec, input.name));
      const columns = table.columns === null ? itemColumns(input.spec.optionalColumns) : tableColumns(table.columns);
      const missing = new Map<string, ImportIssue>();
      const compiled = compileFile({
        mapping,
        index: input.index,
        name: input.name,
        columns,
        lookups,
        report: () => undefined, // reported when the mapping was parsed
        missing: (names) => missing.set(names.join(), missingColumn(input.name, names, columns)),
      });
      issues.push(...missing.values());
      opened.push({ input, table, columns, compiled });
    });
  }
  if (issues.length > 0) throw new ImportError(issues);
  return opened;
}

async function collecting(issues: ImportIssue[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    issues.push(...error.issues);
  }
}

/** `#` names a part of a file. */
async function isThere(path: string): Promise<boolean> {
  const candidates = [path, path.slice(0, Math.max(path.lastIndexOf('#'), 0))].filter((one) => one !== '');
  for (const candidate of candidates) {
    const found = await access(candidate).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}

function missingColumn(file: string, names: readonly string[], columns: Columns): ImportIssue {
  const [name = ''] = names;
  const closest = columns.closest(name);
  const known = columns.names ?? [];
  const shown = `${known.slice(0, MAX_NAMES).join(', ')}${known.length > MAX_NAMES ? ', …' : ''}`;
  const hint = closest === null ? `list it under optionalColumns if files may lack it` : `did you mean ${closest}?`;
  return {
    file,
    line: null,
    column: names.join(' or '),
    expected: `a column of this name, as the mapping uses it (${hint})`,
    got: known.length === 0 ? 'no columns' : `${known.length === 1 ? 'the column' : 'the columns'} ${shown}`,
  };
}

const MAX_NAMES = 30;

function noteUnused(unused: Map<string, readonly string[]>, name: string, columns: readonly string[]): void {
  // several entries of files may share a file: what one of them uses is used
  const former = unused.get(name);
  unused.set(name, former === undefined ? columns : columns.filter((column) => former.includes(column)));
}

/** Of JSON, a misspelt path is known only at the end. */
function requireSeen({ name }: Input, columns: Columns, count: number): void {
  const unseen = columns.unseen();
  if (unseen.length === 0) return;
  throw new ImportError(
    unseen.map((path) => {
      const closest = columns.closest(path.split(' or ')[0] ?? '');
      const hint = closest === null ? 'list it under optionalColumns if items may lack it' : `did you mean ${closest}?`;
      return {
        file: name,
        line: null,
        column: path,
        expected: `a key that an item has, as the mapping uses it (${hint})`,
        got: `none in ${count === 1 ? 'the only item' : `${count} items`}`,
      };
    }),
  );
}
