import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DatasetError, formatFaults } from '../../src/dataset/issue.ts';
import { type Dataset, readDataset } from '../../src/dataset/read.ts';

/** Files of a data set by name: text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a folder of their own, reads it as a data set and takes the folder away again. */
export async function readFiles(files: Files): Promise<Dataset> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-dataset-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await readDataset(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The report on the files, line by line and without the total; empty where there is no fault. */
export async function reportOn(files: Files): Promise<string[]> {
  try {
    await readFiles(files);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return formatFaults(error.faults, Infinity).split('\n').slice(0, -1);
  }
}
