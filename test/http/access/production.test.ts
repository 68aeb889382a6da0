import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { readConfig } from '../../../src/config/config.ts';
import type { AppOptions } from '../../../src/http/app-options.ts';
import { converse, serve, testApp } from '../support.ts';

const HELLO = '{"query":"{ hello }"}';
const JSON_TYPE = { 'content-type': 'application/json' };
const READER = { ...JSON_TYPE, authorization: 'Bearer reader-token' };
const OPERATOR = { ...JSON_TYPE, authorization: 'Bearer operator-token' };
const TOKENS = [entry('shop', 'reader', 'reader-token'), entry('ops', 'operator', 'operator-token')].join();

function entry(name: string, role: string, token: string, rate = 1_000): string {
  return `${name}:${role}:${rate}:${createHash('sha256').update(token).digest('hex')}`;
}

interface Init {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A server as the environment has it configured; answers are texts. */
async function production(environment: Record<string, string> = {}, options: Partial<AppOptions> = {}) {
  const { access } = readConfig({ NODE_ENV: 'production', TOKENS, ...environment });
  const app = testApp({ access, generation: async () => 'a', responseCacheBytes: 100_000, ...options });
  const { address } = await serve(app);
  async function ask(path: string, init: Init = {}) {
    const response = await fetch(`${address}${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
  return {
    app,
    ask,
    post: (body: string, headers: Record<string, string> = JSON_TYPE) =>
      ask('graphql', { method: 'POST', headers, body }),
  };
}

describe('In production', () => {
  it('callers without a token may send queries, but no introspection', async () => {
    const { post } = await production();
    expect(await post(HELLO)).toMatchObject({ status: 200, text: '{"data":{"hello":"Hello you"}}' });
    const introspection = await post('{"query":"{ __schema { types { name } } }"}');
    expect(introspection.text).toMatchInlineSnapshot(
      `"{"errors":[{"message":"Expected a query of the graph, got __schema: introspection is disabled on this server. The schema is in the package: fingraph/schema.graphql.","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}"`,
    );
    expect((await post('{"query":"{ __type(name: \\"Query\\") { name } }"}')).text).toContain('got __type');
    expect((await post('{"query":"{ __typename }"}')).text).toBe('{"data":{"__typename":"Query"}}');
  });

  it('messages suggest no names of the schema', async () => {
    const { post } = await production();
    expect((await post('{"query":"{ helo }"}')).text).not.toContain('Did you mean');
    expect((await post('{"query":"{ helo }"}')).text).toContain('Cannot query field');
    expect((await post('{"query":"{ helo }"}', OPERATOR)).text).toContain('Did you mean');
  });

  it('operators may use introspection', async () => {
    const { post } = await production();
    expect((await post('{"query":"{ __schema { queryType { name } } }"}', OPERATOR)).text).toContain('"Query"');
    expect((await post('{"query":"{ __schema { queryType { name } } }"}', READER)).text).toContain('got __schema');
    // a cached validation does not apply to other callers
    expect((await post('{"query":"{ __schema { queryType { name } } }"}')).text).toContain('got __schema');
  });

  it.each([
    ['Bearer wrong', 'Expected a known token, got an unknown one.'],
    ['Bearer', 'Expected the header "Authorization: Bearer TOKEN", got another format.'],
    ['Basic dXNlcjpwYXNz', 'Expected the header "Authorization: Bearer TOKEN", got another format.'],
    ['Bearer reader-token extra', 'Expected the header "Authorization: Bearer TOKEN", got another format.'],
  ])('%s is rejected, and not in the log', async (authorization, message) => {
    const { app, post } = await production();
    const { status, headers, text } = await post(HELLO, { ...JSON_TYPE, authorization });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(text).toContain(JSON.stringify(message).slice(1, -1));
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHORIZED' } }] });
    expect(JSON.stringify(app.log)).not.toContain(authorization.slice(7) || 'Bearer');
  });

  it('anonymous callers can be rejected, except for health checks', async () => {
    const { ask, post } = await production({ ANONYMOUS: 'off' });
    expect((await post(HELLO)).status).toBe(401);
    expect((await ask('questions')).status).toBe(401);
    expect((await ask('export/claims.csv')).status).toBe(401);
    expect((await ask('health/ready')).status).toBe(200);
    for (const method of ['GET', 'POST', 'OPTIONS', 'DELETE']) {
      for (const path of ['health/other', 'health/live/', 'graphql', 'questions', 'export/claims.csv']) {
        expect((await ask(path, { method })).status, `${method} ${path}`).toBe(401);
      }
    }
    expect((await post(HELLO, READER)).status).toBe(200);
  });

  it('only operators may read the metrics', async () => {
    const { access } = readConfig({ NODE_ENV: 'production', TOKENS });
    const { createMetrics } = await import('../../../src/http/request/metrics.ts');
    const { address } = await serve(testApp({ access, metrics: createMetrics([]) }));
    expect((await fetch(`${address}metrics`)).status).toBe(401);
    expect((await fetch(`${address}metrics`, { headers: READER })).status).toBe(401);
    expect((await fetch(`${address}metrics`, { headers: OPERATOR })).status).toBe(200);
    for (const method of ['HEAD', 'OPTIONS', 'POST', 'DELETE']) {
      expect((await fetch(`${address}metrics`, { method, headers: READER })).status, method).toBe(401);
    }
    const wrong = await fetch(`${address}metrics`, { method: 'POST', headers: OPERATOR });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('callers over their rate have to wait, for cached responses too', async () => {
    const { post } = await production({ ANONYMOUS_RATE: '3', TOKENS: entry('shop', 'reader', 'reader-token', 5) });
    const statuses = async (headers: Record<string, string>, times: number) => {
      const found: number[] = [];
      for (let i = 0; i < times; i++) found.push((await post(HELLO, headers)).status);
      return found;
    };
    expect(await statuses(JSON_TYPE, 4)).toEqual([200, 200, 200, 429]);
    expect(await statuses(READER, 6)).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = await post(HELLO);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.text.replace(/\d+ s/, '… s')).toMatchInlineSnapshot(
      `"{"errors":[{"message":"Too many requests (limit 3 cost points a minute for an address without a token). Retry after … s, request less, or ask the operator for a higher rate.","extensions":{"code":"RATE_LIMITED","retryable":true}}]}"`,
    );
  });

  it('a saved-query link costs what its operation does, once', async () => {
    const { app, ask } = await production({ ANONYMOUS_RATE: '3' });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask('questions/hello.json')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(app.log.filter(({ msg }) => msg === 'request')).toMatchObject([
      { operation: 'Hello', status: 200, cost: 1 },
      { operation: 'Hello', status: 200, cost: 1 },
      { operation: 'Hello', status: 200, cost: 1 },
      { operation: null, status: 429 },
    ]);
  });

  it.each<[string, string, Init]>([
    ['a GET', 'graphql?query={hello}', {}],
    [
      'a form',
      'graphql',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={hello}' },
    ],
    ['a text', 'graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: HELLO }],
    ['no type', 'graphql?query={hello}', { method: 'POST' }],
  ])('%s that another site could have a browser send is not executed', async (_, path, init) => {
    const { ask } = await production();
    const refused = await ask(path, init);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.text).not.toContain('Hello');
    if (path.includes('?') && !init.method) {
      expect(refused.text).toMatchInlineSnapshot(
        `"{"errors":[{"message":"Expected a request that other sites cannot send without a CORS preflight, got a GET without such a header. POST it with the content type application/json, or add the header X-Fingraph-Csrf: 1.","extensions":{"code":"BAD_REQUEST"}}]}"`,
      );
      expect((await ask(path, { headers: { 'x-fingraph-csrf': '1' } })).status).toBe(200);
    }
  });

  const URQL =
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';

  it.each<[string, boolean, Record<string, string>]>([
    ['a page of the server', true, { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    ['the address line of a browser', true, { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['a page of an allowed origin', true, { 'sec-fetch-site': 'cross-site', origin: 'https://app.example' }],
    ['a GraphQL client on a server', true, { 'sec-fetch-mode': 'cors', accept: URQL }],
    ['a page of another origin', false, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [
      'such a page with the Accept of a client',
      false,
      { 'sec-fetch-mode': 'cors', origin: 'https://evil.example', accept: URQL },
    ],
    ['such a page that does not read the answer', false, { 'sec-fetch-mode': 'no-cors', accept: URQL }],
    [
      'a picture on another page',
      false,
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', accept: 'image/*,*/*;q=0.8' },
    ],
    ['a page of a neighbour', false, { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', accept: URQL }],
    ['a page without an origin', false, { origin: 'null', accept: URQL }],
    ['a client that says nothing', false, { accept: URQL }],
  ])('a GET of %s is executed: %s', async (_, isExecuted, headers) => {
    const { app } = await production({}, { corsOrigins: ['https://app.example'] });
    const { address } = await serve(app);
    const lines = Object.entries({ accept: '*/*', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    // not once, so that an answer that is kept is given to no other
    for (let i = 0; i < 2; i++) {
      await converse(
        { address, close: async () => {} },
        `GET /graphql?query={hello} HTTP/1.1\r\nHost: x\r\nX-Fingraph-Csrf: 1\r\nConnection: close\r\n${lines.join('')}\r\n`,
      );
      const received = await converse(
        { address, close: async () => {} },
        `GET /graphql?query={hello} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines.join('')}\r\n`,
      );
      expect(received.split(' ')[1]).toBe(isExecuted ? '200' : '403');
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s is no method of GraphQL, with any headers',
    async (method) => {
      const { ask } = await production();
      for (const headers of [
        {},
        JSON_TYPE,
        { 'x-fingraph-csrf': '1' },
        { accept: 'text/csv' },
        { accept: 'text/event-stream' },
      ] as Record<string, string>[]) {
        const { status, headers: got } = await ask('graphql', { method, headers });
        expect([status, got.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
      }
    },
  );

  it('a GET of a browser is not executed without a bearer token', async () => {
    // without tokens of its own the server leaves the header to a proxy that asks for names and passwords
    const { ask } = await production({ TOKENS: '' });
    const get = (authorization: string) => ask('graphql?query={hello}', { headers: { authorization } });
    expect((await get('Basic dXNlcjpwYXNz')).status).toBe(403);
    expect((await get('Bearer abc')).status).toBe(200);
  });

  describe('for anonymous callers', () => {
    it.each([
      ['an address with the ports that a proxy adds', '203.0.113.7:1', '203.0.113.7:2'],
      ['a list, of which it says the most itself', '198.51.100.1, 203.0.113.7', '198.51.100.2,203.0.113.7'],
      ['all of an IPv6 /64', '2001:db8:0:1::1', '2001:db8:0:1:ffff:1:2:3'],
      ['an IPv6 address in another way of writing', '2001:DB8::1', '[2001:0db8:0:0::1]:443'],
      ['IPv4 within IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
      ['IPv4 within IPv6 in hexadecimal', '::ffff:cb00:7107', '203.0.113.7'],
      ['IPv4 behind a translator', '64:ff9b::cb00:7107', '203.0.113.7'],
      ['what is no address, so that the proxy counts', 'unknown', '_hidden'],
    ])('%s is one', async (_, one, other) => {
      const { post } = await production({ ANONYMOUS_RATE: '1', TRUSTED_PROXIES: '1' });
      const statusOf = async (address: string) =>
        (await post(HELLO, { ...JSON_TYPE, 'x-forwarded-for': address })).status;
      expect([await statusOf(one), await statusOf(other), await statusOf('2001:db8:0:2::1')]).toEqual([200, 429, 200]);
    });

    it('an IPv6 /48 has ten times the rate', async () => {
      const { post } = await production({ ANONYMOUS_RATE: '2', TRUSTED_PROXIES: '1' });
      const answerOf = (address: string) => post(HELLO, { ...JSON_TYPE, 'x-forwarded-for': address });
      const statuses = await Promise.all(
        Array.from({ length: 30 }, (_, i) => answerOf(`2001:db8:0:${i}::1`).then(({ status }) => status)),
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(20);
      const { status, text } = await answerOf('2001:db8:0:ffff::1');
      expect([status, text]).toEqual([429, expect.stringContaining('cost points a minute for all of 2001:db8:0::/48')]);
      expect((await answerOf('2001:db8:1::1')).status).toBe(200);
      expect((await answerOf('203.0.113.7')).status).toBe(200);
    });

    it('IPv4 addresses behind a translator are told apart', async () => {
      const { post } = await production({ ANONYMOUS_RATE: '1', TRUSTED_PROXIES: '1' });
      const statusOf = async (address: string) =>
        (await post(HELLO, { ...JSON_TYPE, 'x-forwarded-for': address })).status;
      expect([await statusOf('64:ff9b::cb00:7107'), await statusOf('64:ff9b::cb00:7108')]).toEqual([200, 200]);
    });

    it('X-Forwarded-For is ignored without proxies', async () => {
      const { post } = await production({ ANONYMOUS_RATE: '1' });
      expect((await post(HELLO, { ...JSON_TYPE, 'x-forwarded-for': '203.0.113.1' })).status).toBe(200);
      expect((await post(HELLO, { ...JSON_TYPE, 'x-forwarded-for': '203.0.113.2' })).status).toBe(429);
    });
  });

  it('a browser sees the query of a link, and nothing is executed', async () => {
    const { ask, app } = await production();
    const search = new URLSearchParams({ query: '{ hello(name: "</pre><b>") }', variables: '{"a": 1}' });
    const { status, headers, text } = await ask(`graphql?${search}`, { headers: { accept: 'text/html' } });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<pre tabindex="0">{ hello(name: &#34;&#60;/pre&#62;&#60;b&#62;&#34;) }</pre>');
    expect(text).toContain('<pre tabindex="0">{&#34;a&#34;: 1}</pre>');
    expect(text).not.toContain('Hello');
    expect(app.log).toEqual([]);
    expect((await ask('graphql', { headers: { accept: 'text/html' } })).text).not.toContain('<pre');
    // as question links and the explorer lead there
    const led = await ask('graphql?question=hello', { headers: { accept: 'text/html' } });
    expect(led.text).toContain('<pre tabindex="0">query Hello { hello }</pre>');
  });

  it('GraphiQL is disabled', async () => {
    const { ask } = await production();
    for (const path of ['graphql', 'graphiql', 'playground', 'console']) {
      const { text } = await ask(path, { headers: { accept: 'text/html' } });
      expect(text).not.toContain('GraphiQL');
    }
  });

  it('every response has security headers', async () => {
    const { ask, post } = await production();
    const answers = [
      await post(HELLO),
      await post(HELLO), // kept
      await post('{'),
      await post(HELLO, { ...JSON_TYPE, authorization: 'Bearer wrong' }),
      await ask('questions'),
      await ask('nowhere'),
      await ask('health/live'),
    ];
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
  });
});

describe('With trusted documents only', () => {
  it('saved queries are accepted by hash or in full, in any format; others only from operators', async () => {
    const { post } = await production({ TRUSTED_DOCUMENTS_ONLY: 'on' });
    const hash = createHash('sha256').update('query Hello {\n  hello\n}').digest('hex');
    expect((await post(JSON.stringify({ documentId: `sha256:${hash}` }))).text).toContain('Hello you');
    expect((await post('{"query":"query   Hello{hello} # as it comes"}')).text).toContain('Hello you');
    const refused = await post('{"query":"{ hello }"}');
    expect(refused.status).toBe(403);
    expect(refused.text).toMatchInlineSnapshot(
      `"{"errors":[{"message":"Expected a trusted document, got an unknown one. Send one of those in /questions, as \\"documentId\\" or in full.","extensions":{"code":"UNTRUSTED_DOCUMENT"}}]}"`,
    );
    expect((await post('{"query":"{ hello }"}', READER)).status).toBe(403);
    expect((await post('{"query":"{ hello }"}', OPERATOR)).status).toBe(200);
  });

  it('documents of a manifest are accepted by their names', async () => {
    const { post } = await production(
      { TRUSTED_DOCUMENTS_ONLY: 'on' },
      { trustedDocuments: new Map([['abc', '{\n  hello\n}']]) },
    );
    for (const documentId of ['abc', 'sha256:abc']) {
      expect((await post(JSON.stringify({ documentId }))).text).toContain('Hello you');
    }
    expect((await post('{"documentId":"abcd"}')).status).toBe(404);
  });
});
