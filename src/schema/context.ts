import type { Engine } from '../engine/engine.ts';
import { EngineError } from '../engine/engine-error.ts';
import { type GraphState, graphState } from '../dataset/graph-state.ts';
import type { Reader } from '../graph/query.ts';
import { type Loaders, createLoaders } from '../loaders/loaders.ts';
import { type Budget, createBudget } from './budget.ts';

/** What resolvers see of the request. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly budget: Budget;
  readonly product: string;
  /** What the graph holds, at most `STATE_AGE_MS` old. */
  graphState(): Promise<GraphState>;
}

/** How old the graph state may be that cursors are stamped with, in milliseconds. */
export const STATE_AGE_MS = 1_000;

/** Makes contexts for requests to one engine. */
export function contextFactory(engine: Engine): (request: { readonly signal?: AbortSignal | undefined }) => Context {
  let kept: { readonly state: Promise<GraphState>; readonly until: number } | null = null;

  function recentState(): Promise<GraphState> {
    const now = performance.now();
    if (kept === null || kept.until <= now) {
      // without the request's signal: others wait for the same answer
      const state = graphState(engine);
      kept = { state, until: now + STATE_AGE_MS };
      state.catch(() => {
        if (kept?.state === state) kept = null;
      });
    }
    return kept.state;
  }

  return ({ signal }) => {
    const budget = createBudget(signal);
    const reader: Reader = {
      abilities: engine.abilities,
      read: async (statement, params) => {
        budget.takeStatement();
        try {
          return await engine.read(statement, params, { signal });
        } catch (error) {
          if (error instanceof EngineError && error.code === 'TIMEOUT') budget.close(error);
          throw error;
        }
      },
    };
    return { reader, loaders: createLoaders(reader), budget, product: engine.product, graphState: recentState };
  };
}
