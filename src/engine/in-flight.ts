import { setMaxListeners } from 'node:events';
import { EngineError } from './engine-error.ts';

/** What a piece of work may look at and set while it runs. */
export interface Task {
  /** The caller has its answer (a timeout or a cancellation): what is left to do should be undone or dropped. */
  stopped: boolean;
  /** Called once when that happens. */
  onStop: (() => void) | undefined;
}

export interface Limits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The work an engine has under way: nothing starts after `close`, and `close` waits for what has started. */
export interface Underway {
  /** Runs work whose promise the caller waits for no longer than the limits allow; the work itself may run on. */
  run<T>(statement: string, limits: Limits, work: (task: Task) => Promise<T>): Promise<T>;
  /** Waits for all work, then lets go; further calls wait for the same end. */
  close(letGo: () => void | Promise<void>): Promise<void>;
}

export function createUnderway(): Underway {
  const started = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  return {
    run(statement, limits, work) {
      if (closing) return Promise.reject(new EngineError('CLOSED', 'The graph was closed.', { statement }));
      return limited(statement, limits, (task) => {
        const done = work(task);
        started.add(done);
        const forget = () => started.delete(done);
        done.then(forget, forget);
        return done;
      });
    },
    close(letGo) {
      closing ??= Promise.allSettled(started).then(letGo);
      return closing;
    },
  };
}

function limited<T>(statement: string, limits: Limits, work: (task: Task) => Promise<T>): Promise<T> {
  const { timeoutMs, signal } = limits;
  if (signal?.aborted) return Promise.reject(cancelled(statement, signal));
  return new Promise((resolve, reject) => {
    const task: Task = { stopped: false, onStop: undefined };
    const stop = (error: EngineError) => {
      release();
      task.stopped = true;
      reject(error);
      task.onStop?.();
    };
    const timer = Number.isFinite(timeoutMs) ? setTimeout(() => stop(timedOut(statement, timeoutMs)), timeoutMs) : null;
    const onAbort = () => stop(cancelled(statement, signal));
    const release = () => {
      if (timer) clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    listen(signal, onAbort);
    work(task).finally(release).then(resolve, reject);
  });
}

/** One request's signal has as many listeners as statements under way, which Node takes for a leak above ten. */
function listen(signal: AbortSignal | undefined, onAbort: () => void): void {
  if (!signal) return;
  setMaxListeners(0, signal);
  signal.addEventListener('abort', onAbort, { once: true });
}

function timedOut(statement: string, timeoutMs: number): EngineError {
  return new EngineError('TIMEOUT', `${statement} ran longer than ${timeoutMs} ms.`, { statement });
}

function cancelled(statement: string, signal: AbortSignal | undefined): EngineError {
  return new EngineError('CANCELLED', `${statement} was cancelled.`, { statement, cause: signal?.reason });
}
