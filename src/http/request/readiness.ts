/**
 * Whether the graph can serve requests: it is reachable, and a load has been completed. `graph` is set while a later load
 * runs whose changes can be seen before it ends.
 */
export type Readiness =
  | { readonly ready: true; readonly graph?: 'loading' }
  | { readonly ready: false; readonly reason: string };

interface ReadinessOptions {
  /** Queries the graph. */
  readonly probe: (signal: AbortSignal) => Promise<Readiness>;
  /** When a statement of any request last succeeded, on the clock of `performance.now()`. */
  readonly lastStatementAt?: () => number;
  /** Called for each probe that failed. */
  readonly onFailure: (error: unknown) => void;
}

/** Timeout of a probe. */
const TIMEOUT_MS = 2_000;
/** How long a result is cached. */
const TTL_MS = 500;

/**
 * Checks whether the graph is ready, with one probe at a time, whose result is cached for half a second. Never throws and
 * takes two seconds at most. While the graph serves requests, a probe that times out is ignored: the last result remains
 * valid.
 */
export function createReadiness({ probe, lastStatementAt, onFailure }: ReadinessOptions): () => Promise<Readiness> {
  let cached: { readonly readiness: Readiness; readonly at: number } | null = null;
  let last: Readiness | null = null; // result of the last probe that succeeded
  let running: Probe | null = null;

  function start(): Probe {
    const controller = new AbortController();
    const probeRun: Probe = {
      startedAt: performance.now(),
      controller,
      done: probe(controller.signal).then(succeed, fail),
    };
    return probeRun;

    function succeed(readiness: Readiness): Readiness {
      last = readiness;
      return settle(readiness);
    }
    function fail(error: unknown): Readiness {
      const isLate = performance.now() - probeRun.startedAt >= TIMEOUT_MS;
      if (isLate && last && servesRequests()) return settle(last);
      if (running === probeRun) onFailure(error);
      return settle(UNRESPONSIVE);
    }
    function settle(readiness: Readiness): Readiness {
      if (running === probeRun) {
        running = null;
        cached = { readiness, at: performance.now() };
      }
      return readiness;
    }
  }

  /** The result after a timeout: the last one if the graph serves requests, otherwise not ready. */
  function resultOfLate(late: Probe): Readiness {
    if (running !== late) return cached?.readiness ?? UNRESPONSIVE;
    if (last && servesRequests()) return last;
    running = null;
    cached = { readiness: UNRESPONSIVE, at: performance.now() };
    const error = new Error(`The readiness probe got no response from the graph within ${TIMEOUT_MS} ms.`);
    onFailure(error);
    late.controller.abort(error);
    return UNRESPONSIVE;
  }

  function servesRequests(): boolean {
    return lastStatementAt !== undefined && lastStatementAt() > performance.now() - TIMEOUT_MS;
  }

  return async () => {
    if (cached && performance.now() - cached.at < TTL_MS) return cached.readiness;
    const current = (running ??= start());
    const left = TIMEOUT_MS - (performance.now() - current.startedAt);
    return left <= 0 ? resultOfLate(current) : withTimeout(left, current.done, () => resultOfLate(current));
  };
}

interface Probe {
  readonly startedAt: number;
  readonly controller: AbortController;
  readonly done: Promise<Readiness>;
}

const UNRESPONSIVE: Readiness = { ready: false, reason: 'The graph database does not respond.' };

function withTimeout<T>(ms: number, work: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve) => {
    // not at once: if the process was busy for so long, the result may have arrived already
    const timer = setTimeout(() => setImmediate(() => resolve(late())), ms);
    timer.unref();
    void work.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
