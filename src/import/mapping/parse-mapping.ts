import { dirname, isAbsolute, join } from 'node:path';

import type { ImportInput, InputFile } from '../draft.ts';
import type { openTable } from '../reader/open-table.ts';
import { ImportError, type ImportIssue } from '../import-error.ts';
import { display } from '../../dataset/issue.ts';
import { anyColumns } from './compile/column.ts';
import { compileFile } from './compile/compile-file.ts';
import type { Mapping } from './mapping.ts';
import { schemaFindings } from './mapping-issue.ts';
import { mappingInput } from './mapping-input.ts';
import { mappingSchema } from './mapping-schema.ts';
import { type MappingText, readMappingText } from './mapping-text.ts';

export interface MappingOptions {
  /** Of the mapping file, for messages. Its folder is where the input files are. */
  readonly path: string;
  /** The files that a path of the mapping stands for, in place of the one in the folder of the mapping file. */
  readonly locate?: (path: string) => readonly InputFile[];
  /** Opens a file, in place of `openTable`. */
  readonly open?: typeof openTable;
}

/** Compiles the text of a mapping file. No input file is opened before its rows are read. @throws {ImportError} */
export function parseMapping(text: string, { path, locate, open }: MappingOptions): ImportInput {
  const source = readMappingText(text, path);
  const mapping = checkedMapping(source);
  const inFolder = (name: string): InputFile[] => [{ name, path: isAbsolute(name) ? name : join(dirname(path), name) }];
  return mappingInput(mapping, locate ?? inFolder, open);
}

/** Reports all mistakes that need no input file to be found. */
function checkedMapping(text: MappingText): Mapping {
  const result = mappingSchema.safeParse(text.value);
  if (!result.success) throw new ImportError(schemaFindings(result.error.issues, text));
  const mapping = result.data;
  const issues: ImportIssue[] = [];
  for (const index of mapping.files.keys()) {
    compileFile({
      mapping,
      index,
      name: '',
      columns: anyColumns(),
      lookups: new Map(Object.keys(mapping.lookups ?? {}).map((name) => [name, new Map()])),
      report: (path, expected, got) => issues.push(text.issue(path, expected, display(got))),
      missing: () => undefined,
    });
  }
  if (issues.length > 0) throw new ImportError(distinctMistakes(issues));
  return mapping;
}

/** A table or a default that several values use has its mistake once. */
function distinctMistakes(issues: readonly ImportIssue[]): ImportIssue[] {
  return [...new Map(issues.map((issue) => [`${issue.column}\n${issue.expected}`, issue])).values()];
}
