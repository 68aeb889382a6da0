/** A semaphore: room for so much work at a time. What comes when there is none waits its turn, or is refused. */
export interface Slots {
  /** The weight of all work that has room. */
  readonly running: number;
  /** How many wait. */
  readonly waiting: number;
  /**
   * Resolves with a function that gives the room back, once there is some, first come, first served; with `null` at once
   * where too many wait, or when the time to wait is over.
   */
  take(options?: TakeOptions): Promise<(() => void) | null>;
}

export interface TakeOptions {
  /** How much of the room the work needs: 1 if left out. More than all of it waits for ever. */
  readonly weight?: number;
  readonly waitMs?: number;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
}

/** `most`: how many may wait. `waitMs`: how long each of them may. */
export function createSlots(width: number, { most = Infinity, waitMs: longest = Infinity } = {}): Slots {
  const waiting = new Set<Waiter>();
  let running = 0;

  /** Room may be given back once, however often that is tried. */
  function taken(weight: number): () => void {
    running += weight;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      running -= weight;
      letIn();
    };
  }

  function letIn(): void {
    for (const next of waiting) {
      if (running + next.weight > width) return;
      next.settle(taken(next.weight));
    }
  }

  function turn(weight: number, waitMs: number, signal: AbortSignal | undefined): Promise<(() => void) | null> {
    return new Promise((resolve) => {
      const timer = waitMs === Infinity ? undefined : setTimeout(giveUp, waitMs);
      const waiter: Waiter = {
        weight,
        settle(given) {
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
          waiting.delete(waiter);
          resolve(given);
        },
      };
      function giveUp(): void {
        waiter.settle(null);
        letIn(); // those behind it may need less
      }
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(waiter);
    });
  }

  return {
    get running() {
      return running;
    },
    get waiting() {
      return waiting.size;
    },
    async take({ weight = 1, waitMs = longest, signal } = {}) {
      if (waiting.size === 0 && running + weight <= width) return taken(weight);
      if (waiting.size >= most || signal?.aborted) return null;
      return turn(weight, waitMs, signal);
    },
  };
}

interface Waiter {
  readonly weight: number;
  readonly settle: (given: (() => void) | null) => void;
}
