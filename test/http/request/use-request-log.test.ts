import { describe, expect, it } from 'vitest';

import { EngineError } from '../../../src/engine/engine-error.ts';
import { ask, deferred, serve, testApp } from '../support.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('A request id', () => {
  it.each(['a', 'Trace_1.2-3', 'x'.repeat(64)])('of the request is used: %s', async (id) => {
    const { headers, body } = await ask(testApp(), '{ requestId }', { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toBe(id);
    expect(body.data).toEqual({ requestId: id });
  });

  it.each(['', 'x'.repeat(65), 'a b', 'a\tb', '{"a":1}', 'é', '<b>', 'a,b'])(
    'that is not a plain one is replaced: %s',
    async (id) => {
      const { headers, body } = await ask(testApp(), '{ requestId }', { headers: { 'x-request-id': id } });
      const made = headers.get('x-request-id');
      expect(made).toMatch(UUID);
      expect(body.data).toEqual({ requestId: made });
    },
  );

  it.each(['/', '/graphql', '/nowhere', '/health/live', '/health/ready'])('is returned at %s', async (path) => {
    const { headers } = await testApp().fetch(new Request(`http://localhost${path}`));
    expect(headers.get('x-request-id')).toMatch(UUID);
  });
});

describe('The log of requests', () => {
  it('has a line for each', async () => {
    const app = testApp();
    await ask(app, 'query Greeting { hello }', { headers: { 'x-request-id': 'r-1' } });
    expect(app.log).toEqual([
      expect.objectContaining({ level: 30, requestId: 'r-1', operation: 'Greeting', status: 200, msg: 'request' }),
    ]);
    expect(app.log[0]?.['durationMs']).toBeTypeOf('number');
  });

  it('has a line for rejected requests too', async () => {
    const app = testApp();
    await ask(app, '', { body: 'no JSON' });
    await app.fetch(new Request('http://localhost/graphql', { method: 'PUT', body: '{}' }));
    expect(app.log.map(({ operation, status }) => ({ operation, status }))).toEqual([
      { operation: null, status: 400 },
      { operation: null, status: 405 },
    ]);
  });

  it('has none for pages and other paths', async () => {
    const app = testApp();
    await app.fetch(new Request('http://localhost/nowhere'));
    await app.fetch(new Request('http://localhost/', { headers: { accept: 'text/html' } }));
    expect(app.log).toEqual([]);
  });
});

describe('A client that disconnects', () => {
  it('aborts the signal of its context, which is not an error', async () => {
    const reached = deferred();
    const aborted = deferred();
    const app = testApp({
      wait: ({ signal }) => {
        reached.resolve();
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => {
            aborted.resolve();
            reject(new EngineError('CANCELLED', 'cancelled', { statement: 'a.b' }));
          }),
        );
      },
    });
    const { address } = await serve(app);
    const controller = new AbortController();
    const answer = fetch(`${address}graphql?query={wait}`, { signal: controller.signal });
    await reached.promise;
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
    await aborted.promise;
    await expect.poll(() => app.log.length).toBe(2);
    expect(app.log).toMatchObject([
      { level: 20, statement: 'a.b', msg: 'request cancelled by its client' },
      { level: 30, msg: 'request' },
    ]);
  });

  it('while it sends its body is not logged', async () => {
    const app = testApp();
    const { address } = await serve(app);
    const controller = new AbortController();
    const halfBody = new ReadableStream({ start: (body) => body.enqueue(Buffer.from('{"query":')) });
    const answer = fetch(`${address}graphql`, {
      method: 'POST',
      body: halfBody,
      signal: controller.signal,
      headers: { 'content-type': 'application/json' },
      ...({ duplex: 'half' } as object),
    });
    setTimeout(() => controller.abort(), 50);
    await expect(answer).rejects.toThrow('aborted');
    expect((await fetch(`${address}health/live`)).status).toBe(200);
    expect(app.log).toEqual([]);
  });
});
