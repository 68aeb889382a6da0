import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState, stampOf } from './graph-state.ts';

/** How long a graph state is cached, in milliseconds. */
const STATE_TTL_MS = 1_000;

/**
 * Returns the state of the graph, at most `STATE_TTL_MS` old, or older while the statement that reads it is slow.
 * Concurrent callers share one statement, so a slow database never runs two.
 */
export type CachedGraphState = () => Promise<GraphState>;

export function cachedGraphState(engine: Engine): CachedGraphState {
  let cached: { readonly state: Promise<GraphState>; readonly until: number } | null = null;
  let isRunning = false;
  return () => {
    const now = performance.now();
    if (cached === null || (cached.until <= now && !isRunning)) {
      // without the signal of a request, since other requests share the result
      const state = graphState(engine);
      cached = { state, until: now + STATE_TTL_MS };
      isRunning = true;
      state.then(
        () => (isRunning = false),
        () => {
          isRunning = false;
          cached = null;
        },
      );
    }
    return cached.state;
  };
}

/**
 * The version of everything that is cached from a graph. Differs for any two loads, even of the same data set. Null while
 * the graph may change.
 */
export function cacheVersionOf(state: GraphState): string | null {
  return state.status === 'READY' ? `${stampOf(state)} ${state.loads} ${state.loadedAt}` : null;
}
