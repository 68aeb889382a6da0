import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createSchema } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';

import { serve, testApp } from '../support.ts';

const LONG = 'a line of text that repeats itself. '.repeat(500);

/** A server with a field whose answer is worth compressing, and what it sends, undecoded. */
async function server(options: { kept?: boolean } = {}) {
  let executed = 0;
  const schema = createSchema({
    typeDefs: 'type Query { hello: String! long: String! }',
    resolvers: { Query: { hello: () => 'Hello', long: () => LONG + String((executed += 1)) } },
  });
  const app = testApp({
    schema,
    maxBodyBytes: 100_000,
    ...(options.kept ? { generation: async () => 'a', responseCacheBytes: 1_000_000 } : {}),
  });
  const { address } = await serve(app);
  return {
    app,
    executed: () => executed,
    send: (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => raw(address + path, init),
  };
}

/** `fetch` would decode, and adds an Accept-Encoding of its own. */
async function raw(
  url: string,
  { method = 'GET', headers = {}, body }: RequestInit & { headers?: Record<string, string> },
) {
  const { request } = await import('node:http');
  return new Promise<{ status: number; headers: Headers; bytes: Buffer }>((resolve, reject) => {
    const message = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const got = new Headers(response.headers as Record<string, string>);
        resolve({ status: response.statusCode ?? 0, headers: got, bytes: Buffer.concat(chunks) });
      });
    });
    message.on('error', reject);
    message.end(body as string | undefined);
  });
}

function post(query: string, headers: Record<string, string> = {}) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  };
}

function decoded(encoding: string | null, bytes: Buffer): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

describe('The media type of a response', () => {
  it.each([
    [null, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['Application/JSON', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/graphql-response+json;q=0.1, application/json;q=0.9', 'application/json'],
    ['application/json;q=0.9, application/graphql-response+json', 'application/graphql-response+json'],
    ['text/csv;q=0.5, application/json;q=0.4', 'text/csv'],
    ['text/csv;q=0.5, application/json', 'application/json'],
    ['text/csv;q=0, */*', 'application/json'],
    ['application/json;q=0, */*;q=0.1', 'application/graphql-response+json'],
    ['text/html, application/json;q=0.9', 'text/html'],
    ['text/html;q=0.5, application/json', 'application/json'],
    ['text/html;q=0, */*', 'application/json'],
    ['text/event-stream', 'text/event-stream'],
    ['text/event-stream;q=0.1, application/json', 'application/json'],
    ['multipart/mixed', 'multipart/mixed'],
  ])('is what Accept prefers: %s', async (accept, type) => {
    const { fetch } = testApp();
    const headers: Record<string, string> = accept === null ? {} : { accept };
    const response = await fetch(new Request('http://localhost/graphql?query={hello}', { headers }));
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    expect(response.headers.get('vary')).toContain('accept');
    expect(await response.text()).not.toBe('');
  });

  it.each(['text/event-stream', 'multipart/mixed'])(
    '%s carries errors in a 200, which alone clients read',
    async (accept) => {
      const { fetch } = testApp();
      for (const query of ['{ helo }', '{', 'query ($n: Int!) { hello(times: $n) }', '']) {
        const body = query === '' ? '{' : JSON.stringify({ query });
        const headers = { 'content-type': 'application/json', accept };
        const response = await fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
        expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
        expect(await response.text()).toContain('"errors":[{"message"');
      }
    },
  );
});

describe('A GET of GraphQL', () => {
  it('may be cached, and is revalidated by its ETag', async () => {
    const { send } = await server();
    const { status, headers } = await send('graphql?query={hello}');
    expect([status, headers.get('cache-control'), headers.get('vary')]).toEqual([
      200,
      'no-cache',
      'accept, accept-encoding',
    ]);
    const tag = headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [tag, `W/${tag}`, `"x", W/${tag}`, '*']) {
      const again = await send('graphql?query={hello}', { headers: { 'if-none-match': known } });
      expect([again.status, String(again.bytes)]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
      expect([again.headers.get('cache-control'), again.headers.get('vary')]).toEqual([
        'no-cache',
        'accept, accept-encoding',
      ]);
    }
    expect((await send('graphql?query={hello}', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    expect((await send('graphql?query={__typename}')).headers.get('etag')).not.toBe(tag);
  });

  it.each(['text/csv', 'application/graphql-response+json'])('in %s has an ETag of its own', async (accept) => {
    const { send } = await server();
    const { headers } = await send('graphql?query={hello}', { headers: { accept } });
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-cache', 'accept, accept-encoding']);
    const again = await send('graphql?query={hello}', {
      headers: { accept, 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('with errors is not cached', async () => {
    const { send } = await server();
    for (const path of ['graphql?query={helo}', 'graphql?query={', 'graphql']) {
      const { headers } = await send(path);
      expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
      expect(headers.get('vary')).toContain('accept');
    }
  });

  it('in the response cache answers 304 as well', async () => {
    const { send, executed } = await server({ kept: true });
    const first = await send('graphql?query={long}', { headers: { 'accept-encoding': 'gzip' } });
    const tag = first.headers.get('etag') ?? '';
    const again = await send('graphql?query={long}', { headers: { 'accept-encoding': 'gzip', 'if-none-match': tag } });
    expect([again.status, again.bytes.length, executed()]).toEqual([304, 0, 1]);
    expect([
      again.headers.get('etag'),
      again.headers.get('content-encoding'),
      again.headers.get('content-length'),
    ]).toEqual([tag, null, null]);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    // a cache finds the answer that it has by this tag
    const encodings = { 'accept-encoding': 'gzip', 'if-none-match': tag.replace('-gzip', '') };
    const other = await send('graphql?query={long}', { headers: encodings });
    expect([other.status, other.headers.get('etag'), executed()]).toEqual([304, tag.replace('-gzip', ''), 1]);
  });

  it('answers HEAD in the same way, without the body', async () => {
    const { send, app } = await server();
    for (const path of ['graphql?query={hello}', 'graphql?query={helo}', 'graphql']) {
      const got = await send(path);
      const head = await send(path, { method: 'HEAD' });
      const told = ({ headers }: { headers: Headers }) =>
        [...headers].filter(
          ([name]) => !['date', 'x-request-id', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name),
        );
      expect([head.status, told(head), head.bytes.length]).toEqual([got.status, told(got), 0]);
      const inside = await app.fetch(new Request(`http://localhost/${path}`, { method: 'HEAD' }));
      expect([inside.status, await inside.text()]).toEqual([got.status, '']);
    }
  });

  it('is the same with a trailing slash', async () => {
    const { send } = await server();
    expect(String((await send('graphql/?query={hello}')).bytes)).toBe('{"data":{"hello":"Hello"}}');
    expect(String((await send('graphql/', post('{ hello }'))).bytes)).toBe('{"data":{"hello":"Hello"}}');
    expect((await send('graphql/', { headers: { accept: 'text/html' } })).headers.get('content-type')).toContain(
      'text/html',
    );
    expect((await send('graphql/', { method: 'PUT' })).status).toBe(405);
  });
});

describe('A response', () => {
  const cases = [
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['GZIP', 'gzip'],
    ['gzip;q=0', null],
    ['gzip;q=0.0, br;q=0', null],
    ['identity', null],
    ['identity, gzip;q=0.5', null],
    ['deflate', null],
    ['', null],
  ] as const;

  it.each(cases)('is compressed if it is long, as Accept-Encoding says: %s', async (accepted, encoding) => {
    const { send } = await server();
    const headers = { 'accept-encoding': accepted };
    const plain = await send('graphql', post('{ long }'));
    const { headers: got, bytes } = await send('graphql', post('{ long }', headers));
    expect(got.get('content-encoding')).toBe(encoding);
    expect(decoded(encoding, bytes).slice(0, 1_000)).toBe(String(plain.bytes).slice(0, 1_000));
    if (encoding !== null) expect([bytes.length < 2_000, got.get('vary')]).toEqual([true, 'accept-encoding']);
    const byGet = await send('graphql?query={long}', { headers });
    expect([byGet.headers.get('content-encoding'), byGet.headers.get('vary')]).toEqual([
      encoding,
      'accept, accept-encoding',
    ]);
    expect(byGet.headers.get('etag')).toMatch(
      encoding === null ? /^"[\w-]{22}"$/ : new RegExp(`^"[\\w-]{22}-${encoding}"$`),
    );
    expect(Number(byGet.headers.get('content-length') ?? byGet.bytes.length)).toBe(byGet.bytes.length);
  });

  it('is not compressed if it is short', async () => {
    const { send } = await server();
    const { headers, bytes } = await send('graphql', post('{ hello }', { 'accept-encoding': 'gzip, br' }));
    expect([headers.get('content-encoding'), String(bytes)]).toEqual([null, '{"data":{"hello":"Hello"}}']);
  });

  it('is compressed once, and cached for each encoding', async () => {
    const { send, executed } = await server({ kept: true });
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['br', 'br'],
      ['gzip;q=1.0', 'gzip'],
      ['deflate, br', 'br'],
      ['identity', null],
    ] as const) {
      const { headers, bytes } = await send('graphql', post('{ long }', { 'accept-encoding': accepted }));
      expect([headers.get('content-encoding'), decoded(encoding, bytes).startsWith('{"data":{"long":"a line')]).toEqual(
        [encoding, true],
      );
    }
    expect(executed()).toBe(3);
  });

  it.each([
    ['CSV', { accept: 'text/csv' }],
    ['GraphQL', { accept: 'application/graphql-response+json' }],
  ])('of %s is compressed too, errors as well', async (_, accept) => {
    const { send } = await server();
    const { headers, bytes } = await send('graphql', post('{ long }', { ...accept, 'accept-encoding': 'gzip' }));
    expect([headers.get('content-encoding'), gunzipSync(bytes).toString()]).toEqual([
      'gzip',
      expect.stringContaining('a line'),
    ]);
    const wrong = await send(
      'graphql',
      post(`{ ${'helo '.repeat(1)} ${Array.from({ length: 40 }, (_two, i) => `wrong${i}`).join(' ')} }`, {
        ...accept,
        'accept-encoding': 'gzip',
      }),
    );
    expect([wrong.headers.get('content-encoding'), gunzipSync(wrong.bytes).toString()]).toEqual([
      'gzip',
      expect.stringContaining('wrong8'),
    ]);
  });

  it.each(['questions', 'questions/hello.html', 'nowhere/at/all', 'export', 'export/nonsense'])(
    'at /%s varies by language and encoding, and its tag with it',
    async (path) => {
      const { send } = await server();
      const headers = { accept: 'text/html', 'accept-encoding': 'br' };
      const { headers: got, bytes } = await send(path, { headers });
      expect([got.get('content-encoding'), got.get('vary')]).toEqual([
        'br',
        'accept, accept-language, accept-encoding',
      ]);
      expect(brotliDecompressSync(bytes).length).toBeGreaterThan(bytes.length);
      const tag = got.get('etag');
      if (tag === null) return;
      expect(tag).toMatch(/-br"$/);
      const again = await send(path, { headers: { ...headers, 'if-none-match': `W/${tag}` } });
      expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([
        304,
        tag,
        'accept, accept-language, accept-encoding',
      ]);
      const head = await send(path, { method: 'HEAD', headers });
      expect([head.headers.get('etag'), head.headers.get('content-encoding')]).toEqual([tag, 'br']);
    },
  );

  it('of GraphiQL is compressed once', async () => {
    const { send } = await server();
    const page = (headers: Record<string, string>) => send('graphql', { headers: { accept: 'text/html', ...headers } });
    expect((await page({ 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull();
    expect((await page({ 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
    const packed = await page({ 'accept-encoding': 'gzip' });
    const tag = packed.headers.get('etag') ?? '';
    expect(tag).toMatch(/-gzip"$/);
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
      const again = await page({ 'accept-encoding': 'gzip', 'if-none-match': known });
      expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([
        304,
        tag,
        'accept, accept-encoding',
      ]);
    }
  });
});
