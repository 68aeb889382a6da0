import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { type Slots, createSlots } from '../slots.ts';
import { UNSPOKEN } from './cypher-text.ts';
import { closingError, damagedError, openingError, statementError } from './embedded-error.ts';
import { lossOf } from './embedded-file.ts';
import { EngineError } from './engine-error.ts';
import type { Call, Engine, Params, Row, Statement } from './engine.ts';
import { schemaStatements } from './schema-file.ts';
import { namesOf } from './statement-name.ts';
import { createUnderway, type Task } from './underway.ts';
import { checkParams } from './value.ts';

export interface EmbeddedSettings {
  /** A file, made where there is none; null keeps the graph in memory. */
  readonly path: string | null;
  /** The time limit of one statement that reads, and of one transaction that writes. */
  readonly timeoutMs: number;
}

export async function openEmbedded({ path, timeoutMs }: EmbeddedSettings): Promise<Engine> {
  const database = path === null ? grafeo.GrafeoDB.create() : await openFile(path);
  return createEngine(database, path, timeoutMs);
}

async function openFile(path: string): Promise<GrafeoDB> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) throw new EngineError('FAILED', `${path} is a folder where a graph file should be.`);
    await requireWhole(path);
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw error instanceof EngineError ? error : openingError(error, path);
  }
}

/** Looks twice, as another process may be about to write what is missing; the engine says then that it is in use. */
async function requireWhole(path: string): Promise<void> {
  if ((await lossOf(path)) === null) return;
  await delay(LOOK_AGAIN_MS);
  const loss = await lossOf(path);
  if (loss !== null) throw damagedError(path, loss);
}

const LOOK_AGAIN_MS = 100;

function createEngine(database: GrafeoDB, path: string | null, timeoutMs: number): Engine {
  const underway = createUnderway();
  const writing = inSlots(createSlots(1));
  const reading = inSlots(createSlots(READS));

  return {
    product: `Grafeo ${database.version()}`,
    abilities: { relationshipIndexes: false, exclusive: true },
    read(statement, params, { signal } = {}) {
      return underway.run(statement.name, { timeoutMs, signal }, (task) =>
        reading(async () => (task.stopped ? [] : runRead(database, path, statement, params))),
      );
    },
    write(calls) {
      return underway.run(namesOf(calls), { timeoutMs }, (task) =>
        writing(() => runWrite(database, path, calls, task)),
      );
    },
    async prepare() {
      for (const statement of await schemaStatements('embedded.cypher')) {
        await underway.run(statement.name, { timeoutMs: Infinity }, () =>
          writing(() => declare(database, path, statement)),
        );
      }
    },
    close: () => underway.close(() => closeDatabase(database, path)),
  };
}

/** As many as Node has threads for native work; what waits can still be dropped when nobody waits for it any more. */
const READS = 4;

/** Runs work in slots: one for writers, as of two transactions that touch the same node the second would fail. */
function inSlots(slots: Slots): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    const giveBack = await slots.take();
    try {
      return await work();
    } finally {
      giveBack?.();
    }
  };
}

/** The engine cannot end what it has begun: after a timeout or a cancellation the native work runs out unseen. */
async function runRead(
  database: GrafeoDB,
  path: string | null,
  statement: Statement,
  params: Params,
): Promise<readonly Row[]> {
  try {
    refuseWriting(statement);
    checkParams(params);
    const result = await database.executeCypher(statement.text, params);
    // Statements return scalars, lists and maps, never the engine's dates, bytes or terms.
    return result.rows() as Row[];
  } catch (error) {
    throw statementError(error, statement.name, path);
  }
}

async function runWrite(database: GrafeoDB, path: string | null, calls: readonly Call[], task: Task): Promise<void> {
  if (task.stopped) return;
  const transaction = database.beginTransaction();
  let current = namesOf(calls);
  try {
    for (const { statement, params } of calls) {
      current = statement.name;
      checkParams(params);
      await transaction.executeCypher(statement.text, params);
      // The caller was told that the time is over: nothing of it may be kept.
      if (task.stopped) return transaction.rollback();
    }
    transaction.commit();
  } catch (error) {
    rollBack(transaction);
    throw statementError(error, current, path);
  }
}

/** A commit that failed has ended its transaction, though that still calls itself active. */
function rollBack(transaction: ReturnType<GrafeoDB['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // what ended it is the error to tell
  }
}

function closeDatabase(database: GrafeoDB, path: string | null): void {
  try {
    database.close();
  } catch (error) {
    throw path === null ? error : closingError(error, path);
  }
}

async function declare(database: GrafeoDB, path: string | null, statement: Statement): Promise<void> {
  try {
    await database.executeCypher(statement.text);
  } catch (error) {
    throw statementError(error, statement.name, path);
  }
}

const readers = new WeakSet<Statement>();

/** Neo4j refuses to write in a read; this engine does not know the difference, so the text is looked at, once. */
function refuseWriting(statement: Statement): void {
  if (readers.has(statement)) return;
  const text = statement.text.replaceAll(new RegExp(UNSPOKEN, 'g'), '');
  const clause = /(?<![.:$])\b(CREATE|MERGE|SET|DELETE|REMOVE|INSERT|DROP|FOREACH|LOAD)\b(?!\s*:)/i.exec(text)?.[0];
  if (clause !== undefined) {
    const message = `${statement.name}: ${clause} may not stand in a statement that reads.`;
    throw new EngineError('STATEMENT', message, { statement: statement.name });
  }
  readers.add(statement);
}
