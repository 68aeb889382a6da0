import { setTimeout as delay } from 'node:timers/promises';
import type { Driver, Session } from 'neo4j-driver';

/** Sessions on a driver that is exchanged for a new one as soon as the server is silent on its connections. */
export interface Connections {
  /** Opens a session, works with it and closes it. */
  use<T>(config: SessionConfig, work: (session: Session) => Promise<T>): Promise<T>;
  /** Closes everything at once. */
  close(): Promise<void>;
}

type SessionConfig = NonNullable<Parameters<Driver['session']>[0]>;

/** How many connections a driver opens to one server. */
export const POOL_SIZE = 100;

/** How long a healthy server may take to take a session back, with the statement that it ends. */
const RESET_MS = 5_000;

/**
 * The driver has no limit for a server that accepts a connection and says nothing, or that a firewall has cut off
 * without a word: what waits for it keeps its place in the pool, until no place is left and the driver works no more,
 * even when the server does again. So a driver that meets silence is used no further, and closed once all its sessions
 * have ended.
 */
export function createConnections(connect: () => Driver): Connections {
  let current = opened(connect());

  function retire(used: Opened): void {
    if (used !== current) return;
    current = opened(connect());
  }

  async function letGo(used: Opened, session: Session): Promise<void> {
    const closing = session.close().catch(() => undefined); // it reports what the work has reported
    if (!(await within(RESET_MS, closing))) retire(used);
    used.sessions -= 1;
    if (used !== current && used.sessions === 0) await used.driver.close();
  }

  return {
    async use(config, work) {
      const used = current;
      used.sessions += 1;
      const session = used.driver.session(config);
      try {
        return await work(session);
      } catch (error) {
        // where so few wait for a connection, it is not for the others that there is none
        if (isAcquisitionTimeout(error) && used.sessions <= POOL_SIZE) retire(used);
        throw error;
      } finally {
        await letGo(used, session);
      }
    },
    close: () => current.driver.close(),
  };
}

export function isAcquisitionTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Connection acquisition timed out');
}

interface Opened {
  readonly driver: Driver;
  sessions: number;
}

function opened(driver: Driver): Opened {
  return { driver, sessions: 0 };
}

/** Whether the work is done in so many milliseconds. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const isDone = work.then(() => true);
  const isLate = delay(ms, false, { signal: timer.signal, ref: false }).catch(() => false);
  try {
    return await Promise.race([isDone, isLate]);
  } finally {
    timer.abort();
  }
}
