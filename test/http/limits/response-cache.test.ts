import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';

import { serve, testApp } from '../support.ts';

const ASK = { method: 'POST', headers: { 'content-type': 'application/json' } };

/** The whole answer as it came over the wire, without what differs from one to the next. */
async function raw(address: string, path: string, lines: readonly string[], body = ''): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const head = [...lines, 'Host: localhost', 'Connection: close', `Content-Length: ${Buffer.byteLength(body)}`];
  socket.end(`${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return String(Buffer.concat(chunks)).replaceAll(/^(date|x-request-id): .*$/gim, '$1: …');
}

describe('The response cache', () => {
  /** A server whose answers tell how often they were executed. */
  async function counting(generations: readonly (string | null)[] = ['a']) {
    const state = { executed: 0, generation: 0 };
    const app = testApp({
      wait: () => String((state.executed += 1)),
      generation: async () => generations[state.generation] ?? null,
      responseCacheBytes: 1_000_000,
      corsOrigins: ['https://app.example'],
    });
    const { address } = await serve(app);
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${address}graphql`, {
        ...ASK,
        headers: { ...ASK.headers, ...headers },
        body: JSON.stringify({ query }),
      });
      return { headers: response.headers, text: await response.text() };
    };
    return { app, address, ask, state };
  }

  it('sends equal requests the same bytes, with a request id of their own', async () => {
    const { address, state, app } = await counting();
    const body = JSON.stringify({ query: '{ wait hello }' });
    const lines = ['Content-Type: application/json', 'Origin: https://app.example'];
    const first = await raw(address, 'POST /graphql', lines, body);
    const again = await raw(address, 'POST /graphql', [...lines, 'X-Request-Id: mine', 'User-Agent: x'], body);
    expect(again).toBe(first);
    expect(first).toContain('"wait":"1"');
    expect(state.executed).toBe(1);
    expect(app.log.filter(({ msg }) => msg === 'request')).toMatchObject([
      { status: 200 },
      { requestId: 'mine', cached: true },
    ]);
  });

  it('serves GET too', async () => {
    const { address, state } = await counting();
    const get = () => fetch(`${address}graphql?query={wait}`).then((response) => response.text());
    expect(await get()).toBe(await get());
    expect(state.executed).toBe(1);
  });

  it('distinguishes requests by every other header', async () => {
    const { ask, state } = await counting();
    await ask('{ wait }');
    await ask('{ wait }', { accept: 'application/graphql-response+json' });
    await ask('{ wait }', { origin: 'https://app.example' });
    await ask('{ wait }', { authorization: 'Bearer x' });
    await ask('{ wait }', { 'x-unheard-of': '1' });
    await ask('{  wait }');
    expect(state.executed).toBe(6);
  });

  it('is emptied when the graph changes', async () => {
    const { ask, state } = await counting(['a', 'b']);
    expect((await ask('{ wait }')).text).toContain('"1"');
    state.generation = 1;
    expect((await ask('{ wait }')).text).toContain('"2"');
    state.generation = 0;
    expect((await ask('{ wait }')).text).toContain('"3"');
  });

  it('is disabled while the graph may change', async () => {
    const { ask, state } = await counting([null]);
    await ask('{ wait }');
    await ask('{ wait }');
    expect(state.executed).toBe(2);
  });

  describe('at one moment', () => {
    /** A server whose answers wait for `finish`, and tell how often they were executed. */
    async function waiting() {
      const state = { executed: 0, generation: 'a' };
      const finishes: ((value: string) => void)[] = [];
      const app = testApp({
        wait: () => {
          state.executed += 1;
          return new Promise<string>((resolve) => finishes.push(resolve));
        },
        generation: async () => state.generation,
        responseCacheBytes: 1_000_000,
      });
      const { address } = await serve(app);
      const ask = (init: RequestInit = {}) =>
        fetch(`${address}graphql`, { ...ASK, body: JSON.stringify({ query: '{ wait }' }), ...init }).then((response) =>
          response.text(),
        );
      return { ask, state, finishes, executed: (count: number) => expect.poll(() => state.executed).toBe(count) };
    }

    it('executes equal requests once', async () => {
      const { ask, state, finishes, executed } = await waiting();
      const answers = Array.from({ length: 20 }, () => ask());
      await executed(1);
      finishes[0]?.('one');
      expect(new Set(await Promise.all(answers))).toEqual(new Set(['{"data":{"wait":"one"}}']));
      expect(state.executed).toBe(1);
    });

    it('executes an equal request again if the client of the first has gone', async () => {
      const { ask, finishes, executed } = await waiting();
      const gone = new AbortController();
      const first = ask({ signal: gone.signal });
      await executed(1);
      const second = ask();
      gone.abort();
      await expect(first).rejects.toThrow();
      await executed(2);
      finishes[1]?.('two');
      expect(await second).toContain('two');
    });

    it('executes an equal request again after a load', async () => {
      const { ask, state, finishes, executed } = await waiting();
      const before = ask();
      await executed(1);
      state.generation = 'b';
      const after = ask();
      await executed(2);
      finishes[0]?.('old');
      finishes[1]?.('new');
      expect(await before).toContain('old');
      expect(await after).toContain('new');
    });
  });

  it('stores no response with an error', async () => {
    let failures = 0;
    const app = testApp({
      fail: () => {
        failures += 1;
        throw new Error('no');
      },
      generation: async () => 'a',
      responseCacheBytes: 1_000_000,
    });
    const { address } = await serve(app);
    for (let i = 0; i < 2; i++) {
      await fetch(`${address}graphql`, { ...ASK, body: JSON.stringify({ query: '{ hello fail }' }) });
    }
    expect(failures).toBe(2);
  });

  it('stores no response larger than a tenth of its size', async () => {
    let executed = 0;
    const app = testApp({
      wait: () => String((executed += 1)).padEnd(200, '.'),
      generation: async () => 'a',
      responseCacheBytes: 2_000,
    });
    const { address } = await serve(app);
    for (let i = 0; i < 2; i++) {
      await fetch(`${address}graphql`, { ...ASK, body: JSON.stringify({ query: '{ wait }' }) });
    }
    expect(executed).toBe(2);
  });
});

/** Headers that a request may bring, with values that nobody expects of them. */
const HEADERS = [
  'accept accept-charset accept-encoding accept-language access-control-request-headers access-control-request-method',
  'alt-used apollo-require-preflight authorization cache-control connection content-disposition content-encoding',
  'content-language content-location content-md5 content-range content-type cookie date dnt expect forwarded from',
  'front-end-https graphql-require-preflight host http2-settings if-match if-modified-since if-none-match if-range',
  'if-unmodified-since keep-alive last-event-id link max-forwards origin pragma priority proxy-authorization',
  'proxy-connection range referer save-data sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-fetch-dest',
  'sec-fetch-mode sec-fetch-site sec-fetch-user sec-gpc te traceparent tracestate trailer transfer-encoding upgrade',
  'upgrade-insecure-requests user-agent via x-api-key x-correlation-id x-fingraph-csrf x-forwarded-for',
  'x-forwarded-host x-forwarded-port x-forwarded-prefix x-forwarded-proto x-graphql-yoga-csrf x-http-method-override',
  'x-original-url x-real-ip x-request-id x-requested-with x-rewrite-url',
].flatMap((names) => names.split(' '));
const VALUES = ['', 'text/csv', '/graphql?query={hello}&z='];

/** Other ways to write a host and a path, each with a query that is not the honest one in front or behind. */
const OTHER = encodeURIComponent('{hello(name:"other")}');
const TARGETS: readonly (readonly [target: (path: string) => string, host: string])[] = [
  [(path) => path, `h/graphql?query=${OTHER}&z=`],
  [(path) => path, `h/graphql?query=${OTHER}#`],
  [(path) => path, 'h?z='],
  [(path) => path, 'h/health/live?'],
  [(path) => path, 'u@h'],
  [(path) => path, ''],
  [(path) => `http://h/graphql?query=${OTHER}&z=${path}`, 'localhost'],
  [(path) => `http://h/graphql?query=${OTHER}#${path}`, 'localhost'],
  [(path) => `//h/graphql?query=${OTHER}&z=${path}`, 'localhost'],
  [(path) => `/graphql?query=${OTHER}#${path}`, 'localhost'],
  [(path) => `${path}&query=${OTHER}`, 'localhost'],
  [(path) => path.replace('?', `?query=${OTHER}&`), 'localhost'],
  [(path) => `/x/..${path}&operationName=other`, 'localhost'],
  [(path) => path.replace('?', '?rows=hello&'), 'localhost'],
  [(path) => path.replace('/', '/%2e/'), 'localhost'],
  [(path) => path.replace('/', '\\'), 'localhost'],
];

describe('A cached response is never sent for another request', () => {
  it('with any headers, path and host', { timeout: 60_000 }, async () => {
    const app = testApp({
      generation: async () => 'a',
      responseCacheBytes: 10_000_000,
      corsOrigins: ['https://a.example'],
    });
    const server = await serve(app);
    const ways = ['GET', 'POST'].flatMap((method) => [
      ...HEADERS.flatMap((header) =>
        (method === 'GET' ? VALUES : VALUES.slice(1, 2)).map((value) => ({
          method,
          header,
          value,
          to: SAME,
          host: 'h',
        })),
      ),
      ...TARGETS.map(([to, host]) => ({ method, header: 'user-agent', value: 'x', to, host })),
    ]);
    const wrong: unknown[] = [];
    const check = async ({ method, header, value, to, host }: (typeof ways)[number], i: number) => {
      const query = `{hello(name:"n${i}")}`;
      const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql?z=1';
      const body = method === 'GET' ? '' : JSON.stringify({ query });
      const lines = ['Accept: application/json', ...(body === '' ? [] : [JSON_TYPE, `Content-Length: ${body.length}`])];
      const hosts = header === 'host' ? [] : [`Host: ${host}`];
      const message = (target: string, headers: readonly string[]) =>
        [`${method} ${target} HTTP/1.1`, ...headers, '', body].join('\r\n');
      // behind and before the honest ones, as of two equal headers one may win
      await exchange(server.address, message(to(path), [...hosts, ...lines, `${header}: ${value}`]));
      await exchange(server.address, message(to(path), [`${header}: ${value}`, ...hosts, ...lines]));
      const honest = message(path, ['Host: h', ...lines, 'Connection: close']);
      const received = [await exchange(server.address, honest, 'open'), await exchange(server.address, honest, 'open')];
      const isOwn = (text: string) =>
        text.startsWith('HTTP/1.1 200') &&
        /content-type: application\/json/i.test(text) &&
        !/content-encoding|access-control-allow-origin/i.test(text) &&
        text.includes(`{"data":{"hello":"Hello n${i}"}}`);
      if (!received.every(isOwn)) {
        wrong.push({ method, header, value, target: to(path), host, received });
      }
    };
    for (let at = 0; at < ways.length; at += 50) {
      await Promise.all(ways.slice(at, at + 50).map((way, i) => check(way, at + i)));
    }
    expect(wrong).toEqual([]);
    const kept = app.log.filter((line) => line['cached'] === true).length;
    expect(kept).toBeGreaterThanOrEqual(ways.length); // the second honest request has a kept answer, or the test shows nothing
  });

  it('and is not stored if it varies by a header outside of the key', async () => {
    let executed = 0;
    const app = testApp({
      wait: () => String((executed += 1)),
      generation: async () => 'a',
      responseCacheBytes: 100_000,
    });
    const varying = await serve({
      ...app,
      listener: (request, response) => {
        response.appendHeader('vary', String(request.headers['x-vary'] ?? 'accept'));
        app.listener(request, response);
      },
    });
    // by POST, as an answer to a GET sets the header itself
    const ask = (vary: string) =>
      fetch(`${varying.address}graphql`, {
        method: 'POST',
        headers: { 'x-vary': vary, 'content-type': 'application/graphql' },
        body: '{ wait }',
      }).then((response) => response.text());
    for (const vary of ['user-agent', 'accept, Cookie', '*']) {
      expect(await ask(vary)).not.toBe(await ask(vary));
    }
    expect(await ask('accept, origin')).toBe(await ask('accept, origin'));
  });

  it('nor for a body that was too large to be read', async () => {
    const app = testApp({ generation: async () => 'a', responseCacheBytes: 100_000, maxBodyBytes: 20 });
    const { address } = await serve(app);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const statuses: number[] = [];
    for (const body of ['', '', 'x'.repeat(21)]) {
      const response = await fetch(`${address}graphql?query={hello}`, { method: 'POST', headers: form, body });
      await response.text();
      statuses.push(response.status);
    }
    expect(statuses.at(-1)).toBe(413);
  });
});

const SAME = (path: string): string => path;
const JSON_TYPE = 'Content-Type: application/json';

/** All that a server sends for some bytes, until it closes; `closed`: this side has no more to send, as odd requests may wait for. */
async function exchange(address: string, bytes: string, side: 'open' | 'closed' = 'closed'): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  if (side === 'open') socket.write(bytes);
  else socket.end(bytes);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of socket) chunks.push(chunk as Buffer);
  } catch {
    // a connection that the server resets has said what it says
  }
  return String(Buffer.concat(chunks));
}
