import { setImmediate } from 'node:timers/promises';

import { BLOCK } from './sieve.ts';

/** The first block is small, since a page may be full after a few steps. */
const FIRST_BLOCK = 64;
/** How long a loop blocks the process, in milliseconds. */
const MAX_BLOCKED_MS = 10;

/**
 * Runs a long loop in blocks, and lets other work of the process run in between. `visit` gets the first step of a block and
 * the step after the last one, and returns false to end the loop.
 */
export async function inBlocks(steps: number, visit: (from: number, end: number) => boolean): Promise<void> {
  let startedAt = performance.now();
  let size = FIRST_BLOCK;
  for (let from = 0; from < steps;) {
    const end = Math.min(from + size, steps);
    if (!visit(from, end)) return;
    from = end;
    size = Math.min(BLOCK, 2 * size);
    if (performance.now() - startedAt < MAX_BLOCKED_MS) continue;
    await setImmediate();
    startedAt = performance.now();
  }
}
