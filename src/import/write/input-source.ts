import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';

import type { DatasetManifest } from '../../model/manifest.ts';
import type { ImportInput, InputFile } from '../draft.ts';
import { ImportError } from '../import-error.ts';
import type { FileRows } from './claim-index.ts';

/* The files of an import as sources, which are cited where no column names one. */

/** An input file as the folder names it, wherever the user keeps it. */
export interface NamedFile extends InputFile {
  /** The path below the folder that all files have in common: `2024/deals.csv`, `book.xlsx#Deals`. */
  readonly shortName: string;
}

/** By `Place.file`. */
export function namedFiles(files: readonly InputFile[]): ReadonlyMap<string, NamedFile> {
  const paths = files.map(({ path }) => resolve(diskPath(path) ?? path).split(sep));
  let shared = 0;
  const [first = []] = paths;
  while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared])) shared += 1;
  return new Map(
    files.map((file, index) => {
      const path = paths[index]?.slice(shared).join('/') ?? '';
      return [file.name, { ...file, shortName: `${path}${partOf(file)}` }];
    }),
  );
}

/** What the name has behind the path: `#Deals`. */
function partOf({ name, path }: InputFile): string {
  const base = basename(diskPath(path) ?? path);
  const start = name.lastIndexOf(base);
  return start < 0 ? '' : name.slice(start + base.length);
}

/** The path of a file without the part of it that `#` names; null if there is no such file. */
function diskPath(path: string): string | null {
  if (existsSync(path)) return path;
  const whole = path.slice(0, Math.max(path.lastIndexOf('#'), 0));
  return whole !== '' && existsSync(whole) ? whole : null;
}

/** The key of a file among the sources. Those of the user do not begin with a hash sign and a space. */
export function fileKey({ shortName }: NamedFile): string {
  return `# ${shortName}`;
}

/** The fields of the source that a file is. */
export function fileFields(file: NamedFile, sha256: string, { publisher }: Pick<DatasetManifest, 'publisher'>): object {
  return { title: file.shortName, ...(publisher !== null && { publisher }), kind: 'FILE', extra: { sha256 } };
}

/** `Row 5.`, `Rows 5, 9 and 12.`, `Rows 5, 9 and 20 more.` */
export function rowsNote({ lines, more }: Omit<FileRows, 'file'>): string | null {
  const numbers = [...lines.filter((line) => line !== null).map(String), ...(more > 0 ? [`${more} more`] : [])];
  if (numbers.length < 2) return numbers.length === 0 ? null : `Row ${numbers[0]}.`;
  return `Rows ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}.`;
}

/** An input file at one moment. */
export interface FileState {
  readonly bytes: number;
  readonly sha256: string;
}

/** The sizes and hashes of all files on a disk, by their path in the input. */
export async function fileStates(
  { files }: ImportInput,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, FileState>> {
  const states = new Map<string, FileState>();
  const byDiskPath = new Map<string, FileState>();
  for (const { path } of files) {
    const disk = diskPath(path);
    // the reader explains why it cannot read another
    if (disk === null || states.has(path) || !(await isFile(disk))) continue;
    const state = byDiskPath.get(disk) ?? (await hashFile(disk, signal));
    states.set(path, state);
    byDiskPath.set(disk, state);
  }
  return states;
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() === true;
}

async function hashFile(path: string, signal: AbortSignal | undefined): Promise<FileState> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { signal, highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Changes when a file is written. */
export async function stampOf({ files }: ImportInput): Promise<string> {
  const stamps = files.map(async ({ path }) => {
    const { ino, size, mtimeMs } = await stat(diskPath(path) ?? path).catch(() => NO_FILE);
    return `${ino} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(stamps)).join('\n');
}

/** The reader explains why. */
const NO_FILE = { ino: 0, size: 0, mtimeMs: 0 };

/** @throws {ImportError} if a file was written since `before` */
export async function requireUnchanged(input: ImportInput, before: string): Promise<void> {
  if ((await stampOf(input)) === before) return;
  const [{ name: file } = { name: '' }] = input.files;
  const expected = 'files that stay the same during the import';
  throw new ImportError([{ file, line: null, column: null, expected, got: 'a file that was written meanwhile' }]);
}
