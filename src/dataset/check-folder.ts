import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import { readChecked, type ReadCheckedOptions } from './checked/read-checked.ts';
import type { ExternalIssue } from './issue.ts';
import type { PerFamily } from './version.ts';

/** A data set without issues of its own. */
export interface CheckedFolder {
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** The number of records. Entities include the built-in countries that the data set refers to. */
  readonly counts: PerFamily<number>;
  /** Ids of the built-in countries that the data set refers to without describing them, sorted. */
  readonly builtIn: readonly string[];
  /** References to records of other data sets, at most 10,000, and how many more there are. */
  readonly external: readonly ExternalIssue[];
  readonly omittedExternal: number;
  /** Entities whose kind differs in another data set, one line each; at most 10,000. */
  readonly warnings: readonly string[];
  /** That of `readDataset`. */
  readonly version: string;
}

/**
 * Checks a data set as `readChecked` does, and keeps what a report says.
 *
 * @throws {DatasetError} with at most 10,000 issues of each kind, and the number of others
 */
export async function checkFolder(
  folder: string,
  options: Pick<ReadCheckedOptions, 'others' | 'maxIssues' | 'onProgress'> = {},
): Promise<CheckedFolder> {
  const checked = await readChecked(folder, { ...options, heldBytes: 0 });
  const { manifest, vocabulary, records, builtIn, external, omittedExternal, warnings, version } = checked;
  const counts = { sources: records.sources.size, entities: records.entities.size, claims: records.claims.size };
  return { manifest, vocabulary, counts, builtIn, external, omittedExternal, warnings, version };
}
