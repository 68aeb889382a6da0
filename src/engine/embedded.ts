import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { type Slots, createSlots } from '../slots.ts';
import { UNSPOKEN } from './cypher-text.ts';
import { openingError, statementError } from './embedded-error.ts';
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
  return createEngine(database, timeoutMs);
}

async function openFile(path: string): Promise<GrafeoDB> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) throw new EngineError('FAILED', `${path} is a folder where a graph file should be.`);
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw error instanceof EngineError ? error : openingError(error, path);
  }
}

function createEngine(database: GrafeoDB, timeoutMs: number): Engine {
  const underway = createUnderway();
  const writing = inSlots(createSlots(1));
  const reading = inSlots(createSlots(READS));

  return {
    product: `Grafeo ${database.version()}`,
    abilities: { relationshipIndexes: false, exclusive: true },
    read(statement, params, { signal } = {}) {
      return underway.run(statement.name, { timeoutMs, signal }, (task) =>
        reading(async () => (task.stopped ? [] : runRead(database, statement, params))),
      );
    },
    write(calls) {
      return underway.run(namesOf(calls), { timeoutMs }, (task) => writing(() => runWrite(database, calls, task)));
    },
    async prepare() {
      for (const statement of await schemaStatements('embedded.cypher')) {
        await underway.run(statement.name, { timeoutMs: Infinity }, () => writing(() => declare(database, statement)));
      }
    },
    close: () => underway.close(() => database.close()),
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
async function runRead(database: GrafeoDB, statement: Statement, params: Params): Promise<readonly Row[]> {
  try {
    refuseWriting(statement);
    checkParams(params);
    const result = await database.executeCypher(statement.text, params);
    // Statements return scalars, lists and maps, never the engine's dates, bytes or terms.
    return result.rows() as Row[];
  } catch (error) {
    throw statementError(error, statement.name);
  }
}

async function runWrite(database: GrafeoDB, calls: readonly Call[], task: Task): Promise<void> {
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
    if (transaction.isActive) transaction.rollback();
    throw statementError(error, current);
  }
}

async function declare(database: GrafeoDB, statement: Statement): Promise<void> {
  try {
    await database.executeCypher(statement.text);
  } catch (error) {
    throw statementError(error, statement.name);
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
