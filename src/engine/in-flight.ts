import { setMaxListeners } from 'node:events';
import { EngineError } from './engine-error.ts';

export interface Limits {
  readonly timeoutMs: number;
  /** The time limit of each step of the work; by default there is none. */
  readonly stepMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Tracks the statements that an engine is running. */
export interface InFlightTracker {
  /**
   * Runs work and rejects with TIMEOUT or CANCELLED at its limits. Then it aborts the signal of the work, which may still
   * be running: the work should undo or discard the rest. The work calls `onStep` when a step is done.
   */
  run<T>(statement: string, limits: Limits, work: Work<T>): Promise<T>;
  /** Rejects new work with CLOSED, waits for running work, then calls `release` once. */
  close(release: () => void | Promise<void>): Promise<void>;
}

type Work<T> = (signal: AbortSignal, onStep: () => void) => Promise<T>;

export function createInFlightTracker(): InFlightTracker {
  const inFlight = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  return {
    run(statement, limits, work) {
      if (closing) return Promise.reject(new EngineError('CLOSED', 'The graph was closed.', { statement }));
      return withLimits(statement, limits, (signal, onStep) => {
        const done = work(signal, onStep);
        inFlight.add(done);
        const remove = () => inFlight.delete(done);
        done.then(remove, remove);
        return done;
      });
    },
    close(release) {
      closing ??= Promise.allSettled(inFlight).then(release);
      return closing;
    },
  };
}

function withLimits<T>(statement: string, limits: Limits, work: Work<T>): Promise<T> {
  const { timeoutMs, stepMs = Infinity, signal } = limits;
  if (signal?.aborted) return Promise.reject(cancelledError(statement, signal));
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: EngineError) => {
      removeLimits();
      reject(error);
      controller.abort(error);
    };
    const stopAfter = (ms: number) =>
      Number.isFinite(ms) ? setTimeout(() => stop(timeoutError(statement, ms)), ms) : undefined;
    const timer = stopAfter(timeoutMs);
    let stepTimer = stopAfter(stepMs);
    const onStep = () => {
      clearTimeout(stepTimer);
      if (!controller.signal.aborted) stepTimer = stopAfter(stepMs);
    };
    const onAbort = () => stop(cancelledError(statement, signal));
    const removeLimits = () => {
      clearTimeout(timer);
      clearTimeout(stepTimer);
      signal?.removeEventListener('abort', onAbort);
    };
    addAbortListener(signal, onAbort);
    work(controller.signal, onStep).finally(removeLimits).then(resolve, reject);
  });
}

/** The signal of a request has one listener for each running statement; Node warns of a leak above ten. */
function addAbortListener(signal: AbortSignal | undefined, onAbort: () => void): void {
  if (!signal) return;
  setMaxListeners(0, signal);
  signal.addEventListener('abort', onAbort, { once: true });
}

function timeoutError(statement: string, timeoutMs: number): EngineError {
  return new EngineError('TIMEOUT', `${statement} ran longer than ${timeoutMs} ms.`, { statement });
}

function cancelledError(statement: string, signal: AbortSignal | undefined): EngineError {
  return new EngineError('CANCELLED', `${statement} was cancelled.`, { statement, cause: signal?.reason });
}
