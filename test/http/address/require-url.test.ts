import { describe, expect, it, onTestFinished } from 'vitest';

import { createMetrics } from '../../../src/http/request/metrics.ts';
import type { Listening } from '../../../src/http/connection/listen.ts';
import { converse, serve, testApp } from '../support.ts';

/** Status and body of the answer to one request as it stands on the wire; `headers` include `Host`. */
async function send(server: Listening, target: string, headers: readonly string[] = ['Host: x'], body = '') {
  const method = body === '' ? 'GET' : 'POST';
  const length = body === '' ? [] : ['Content-Type: application/json', `Content-Length: ${body.length}`];
  const head = [`${method} ${target} HTTP/1.1`, ...headers, ...length, 'Connection: close'];
  const received = await converse(server, `${head.join('\r\n')}\r\n\r\n${body}`);
  return { status: Number(received.split(' ', 2)[1]), text: received.slice(received.indexOf('\r\n\r\n') + 4) };
}

describe('The Host header', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'example.org:4000',
    'my_service:80',
    'xn--bcher-kva.example',
    '127.0.0.1',
    '127.0.0.1:65535',
    '[::1]',
    '[2001:db8::1]:4000',
    'example.org:',
    'example.org.',
  ])('may be %s', async (host) => {
    const server = await serve(testApp());
    expect(await send(server, '/health/live', [`Host: ${host}`])).toMatchObject({ status: 200 });
  });

  it.each([
    '',
    'h/health',
    'h/graphql?query=x&z=',
    'h?z=',
    'h#z',
    'h\\graphql',
    'user@h',
    'user:password@h',
    'h:99999',
    'h:port',
    'h:80:80',
    'h h',
    'h,i',
    'h%2fhealth',
    'http://h',
    '//h',
    '[::1',
    '[::g]',
    '::1',
    '256.1.1.1',
    '*',
    'é',
  ])('may not be %j', async (host) => {
    const server = await serve(testApp());
    const { status, text } = await send(server, '/health/live', [`Host: ${host}`]);
    expect(status).toBe(400);
    expect(text).toContain('Host');
  });

  it('must be sent once', async () => {
    const server = await serve(testApp());
    for (const headers of [[], ['Host: x', 'Host: x'], ['Host: x', 'host: y']]) {
      expect(await send(server, '/health/live', headers), headers.join()).toMatchObject({ status: 400 });
      expect(await send(server, 'http://x/health/live', headers), headers.join()).toMatchObject({ status: 400 });
    }
  });

  it('may be missing in HTTP/1.0 only', async () => {
    const server = await serve(testApp());
    const statusOf = async (version: string) =>
      (await converse(server, `GET /health/live HTTP/${version}\r\nConnection: close\r\n\r\n`)).split(' ', 2)[1];
    expect([await statusOf('1.0'), await statusOf('1.1'), await statusOf('2.0')]).toEqual(['200', '400', '400']);
  });
});

describe('The target of a request', () => {
  it('may be a URL, whose host overrides the Host header', async () => {
    const server = await serve(testApp());
    expect(await send(server, 'http://other:1/health/live')).toMatchObject({ status: 200 });
    expect(await send(server, 'HTTPS://other/graphql?query={hello}')).toMatchObject({
      status: 200,
      text: '{"data":{"hello":"Hello you"}}',
    });
    const page = ['Host: x', 'Accept: text/html'];
    expect(await send(server, 'http://other', page)).toEqual(await send(server, '/', page));
    expect(await send(server, 'http://other?a', page)).toEqual(await send(server, '/', page));
  });

  it.each([
    '*',
    'http://',
    'http:///health/live',
    'http://u@x/health/live',
    'http://x:99999/health/live',
    'ftp://x/',
    'http://x\\@y/health/live',
    'x:443',
  ])('may not be %s', async (target) => {
    const server = await serve(testApp());
    expect(await send(server, target)).toMatchObject({ status: 400 });
  });

  it('may not be an authority', async () => {
    const server = await serve(testApp());
    const received = await converse(server, 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(received.split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request');
  });

  it.each(['POST', 'GET'])('may not be an authority after another request: %s', async (method) => {
    const server = await serve(testApp());
    const body = '{"query":"{ hello }"}';
    const first = `${method} /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const received = await converse(server, `${first}CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(received.slice(0, 12)).toBe(`HTTP/1.1 ${method === 'POST' ? 200 : 400}`); // the first is answered first
    // a listener that throws would have ended the process
    expect(await send(server, '/graphql?query={hello}')).toMatchObject({ status: 200 });
  });

  it('may not be an authority on a rejected connection', async () => {
    const server = await serve(testApp());
    const refused = "POST /graphql HTTP/1.1\r\nHost: '}) RETURN 1 //\r\nContent-Length: 2\r\n\r\n{}";
    const received = await converse(server, `${refused}CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(received).toMatch(/^HTTP\/1.1 400/);
  });
});

/** The same place as each URL parser has it, or another one: in any case no other than the limits see. */
const SPELLINGS = [
  '/health/../graphql',
  '/health/%2e%2e/graphql',
  '/health/.%2E/graphql',
  '/health/live/../../graphql',
  '/health\\..\\graphql',
  '/health/..\\graphql',
  '/metrics/../graphql',
  '/./graphql',
  '//graphql',
  '//health/../graphql',
  '///graphql',
  '/graphql/',
  '/graphql/.',
  '/health/..%2fgraphql',
  '/health%2f../graphql',
  '/health/%2e%2e%2fgraphql',
  '/%67raphql',
  '/GraphQL',
  '/graphql#/health/live',
  '/graphql;/health/live',
  '/health/live;/../../graphql',
  'http://x/health/../graphql',
  'http://health/graphql',
  'http://x//graphql',
];

describe('With any spelling of its path, a request', () => {
  const body = '{"query":"{ wait }"}';

  it.each(SPELLINGS)('to GraphQL is counted or not executed: %s', async (target) => {
    let executed = 0;
    const release: (() => void)[] = [];
    const app = testApp({
      wait: () => {
        executed += 1;
        return executed === 1 ? new Promise<string>((resolve) => release.push(() => resolve('done'))) : 'done';
      },
      admission: { maxRequests: 1, maxQueued: 0, maxExports: 1, maxConcurrentCost: 1e12 },
      metrics: createMetrics([]),
    });
    const server = await serve(app);
    onTestFinished(() => release.forEach((done) => done()));
    const first = send(server, '/graphql', ['Host: x'], body);
    while (executed === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await send(server, target, ['Host: x'], body);
    await send(server, `${target}?query={wait}`);
    expect(executed).toBe(1);
    release[0]?.();
    expect(await first).toMatchObject({ status: 200 });
  });

  it.each(SPELLINGS.map((target) => target.replaceAll(/graphql/gi, 'export/claims.csv')))(
    'for an export is one, or none is made: %s',
    async (target) => {
      const server = await serve(
        testApp({ admission: { maxRequests: 9, maxQueued: 0, maxExports: 0, maxConcurrentCost: 1e12 } }),
      );
      const { status, text } = await send(server, target);
      // with no room for exports, one that is found is refused
      expect(status === 503 ? text : status).toEqual(status === 503 ? expect.stringContaining('OVERLOADED') : 404);
    },
  );
});
