import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { DatasetChangedError } from './checked-dataset.ts';

/** A data file that was read, and what changes with its content. */
export interface StampedFile {
  readonly name: string;
  readonly stamp: string;
  readonly size: number;
}

/** The current state of a file; an empty one if it cannot be read. */
export async function stampFile(folder: string, name: string): Promise<StampedFile> {
  const file = await stat(join(folder, name)).catch(() => null);
  const stamp = file === null ? '' : `${file.ino} ${file.size} ${file.mtimeMs}`;
  return { name, stamp, size: file?.size ?? 0 };
}

/** @throws {DatasetChangedError} */
export async function requireSameFile(folder: string, { name, stamp }: StampedFile): Promise<void> {
  if ((await stampFile(folder, name)).stamp !== stamp) throw new DatasetChangedError(folder, name);
}
