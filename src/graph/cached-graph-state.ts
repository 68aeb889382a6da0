import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState, isLeased } from './graph-state.ts';

/** How long a graph state is cached, in milliseconds. Less than `MIN_LEASE_MS`, so that short requests need no second look. */
const STATE_TTL_MS = 250;
/** From this age on, a request that uses the state starts to read the next one, so that none waits for it under load. */
const REFRESH_MS = 125;

/**
 * A load holds its lease at least this long before it commits, if the engine cannot count commits. So nothing is committed
 * within this time after a state without a lease was read.
 */
export const MIN_LEASE_MS = 1_000;

/** A state of the graph, and what tells whether it can still be the current one. */
export interface StateReading {
  readonly state: GraphState;
  /** When the state was asked for, on the clock of `performance.now()`. */
  readonly askedAt: number;
  /** What `Abilities.commits` counted then; null if the engine cannot count. */
  readonly commits: number | null;
}

/**
 * Returns the state of the graph, at most `STATE_TTL_MS` old, or older while the statement that reads it is slow. Concurrent
 * callers share one statement, so a slow database never runs two.
 */
export interface CachedGraphState {
  (): Promise<GraphState>;
  /** Not a promise if the state is cached, as for most requests. */
  reading(): StateReading | Promise<StateReading>;
  /** Returns `since` while no load can have committed after it, and otherwise reads the state again. */
  readingAfter(since: StateReading): Promise<StateReading>;
}

export function cachedGraphState(engine: Engine): CachedGraphState {
  let latest: StateReading | null = null;
  let running: { readonly reading: Promise<StateReading>; readonly commits: number | null } | null = null;
  const commits = (): number | null => engine.abilities.commits?.() ?? null;

  function read(): Promise<StateReading> {
    const asked = { askedAt: performance.now(), commits: commits() };
    // without the signal of a request, since other requests share the result
    const reading = graphState(engine).then((state) => ({ state, ...asked }));
    const own = { reading, commits: asked.commits };
    running = own;
    const settle = (settled: StateReading | null): void => {
      if (running !== own) return;
      running = null;
      latest = settled;
    };
    reading.then(settle, () => settle(null));
    return reading;
  }

  function reading(): StateReading | Promise<StateReading> {
    const count = commits();
    if (latest && !isOutdated(latest.commits, count)) {
      const age = performance.now() - latest.askedAt;
      if (age >= REFRESH_MS && !running) void read().catch(() => undefined);
      if (age < STATE_TTL_MS) return latest;
    }
    return running && !isOutdated(running.commits, count) ? running.reading : read();
  }

  return Object.assign(async () => (await reading()).state, {
    reading,
    readingAfter: async (since: StateReading) => (mayBeOutdated(since, commits()) ? read() : since),
  });
}

function mayBeOutdated({ state, askedAt, commits }: StateReading, current: number | null): boolean {
  if (commits !== null) return isOutdated(commits, current);
  return isLeased(state) || performance.now() - askedAt >= MIN_LEASE_MS;
}

/** Whether something was committed since the earlier count, or may just be. */
function isOutdated(earlier: number | null, current: number | null): boolean {
  return earlier !== current || (current !== null && current % 2 === 1);
}

/**
 * The version of everything that is cached from a graph. Differs for any two loads, even of the same data set. Null while
 * the graph may change: during a load, and while a load prepares its changes.
 */
export function cacheVersionOf(state: GraphState): string | null {
  return state.status === 'READY' && !isLeased(state) ? `${state.loadedAt} ${state.version} ${state.loads}` : null;
}
