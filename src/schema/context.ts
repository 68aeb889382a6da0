import { type CachedGraphState, cachedGraphState } from '../graph/cached-graph-state.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { EngineError } from '../engine/engine-error.ts';
import type { Engine, Params, Row, Statement } from '../engine/engine.ts';
import type { RowCache } from '../graph/row-cache.ts';
import type { Reader } from '../graph/query.ts';
import { type Loaders, createLoaders } from '../loaders/loaders.ts';
import { type Budget, createBudget } from './cost/budget.ts';

/** What resolvers see of the request. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly budget: Budget;
  readonly product: string;
  /** The request reads much, and once, as an export does. */
  readonly bulk: boolean;
  /** What the graph holds, at most `STATE_TTL_MS` old. */
  graphState(): Promise<GraphState>;
}

export interface ContextOptions {
  readonly state?: CachedGraphState;
  /** Left out: every request reads for itself. */
  readonly rowCache?: RowCache | undefined;
}

export interface ContextRequest {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** It reads much, and once: nothing of it is kept. */
  readonly bulk?: boolean | undefined;
}

/** Makes contexts for requests to one engine. */
export function contextFactory(
  engine: Engine,
  { state = cachedGraphState(engine), rowCache }: ContextOptions = {},
): (request: ContextRequest) => Context {
  return ({ signal, bulk = false }) => {
    const budget = createBudget(signal);
    const reader: Reader = {
      abilities: engine.abilities,
      async rows(statement, params, decode) {
        budget.takeStatement(); // also for rows that are kept: what is too large is so every time
        return rowCache && !bulk
          ? rowCache.rows(statement, params, decode, () => read(statement, params))
          : (await read(statement, params)).map(decode);
      },
    };
    const graphState = () => ended(async (end) => unlessAborted(state(), end));
    return { reader, loaders: createLoaders(reader), budget, product: engine.product, bulk, graphState };

    function read(statement: Statement, params: Params): Promise<readonly Row[]> {
      return ended((end) => engine.read(statement, params, { signal: end }));
    }

    async function ended<T>(work: (end: AbortSignal) => Promise<T>): Promise<T> {
      try {
        return await budget.endable(work);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        if (error.code === 'TIMEOUT') budget.close(error);
        // ended since the request was refused: that is what its client is to know
        throw error.code === 'CANCELLED' && budget.refused ? budget.refused : error;
      }
    }
  };
}

/** The state of the graph is read for all requests at once: the time of one of them ends its waiting, not the statement. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = () => new EngineError('CANCELLED', 'The request was given up.', { cause: signal.reason });
  if (signal.aborted) throw cancelled();
  let giveUp = (): void => {};
  const aborted = new Promise<never>((_, reject) => (giveUp = () => reject(cancelled())));
  signal.addEventListener('abort', giveUp);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
