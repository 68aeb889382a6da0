import { randomUUID } from 'node:crypto';

import { EngineError } from '../engine/engine-error.ts';
import type { Abilities, Call, Calls, Engine, Params, WriteOptions } from '../engine/engine.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { command } from '../graph/query.ts';

/*
 * A lease lets one process at a time load into a graph. The owner is a random id on the Graph node. Planning and each
 * transaction renew the lease. A lease that was not renewed for LEASE_MS expires, and the next process takes it over: a
 * later transaction of the former owner fails. All times come from the clock of the database.
 */

const LEASE_MS = 30_000;
const RENEW_MS = 8_000;

/** Another load of this graph is running. */
export class LoadInProgressError extends Error {
  override readonly name = 'LoadInProgressError';
  readonly code = 'LOAD_UNDER_WAY';

  constructor() {
    super(
      `Another process is loading into this graph. Try again when it has finished, or after ${LEASE_MS / 1_000} s if it was killed.`,
    );
  }
}

/** The right to write. If another process has taken it over, all methods reject with LoadInProgressError. */
export interface Lease {
  /** Executes all calls in one transaction. */
  write(calls: Calls, options?: WriteOptions): Promise<void>;
  /** The call that sets properties of the Graph node. */
  stateCall(properties: Params): Call;
  /**
   * Executes all calls and sets properties of the Graph node in one transaction, and releases the lease. An engine that cannot
   * count commits may show readers a part of one, so the Graph node says so before, and the lease is released after it.
   */
  finish(calls: Calls, state: Params, options?: WriteOptions): Promise<void>;
}

/** The leases that this process holds. */
const owners = new Set<string>();

/** True if a load is running. On an exclusive engine, the lease of another process is a leftover, since it has ended. */
export function isHeld({ lease }: GraphState, { exclusive }: Abilities): boolean {
  if (lease === null) return false;
  return exclusive ? owners.has(lease.owner) : lease.silentMs < LEASE_MS;
}

/**
 * Acquires the lease and sets properties of the Graph node, if no load has started since the state `seen` was read.
 *
 * @throws {LoadInProgressError} if another load has the lease, or had it in between
 */
export async function acquireLease(engine: Engine, seen: GraphState, state: Params): Promise<Lease> {
  const owner = randomUUID();
  const renewal = { statement: renew, params: { owner } };
  const acquisition = {
    statement: take,
    params: {
      owner,
      seenOwner: seen.lease?.owner ?? '',
      seenLoads: seen.loads,
      exclusive: engine.abilities.exclusive,
      leaseMs: LEASE_MS,
    },
  };
  owners.add(owner);
  try {
    await writeFenced(engine, [acquisition, renewal, stateCall({ ...state, loads: seen.loads + 1, committing: null })]);
  } catch (error) {
    owners.delete(owner);
    // a lease cannot be renewed visibly while its owner's transaction runs; that transaction holds the lock of the node
    const isLocked = seen.lease !== null && error instanceof EngineError && error.code === 'TIMEOUT';
    throw isLocked ? new LoadInProgressError() : error;
  }
  const stopRenewing = engine.abilities.exclusive
    ? () => Promise.resolve()
    : renewRegularly(() => engine.write([renewal]));
  return {
    stateCall,
    async write(calls, options) {
      await stopRenewing();
      // renews first, to fail early, and last, because a long transaction could outlive the lease
      await writeFenced(engine, enclose([renewal], calls, [renewal]), options);
    },
    async finish(calls, last, options) {
      await stopRenewing();
      try {
        if (engine.abilities.commits) {
          await writeFenced(engine, enclose([renewal], calls, [renewal, stateCall({ ...last, ...RELEASED })]), options);
          return;
        }
        await writeFenced(engine, [renewal, stateCall({ committing: true })]);
        await writeFenced(engine, enclose([renewal], calls, [renewal, stateCall(last)]), options);
        await writeFenced(engine, [renewal, stateCall(RELEASED)]);
      } finally {
        owners.delete(owner);
      }
    },
  };
}

const RELEASED = { owner: null, aliveAt: null, committing: null };

/** Calls `work` at intervals until the returned function is called, which waits for a running call. */
function renewRegularly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = work().catch(() => undefined); // the next transaction reports a lost lease
  }, RENEW_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}

/** Keeps calls lazy that are made while they are iterated. */
function enclose(first: readonly Call[], calls: Calls, last: readonly Call[]): Calls {
  if (Array.isArray(calls)) return [...first, ...(calls as readonly Call[]), ...last];
  return {
    async *[Symbol.asyncIterator]() {
      yield* first;
      yield* calls;
      yield* last;
    },
  };
}

async function writeFenced(engine: Engine, calls: Calls, options?: WriteOptions): Promise<void> {
  try {
    await engine.write(calls, options);
  } catch (error) {
    const isLost = error instanceof EngineError && error.code === 'STATEMENT' && error.statement === renew.name;
    throw isLost ? new LoadInProgressError() : error;
  }
}

function stateCall(properties: Params): Call {
  return { statement: setState, params: { properties } };
}

/** Of two concurrent transactions, one waits here: the database locks a node before it reads a property that depends on itself. */
export const take = command(
  'lease.take',
  /* cypher */ `
  MERGE (g:Graph {id: 'graph'})
  SET g.owner = CASE
    WHEN coalesce(g.owner, '') = $seenOwner AND coalesce(g.loads, 0) = $seenLoads
      AND (g.owner IS NULL OR $exclusive OR g.aliveAt < timestamp() - $leaseMs)
    THEN $owner ELSE g.owner END`,
);

/** Fails if another process is the owner. Cypher has no clause to abort a transaction, but a division by zero does. */
export const renew = command(
  'lease.renew',
  /* cypher */ `
  MATCH (g:Graph {id: 'graph'})
  SET g.owner = CASE WHEN g.owner = $owner THEN $owner ELSE toString(1 / 0) END
  SET g.aliveAt = timestamp()`,
);

export const setState = command(
  'graph.setState',
  /* cypher */ `
  MATCH (g:Graph {id: 'graph'})
  SET g += $properties`,
);
