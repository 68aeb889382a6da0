/** A weighted semaphore with a bounded first-in, first-out queue. */
export interface Semaphore {
  /** The total weight of the work that holds permits. */
  readonly running: number;
  /** How many callers are waiting. */
  readonly waiting: number;
  /**
   * Resolves with a function that releases the permits. Resolves with null if the queue is full, or if the wait times out
   * or is aborted.
   */
  acquire(options?: AcquireOptions): Promise<Release | null>;
}

/** Calling it again has no effect. */
export type Release = () => void;

export interface AcquireOptions {
  /** How many permits the work takes; 1 by default. A weight above the size of the semaphore never runs. */
  readonly weight?: number;
  readonly waitMs?: number;
  /** Aborts the wait. */
  readonly signal?: AbortSignal;
}

/** `size` permits; at most `maxWaiting` callers wait, each for at most `waitMs`. */
export function createSemaphore(size: number, { maxWaiting = Infinity, waitMs: maxWaitMs = Infinity } = {}): Semaphore {
  const queue = new Set<Waiter>();
  let running = 0;

  function take(weight: number): Release {
    running += weight;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      running -= weight;
      admitWaiting();
    };
  }

  function admitWaiting(): void {
    for (const next of queue) {
      if (running + next.weight > size) return;
      next.settle(take(next.weight));
    }
  }

  function enqueue(weight: number, waitMs: number, signal: AbortSignal | undefined): Promise<Release | null> {
    return new Promise((resolve) => {
      const timer = waitMs === Infinity ? undefined : setTimeout(giveUp, waitMs);
      const waiter: Waiter = {
        weight,
        settle(release) {
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
          queue.delete(waiter);
          resolve(release);
        },
      };
      function giveUp(): void {
        waiter.settle(null);
        admitWaiting(); // the next waiters may need less
      }
      signal?.addEventListener('abort', giveUp, { once: true });
      queue.add(waiter);
    });
  }

  return {
    get running() {
      return running;
    },
    get waiting() {
      return queue.size;
    },
    async acquire({ weight = 1, waitMs = maxWaitMs, signal } = {}) {
      if (queue.size === 0 && running + weight <= size) return take(weight);
      if (queue.size >= maxWaiting || signal?.aborted) return null;
      return enqueue(weight, waitMs, signal);
    },
  };
}

interface Waiter {
  readonly weight: number;
  readonly settle: (release: Release | null) => void;
}
