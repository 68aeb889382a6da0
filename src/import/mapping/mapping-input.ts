import { access } from 'node:fs/promises';

import type { DraftRow, ImportInput, InputFile } from '../draft.ts';
import { ImportError, type ImportIssue } from '../import-error.ts';
import { openTable } from '../reader/open-table.ts';
import type { ReaderOptions, Table } from '../reader/table.ts';
import type { Scalar } from '../value/converter.ts';
import { type Columns, itemColumns, tableColumns } from './column.ts';
import { type CompiledFile, compileFile } from './compile-file.ts';
import { readLookup } from './lookup-file.ts';
import type { FileSpec, LookupSpec, Mapping } from './mapping.ts';

interface InputOptions {
  readonly locate: (path: string) => string | readonly string[];
  /** For messages about the mapping as a whole. */
  readonly mappingName: string;
}

/** The input that a checked mapping describes. */
export function mappingInput(mapping: Mapping, { locate }: InputOptions): ImportInput {
  const { prefix, ...manifest } = mapping.dataset;
  const inputs = mapping.files.flatMap((spec, index) =>
    [spec.path].flat().flatMap((path) => {
      const located = [locate(path)].flat();
      // a preset has other files in place of the one that its mapping names
      return located.map((at) => ({ index, spec, path: at, name: locate === undefined || located.length === 1 ? path : at }));
    }),
  );
  const unused = new Map<string, readonly string[]>();
  return {
    manifest,
    ...(mapping.vocabulary === undefined ? {} : { vocabulary: mapping.vocabulary }),
    ...(prefix === undefined ? {} : { prefix }),
    files: distinctFiles(inputs),
    unusedColumns: () => unused,
    async *rows(signal) {
      const opened = await openInputs(mapping, inputs, locate, signal);
      for (const { input, table, columns, compiled } of opened) {
        let count = 0;
        for await (const rows of table.rows(signal)) {
          count += rows.length;
          if (columns.names === null) noteKeys(columns, rows);
          yield rows.map(compiled);
        }
        unused.set(input.name, unusedNames(input.spec, columns));
        if (count > 0) reportUnseen(input, columns, count);
      }
    },
  };
}
