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
  /** Null where the file is only read. */
  readonly mark: Mark | null;
}

/**
 * Opens a graph file, or makes one where there is none. A file that this user may not write is opened to be read, as is
 * any with `readOnly`.
 *
 * @throws {EngineError} DAMAGED for a file that holds less than was committed to it
 */
export async function openFile(path: string, { readOnly }: { readonly readOnly: boolean }): Promise<OpenFile> {
  try {
    if (!(await isGraphFile(path))) await createFile(path);
    const loss = await lossOf(path);
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
    throw error; // it may not be read either
  }
}

/** The mark first: where it cannot be written, the engine would leave files behind. */
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

/** Makes a file under another name first: whenever the process is killed, a file at `path` is whole and has its mark. */
async function createFile(path: string): Promise<void> {
  if (await hasLog(path)) throw damagedError(path, `the file is gone, but its log ${logOf(path)} is there`);
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

/** A link never replaces a file that another process has made meanwhile; some file systems have none. */
async function publish(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') await rename(draft, path);
  }
}

/** Looks twice, as another process may be about to write what is missing; the engine says then that it is in use. */
async function lossOf(path: string): Promise<string | null> {
  if ((await lossNow(path)) === null) return null;
  await delay(LOOK_AGAIN_MS);
  return lossNow(path);
}

const LOOK_AGAIN_MS = 100;

/** Why a graph file holds less than was committed to it, though the engine would open it; null where it does not. */
async function lossNow(path: string): Promise<string | null> {
  const state = await readFileState(path);
  if (state === null) return null; // the engine says what is wrong with it
  const { imageEpoch, isNew, committed } = state;
  const isLogged = await hasLog(path);
  if (!isLogged && imageEpoch === null) return 'one of its two headers is damaged';
  if (!isLogged && isNew && committed === null) {
    return `it was never closed, and the log that was in ${logOf(path)} is gone`;
  }
  const held = isLogged ? epochWithLog(path) : (imageEpoch ?? 0n);
  if (committed === null) {
    // a file of an older release: all that can be told is that its log adds nothing
    return isLogged && held === imageEpoch ? `its log ${logOf(path)} holds no whole transaction` : null;
  }
  if (held >= committed) return null;
  const log = isLogged ? `its log ${logOf(path)} was cut off` : `the log that was in ${logOf(path)} is gone`;
  return `it was not closed, and ${log}: ${held} of ${committed} transactions are left`;
}

/** Replays the log without a change to any file: an engine that can write would drop the log when it is closed. */
function epochWithLog(path: string): bigint {
  const database = grafeo.GrafeoDB.openReadOnly(path);
  try {
    return database.currentEpoch();
  } finally {
    database.close();
  }
}
