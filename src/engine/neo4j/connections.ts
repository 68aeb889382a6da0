import type { Driver, Session } from 'neo4j-driver';

/** Opens sessions on a driver, and replaces the driver when the server stops responding on its connections. */
export interface Connections {
  /** Runs work with a session and closes it. */
  use<T>(config: SessionConfig, work: (session: Session) => Promise<T>): Promise<T>;
  /** Closes all connections immediately. */
  close(): Promise<void>;
}

type SessionConfig = NonNullable<Parameters<Driver['session']>[0]>;

/** The largest number of connections of a driver to one server. */
export const POOL_SIZE = 100;

/** A healthy server takes less time than this to close a session and cancel its statement. */
const RESET_MS = 5_000;

/**
 * The driver has no timeout for a server that accepts a connection and never responds, or whose packets a firewall drops:
 * the waiting connections fill the pool, and the driver stays unusable even after the server recovers. So a driver whose
 * server is silent gets no new sessions, and is closed when its last session has ended.
 */
export function createConnections(connect: () => Driver): Connections {
  let current = startPool(connect());

  function retire(pool: Pool): void {
    if (pool !== current) return;
    current = startPool(connect());
  }

  async function closeSession(pool: Pool, session: Session): Promise<void> {
    const closing = session.close().catch(() => undefined); // the work has reported the same error
    if (!(await settlesWithin(RESET_MS, closing))) retire(pool);
    pool.sessions -= 1;
    if (pool !== current && pool.sessions === 0) await pool.driver.close();
  }

  return {
    async use(config, work) {
      const pool = current;
      pool.sessions += 1;
      const session = pool.driver.session(config);
      try {
        return await work(session);
      } catch (error) {
        // with fewer sessions than connections a timeout cannot be contention, so the server is silent
        if (isAcquisitionTimeout(error) && pool.sessions <= POOL_SIZE) retire(pool);
        throw error;
      } finally {
        await closeSession(pool, session);
      }
    },
    close: () => current.driver.close(),
  };
}

export function isAcquisitionTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Connection acquisition timed out');
}

interface Pool {
  readonly driver: Driver;
  sessions: number;
}

function startPool(driver: Driver): Pool {
  return { driver, sessions: 0 };
}

/** Whether the work resolves within `ms` milliseconds. A timer that is cleared costs less than one that is aborted. */
async function settlesWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false).unref();
  });
  const isDone = work.then(() => true as const);
  try {
    return await Promise.race([isDone, isLate]);
  } finally {
    clearTimeout(timer);
  }
}
