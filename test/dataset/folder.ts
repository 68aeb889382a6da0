import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DatasetError, formatIssue } from '../../src/dataset/issue.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readWithReferences } from '../../src/dataset/external.ts';
import { readDataset } from '../../src/dataset/read.ts';

/** Contents of the files of a data set, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a temporary folder and reads it as a data set. */
export function readFiles(files: Files): Promise<Dataset> {
  return withFolder(files, readDataset);
}

async function withFolder<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const parent = await mkdtemp(join(tmpdir(), 'fingraph-dataset-'));
  const folder = join(parent, 'data-set'); // the name is part of the version
  try {
    await mkdir(folder);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await use(folder);
  } finally {
    await rm(parent, { recursive: true });
  }
}

/** Returns the lines of the report on the files, without the total; empty if there are no issues. */
export async function reportOn(files: Files): Promise<string[]> {
  try {
    await withFolder(files, readWithReferences);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.issues.map(formatIssue);
  }
}
