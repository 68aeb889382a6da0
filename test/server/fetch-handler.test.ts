import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { fetchHandler } from '../../src/server/fetch-handler.ts';
import { deferred } from '../http/support.ts';

const ADDRESS = 'https://example.org:8443/path?x=1';

describe('A handler of the Fetch API', () => {
  it('passes the method, the address, headers, the body and the sender', async () => {
    const fetch = fetchHandler((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers, socket } = request;
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            method,
            url,
            host: headers.host,
            language: headers['accept-language'],
            isEncrypted: 'encrypted' in socket,
            address: socket.remoteAddress,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
    });
    const request = new Request(ADDRESS, { method: 'POST', body: 'é', headers: { 'accept-language': 'de' } });
    const response = await fetch(request, { clientAddress: '192.0.2.7' });
    expect(await response.json()).toEqual({
      method: 'POST',
      url: '/path?x=1',
      host: 'example.org:8443',
      language: 'de',
      isEncrypted: true,
      address: '192.0.2.7',
      body: 'é',
    });
  });

  it('takes a sender without an address for nobody of this machine', async () => {
    const fetch = fetchHandler((request, response) => response.end(request.socket.remoteAddress));
    expect(await (await fetch(new Request(ADDRESS))).text()).toBe('unknown');
  });

  it.each([204, 304])('returns a response with the status %i without a body', async (status) => {
    const fetch = fetchHandler((_, response) =>
      response.writeHead(status, { etag: '"1"', 'set-cookie': ['a', 'b'] }).end(),
    );
    const { body, headers, ...response } = await fetch(new Request(ADDRESS));
    expect(response.status ?? status).toBe(status);
    expect(body ?? null).toBeNull();
    expect([headers?.get('etag'), headers?.get('set-cookie')]).toEqual(['"1"', 'a, b']);
  });

  it('reads the body of the response on demand, and counts what was read as written', async () => {
    const seen = { written: 0, counted: 0 };
    const fetch = fetchHandler(async (_, response) => {
      response.writeHead(200);
      for (let chunk = 0; chunk < 100; chunk++) {
        seen.written += 1_000_000;
        if (!response.write(Buffer.alloc(1_000_000))) await once(response, 'drain');
        seen.counted = response.socket?.bytesWritten ?? NaN;
      }
      response.end();
    });
    const reader = (await fetch(new Request(ADDRESS))).body?.getReader();
    await reader?.read();
    await delay(50);
    expect(seen.written).toBeLessThan(5_000_000);
    let size = 1_000_000;
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      size += value?.byteLength ?? 0;
    }
    expect(size).toBe(100_000_000);
    expect(seen.counted).toBeGreaterThan(95_000_000);
  });

  it.each<[string, (response: Response, controller: AbortController) => unknown]>([
    ['is cancelled', ({ body }) => body?.cancel()],
    [
      'is cancelled after its first part',
      async ({ body }) => {
        const reader = body?.getReader();
        await reader?.read();
        await reader?.cancel();
      },
    ],
    ['is aborted', (_, controller) => controller.abort()],
  ])('ends the work for a response that %s', async (_, end) => {
    const { fetch, closed } = endless();
    const controller = new AbortController();
    const response = await fetch(new Request(ADDRESS, { signal: controller.signal }));
    await end(response, controller);
    await closed;
  });

  it('rejects with the reason of the signal, before and during the work', async () => {
    const { fetch, closed } = endless({ answers: false });
    const reason = new Error('enough');
    await expect(fetch(new Request(ADDRESS, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    const controller = new AbortController();
    const response = fetch(new Request(ADDRESS, { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 20);
    await expect(response).rejects.toBe(reason);
    await closed;
  });

  it('fails the body of a response that was destroyed', async () => {
    const fetch = fetchHandler((_, response) => {
      response.write('one');
      setTimeout(() => response.destroy(), 20);
    });
    await expect((await fetch(new Request(ADDRESS))).text()).rejects.toThrow();
  });
});

/** A response that never ends, and the closing of it. */
function endless({ answers = true } = {}): {
  readonly fetch: ReturnType<typeof fetchHandler>;
  readonly closed: Promise<void>;
} {
  const { promise: closed, resolve } = deferred();
  const fetch = fetchHandler((_, response) => {
    response.once('close', resolve);
    if (answers) response.write('one');
  });
  return { fetch, closed };
}
