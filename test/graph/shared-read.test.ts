import { describe, expect, it } from 'vitest';

import type { Row } from '../../src/engine/engine.ts';
import { createRowCache } from '../../src/graph/row-cache.ts';

const STATEMENT = { name: 'test.read', text: 'RETURN 1' };

/** Rows that are read when the test says so, with nothing kept unless `maxBytes` is given. */
function reading({ maxBytes = 0 } = {}) {
  const state: { version: string | null } = { version: 'a' };
  const reads: { readonly signal: AbortSignal; finish(rows: readonly Row[]): void; fail(error: Error): void }[] = [];
  const cache = createRowCache(maxBytes, async () => state.version);
  const ask = (signal = new AbortController().signal, params = {}) =>
    cache.rows(
      STATEMENT,
      params,
      ([value]) => value,
      (cancelled) =>
        new Promise((finish, fail) => {
          reads.push({ signal: cancelled, finish, fail });
        }),
      signal,
    );
  const started = (count: number) => expect.poll(() => reads.length).toBe(count);
  return { state, reads, ask, started };
}

describe('Equal statements at one moment', () => {
  it('are read once', async () => {
    const { reads, ask, started } = reading();
    const answers = Array.from({ length: 100 }, () => ask());
    await started(1);
    reads[0]?.finish([[1], [2]]);
    expect(new Set(await Promise.all(answers))).toEqual(new Set([[1, 2]]));
    expect(reads).toHaveLength(1);
  });

  it('are read again when the first read has ended and nothing is kept', async () => {
    const { reads, ask, started } = reading();
    const first = ask();
    await started(1);
    reads[0]?.finish([[1]]);
    await first;
    const second = ask();
    await started(2);
    reads[1]?.finish([[2]]);
    expect(await second).toEqual([2]);
  });

  it('are not shared with other parameters', async () => {
    const { ask, started } = reading();
    void ask();
    void ask(undefined, { id: 'a' });
    await started(2);
  });

  it('go on for the others when one request is aborted', async () => {
    const { reads, ask, started } = reading();
    const aborted = new AbortController();
    const [first, second] = [ask(aborted.signal), ask()];
    await started(1);
    aborted.abort();
    await expect(first).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(reads[0]?.signal.aborted).toBe(false);
    reads[0]?.finish([[1]]);
    expect(await second).toEqual([1]);
  });

  it('are cancelled when all requests are aborted, and then read again', async () => {
    const { reads, ask, started } = reading();
    const aborted = new AbortController();
    const both = [ask(aborted.signal), ask(aborted.signal)];
    await started(1);
    aborted.abort();
    await Promise.allSettled(both);
    expect(reads[0]?.signal.aborted).toBe(true);
    const later = ask();
    await started(2);
    reads[1]?.finish([[2]]);
    expect(await later).toEqual([2]);
  });

  it('share an error, which is not kept', async () => {
    const { reads, ask, started } = reading({ maxBytes: 1e6 });
    const both = [ask(), ask()];
    await started(1);
    reads[0]?.fail(new Error('lost'));
    await expect(both[0]).rejects.toThrow('lost');
    await expect(both[1]).rejects.toThrow('lost');
    const later = ask();
    await started(2);
    reads[1]?.finish([[1]]);
    expect(await later).toEqual([1]);
  });

  it('are read again after a load, and during one', async () => {
    const { state, reads, ask, started } = reading({ maxBytes: 1e6 });
    const before = ask();
    await started(1);
    state.version = 'b';
    const after = ask();
    await started(2);
    state.version = null;
    const during = [ask(), ask()];
    await started(4);
    reads.forEach(({ finish }, i) => finish([[i]]));
    expect(await Promise.all([before, after, ...during])).toEqual([[0], [1], [2], [3]]);
  });
});
