import type { Stats } from 'node:fs';
import { lstat, mkdir, readlink, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openingError } from './error.ts';
import { EngineError } from '../engine-error.ts';

/**
 * Whether a graph file is at a path. Refuses anything else there, as opening a pipe or a device may never end.
 *
 * @throws {EngineError} FAILED
 */
export async function isGraphFile(path: string): Promise<boolean> {
  const found = await statOf(path);
  if (found?.isFile()) return true;
  if (found) throw new EngineError('FAILED', `${path} is ${kindOf(found)} where a graph file should be.`);
  await refuseDanglingLink(path);
  return false;
}

/**
 * Makes the folders above a file that are missing, one by one: where a file system takes no folders, as /proc, the
 * recursive `mkdir` of Node never ends.
 *
 * @throws {EngineError} FAILED
 */
export async function makeFolders(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = dirname(path); (await statOf(folder)) === null; folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) {
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      await refuseDanglingLink(folder); // else another process was quicker
    });
  }
}

async function refuseDanglingLink(path: string): Promise<void> {
  if ((await statOf(path)) !== null || !(await lstat(path).catch(() => null))?.isSymbolicLink()) return;
  throw new EngineError(
    'FAILED',
    `${path} is a link to ${await readlink(path)}, which is not there. Mount or restore the target, or remove the link.`,
  );
}

/** Null where nothing is there. */
async function statOf(path: string): Promise<Stats | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw openingError(error, path);
  });
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}
