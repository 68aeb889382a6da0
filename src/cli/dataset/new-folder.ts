import { readdir } from 'node:fs/promises';

import { OutputError } from '../output.ts';
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
