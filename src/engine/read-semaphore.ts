import { createSemaphore } from '../support/semaphore.ts';
import { EngineError } from './engine-error.ts';

/** Limits concurrent reads of an engine that cannot cancel a running statement. */
export interface ReadSemaphore {
  /** @throws {EngineError} OVERLOADED at once if the statement would take the remaining capacity */
  run<T>(statement: string, work: () => Promise<T>): Promise<T>;
}

/** How many statements run at a time, not counting slow ones. */
const SIZE = 4;

/** If this many slow statements are running, another statement with the name of one of them is rejected. */
const MAX_SLOW = SIZE - 1;

/** If this many slow statements are running, only statements that were fast the last time are admitted. */
const MAX_SLOW_IN_TOTAL = 2 * SIZE;

/**
 * A statement that runs longer than `slowMs` releases its permit, whether or not its caller still waits. It continues beside
 * other statements, which become slower, but are not blocked.
 */
export function createReadSemaphore(slowMs: number): ReadSemaphore {
  const semaphore = createSemaphore(SIZE);
  const slow = new Set<{ readonly statement: string }>();
  const fast = new Set<string>();

  function rejectOverload(statement: string): void {
    const isSlow = slow.size >= MAX_SLOW && [...slow].some((running) => running.statement === statement);
    if (!isSlow && (slow.size < MAX_SLOW_IN_TOTAL || fast.has(statement))) return;
    const message = `${statement}: ${slow.size} slow statements are running, and this one is likely to be slow too.`;
    throw new EngineError('OVERLOADED', message, { retryable: true, statement });
  }

  return {
    async run(statement, work) {
      rejectOverload(statement);
      const release = await semaphore.acquire();
      const running = { statement };
      const timer = setTimeout(() => {
        slow.add(running);
        fast.delete(statement);
        release?.();
      }, slowMs);
      try {
        rejectOverload(statement); // other statements may have become slow during the wait
        return await work();
      } finally {
        clearTimeout(timer);
        if (!slow.delete(running)) fast.add(statement);
        release?.();
      }
    },
  };
}
