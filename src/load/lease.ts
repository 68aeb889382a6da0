import { randomUUID } from 'node:crypto';

import { EngineError } from '../engine/engine-error.ts';
import type { Abilities, Call, Engine, Params } from '../engine/engine.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { command } from '../graph/query.ts';

/*
 * One process at a time loads into a graph. Its name, a random one, stands on the node that says what the graph holds, and
 * is renewed by each of its transactions. Whoever was silent for LIFE_MS is taken for dead, and the next one takes over;
 * should it wake up after all, its next transaction fails. Times are the database's: no two clocks need to agree.
 */

const LIFE_MS = 30_000;

/** Another process loads into this graph. */
export class LoadUnderWayError extends Error {
  override readonly name = 'LoadUnderWayError';
  readonly code = 'LOAD_UNDER_WAY';

  constructor() {
    super(
      `Another process is loading into this graph. Try again when it has finished or, if it was killed, in ${LIFE_MS / 1_000} s.`,
    );
  }
}

/** The right to write. Where somebody has taken over both fail with a LoadUnderWayError, and write nothing. */
export interface Lease {
  /** All of the calls or none. */
  write(calls: readonly Call[]): Promise<void>;
  /** Sets properties of the graph's state, and lets others in. */
  end(state: Params): Promise<void>;
}

/** Whether somebody loads now. In a graph that no other process can open, a lease is what a dead one left. */
export function isHeld({ lease }: GraphState, { exclusive }: Abilities): boolean {
  return !exclusive && lease !== null && lease.silentMs < LIFE_MS;
}

/**
 * Takes the lease and sets properties of the graph's state, if no load has begun since that was `seen`: what was read of
 * the graph in between still holds.
 *
 * @throws {LoadUnderWayError} where another has the lease, or has had it since
 */
export async function takeLease(engine: Engine, seen: GraphState, state: Params): Promise<Lease> {
  const owner = randomUUID();
  const renewal = { statement: renew, params: { owner } };
  const taking = {
    owner,
    seenOwner: seen.lease?.owner ?? '',
    seenLoads: seen.loads,
    exclusive: engine.abilities.exclusive,
    lifeMs: LIFE_MS,
  };
  const taken = stateCall({ ...state, loads: seen.loads + 1 });
  await writeFenced(engine, [{ statement: take, params: taking }, renewal, taken]);
  return {
    // at the start to be refused at once, at the end because the transaction may have taken long
    write: (calls) => writeFenced(engine, [renewal, ...calls, renewal]),
    end: (last) => writeFenced(engine, [renewal, stateCall({ ...last, owner: null, aliveAt: null })]),
  };
}

async function writeFenced(engine: Engine, calls: readonly Call[]): Promise<void> {
  try {
    await engine.write(calls);
  } catch (error) {
    const isLost = error instanceof EngineError && error.code === 'STATEMENT' && error.statement === renew.name;
    throw isLost ? new LoadUnderWayError() : error;
  }
}

function stateCall(properties: Params): Call {
  return { statement: setState, params: { properties } };
}

/** Of two at once one waits here for the other: a property that depends on itself is locked before it is read. */
const take = command(
  'lease.take',
  /* cypher */ `
  MERGE (g:Graph {id: 'graph'})
  SET g.owner = CASE
    WHEN coalesce(g.owner, '') = $seenOwner AND coalesce(g.loads, 0) = $seenLoads
      AND (g.owner IS NULL OR $exclusive OR g.aliveAt < timestamp() - $lifeMs)
    THEN $owner ELSE g.owner END`,
);

/** Fails where another is the owner: no clause ends a transaction, but a division by zero does. */
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
