import { randomUUID } from 'node:crypto';

import { EngineError } from '../engine/engine-error.ts';
import type { Abilities, Call, Engine, Params } from '../engine/engine.ts';
import { LEASE_MS, type GraphState, isLeased } from '../graph/graph-state.ts';
import { command } from '../graph/query.ts';

/*
 * A lease lets one process at a time load into a graph. The owner is a random id on the Graph node, and each of its
 * transactions renews the lease. A lease that was not renewed for LEASE_MS expires, and the next process takes it over: a
 * later transaction of the former owner fails. All times come from the clock of the database.
 */

/** Another process is loading into this graph. */
export class LoadInProgressError extends Error {
  override readonly name = 'LoadInProgressError';
  readonly code = 'LOAD_UNDER_WAY';

  constructor() {
    super(
      `Another process is loading into this graph. Try again when it has finished, or after ${LEASE_MS / 1_000} s if it was killed.`,
    );
  }
}

/** The right to write. If another process has taken it over, both methods reject with LoadInProgressError. */
export interface Lease {
  /** Executes all calls in one transaction. */
  write(calls: readonly Call[]): Promise<void>;
  /** Sets properties of the Graph node and releases the lease. */
  release(state: Params): Promise<void>;
}

/** True if another process is loading. On an exclusive engine, any lease is a leftover of a process that has ended. */
export function isHeld(state: GraphState, { exclusive }: Abilities): boolean {
  return !exclusive && isLeased(state);
}

/**
 * Acquires the lease and sets properties of the Graph node, if no load has started since the state `seen` was read. So data
 * that was read in between is still current.
 *
 * @throws {LoadInProgressError} if another process has the lease, or had it in between
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
  await writeFenced(engine, [acquisition, renewal, stateCall({ ...state, loads: seen.loads + 1 })]);
  return {
    // renews first, to fail early, and last, because a long transaction could outlive the lease
    write: (calls) => writeFenced(engine, [renewal, ...calls, renewal]),
    release: (last) => writeFenced(engine, [renewal, stateCall({ ...last, owner: null, aliveAt: null })]),
  };
}

async function writeFenced(engine: Engine, calls: readonly Call[]): Promise<void> {
  try {
    await engine.write(calls);
  } catch (error) {
    const isLost = error instanceof EngineError && error.code === 'STATEMENT' && error.statement === renew.name;
    throw isLost ? new LoadInProgressError() : error;
  }
}

function stateCall(properties: Params): Call {
  return { statement: setState, params: { properties } };
}

/** Of two concurrent transactions, one waits here: the database locks a node before it reads a property that depends on itself. */
const take = command(
  'lease.take',
  /* cypher */ `
  MERGE (g:Graph {id: 'graph'})
  SET g.owner = CASE
    WHEN coalesce(g.owner, '') = $seenOwner AND coalesce(g.loads, 0) = $seenLoads
      AND (g.owner IS NULL OR $exclusive OR g.aliveAt < timestamp() - $leaseMs)
    THEN $owner ELSE g.owner END`,
);

/** Fails if another process is the owner. Cypher has no clause to abort a transaction, but a division by zero does. */
const renew = command(
  'lease.renew',
  /* cypher */ `
  MATCH (g:Graph {id: 'graph'})
  SET g.owner = CASE WHEN g.owner = $owner THEN $owner ELSE toString(1 / 0) END
  SET g.aliveAt = timestamp()`,
);

const setState = command(
  'graph.setState',
  /* cypher */ `
  MATCH (g:Graph {id: 'graph'})
  SET g += $properties`,
);
