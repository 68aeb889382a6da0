import { describe, expect, it } from 'vitest';

import type { Readiness } from '../../../src/http/request/readiness.ts';
import { serve, testApp } from '../support.ts';

async function check(path: string, readiness?: (signal: AbortSignal) => Promise<Readiness>) {
  const app = testApp(readiness ? { readiness } : {});
  const response = await app.fetch(new Request(`http://localhost${path}`));
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    body: await response.text(),
    log: app.log,
  };
}

describe('Health', () => {
  it('/health/live does not depend on the graph', async () => {
    const { status, cache, body } = await check('/health/live', () => new Promise(() => {}));
    expect({ status, cache, body }).toEqual({ status: 200, cache: 'no-store', body: '{"status":"live"}' });
  });

  it('/health/ready is 200 while the graph is complete', async () => {
    const { status, cache, body } = await check('/health/ready', () => Promise.resolve({ ready: true }));
    expect({ status, cache, body }).toEqual({ status: 200, cache: 'no-store', body: '{"status":"ready"}' });
  });

  it('/health/ready says why the graph is not ready', async () => {
    const reason = 'The graph is being loaded.';
    const { status, cache, body } = await check('/health/ready', () => Promise.resolve({ ready: false, reason }));
    expect({ status, cache }).toEqual({ status: 503, cache: 'no-store' });
    expect(JSON.parse(body)).toEqual({ status: 'not ready', reason });
  });

  it('/health/ready logs why the graph cannot be read, and does not send it', async () => {
    const failure = new Error('secret-host refuses the password');
    const { status, body, log } = await check('/health/ready', () => Promise.reject(failure));
    expect(status).toBe(503);
    expect(JSON.parse(body)).toEqual({ status: 'not ready', reason: 'The graph database does not respond.' });
    expect(log).toMatchObject([{ level: 40, err: { message: failure.message } }]);
  });

  it('/health/ready probes the graph once in half a second', async () => {
    let running = 0;
    let most = 0;
    let asked = 0;
    const app = testApp({
      readiness: async () => {
        asked += 1;
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 50));
        running -= 1;
        return { ready: true };
      },
    });
    const { address } = await serve(app);
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () => fetch(`${address}health/ready`).then(({ status }) => status)),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(most).toBe(1);
    // more than one only where a hundred requests take longer than half a second
    expect(asked).toBeLessThan(20);
  });

  it(
    '/health/ready stays green while the graph is busy with requests that it answers',
    { timeout: 20_000 },
    async () => {
      let isBusy = false;
      let isAlive = true;
      const app = testApp({
        readiness: () => (isBusy ? new Promise(() => {}) : Promise.resolve({ ready: true })),
        lastStatementAt: () => (isAlive ? performance.now() : -Infinity),
      });
      const statusNow = async () => (await app.fetch(new Request('http://localhost/health/ready'))).status;
      expect(await statusNow()).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 600));
      isBusy = true;
      expect([await statusNow(), await statusNow()]).toEqual([200, 200]);
      isAlive = false;
      expect([await statusNow(), await statusNow()]).toEqual([503, 503]);
      isBusy = false;
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await statusNow()).toBe(200);
    },
  );

  it('/health/ready probes again after half a second', async () => {
    const states: Readiness[] = [
      { ready: true },
      { ready: false, reason: 'The graph is being loaded.' },
      { ready: true },
    ];
    const app = testApp({ readiness: () => Promise.resolve(states.shift() ?? { ready: true }) });
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) {
      statuses.push((await app.fetch(new Request('http://localhost/health/ready'))).status);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(statuses).toEqual([200, 503, 200]);
  });

  it('/health/ready gives up after two seconds', async () => {
    const started = performance.now();
    const { status } = await check(
      '/health/ready',
      (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    );
    expect(status).toBe(503);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('is not logged, and /health itself is not found', async () => {
    expect((await check('/health/live')).log).toEqual([]);
    expect((await check('/health')).status).toBe(404);
  });

  it('does not match a query string that ends in its name', async () => {
    const { status, body } = await check('/graphql?query={hello}&extensions={}&operationName=&x=/health');
    expect({ status, body }).toEqual({ status: 200, body: '{"data":{"hello":"Hello you"}}' });
  });
});
