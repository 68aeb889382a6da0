import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { type Slots, createSlots } from '../../support/semaphore.ts';
import { UNSPOKEN } from '../cypher-text.ts';
import { closingError, notWritableError, statementError } from './error.ts';
import type { Mark } from './file.ts';
import { EngineError } from '../engine-error.ts';
import type { Call, Engine, Params, Row, Statement } from '../engine.ts';
import { openFile } from './open-file.ts';
import { createReadSlots } from '../read-semaphore.ts';
import { schemaStatements } from '../schema-file.ts';
import { namesOf } from '../statement-name.ts';
import { createUnderway, type Task } from '../in-flight.ts';
import { checkParams } from '../value.ts';

export interface EmbeddedSettings {
  /** A file, made where there is none; null keeps the graph in memory. */
  readonly path: string | null;
  /** The time limit of one statement that reads, and of one transaction that writes. */
  readonly timeoutMs: number;
  /** Leaves the file as it is, and lets other processes read it at the same time. */
  readonly readOnly?: boolean | undefined;
}

export async function openEmbedded({ path, timeoutMs, readOnly = false }: EmbeddedSettings): Promise<Engine> {
  if (path === null) return createEngine({ database: grafeo.GrafeoDB.create(), path, mark: null }, timeoutMs);
  return createEngine({ path, ...(await openFile(path, { readOnly })) }, timeoutMs);
}

/** A database, and where it is kept: in memory if `path` is null. */
interface Opened {
  readonly database: GrafeoDB;
  readonly path: string | null;
  /** Null in memory, and for a file that is only read. */
  readonly mark: Mark | null;
}

function createEngine(opened: Opened, timeoutMs: number): Engine {
  const { database, path, mark } = opened;
  const isReadOnly = path !== null && mark === null;
  const underway = createUnderway();
  const writing = inSlots(createSlots(1));
  const reads = createReadSlots(Math.min(SLOW_MS, timeoutMs / 2));

  return {
    product: `Grafeo ${database.version()}${isReadOnly ? ' (read only)' : ''}`,
    abilities: { relationshipIndexes: false, exclusive: true },
    read(statement, params, { signal } = {}) {
      return underway.run(statement.name, { timeoutMs, signal }, (task) =>
        reads.run(statement.name, async () => (task.stopped ? [] : runRead(database, path, statement, params))),
      );
    },
    write(calls) {
      return underway.run(namesOf(calls), { timeoutMs }, (task) => writing(() => runWrite(opened, calls, task)));
    },
    async prepare() {
      if (isReadOnly) return; // the file was closed with its indexes
      for (const statement of await schemaStatements('embedded.cypher')) {
        await underway.run(statement.name, { timeoutMs: Infinity }, () =>
          writing(() => declare(database, path, statement)),
        );
      }
    },
    close: () => underway.close(() => closeDatabase(opened)),
  };
}

/** A statement that takes longer is not waited for by the others. */
const SLOW_MS = 2_000;

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

async function runWrite({ database, path, mark }: Opened, calls: readonly Call[], task: Task): Promise<void> {
  if (task.stopped) return;
  if (path !== null && mark === null) throw notWritableError(path);
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
    await mark?.set(database.currentEpoch());
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

async function closeDatabase({ database, path, mark }: Opened): Promise<void> {
  try {
    await mark?.close();
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
