import { expect, it } from 'vitest';

import { prefetched } from '../../src/support/prefetched.ts';

it('requests each item while the one before is processed, and no more when its reader returns', async () => {
  let requested = 0;
  let isClosed = false;
  async function* numbers(): AsyncGenerator<number> {
    try {
      for (;;) yield (requested += 1);
    } finally {
      isClosed = true;
    }
  }
  const seen: [item: number, requested: number][] = [];
  for await (const item of prefetched(numbers())) {
    await Promise.resolve();
    seen.push([item, requested]);
    if (item === 3) break;
  }
  expect(seen).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  expect([requested, isClosed]).toEqual([4, true]);
});

it('passes on the items before an error, and then the error', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new Error('broken');
  }
  const seen: number[] = [];
  await expect(async () => {
    for await (const item of prefetched(failing())) seen.push(item);
  }).rejects.toThrow('broken');
  expect(seen).toEqual([1]);
});
