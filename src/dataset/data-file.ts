import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { DatasetError, type Issue } from './issue.ts';

/** @throws {DatasetError} if the folder does not exist or is a file */
export async function requireFolder(folder: string): Promise<void> {
  const issue = { file: folder, line: null, field: null, expected: FOLDER };
  const stats = await stat(folder).catch((error: unknown) => {
    throw new DatasetError(folder, [{ ...issue, got: describeFileError(error) }]);
  });
  if (!stats.isDirectory()) throw new DatasetError(folder, [{ ...issue, got: 'a file' }]);
}

const FOLDER = 'a folder with sources.jsonl, entities.jsonl and claims.jsonl';

/** Returns the name of a data file, plain or compressed; an issue if both exist, as either could be the current one. */
export async function findDataFile(folder: string, plain: string): Promise<string | Issue> {
  const compressed = `${plain}.gz`;
  if (!(await exists(join(folder, compressed)))) return plain;
  if (!(await exists(join(folder, plain)))) return compressed;
  return { file: plain, line: null, field: null, expected: `${plain} or ${compressed}`, got: 'both' };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Describes an error of the file system, of zlib or of `readLines`.
 *
 * @throws the error itself if it has no code, as it is a bug
 */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return FILE_ERRORS[code] ?? code;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing',
  EISDIR: 'a folder',
  ENOTDIR: 'nothing',
  EACCES: 'no permission',
  Z_BUF_ERROR: 'a truncated gzip file',
  Z_DATA_ERROR: 'bytes that are not gzip',
  LINE_TOO_LONG: 'a line of more than 16 MB',
};
