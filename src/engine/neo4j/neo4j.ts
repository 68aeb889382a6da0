/*
 * The engine for a Neo4j server or cluster, over Bolt. `neo4jStatement` rewrites statements before they are sent. A timeout or
 * a cancellation also ends the statement in the server; reads are repeated after transient errors.
 */

import { setTimeout as delay } from 'node:timers/promises';
import { auth, driver as createDriver, isRetryableError } from 'neo4j-driver';
import type { AuthToken, Driver, Record as Neo4jRecord, Session } from 'neo4j-driver';
import type { Calls, Engine, Params, Row, Statement, Value, WriteOptions } from '../engine.ts';
import { createBookmarkChain } from './bookmark-chain.ts';
import { type Connections, POOL_SIZE, createConnections } from './connections.ts';
import { connectionError, neo4jError } from './error.ts';
import { neo4jStatement } from './statement.ts';
import { fromNeo4j } from './value.ts';
import { schemaStatements, splitStatements } from '../schema-file.ts';
import { transactionName } from '../statement-name.ts';
import { createInFlightTracker } from '../in-flight.ts';

export interface Neo4jSettings {
  /** `neo4j:` or `bolt:`, or either with `+s` or `+ssc`. */
  readonly url: string;
  /** User and password null: the server requires no authentication. */
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
  /**
   * The time limit of one statement that reads, and of one transaction that writes, including retries. This process
   * enforces it to the millisecond. The server, which gets it too, checks every two seconds and ends orphaned statements.
   */
  readonly timeoutMs: number;
}

const CONNECT_MS = 5000;
/** Also the time a server has for its first response after it has accepted a connection. */
const ACQUIRE_MS = 10_000;
/** A busy machine needs this time to open a connection, even if statements have a shorter limit. */
const MIN_ACQUIRE_MS = 1_000;
/** A connection that was idle for this time is tested before use: firewalls drop idle connections. */
const IDLE_MS = 30_000;
const RETRY_DELAYS_MS = [20, 100, 500];
const NO_LIMIT = 0;
const SHOW_INDEXES = splitStatements('SHOW INDEXES YIELD name, state RETURN name, state;');
const AWAIT_INDEXES = splitStatements('CALL db.awaitIndexes(3600);');

/** Connects, authenticates and checks that the database exists. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const connections = createConnections(() => connect(settings));
  try {
    return createNeo4jEngine(settings, connections, await productOf(settings, connections));
  } catch (error) {
    await connections.close();
    throw connectionError(error, publicAddress(settings));
  }
}

function connect({ url, user, password, timeoutMs }: Neo4jSettings): Driver {
  return createDriver(url, authToken(user, password), {
    userAgent: 'fingraph',
    connectionTimeout: Math.min(CONNECT_MS, timeoutMs),
    connectionAcquisitionTimeout: acquireMs(timeoutMs),
    connectionLivenessCheckTimeout: IDLE_MS,
    maxConnectionPoolSize: POOL_SIZE,
    maxTransactionRetryTime: timeoutMs,
    // all rows in one request, instead of one request for each thousand rows
    fetchSize: -1,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

/** Less than the time limit of a statement, to distinguish a silent server from a slow statement. */
function acquireMs(timeoutMs: number): number {
  return Math.min(ACQUIRE_MS, Math.max(MIN_ACQUIRE_MS, Math.ceil(0.8 * timeoutMs)));
}

function authToken(user: string | null, password: string | null): AuthToken | undefined {
  if (user === null && password === null) return undefined;
  return auth.basic(user ?? 'neo4j', password ?? '');
}

/** Runs a statement, because `driver.verifyConnectivity` does not detect a missing database. */
function productOf({ database, timeoutMs }: Neo4jSettings, connections: Connections): Promise<string> {
  const limits = { timeoutMs: CONNECT_MS + acquireMs(timeoutMs) };
  return createInFlightTracker().run('engine.open', limits, (stop) =>
    connections.use({ database, defaultAccessMode: 'READ' }, async (session) => {
      const result = session.run('RETURN 1', {}, { metadata: { statement: 'engine.open' } });
      const { summary } = await closeOnAbort(result, session, stop);
      return (summary.server.agent ?? 'Neo4j').replace('/', ' ');
    }),
  );
}

function createNeo4jEngine(settings: Neo4jSettings, connections: Connections, product: string): Engine {
  const { database, timeoutMs } = settings;
  const address = publicAddress(settings);
  const inFlight = createInFlightTracker();
  const chain = createBookmarkChain();
  // with bolt: all statements run on one server, which needs no bookmarks to agree with itself
  const isRouted = new URL(settings.url).protocol.startsWith('neo4j');
  const sessionOf = (defaultAccessMode: 'READ' | 'WRITE') => ({
    database,
    defaultAccessMode,
    ...(isRouted && { bookmarkManager: chain.manager() }),
  });

  async function readOnce(statement: Statement, params: Params, stop: AbortSignal): Promise<readonly Row[]> {
    return connections.use(sessionOf('READ'), async (session) => {
      // auto-commit takes one round trip, a managed transaction three
      const result = session.run(...neo4jStatement(statement, params), {
        timeout: timeoutMs,
        metadata: { statement: statement.name },
      });
      const { records } = await closeOnAbort(result, session, stop);
      return records.map(toRow);
    });
  }

  async function writeOnce(
    calls: Calls,
    timeout: number,
    stop: AbortSignal,
    { onStep, ...options }: WriteOptions & { readonly onStep?: () => void } = {},
  ): Promise<void> {
    let current = transactionName(calls, options);
    try {
      await connections.use(sessionOf('WRITE'), async (session) => {
        const done = session.executeWrite(
          async (transaction) => {
            for await (const { statement, params } of calls) {
              current = statement.name;
              await transaction.run(...neo4jStatement(statement, params));
              onStep?.();
            }
          },
          { timeout, metadata: { statement: current } },
        );
        await closeOnAbort(done, session, stop);
      });
    } catch (error) {
      throw neo4jError(error, address, current);
    }
  }

  const read: Engine['read'] = (statement, params, { signal } = {}) => {
    const reading = inFlight.run(statement.name, { timeoutMs, signal }, async (stop) => {
      try {
        return await withRetries(() => readOnce(statement, params, stop), stop);
      } catch (error) {
        throw neo4jError(error, address, statement.name);
      }
    });
    return isRouted ? chain.watch(reading) : reading;
  };

  return {
    product,
    abilities: {
      relationshipIndexes: true,
      orderedIndexes: true,
      termIndexes: true,
      largeTransactions: false,
      remote: true,
      exclusive: false,
      browsable: true,
      shortestPaths: true,
      recommendedClaims: null,
    },
    read,
    write(calls, options = {}) {
      // a connection that is silent ends a long transaction, too
      const limits = { timeoutMs: options.timeoutMs ?? timeoutMs, stepMs: timeoutMs };
      return inFlight.run(transactionName(calls, options), limits, (stop, onStep) =>
        writeOnce(calls, limits.timeoutMs, stop, { ...options, onStep }),
      );
    },
    async prepare() {
      // a user may not be allowed to list them
      const shown = await Promise.all(SHOW_INDEXES.map((statement) => read(statement, {}).catch(() => [])));
      const missing = missingIndexes(shown.flat(), await schemaStatements('neo4j.cypher'));
      if (missing.length === 0) return;
      for (const statement of [...missing, ...AWAIT_INDEXES]) {
        const call = { statement, params: {} };
        await inFlight.run(statement.name, { timeoutMs: Infinity }, (stop) => writeOnce([call], NO_LIMIT, stop));
      }
    },
    close: () => inFlight.close(() => connections.close()),
  };
}

/**
 * The statements whose index or constraint does not exist, or cannot be used yet: one statement tells it, and none of the others
 * has to run at most starts. A constraint has an index of the same name.
 */
function missingIndexes(indexes: readonly Row[], statements: readonly Statement[]): Statement[] {
  const online = new Set(indexes.flatMap(([name, state]) => (state === 'ONLINE' ? [name] : [])));
  return statements.filter(
    ({ text }) => !online.has(/(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? null),
  );
}

/** Reads by index: the iterators of the driver cost more than converting the values. */
function toRow(record: Neo4jRecord): Row {
  const row: Value[] = [];
  for (let index = 0; index < record.length; index++) row.push(fromNeo4j(record.get(index)));
  return row;
}

/**
 * Closes the session on abort: this resets its connection, which ends the statement in the server. Does not wait for the
 * work then, since a managed transaction between two attempts never settles.
 */
async function closeOnAbort<T>(work: Promise<T>, session: Session, signal: AbortSignal): Promise<T> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      session.close().catch(() => undefined);
      reject(new Error('The caller no longer waits.'));
    };
  });
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Repeats reads, which is safe, so that a lost connection or a deadlock delays the caller instead of failing. */
async function withRetries<T>(attempt: () => Promise<T>, stop: AbortSignal): Promise<T> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (stop.aborted || !isRetryableError(error)) throw error;
      await delay(delayMs * (0.5 + Math.random()));
      if (stop.aborted) throw error;
    }
  }
  return attempt();
}

/** The address without user and password, for messages. */
function publicAddress({ url }: Neo4jSettings): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
