import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { ImportError, type ImportIssue } from '../import-error.ts';

/** The files that a preset takes. */
interface Wanted {
  /** Names of the files, in lower case. */
  readonly names: readonly string[];
  /** What the files are, for messages: `files of OpenFinTech`. */
  readonly expected: string;
}

/**
 * Finds the files that a preset takes: in folders by their name, which may end in `.gz`; a file that is named by itself has to
 * have one of the names.
 *
 * @returns the path of each file that was found, by name
 * @throws {ImportError} if there is none, two files have one name, or a path does not exist
 */
export async function findInputFiles(paths: readonly string[], wanted: Wanted): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const issues: ImportIssue[] = [];
  const list = wanted.names.join(', ');
  for (const path of paths) {
    const candidates = await filesAt(path);
    if (candidates === null) {
      issues.push(wholeFile(path, 'a file or a folder', 'nothing'));
      continue;
    }
    const isFolder = candidates.length !== 1 || candidates[0] !== path;
    const known = candidates.flatMap((file) => {
      const name = basename(file).toLowerCase().replace(/\.gz$/, '');
      return wanted.names.includes(name) ? [{ name, file }] : [];
    });
    if (known.length === 0) {
      const got = isFolder ? 'none of them' : basename(path);
      issues.push(wholeFile(path, `${wanted.expected}, which are called ${list}`, got));
    }
    for (const { name, file } of known) {
      const other = found.get(name);
      if (other !== undefined) issues.push(wholeFile(file, `one file ${name}`, `${other} as well`));
      found.set(name, file);
    }
  }
  if (issues.length > 0) throw new ImportError(issues);
  return found;
}

function wholeFile(file: string, expected: string, got: string): ImportIssue {
  return { file, line: null, column: null, expected, got };
}

/** The files of a folder in the order of their names, or the file itself; null if there is nothing. */
async function filesAt(path: string): Promise<readonly string[] | null> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return null;
  if (!stats.isDirectory()) return [path];
  return (await readdir(path)).sort().map((name) => join(path, name));
}
