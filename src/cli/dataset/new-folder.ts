import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { OutputError } from '../output.ts';
import { exitOnSignal } from '../signal.ts';
import { UsageError } from '../usage-error.ts';

/** Files that do not make a folder one with content. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', '.git', '.gitignore']);

/** Requires that a folder is missing or empty. @throws {UsageError} */
export async function requireEmptyFolder(path: string, shown: string): Promise<void> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const [first] = names.filter((name) => !IGNORED.has(name));
  if (first === undefined) return;
  throw new UsageError(`Expected a new or empty folder, got ${shown}, which contains ${first}.`);
}

/** Converts an error of the file system to one that names the folder. */
export function folderError(error: unknown, shown: string): unknown {
  return error instanceof Error && 'syscall' in error ? new OutputError(shown, error as NodeJS.ErrnoException) : error;
}

/**
 * Writes the files of a new folder. The folder appears under its name when it is complete.
 *
 * @throws {UsageError} if the folder has files
 */
export async function writeNewFolder(out: string, write: (folder: string) => Promise<void>): Promise<void> {
  const path = resolve(out);
  try {
    await requireEmptyFolder(path, out);
    await mkdir(dirname(path), { recursive: true });
    const part = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
    await mkdir(part);
    exitOnSignal(() => rmSync(part, { recursive: true, force: true }));
    try {
      await write(part);
      await moveInto(part, path);
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  } catch (error) {
    throw folderError(error, out);
  }
}

/** Renames the complete folder. A folder that exists, such as a repository, gets the files instead. */
async function moveInto(part: string, path: string): Promise<void> {
  const existing = await readdir(path).catch(() => null);
  if (existing === null) return rename(part, path);
  await cp(part, path, { recursive: true });
}
