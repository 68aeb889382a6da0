import { type CachedGraphState, type StateReading, cachedGraphState } from '../graph/cached-graph-state.ts';
import type { GraphState } from '../graph/graph-state.ts';
import type { ClaimIndexSource } from '../graph/claim-index/claim-index.ts';
import { createClaimIndexSource } from '../graph/claim-index/claim-index-source.ts';
import type { NameIndexSource } from '../graph/name-index/name-index.ts';
import { createNameIndexSource } from '../graph/name-index/name-index-source.ts';
import { EngineError } from '../engine/engine-error.ts';
import type { Engine } from '../engine/engine.ts';
import { type CurrentIds, readCurrentIds } from '../graph/entity/current-id.ts';
import type { RowCache } from '../graph/row-cache.ts';
import { NO_STATISTICS, type Statistics } from '../graph/access/statistics.ts';
import type { Reader } from '../graph/query.ts';
import { type Loaders, createLoaders } from '../loaders/loaders.ts';
import { type Budget, createBudget } from './cost/budget.ts';

/** Tells whether the graph changed while an operation was executed. Both return null if the graph does not answer in time. */
export interface StateWatch {
  /** The state with which the operation begins. */
  readState(): Promise<StateReading | null>;
  /** The state after the operation: `before` itself while nothing can have been committed. */
  readStateAfter(before: StateReading): Promise<StateReading | null>;
}

/** The context of a request, for its resolvers. */
export interface Context extends StateWatch {
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly budget: Budget;
  readonly product: string;
  /** True for a request that reads a large part of the graph once, such as an export: its rows are not cached. */
  readonly bulk: boolean;
  /** The state of the graph, at most a quarter of a second old. */
  graphState(): Promise<GraphState>;
  /** The entities that answer for merged ones; null if none is merged. Not a promise then, for most requests. */
  currentIds(): CurrentIds | null | Promise<CurrentIds | null>;
}

interface ContextOptions {
  readonly state?: CachedGraphState;
  /** The row cache; without it every request reads from the database, and shares nothing. */
  readonly rowCache?: RowCache | undefined;
  /** What is known of the graph; without it, lists walk through it. */
  readonly statistics?: (() => Statistics) | undefined;
  /** Shared by all contexts of one graph. */
  readonly claimIndex?: ClaimIndexSource | null | undefined;
  readonly nameIndex?: NameIndexSource | null | undefined;
}

interface ContextRequest {
  /** Aborted when the client disconnects or the request times out. */
  readonly signal?: AbortSignal | undefined;
  readonly bulk?: boolean | undefined;
}

/** Returns a function that creates the context of a request to one engine. */
export function contextFactory(
  engine: Engine,
  {
    state = cachedGraphState(engine),
    rowCache,
    statistics = () => NO_STATISTICS,
    claimIndex = createClaimIndexSource(engine, state),
    nameIndex = createNameIndexSource(engine, state),
  }: ContextOptions = {},
): (request: ContextRequest) => Context {
  return ({ signal, bulk = false }) => {
    const budget = createBudget(signal);
    const reader: Reader = {
      abilities: engine.abilities,
      statistics,
      claimIndex: claimIndex && countedIndex(claimIndex, budget),
      nameIndex: nameIndex && countedNameIndex(nameIndex, budget),
      async rows(statement, params, decode) {
        budget.takeStatement(); // also for cached rows: a repeated request must not be accepted once and rejected later
        return cancellable(async (signal) => {
          const read = (cancelled: AbortSignal) => engine.read(statement, params, { signal: cancelled });
          return rowCache && !bulk
            ? rowCache.rows(statement, params, decode, read, signal)
            : (await read(signal)).map(decode);
        });
      },
    };
    const graphState = () => cancellable((cancelled) => unlessAborted(state(), cancelled));
    return {
      reader,
      loaders: createLoaders(reader),
      budget,
      product: engine.product,
      bulk,
      graphState,
      currentIds: onceAsked(() => {
        const latest = state.reading();
        const read = ({ state: { merged } }: StateReading) => (merged === 0 ? null : readCurrentIds(reader));
        // the statements of a request report why the graph cannot be read
        return latest instanceof Promise ? latest.then(read, () => null) : read(latest);
      }),
      readState: () => inTime(state.reading(), signal),
      readStateAfter: (before) => inTime(state.readingAfter(before), signal),
    };

    async function cancellable<T>(work: (cancelled: AbortSignal) => Promise<T>): Promise<T> {
      try {
        return await budget.runCancellable(work);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        if (error.code === 'TIMEOUT') budget.close(error);
        // report the budget error that caused the cancellation, not the cancellation
        throw error.code === 'CANCELLED' && budget.error ? budget.error : error;
      }
    }
  };
}

/** Remembers the first value. */
function onceAsked<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: read() }).value;
}

/** Counts as statements what the index answers without one: the limits of a request are the same on all engines. */
function countedIndex(source: ClaimIndexSource, { takeStatement }: Budget): ClaimIndexSource {
  return {
    async current(mayWait) {
      const index = await source.current(mayWait);
      return (
        index && {
          ...index,
          counts: (lists) => {
            takeStatement();
            return index.counts(lists);
          },
          values: (lists, property) => {
            takeStatement();
            return index.values(lists, property);
          },
          changeCount: (where, properties, range) => {
            takeStatement();
            return index.changeCount(where, properties, range);
          },
        }
      );
    },
  };
}

/** As above, for the index of names. */
function countedNameIndex(source: NameIndexSource, { takeStatement }: Budget): NameIndexSource {
  return {
    async current(mayWait) {
      const index = await source.current(mayWait);
      return (
        index && {
          ...index,
          named: (query) => {
            takeStatement();
            return index.named(query);
          },
        }
      );
    },
  };
}

/** An operation that reads nothing from the graph must not wait for it. */
const MAX_STATE_WAIT_MS = 1_000;

async function inTime(
  work: StateReading | Promise<StateReading>,
  signal: AbortSignal | undefined,
): Promise<StateReading | null> {
  if (!(work instanceof Promise)) return work;
  let stop = (): void => {};
  const late = new Promise<null>((resolve) => (stop = () => resolve(null)));
  const timer = setTimeout(stop, MAX_STATE_WAIT_MS).unref();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await Promise.race([work, late]);
  } catch {
    return null; // the resolvers report why the graph cannot be read
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** All requests share one read of the state: an aborted request stops waiting, but the read continues. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = () => new EngineError('CANCELLED', 'The request was cancelled.', { cause: signal.reason });
  if (signal.aborted) throw cancelled();
  let cancel = (): void => {};
  const aborted = new Promise<never>((_, reject) => (cancel = () => reject(cancelled())));
  signal.addEventListener('abort', cancel);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
