import { setTimeout as delay } from 'node:timers/promises';
import { auth, bookmarkManager, driver as createDriver, isRetryableError } from 'neo4j-driver';
import type { AuthToken, Driver, Record as Neo4jRecord, Session } from 'neo4j-driver';
import type { Call, Engine, Params, Row, Statement, Value } from '../engine.ts';
import { type Connections, POOL_SIZE, createConnections } from './connections.ts';
import { neo4jError, openingError } from './error.ts';
import { inOneMap } from './statement.ts';
import { fromNeo4j } from './value.ts';
import { schemaStatements } from '../schema-file.ts';
import { namesOf } from '../statement-name.ts';
import { createUnderway, type Task } from '../in-flight.ts';

export interface Neo4jSettings {
  /** `neo4j:` or `bolt:`, or either with `+s` or `+ssc`. */
  readonly url: string;
  /** User and password null: the server asks for no log-in. */
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
  /**
   * The time limit of one statement that reads, and of one transaction that writes, with their retries. We keep it to
   * the millisecond; the server looks only every other second, and ends what a lost client has left.
   */
  readonly timeoutMs: number;
}

const CONNECT_MS = 5000;
/** Also how long a server may take to say anything once it has accepted a connection. */
const ACQUIRE_MS = 10_000;
/** A connection takes so long on a busy machine, however little a statement may take. */
const LEAST_ACQUIRE_MS = 1_000;
/** After so long without use a connection is tried before it carries a statement: firewalls forget idle ones. */
const IDLE_MS = 30_000;
const RETRY_DELAYS_MS = [20, 100, 500];
const NO_LIMIT = 0;
const AWAIT_INDEXES: Statement = { name: 'schema.await', text: 'CALL db.awaitIndexes(300)' };

/** Connects, logs in and makes sure that the database exists. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const connections = createConnections(() => connect(settings));
  try {
    return createEngine(settings, connections, await productOf(settings, connections));
  } catch (error) {
    await connections.close();
    throw openingError(error, addressOf(settings));
  }
}

function connect({ url, user, password, timeoutMs }: Neo4jSettings): Driver {
  return createDriver(url, tokenOf(user, password), {
    userAgent: 'fingraph',
    connectionTimeout: Math.min(CONNECT_MS, timeoutMs),
    connectionAcquisitionTimeout: acquireMs(timeoutMs),
    connectionLivenessCheckTimeout: IDLE_MS,
    maxConnectionPoolSize: POOL_SIZE,
    maxTransactionRetryTime: timeoutMs,
    // Rows are kept whole anyway: one request for all of them instead of one for each thousand.
    fetchSize: -1,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

/** Less than a statement may take, to tell a server that is silent from a statement that is slow. */
function acquireMs(timeoutMs: number): number {
  return Math.min(ACQUIRE_MS, Math.max(LEAST_ACQUIRE_MS, Math.ceil(0.8 * timeoutMs)));
}

function tokenOf(user: string | null, password: string | null): AuthToken | undefined {
  if (user === null && password === null) return undefined;
  return auth.basic(user ?? 'neo4j', password ?? '');
}

/** Asks with a statement, because `driver.verifyConnectivity` does not notice a missing database. */
function productOf({ database, timeoutMs }: Neo4jSettings, connections: Connections): Promise<string> {
  const limits = { timeoutMs: CONNECT_MS + acquireMs(timeoutMs) };
  return createUnderway().run('engine.open', limits, (task) =>
    connections.use({ database, defaultAccessMode: 'READ' }, async (session) => {
      const result = session.run('RETURN 1', {}, { metadata: { statement: 'engine.open' } });
      const { summary } = await unlessStopped(result, session, task);
      return (summary.server.agent ?? 'Neo4j').replace('/', ' ');
    }),
  );
}

function createEngine(settings: Neo4jSettings, connections: Connections, product: string): Engine {
  const { database, timeoutMs } = settings;
  const address = addressOf(settings);
  const underway = createUnderway();
  const written = bookmarkManager();
  // Reads wait for our own writes, since a cluster's readers may lag behind. Nothing is kept of what reads return: a
  // process that only reads carries no bookmark, and so survives a database that was restored from a backup.
  let bookmarks: string[] = [];

  async function readOnce(statement: Statement, params: Params, task: Task): Promise<readonly Row[]> {
    return connections.use({ database, defaultAccessMode: 'READ', bookmarks }, async (session) => {
      // Auto-commit waits for the server once; a managed transaction would wait three times.
      const result = session.run(...inOneMap(statement, params), {
        timeout: timeoutMs,
        metadata: { statement: statement.name },
      });
      const { records } = await unlessStopped(result, session, task);
      return records.map(rowOf);
    });
  }

  async function writeAll(calls: readonly Call[], timeout: number, task: Task): Promise<void> {
    let current = namesOf(calls);
    try {
      await connections.use({ database, defaultAccessMode: 'WRITE', bookmarkManager: written }, async (session) => {
        const done = session.executeWrite(
          async (transaction) => {
            for (const { statement, params } of calls) {
              current = statement.name;
              await transaction.run(...inOneMap(statement, params));
            }
          },
          { timeout, metadata: { statement: current } },
        );
        await unlessStopped(done, session, task);
      });
      bookmarks = Array.from(await written.getBookmarks());
    } catch (error) {
      throw neo4jError(error, address, current);
    }
  }

  return {
    product,
    abilities: { relationshipIndexes: true, exclusive: false },
    read(statement, params, { signal } = {}) {
      return underway.run(statement.name, { timeoutMs, signal }, async (task) => {
        try {
          return await retried(() => readOnce(statement, params, task), task);
        } catch (error) {
          throw neo4jError(error, address, statement.name);
        }
      });
    },
    write(calls) {
      return underway.run(namesOf(calls), { timeoutMs }, (task) => writeAll(calls, timeoutMs, task));
    },
    async prepare() {
      const statements = [...(await schemaStatements('neo4j.cypher')), AWAIT_INDEXES];
      for (const statement of statements) {
        const call = { statement, params: {} };
        await underway.run(statement.name, { timeoutMs: Infinity }, (task) => writeAll([call], NO_LIMIT, task));
      }
    },
    close: () => underway.close(() => connections.close()),
  };
}

/** By index, as the driver's iterators cost more than the values. */
function rowOf(record: Neo4jRecord): Row {
  const row: Value[] = [];
  for (let index = 0; index < record.length; index++) row.push(fromNeo4j(record.get(index)));
  return row;
}

/**
 * Closing a session in the middle of a statement resets its connection, which ends the statement in the server. What was
 * asked of the session is not waited for then: a managed transaction between two attempts never settles.
 */
function unlessStopped<T>(work: Promise<T>, session: Session, task: Task): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    task.onStop = () => {
      session.close().catch(() => undefined);
      reject(new Error('The caller no longer waits.'));
    };
  });
  return Promise.race([work, stopped]);
}

/** Reading twice does no harm, so a connection lost or a deadlock costs the caller some milliseconds, not an error. */
async function retried<T>(attempt: () => Promise<T>, task: Task): Promise<T> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (task.stopped || !isRetryableError(error)) throw error;
      await delay(delayMs * (0.5 + Math.random()));
      if (task.stopped) throw error;
    }
  }
  return attempt();
}

/** What may be shown: never the user or the password. */
function addressOf({ url }: Neo4jSettings): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
