import type { Stats } from 'node:fs';
import { lstat, mkdir, readlink, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openingError } from './error.ts';
import { EngineError } from '../engine-error.ts';

/**
 * Whether a graph file exists at a path. Rejects anything else, since opening a pipe or a device may block forever.
 *
 * @throws {EngineError} FAILED
 */
export async function isGraphFile(path: string): Promise<boolean> {
  const stats = await statOrNull(path);
  if (stats?.isFile()) return true;
  if (stats) throw new EngineError('FAILED', `${path} is ${fileKind(stats)}, not a graph file.`);
  await rejectDanglingLink(path);
  return false;
}

/**
 * Creates the missing folders above a file, one by one: on a file system without folders, such as /proc, the recursive
 * `mkdir` of Node never returns.
 *
 * @throws {EngineError} FAILED
 */
export async function makeFolders(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = dirname(path); (await statOrNull(folder)) === null; folder = dirname(folder))
    missing.unshift(folder);
  for (const folder of missing) {
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      await rejectDanglingLink(folder); // otherwise another process has created it
    });
  }
}

async function rejectDanglingLink(path: string): Promise<void> {
  if ((await statOrNull(path)) !== null || !(await lstat(path).catch(() => null))?.isSymbolicLink()) return;
  throw new EngineError(
    'FAILED',
    `${path} is a link to ${await readlink(path)}, which does not exist. Mount or restore the target, or remove the link.`,
  );
}

/** Null if nothing exists at the path. */
async function statOrNull(path: string): Promise<Stats | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw openingError(error, path);
  });
}

function fileKind(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
