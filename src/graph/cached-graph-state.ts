import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState, stampOf } from './graph-state.ts';

/** How old a `RecentState` may be, in milliseconds. */
export const STATE_AGE_MS = 1_000;

/**
 * What the graph holds, at most `STATE_AGE_MS` old, or as old as the statement that reads it takes: read when asked for,
 * once for all who ask meanwhile. A database that is slow gets no second statement for it.
 */
export type RecentState = () => Promise<GraphState>;

export function recentState(engine: Engine): RecentState {
  let kept: { readonly state: Promise<GraphState>; readonly until: number } | null = null;
  let isRunning = false;
  return () => {
    const now = performance.now();
    if (kept === null || (kept.until <= now && !isRunning)) {
      // without the signal of a request: others wait for the same answer
      const state = graphState(engine);
      kept = { state, until: now + STATE_AGE_MS };
      isRunning = true;
      state.then(
        () => (isRunning = false),
        () => {
          isRunning = false;
          kept = null;
        },
      );
    }
    return kept.state;
  };
}

/**
 * Differs for any two graphs, also of one content that was loaded twice: what was read under it may be kept as long as it
 * stays. Null while the graph may change.
 */
export function generationOf(state: GraphState): string | null {
  return state.status === 'READY' ? `${stampOf(state)} ${state.loads} ${state.loadedAt}` : null;
}
