import { describe, expect, it } from 'vitest';

import type { Readiness } from '../../src/http/health.ts';
import { testApp } from './support.ts';

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
  it('/health/live answers whatever the graph does', async () => {
    const { status, cache, body } = await check('/health/live', () => new Promise(() => {}));
    expect({ status, cache, body }).toEqual({ status: 200, cache: 'no-store', body: '{"status":"live"}' });
  });

  it('/health/ready answers while the graph is whole', async () => {
    const { status, cache, body } = await check('/health/ready', () => Promise.resolve({ ready: true }));
    expect({ status, cache, body }).toEqual({ status: 200, cache: 'no-store', body: '{"status":"ready"}' });
  });

  it('/health/ready says what the graph lacks', async () => {
    const reason = 'The graph is being loaded.';
    const { status, cache, body } = await check('/health/ready', () => Promise.resolve({ ready: false, reason }));
    expect({ status, cache }).toEqual({ status: 503, cache: 'no-store' });
    expect(JSON.parse(body)).toEqual({ status: 'not ready', reason });
  });

  it('/health/ready keeps to itself why the graph cannot be read, and logs it', async () => {
    const failure = new Error('secret-host refuses the password');
    const { status, body, log } = await check('/health/ready', () => Promise.reject(failure));
    expect(status).toBe(503);
    expect(JSON.parse(body)).toEqual({ status: 'not ready', reason: 'The graph database does not answer.' });
    expect(log).toMatchObject([{ level: 40, err: { message: failure.message } }]);
  });

  it('/health/ready asks anew each time', async () => {
    const states: Readiness[] = [
      { ready: true },
      { ready: false, reason: 'The graph is being loaded.' },
      { ready: true },
    ];
    const app = testApp({ readiness: () => Promise.resolve(states.shift() ?? { ready: true }) });
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) {
      statuses.push((await app.fetch(new Request('http://localhost/health/ready'))).status);
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

  it('is not in the log of requests, nor does /health itself answer', async () => {
    expect((await check('/health/live')).log).toEqual([]);
    expect((await check('/health')).status).toBe(404);
  });

  it('is not asked for by a query that ends in its name', async () => {
    const { status, body } = await check('/graphql?query={hello}&extensions={}&operationName=&x=/health');
    expect({ status, body }).toEqual({ status: 200, body: '{"data":{"hello":"Hello you"}}' });
  });
});
