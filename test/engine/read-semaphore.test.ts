import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { createReadSemaphore } from '../../src/engine/read-semaphore.ts';

/** Work that ends when the test tells it to. */
function endless() {
  const ends: (() => void)[] = [];
  return {
    work: () => new Promise<void>((resolve) => void ends.push(resolve)),
    get running() {
      return ends.length;
    },
    end: () => ends.forEach((end) => end()),
  };
}

const OVERLOADED = { name: 'EngineError', code: 'OVERLOADED', retryable: true };

describe('Slow statements', () => {
  it('leave capacity for others, while more of the same name are rejected', async () => {
    const reads = createReadSemaphore(1);
    const { work, end } = endless();
    const slow = Array.from({ length: 4 }, () => reads.run('test.slow', work));
    // waits for a permit, which is released as soon as the first of them is slow
    expect(await reads.run('test.quick', async () => 'answer')).toBe('answer');
    await delay(20);
    await expect(reads.run('test.slow', work)).rejects.toMatchObject({ ...OVERLOADED, statement: 'test.slow' });
    expect(await reads.run('test.quick', async () => 'answer')).toBe('answer');
    end();
    await Promise.all(slow);
    expect(await reads.run('test.slow', async () => 'answer')).toBe('answer');
  });

  it('of many names leave capacity for statements that were fast before', async () => {
    const reads = createReadSemaphore(1);
    const blocked = endless();
    await reads.run('test.quick', async () => {});
    const outcomes: Promise<unknown>[] = [];
    for (let number = 0; number < 30; number++) {
      outcomes.push(reads.run(`test.slow${number}`, blocked.work).catch((error: unknown) => error));
      await reads.run('test.quick', async () => {});
    }
    expect(blocked.running).toBeLessThan(30);
    expect(blocked.running).toBeGreaterThanOrEqual(8);
    expect(await reads.run('test.quick', async () => 'answer')).toBe('answer');
    blocked.end();
    expect(await outcomes.at(-1)).toMatchObject(OVERLOADED);
  });
});
