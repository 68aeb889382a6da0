/** Whether the graph can be asked now: it answers and is whole. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export interface ReadinessOptions {
  /** Looks at the graph. */
  readonly probe: (signal: AbortSignal) => Promise<Readiness>;
  /** When a statement of any request last succeeded, on the clock of `performance.now()`. */
  readonly answeredAt?: () => number;
  /** Told of each probe that failed. */
  readonly onFailure: (error: unknown) => void;
}

/** How long the graph may take to say whether it is ready. */
const LIMIT_MS = 2_000;
const KEPT_MS = 500;

/**
 * Whether the graph is ready, for all who ask: one probe at a time, whose result is kept for half a second. Never fails,
 * and takes two seconds at most. A graph that is merely busy stays what it was: as long as it answers requests, a probe
 * that waits behind them says nothing.
 */
export function createReadiness({ probe, answeredAt, onFailure }: ReadinessOptions): () => Promise<Readiness> {
  let known: { readonly readiness: Readiness; readonly at: number } | null = null;
  let seen: Readiness | null = null; // by a probe that succeeded
  let running: Probe | null = null;

  function start(): Probe {
    const controller = new AbortController();
    const made: Probe = {
      startedAt: performance.now(),
      controller,
      done: probe(controller.signal).then(succeed, fail),
    };
    return made;

    function succeed(readiness: Readiness): Readiness {
      seen = readiness;
      return settle(readiness);
    }
    function fail(error: unknown): Readiness {
      const isLate = performance.now() - made.startedAt >= LIMIT_MS;
      if (isLate && seen && answersOthers()) return settle(seen);
      if (running === made) onFailure(error);
      return settle(SILENT);
    }
    function settle(readiness: Readiness): Readiness {
      if (running === made) {
        running = null;
        known = { readiness, at: performance.now() };
      }
      return readiness;
    }
  }

  /** After the limit: ready or not as before where the graph answers others, or else not ready. */
  function judge(late: Probe): Readiness {
    if (running !== late) return known?.readiness ?? SILENT;
    if (seen && answersOthers()) return seen;
    running = null;
    known = { readiness: SILENT, at: performance.now() };
    const error = new Error(`The graph did not say within ${LIMIT_MS} ms whether it is ready.`);
    onFailure(error);
    late.controller.abort(error);
    return SILENT;
  }

  function answersOthers(): boolean {
    return answeredAt !== undefined && answeredAt() > performance.now() - LIMIT_MS;
  }

  return async () => {
    if (known && performance.now() - known.at < KEPT_MS) return known.readiness;
    const current = (running ??= start());
    const left = LIMIT_MS - (performance.now() - current.startedAt);
    return left <= 0 ? judge(current) : within(left, current.done, () => judge(current));
  };
}

interface Probe {
  readonly startedAt: number;
  readonly controller: AbortController;
  readonly done: Promise<Readiness>;
}

const SILENT: Readiness = { ready: false, reason: 'The graph database does not answer.' };

function within<T>(ms: number, work: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve) => {
    // not at once: where the process itself was busy for so long, the result may be there already
    const timer = setTimeout(() => setImmediate(() => resolve(late())), ms);
    timer.unref();
    void work.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
