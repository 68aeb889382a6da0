import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/*
 * The folder that an import writes. Its files appear when all of them are complete, and an import that fails leaves those
 * of an earlier one as they are.
 */

/** The file by which an import recognizes a folder as its own. */
export const NOTE_FILE = 'import.json';
export const REJECT_FILE = 'rejects.csv';
export const LEDGER_FILE = 'ids.csv';
export const MATCH_FILE = 'matches.csv';

const DATA_FILES = ['sources.jsonl', 'entities.jsonl', 'claims.jsonl'];
/** All that an import writes; other files in the folder stay. Their order is that in which they are replaced. */
const WRITTEN = [...DATA_FILES, 'vocabulary.json', 'dataset.json', LEDGER_FILE, MATCH_FILE, REJECT_FILE, NOTE_FILE];
/** What an import does not write, but a reader of the folder would take for its data. */
const OUTDATED = DATA_FILES.map((name) => `${name}.gz`);
const TEMPORARY = '.import-';

/** Why an import cannot write into a folder, to complete "got the folder, …"; null if it can. */
export async function outputObstacle(out: string, dataset: string): Promise<string | null> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.includes(NOTE_FILE)) {
    const written = await datasetIn(join(out, NOTE_FILE));
    return written === dataset
      ? null
      : `which has ${written === null ? 'an import.json of another program' : `the data set ${written}`}`;
  }
  const other = names.find((name) => name !== REJECT_FILE && !IGNORED.has(name) && !name.startsWith(TEMPORARY));
  return other === undefined ? null : `which contains ${other}`;
}

/** Files that do not make a folder one with content. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', '.git', '.gitignore']);

async function datasetIn(note: string): Promise<string | null> {
  try {
    const { dataset } = JSON.parse(await readFile(note, 'utf8')) as { readonly dataset?: unknown };
    return typeof dataset === 'string' ? dataset : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A folder on the same file system as `out`. */
export interface TemporaryFolder {
  readonly path: string;
  /** Also removes the folders above that were made for it, unless something is in them. */
  remove(): Promise<void>;
}

export async function createTemporary(out: string): Promise<TemporaryFolder> {
  const path = resolve(out);
  const exists = await readdir(path).then(
    () => true,
    () => false,
  );
  const parent = exists ? path : dirname(path);
  const highest = await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const temporary = join(parent, `${OWN_PREFIX}${process.pid}-${randomUUID()}`);
  await mkdir(temporary);
  return {
    path: temporary,
    async remove() {
      await rm(temporary, { recursive: true, force: true });
      for (let folder = parent; highest !== undefined && folder.length >= highest.length; folder = dirname(folder)) {
        if (!(await removeEmpty(folder))) return;
      }
    },
  };
}

/** Of this machine, on which a process number says whether an import still runs. */
const OWN_PREFIX = `${TEMPORARY}${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`;

/** Removes what imports left that were killed. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(OWN_PREFIX) ? Number.parseInt(name.slice(OWN_PREFIX.length), 10) : NaN;
    if (pid > 0 && !isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function removeEmpty(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  );
}

/** Moves a complete data set into place. Does not wait for anything between, so that no signal comes in between. */
export function moveIntoPlace(temporary: string, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const name of WRITTEN) moveFile(join(temporary, name), join(out, name));
  for (const name of OUTDATED) rmSync(join(out, name), { force: true });
}

/** Moves the rejected rows of an import that failed. */
export function moveRejects(temporary: string, out: string): void {
  mkdirSync(out, { recursive: true });
  moveFile(join(temporary, REJECT_FILE), join(out, REJECT_FILE));
}

/** A file that was not written is removed. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    rmSync(to, { force: true });
  }
}
