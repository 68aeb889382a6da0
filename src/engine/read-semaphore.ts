import { createSlots } from '../support/semaphore.ts';
import { EngineError } from './engine-error.ts';

/** Room for statements that read, of an engine that cannot end what it has begun. */
export interface ReadSlots {
  /** @throws {EngineError} OVERLOADED at once, where the statement would take the room that is left */
  run<T>(statement: string, work: () => Promise<T>): Promise<T>;
}

/** Statements that run at a time, but for slow ones. */
const WIDTH = 4;

/** From so many slow statements on, another of the same name is refused. */
const MOST_SLOW = WIDTH - 1;

/** From so many on, only statements that were quick the last time still run. */
const MOST_BEFORE_QUICK_ONLY = 2 * WIDTH;

/**
 * A statement that runs longer than `slowMs` gives its slot back, whether anybody still waits for it or not: it goes on
 * beside the others, which are slower then, but are answered.
 */
export function createReadSlots(slowMs: number): ReadSlots {
  const slots = createSlots(WIDTH);
  const slow = new Set<{ readonly statement: string }>();
  const quick = new Set<string>();

  function refuseOverload(statement: string): void {
    const isSlow = slow.size >= MOST_SLOW && [...slow].some((one) => one.statement === statement);
    if (!isSlow && (slow.size < MOST_BEFORE_QUICK_ONLY || quick.has(statement))) return;
    const message = `${statement}: ${slow.size} slow statements run already, and this one is likely to be slow too.`;
    throw new EngineError('OVERLOADED', message, { retryable: true, statement });
  }

  return {
    async run(statement, work) {
      refuseOverload(statement);
      const giveBack = await slots.take();
      const running = { statement };
      const timer = setTimeout(() => {
        slow.add(running);
        quick.delete(statement);
        giveBack?.();
      }, slowMs);
      try {
        refuseOverload(statement); // others may have become slow while this one waited
        return await work();
      } finally {
        clearTimeout(timer);
        if (!slow.delete(running)) quick.add(statement);
        giveBack?.();
      }
    },
  };
}
