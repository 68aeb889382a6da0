import { describe, expect, it } from 'vitest';

import { converse, serve, testApp } from '../support.ts';

const LATIN1 = Buffer.from('{"query":"{ hello(name: \\"Soci\u00e9t\u00e9\\") }"}', 'latin1');
const UTF8 = Buffer.from('{"query":"{ hello(name: \\"Soci\u00e9t\u00e9\\") }"}');
const HELLO = '{"data":{"hello":"Hello Soci\u00e9t\u00e9"}}';

async function post(type: string, body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) {
  const response = await testApp().fetch(
    new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': type, ...headers }, body }),
  );
  return { status: response.status, text: await response.text() };
}

describe('A body', () => {
  it.each([
    ['application/json', LATIN1],
    ['application/graphql+json', LATIN1],
    ['application/graphql', Buffer.from('{ hello(name: "\u00e9") }', 'latin1')],
    ['application/x-www-form-urlencoded', Buffer.from('query={ hello(name: "\u00e9") }', 'latin1')],
    ['application/x-www-form-urlencoded', Buffer.from('query={hello(name:"Soci%E9t%E9")}')],
    ['application/json', Buffer.from(`\ufeff${String(UTF8)}`, 'utf16le')],
  ])('of %s whose bytes are not UTF-8 is refused', async (type, body) => {
    const { status, text } = await post(type, body);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'Expected a body in UTF-8, got other bytes. Convert it to UTF-8 and send it again.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it.each(['iso-8859-1', 'utf-16', 'UTF-16LE', 'windows-1252', '"latin1"', 'no-such', 'us-ascii'])(
    'that says it is %s is refused',
    async (charset) => {
      for (const type of ['application/json', 'application/graphql', 'application/x-www-form-urlencoded']) {
        const { status, text } = await post(`${type}; charset=${charset}`, UTF8);
        expect(status).toBe(415);
        expect(text).toContain(`got the charset ${charset.replaceAll('"', '')}. Send it in UTF-8`);
      }
    },
  );

  it.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json ; charset=utf8',
    'APPLICATION/JSON',
    'Application/GraphQL+JSON; Charset=UTF-8',
    'application/json, application/json',
    'application/json;',
  ])('of %s is read', async (type) => {
    expect(await post(type, UTF8)).toEqual({ status: 200, text: HELLO });
  });

  it('is read if its media type is spelt differently', async () => {
    expect((await post('Application/GraphQL', '{ hello }')).status).toBe(200);
    expect((await post('application/X-WWW-Form-Urlencoded', 'query={hello}')).status).toBe(200);
    expect((await post('text/Plain', '{ hello }')).status).toBe(415);
  });

  it('may begin with a byte order mark', async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    expect(await post('application/json', Buffer.concat([mark, UTF8]))).toEqual({ status: 200, text: HELLO });
    expect((await post('application/graphql', Buffer.concat([mark, Buffer.from('{ hello }')]))).status).toBe(200);
    expect(
      (await post('application/x-www-form-urlencoded', Buffer.concat([mark, Buffer.from('query={hello}')]))).status,
    ).toBe(200);
  });

  it('may have an empty operation name, variables and extensions', async () => {
    const empty = { query: '{ hello }', operationName: '', variables: '', extensions: '' };
    expect((await post('application/json', JSON.stringify(empty))).status).toBe(200);
    expect((await post('application/x-www-form-urlencoded', String(new URLSearchParams(empty)))).status).toBe(200);
  });

  it.each(['gzip', 'GZIP', 'br', 'deflate', 'no-such', 'gzip, identity'])(
    'packed as %s is refused',
    async (encoding) => {
      const { status, text } = await post('application/json', UTF8, { 'content-encoding': encoding });
      expect([status, text]).toEqual([415, expect.stringContaining(`got the content encoding ${encoding}.`)]);
    },
  );

  it('may say that it is not compressed', async () => {
    expect((await post('application/json', UTF8, { 'content-encoding': 'Identity' })).status).toBe(200);
  });
});

describe('An address', () => {
  const places = [
    '/graphql?query={hello(name:"Soci%E9t%E9")}',
    '/graphql?query={hello}&variables={"a":"%E9"}',
    '/graphql?query={hello}&operationName=%C3%28',
    '/questions/hello.json?name=Soci%E9t%E9',
    '/questions/hello.csv?%E9=1',
    '/questions/%E9',
    '/export/claims.csv?where=%ff',
    '/export/%E9',
    '/nowhere/%E9',
    '/?text=%ED%A0%80',
  ];

  it.each(places)('with escapes that are not UTF-8 is rejected: %s', async (path) => {
    const { fetch } = testApp();
    const response = await fetch(new Request(`http://localhost${path}`));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
    expect(errors[0]?.message).toMatch(/^Expected an address in UTF-8, got other bytes\. Write é as %C3%A9/);
    const page = await fetch(new Request(`http://localhost${path}`, { headers: { accept: 'text/html' } }));
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('Expected an address in UTF-8');
  });

  it('may contain a percent sign that escapes nothing', async () => {
    const response = await testApp().fetch(new Request('http://localhost/graphql?query={hello(name:"100%")}'));
    expect(await response.text()).toBe('{"data":{"hello":"Hello 100%"}}');
  });

  it.each(['utf8', 'latin1'] as const)('with unescaped bytes is rejected: %s', async (encoding) => {
    const listening = await serve(testApp());
    const name = Buffer.from('Soci\u00e9t\u00e9', encoding);
    const parts = ['GET /questions/find?text=', name, ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'];
    expect(await converse(listening, parts)).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[^]*\r\n\r\nExpected an address of ASCII characters, got other characters\. Write é as %C3%A9/,
    );
  });
});
