import { describe, expect, it } from 'vitest';

import { isLevel, warmUp } from './warm-up.ts';

/** A server whose slices have these rates; null when no requests are left. */
function slices(...rates: (number | null)[]) {
  return async (seconds: number) => {
    const rate = rates.shift() ?? null;
    return rate === null ? null : { rate, seconds };
  };
}

describe('A rate', () => {
  it.each([
    ['is not level before four slices', [100, 100, 100], false],
    ['is level when two slices are as fast as two before them', [100, 98, 101, 99], true],
    ['is level when it rises by less than 5 %', [100, 100, 104, 104], true],
    ['is not level while it rises', [10, 40, 80, 100], false],
    ['is level when it falls', [100, 90, 80, 70], true],
    ['counts by its last slices', [10, 40, 100, 101, 99, 100], true],
  ])('%s', (_, rates, expected) => {
    expect(isLevel(rates)).toBe(expected);
  });
});

describe('The warm-up', () => {
  it('ends when the rate is level', async () => {
    const done = await warmUp(slices(10, 40, 100, 100, 101, 100, 500), 6);
    expect(done.isLevel).toBe(true);
    expect(done.seconds).toBeCloseTo(2.4);
  });

  it('ends at its limit, and says that the rate still rose', async () => {
    const rates = Array.from({ length: 100 }, (_, i) => 2 ** i);
    const done = await warmUp(slices(...rates), 2);
    expect(done.isLevel).toBe(false);
    expect(done.seconds).toBeCloseTo(2);
  });

  it('ends when no requests are left', async () => {
    expect(await warmUp(slices(10, 20), 6)).toEqual({ seconds: 0.8, isLevel: false });
  });
});
