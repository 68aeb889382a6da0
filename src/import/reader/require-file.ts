import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Stats } from 'node:fs';

import { describeFileError } from '../../dataset/data-file.ts';
import { closestMatch } from '../../support/closest-match.ts';
import { fileError } from '../import-error.ts';

/**
 * Requires a file on a disk. An import reads its files more than once, which a pipe cannot do, and a device may never end.
 *
 * @param name for messages
 * @throws {ImportError}
 */
export async function requireFile(path: string, name: string): Promise<void> {
  if (path.includes('\0')) throw fileError(name, 'the path of a file', 'a path with a NUL character');
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    throw fileError(name, `a readable file${await missingFileHint(path, name)}`, describeFileError(error), {
      cause: error,
    });
  }
  if (stats.isFile()) return;
  if (stats.isDirectory()) throw fileError(name, 'a readable file', 'a folder');
  const got = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
  throw fileError(name, 'a file on a disk, which can be read more than once (save the data to one)', got);
}

async function missingFileHint(path: string, name: string): Promise<string> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return ' (download it first)';
  if (name.startsWith('~')) return ' (write the folder in full, without ~)';
  if (/[*?]/.test(name)) return ' (name each file; path takes a list)';
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const byUpper = new Map(names.map((one) => [one.toUpperCase(), one]));
  const closest = closestMatch(basename(path), [...byUpper.keys()]);
  return closest === null ? '' : ` (did you mean ${byUpper.get(closest)}?)`;
}
