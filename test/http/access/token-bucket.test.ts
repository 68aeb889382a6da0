import { describe, expect, it } from 'vitest';

import { createTokenBuckets } from '../../../src/http/access/token-bucket.ts';

describe('Token buckets', () => {
  it('refill by their rate a minute, up to their rate', () => {
    let now = 0;
    const accounts = createTokenBuckets(() => now);
    accounts.charge('one', 60, 100);
    expect(accounts.left('one', 60)).toBe(-40);
    now = 30_000;
    expect(accounts.left('one', 60)).toBe(-10);
    now = 600_000;
    expect(accounts.left('one', 60)).toBe(60);
    expect(accounts.left('other', 60)).toBe(60);
  });

  it('keep a debt, however many others spend a little', () => {
    const accounts = createTokenBuckets(() => 0, 100);
    accounts.charge('debtor', 1_000, 5_000);
    for (let i = 0; i < 10_000; i++) accounts.charge(`other ${i}`, 1_000, 1);
    expect(accounts.left('debtor', 1_000)).toBe(-4_000);
  });

  it('evict a debt only for larger ones', () => {
    const accounts = createTokenBuckets(() => 0, 100);
    accounts.charge('debtor', 1_000, 5_000);
    for (let i = 0; i < 99; i++) accounts.charge(`other ${i}`, 1_000, 6_000);
    expect(accounts.left('debtor', 1_000)).toBe(-4_000);
    accounts.charge('one more', 1_000, 6_000);
    expect(accounts.left('debtor', 1_000)).toBe(1_000);
  });

  it('are evicted first once they are full', () => {
    let now = 0;
    const accounts = createTokenBuckets(() => now, 100);
    for (let i = 0; i < 99; i++) accounts.charge(`early ${i}`, 1_000, 1_000);
    now = 60_000;
    accounts.charge('small', 1_000, 1);
    accounts.charge('another', 1_000, 1);
    expect(accounts.left('small', 1_000)).toBe(999);
  });
});
