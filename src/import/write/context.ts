import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ReadingContext } from '../../dataset/complete/reading-context.ts';
import { readDatasetManifest, readVocabulary } from '../../dataset/read-manifest.ts';
import type { DatasetManifest } from '../../model/manifest.ts';
import type { ImportInput } from '../draft.ts';
import { ImportError } from '../import-error.ts';

/** What the lines of the new data set take from its other files. */
export interface InputContext extends ReadingContext {
  readonly manifest: DatasetManifest;
}

/**
 * Writes `dataset.json` and `vocabulary.json`, and reads them again with all rules.
 *
 * @throws {ImportError}
 */
export async function writeManifest(
  { manifest, vocabulary, files }: ImportInput,
  folder: string,
): Promise<InputContext> {
  await writeFile(join(folder, 'dataset.json'), pretty(manifest));
  if (vocabulary !== undefined && Object.values(vocabulary).some((value) => Object.keys(value as object).length > 0)) {
    await writeFile(join(folder, 'vocabulary.json'), pretty(vocabulary));
  }
  const [read, { value, issues }] = [await readDatasetManifest(folder), await readVocabulary(folder)];
  const [first] = [...read.issues, ...issues];
  if (first !== undefined) {
    const [file = { name: 'the import' }] = files;
    const place = { file: file.name, line: null, column: null };
    throw new ImportError(
      [...read.issues, ...issues].map((issue) => ({
        ...place,
        expected: `${issue.expected} in ${issue.field ?? 'the whole'} of ${issue.file}`,
        got: issue.got,
      })),
    );
  }
  return {
    manifest: read.value,
    measures: new Map(value.measures.map((measure) => [measure.id, measure])),
    nameOf: () => null,
  };
}

function pretty(value: object): string {
  const given = Object.entries(value).filter(
    ([, field]) =>
      field !== null && field !== undefined && !(typeof field === 'object' && Object.keys(field).length === 0),
  );
  return `${JSON.stringify(Object.fromEntries(given), null, 2)}\n`;
}
