import { randomUUID } from 'node:crypto';
import { link, rename, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { damagedError, isDenied, openingError } from './error.ts';
import { type Mark, hasLog, logOf, openMark, readFileState } from './file.ts';
import { isGraphFile, makeFolders } from './path.ts';
import { EngineError } from '../engine-error.ts';

export interface OpenFile {
  readonly database: GrafeoDB;
  /** Null if the file is only read. */
  readonly mark: Mark | null;
}

/**
 * Opens a graph file, or creates one. A file that this user may not write is opened read-only, as is any file with
 * `readOnly`.
 *
 * @throws {EngineError} DAMAGED if the file lacks committed data
 */
export async function openFile(path: string, { readOnly }: { readonly readOnly: boolean }): Promise<OpenFile> {
  try {
    if (!(await isGraphFile(path))) await createFile(path);
    const loss = await dataLoss(path);
    if (loss !== null) throw damagedError(path, loss);
    return readOnly ? openToRead(path) : await openToWrite(path).catch((error: unknown) => openDenied(path, error));
  } catch (error) {
    throw error instanceof EngineError ? error : openingError(error, path);
  }
}

function openToRead(path: string): OpenFile {
  return { database: grafeo.GrafeoDB.openReadOnly(path), mark: null };
}

function openDenied(path: string, error: unknown): OpenFile {
  if (!isDenied(error)) throw error;
  try {
    return openToRead(path);
  } catch {
    throw error; // the file is not readable either
  }
}

/** Writes the mark first: if that fails, the engine has not yet created any files. */
async function openToWrite(path: string): Promise<OpenFile> {
  const mark = await openMark(path);
  try {
    const database = grafeo.GrafeoDB.create(path);
    await mark.set(database.currentEpoch()).catch((error: unknown) => {
      database.close();
      throw error;
    });
    return { database, mark };
  } catch (error) {
    await mark.close();
    throw error;
  }
}

/** Creates the file under another name first, so that a file at `path` is always complete, even if the process is killed. */
async function createFile(path: string): Promise<void> {
  if (await hasLog(path)) throw damagedError(path, `the file is missing, but its log ${logOf(path)} exists`);
  await makeFolders(path);
  const draft = `${path}.${randomUUID()}`;
  try {
    grafeo.GrafeoDB.create(draft).close();
    const mark = await openMark(draft);
    await mark.set(0n).finally(() => mark.close());
    await publish(draft, path);
  } finally {
    await rm(draft, { force: true });
    await rm(logOf(draft), { recursive: true, force: true });
  }
}

/** Unlike a rename, a hard link never replaces a file that another process has created. Some file systems have no links. */
async function publish(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') await rename(draft, path);
  }
}

/** Checks twice, since another process may be writing the missing data. The engine then reports that the file is in use. */
async function dataLoss(path: string): Promise<string | null> {
  if ((await dataLossNow(path)) === null) return null;
  await delay(RECHECK_MS);
  return dataLossNow(path);
}

const RECHECK_MS = 100;

/** Describes data loss that the engine itself would not report; null if there is none. */
async function dataLossNow(path: string): Promise<string | null> {
  const state = await readFileState(path);
  if (state === null) return null; // the engine reports the error
  const { imageEpoch, isNew, committed } = state;
  const isLogged = await hasLog(path);
  if (!isLogged && imageEpoch === null) return 'one of its two headers is damaged';
  if (!isLogged && isNew && committed === null) {
    return `it was never closed, and its log ${logOf(path)} is missing`;
  }
  const remaining = isLogged ? epochWithLog(path) : (imageEpoch ?? 0n);
  if (committed === null) {
    // a file of an older release has no mark: only a log that adds nothing can be detected
    return isLogged && remaining === imageEpoch ? `its log ${logOf(path)} holds no complete transaction` : null;
  }
  if (remaining >= committed) return null;
  const log = isLogged ? `its log ${logOf(path)} is truncated` : `its log ${logOf(path)} is missing`;
  return `it was not closed, and ${log}: only ${remaining} of ${committed} transactions remain`;
}

/** Replays the log without changing any file: closing a writable database would drop the log. */
function epochWithLog(path: string): bigint {
  const database = grafeo.GrafeoDB.openReadOnly(path);
  try {
    return database.currentEpoch();
  } finally {
    database.close();
  }
}
