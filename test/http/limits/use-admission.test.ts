import { describe, expect, it } from 'vitest';

import { serve, testApp } from '../support.ts';

describe('Too many requests', () => {
  /** One request at a time, one more may wait; each is answered when `open` is called. */
  async function crowded() {
    const waiting: (() => void)[] = [];
    const app = testApp({
      wait: () => new Promise<string>((resolve) => waiting.push(() => resolve('done'))),
      admission: { maxRequests: 1, maxQueued: 1, maxExports: 1, maxConcurrentCost: 1e12 },
    });
    const { address } = await serve(app);
    const ask = async () => {
      const response = await fetch(`${address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ wait }"}',
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    async function open(): Promise<void> {
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      waiting.shift()?.();
    }
    return { address, ask, open, waiting };
  }

  it('wait or are told to retry, and admitted ones are answered', async () => {
    const { address, ask, open, waiting } = await crowded();
    const first = ask();
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = ask();
    // whether the second has come to wait is seen by the third's being refused
    let refused = await Promise.race([ask(), second]);
    expect(refused).toMatchObject({ status: 503 });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(JSON.parse(refused.text)).toMatchInlineSnapshot(`
      {
        "errors": [
          {
            "extensions": {
              "code": "OVERLOADED",
              "retryable": true,
            },
            "message": "Too many requests in flight (limit 1). Retry after 1 second.",
          },
        ],
      }
    `);
    expect((await fetch(`${address}health/live`)).status).toBe(200);
    expect((await fetch(`${address}health/ready`)).status).toBe(200);
    await open();
    await open();
    expect(await Promise.all([first, second])).toMatchObject([{ status: 200 }, { status: 200 }]);
    refused = await Promise.all([ask(), open()]).then(([answer]) => answer);
    expect(refused.status).toBe(200);
  });

  it('leave room once a client disconnects', async () => {
    const { address, ask, open, waiting } = await crowded();
    const leaving = new AbortController();
    const left = fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ wait }"}',
      signal: leaving.signal,
    }).catch(() => 'left');
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort();
    expect(await left).toBe('left');
    waiting.length = 0;
    expect((await Promise.all([ask(), open()]))[0]).toMatchObject({ status: 200 });
  });
});
