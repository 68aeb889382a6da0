/*
 * The engine in this process: Grafeo, in memory or in one file. It cannot cancel a running statement, allows one writer at a
 * time, and has no indexes on relationships. Its dialect of Cypher is the one in which statements are written.
 */

import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { type Semaphore, createSemaphore } from '../../support/semaphore.ts';
import { COMMENTS_AND_LITERALS } from '../cypher-pattern.ts';
import { createCreator } from './creation.ts';
import { closingError, notWritableError, statementError } from './error.ts';
import type { Mark } from './file.ts';
import { EngineError } from '../engine-error.ts';
import type { Calls, Engine, Params, Row, Statement, WriteOptions } from '../engine.ts';
import { openFile } from './open-file.ts';
import { createReadSemaphore } from '../read-semaphore.ts';
import { schemaStatements } from '../schema-file.ts';
import { shareValues } from './share-values.ts';
import { transactionName } from '../statement-name.ts';
import { createInFlightTracker } from '../in-flight.ts';
import { checkParams } from '../value.ts';

export interface EmbeddedSettings {
  /** A file, created if it does not exist; null keeps the graph in memory. */
  readonly path: string | null;
  /** The time limit of one statement that reads, and of one transaction that writes. */
  readonly timeoutMs: number;
  /** Leaves the file unchanged, and lets other processes read it at the same time. */
  readonly readOnly?: boolean | undefined;
}

export async function openEmbedded({ path, timeoutMs, readOnly = false }: EmbeddedSettings): Promise<Engine> {
  if (path === null) return createEmbeddedEngine({ database: grafeo.GrafeoDB.create(), path, mark: null }, timeoutMs);
  return createEmbeddedEngine({ path, ...(await openFile(path, { readOnly })) }, timeoutMs);
}

type Transaction = ReturnType<GrafeoDB['beginTransaction']>;

/** An open database, in memory if `path` is null. */
interface OpenGraph {
  readonly database: GrafeoDB;
  readonly path: string | null;
  /** Null in memory and for a file that is only read. */
  readonly mark: Mark | null;
}

function createEmbeddedEngine(graph: OpenGraph, timeoutMs: number): Engine {
  const { database, path, mark } = graph;
  const isReadOnly = path !== null && mark === null;
  const inFlight = createInFlightTracker();
  const writing = withPermit(createSemaphore(1));
  let commits = 0;
  const reads = createReadSemaphore(Math.min(SLOW_MS, timeoutMs / 2));

  return {
    product: `Grafeo ${database.version()}${isReadOnly ? ' (read only)' : ''}`,
    abilities: {
      relationshipIndexes: false,
      orderedIndexes: false,
      termIndexes: false,
      largeTransactions: true,
      remote: false,
      exclusive: true,
      browsable: false,
      shortestPaths: false,
      recommendedClaims: RECOMMENDED_CLAIMS,
      commits: () => commits,
    },
    read(statement, params, { signal } = {}) {
      return inFlight.run(statement.name, { timeoutMs, signal }, (stop) =>
        reads.run(statement.name, async () => (stop.aborted ? [] : runRead(database, path, statement, params))),
      );
    },
    write(calls, options = {}) {
      const limits = { timeoutMs: options.timeoutMs ?? timeoutMs };
      return inFlight.run(transactionName(calls, options), limits, (stop) =>
        writing(() => runWrite(graph, calls, { ...options, stop, onCommit: () => (commits += 1) })),
      );
    },
    async prepare() {
      if (isReadOnly) return; // the file has its indexes
      for (const statement of await schemaStatements('embedded.cypher')) {
        await inFlight.run(statement.name, { timeoutMs: Infinity }, () =>
          writing(() => createIndex(database, path, statement)),
        );
      }
    },
    close: () => inFlight.close(() => closeDatabase(graph)),
  };
}

/** See docs/performance.md. */
const RECOMMENDED_CLAIMS = 250_000;

/** A statement that runs longer than this no longer blocks others. */
const SLOW_MS = 2_000;

/** Runs work with a permit. Writers share one permit: of two transactions that touch the same node, the second would fail. */
function withPermit(semaphore: Semaphore): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    const release = await semaphore.acquire();
    try {
      return await work();
    } finally {
      release?.();
    }
  };
}

/** After a timeout or a cancellation the native work runs to its end, and its result is discarded. */
async function runRead(
  database: GrafeoDB,
  path: string | null,
  statement: Statement,
  params: Params,
): Promise<readonly Row[]> {
  try {
    rejectWriting(statement);
    checkParams(params);
    const result = await database.executeCypher(statement.text, params);
    // statements return scalars, lists and maps, never the engine's dates, bytes or terms
    return result.rows() as Row[];
  } catch (error) {
    throw statementError(error, statement.name, path);
  }
}

interface WriteWork extends WriteOptions {
  readonly stop: AbortSignal;
  /** Called before and after the commit: between the calls, some reads see it and others do not. */
  readonly onCommit: () => void;
}

async function runWrite(
  { database, path, mark }: OpenGraph,
  calls: Calls,
  { stop, onCommit, ...options }: WriteWork,
): Promise<void> {
  if (stop.aborted) return;
  if (path !== null && mark === null) throw notWritableError(path);
  const creator = options.isFirst === true ? createCreator(database) : null;
  let transaction: Transaction | null = null;
  let current = transactionName(calls, options);
  let rows = 0;

  async function commit(work: () => Promise<unknown>): Promise<void> {
    onCommit();
    try {
      await work();
    } finally {
      onCommit();
    }
  }

  try {
    for await (const call of calls) {
      const { statement, params } = call;
      current = statement.name;
      checkParams(params);
      const creation = creator?.workOf(call) ?? null;
      if (creation === null) {
        transaction ??= database.beginTransaction();
        const sharing = shareValues(statement, params);
        await transaction.executeCypher(sharing.text, sharing.params);
        rows += Array.isArray(params['rows']) ? params['rows'].length : 0;
      } else {
        if (transaction) await commit(commitOf(transaction));
        transaction = null;
        await commit(creation);
      }
      // the caller has already received an error
      if (stop.aborted) return rollBack(transaction);
    }
    if (transaction) await commit(commitOf(transaction));
    await mark?.set(database.currentEpoch());
    // in a file it would write everything once more
    if (path === null && rows >= MANY_ROWS) database.compact();
  } catch (error) {
    rollBack(transaction);
    throw statementError(error, current, path);
  }
}

/** Unlike `commit`, which would block this process for 20 µs a record. */
function commitOf(transaction: Transaction): () => Promise<unknown> {
  return () => transaction.execute('COMMIT');
}

/** A transaction that writes this many rows leaves adjacency lists that take more than twice their final size. */
const MANY_ROWS = 10_000;

/** A failed commit ends its transaction, although the transaction still claims to be active. */
function rollBack(transaction: Transaction | null): void {
  try {
    if (transaction?.isActive) transaction.rollback();
  } catch {
    // the error that ended the transaction is reported instead
  }
}

async function closeDatabase({ database, path, mark }: OpenGraph): Promise<void> {
  try {
    await mark?.close();
    database.close();
  } catch (error) {
    throw path === null ? error : closingError(error, path);
  }
}

async function createIndex(database: GrafeoDB, path: string | null, statement: Statement): Promise<void> {
  try {
    await database.executeCypher(statement.text);
  } catch (error) {
    throw statementError(error, statement.name, path);
  }
}

const readOnlyStatements = new WeakSet<Statement>();

/** Neo4j rejects writes in a read transaction. This engine has no such mode, so each text is checked once. */
function rejectWriting(statement: Statement): void {
  if (readOnlyStatements.has(statement)) return;
  const text = statement.text.replaceAll(new RegExp(COMMENTS_AND_LITERALS, 'g'), '');
  const clause = /(?<![.:$])\b(CREATE|MERGE|SET|DELETE|REMOVE|INSERT|DROP|FOREACH|LOAD)\b(?!\s*:)/i.exec(text)?.[0];
  if (clause !== undefined) {
    const message = `${statement.name}: ${clause} is not allowed in a statement that reads.`;
    throw new EngineError('STATEMENT', message, { statement: statement.name });
  }
  readOnlyStatements.add(statement);
}
