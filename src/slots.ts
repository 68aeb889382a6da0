/** Room for so much work at a time; what comes when there is none waits its turn, or is refused. */
export interface Slots {
  readonly running: number;
  readonly waiting: number;
  /**
   * Resolves with what gives the slot back, once there is one; `null` at once where too many wait, or when the time to
   * wait is over.
   */
  take(): Promise<(() => void) | null>;
}

/** `most`: how many may wait. `waitMs`: how long each of them may. */
export function createSlots(width: number, { most = Infinity, waitMs = Infinity } = {}): Slots {
  const waiting = new Set<(given: boolean) => void>();
  let running = 0;

  function giveBack(): void {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else next(true);
  }

  /** A slot may be given back once, however often it is tried. */
  function slot(): () => void {
    let held = true;
    return () => {
      if (held) giveBack();
      held = false;
    };
  }

  function turn(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = waitMs === Infinity ? undefined : setTimeout(() => settle(false), waitMs);
      function settle(given: boolean): void {
        clearTimeout(timer);
        waiting.delete(settle);
        resolve(given);
      }
      waiting.add(settle);
    });
  }

  return {
    get running() {
      return running;
    },
    get waiting() {
      return waiting.size;
    },
    async take() {
      if (running < width) {
        running += 1;
        return slot();
      }
      if (waiting.size >= most) return null;
      return (await turn()) ? slot() : null;
    },
  };
}
