import { setImmediate } from 'node:timers/promises';

/** How many steps of a loop pass between two looks at the clock. */
const BLOCK = 4_096;
/** How long a loop blocks the process, in milliseconds. */
const MAX_BLOCKED_MS = 10;

/**
 * Runs a long loop in blocks, and lets other work of the process run in between. `visit` gets the first step of a block and
 * the step after the last one, and returns false to end the loop.
 */
export async function inBlocks(steps: number, visit: (from: number, end: number) => boolean): Promise<void> {
  let startedAt = performance.now();
  for (let from = 0; from < steps; from += BLOCK) {
    if (!visit(from, Math.min(from + BLOCK, steps))) return;
    if (performance.now() - startedAt < MAX_BLOCKED_MS) continue;
    await setImmediate();
    startedAt = performance.now();
  }
}
