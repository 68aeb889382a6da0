import type { DatasetManifest } from '../../model/manifest.ts';
import type { DraftRow } from '../draft.ts';
import type { IdentityResult } from '../identity/identity.ts';
import type { ImportIssue } from '../import-error.ts';
import { fileFields, fileKey, type FileState, type NamedFile } from './input-source.ts';
import { isIssue, type SourceIndex } from './source-index.ts';

/** The second pass over sources. */
export interface SourceWriter {
  /** The lines that can be written now, and the issues for which the row is rejected. */
  linesOf(row: DraftRow): { readonly lines: readonly object[]; readonly issues: readonly ImportIssue[] };
  /** The lines of all other sources, after all rows. `citedFiles`: names of the files that are cited. */
  rest(citedFiles: ReadonlySet<string>): Iterable<object>;
}

interface SourceWriterOptions {
  readonly sources: SourceIndex;
  readonly result: IdentityResult;
  readonly files: ReadonlyMap<string, NamedFile>;
  readonly states: ReadonlyMap<string, FileState>;
  readonly manifest: DatasetManifest;
}

export function createSourceWriter({ sources, result, files, states, manifest }: SourceWriterOptions): SourceWriter {
  return {
    linesOf(row) {
      const issues: ImportIssue[] = [];
      const lines: object[] = [];
      for (const source of row.sources) {
        const taken = sources.take(source, row.place);
        if (taken === null) continue;
        if (isIssue(taken)) issues.push(taken);
        else lines.push({ id: result.sourceIdOf(source.key), ...taken });
      }
      return { lines, issues };
    },
    *rest(citedFiles) {
      for (const [key, fields] of sources.held()) yield { id: result.sourceIdOf(key), ...fields };
      for (const name of citedFiles) {
        const file = files.get(name);
        if (file === undefined) continue;
        const { sha256 = '' } = states.get(file.path) ?? {};
        yield { id: result.sourceIdOf(fileKey(file)), ...fileFields(file, sha256, manifest) };
      }
    },
  };
}
