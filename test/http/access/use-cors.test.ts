import { describe, expect, it } from 'vitest';

import { CSRF_HEADERS } from '../../../src/http/access/csrf-header.ts';
import { testApp } from '../support.ts';

/** The headers of an answer that browsers read for this, and what it varies by. */
async function corsOf(corsOrigins: string[], origin: string | null, method: 'POST' | 'OPTIONS' = 'POST') {
  const { fetch } = testApp({ corsOrigins });
  const { status, headers } = await fetch(
    new Request('http://localhost/graphql', {
      method,
      headers: {
        'content-type': 'application/json',
        ...(origin === null ? {} : { origin }),
        ...(method === 'OPTIONS'
          ? { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
          : {}),
      },
      ...(method === 'POST' ? { body: '{"query":"{hello}"}' } : {}),
    }),
  );
  const read: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (name === 'vary' || name.startsWith('access-control-')) read[name] = value;
  });
  return { status, headers: read };
}

describe('Pages of other origins', () => {
  it('are not allowed unless they are configured', async () => {
    expect(await corsOf([], 'https://a.example')).toEqual({ status: 200, headers: {} });
    expect(await corsOf([], 'https://a.example', 'OPTIONS')).toEqual({ status: 405, headers: {} });
  });

  it('are allowed with *, without credentials', async () => {
    expect(await corsOf(['*'], 'https://a.example')).toEqual({
      status: 200,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers':
          'x-request-id, retry-after, etag, link, content-disposition, fingraph-citation, fingraph-rows, fingraph-status, fingraph-clipped, fingraph-truncated, www-authenticate, allow',
      },
    });
  });

  it('are allowed if they are configured, and no others', async () => {
    const origins = ['https://a.example', 'https://b.example'];
    for (const origin of origins) {
      expect(await corsOf(origins, origin)).toEqual({
        status: 200,
        headers: {
          'access-control-allow-origin': origin,
          'access-control-expose-headers':
            'x-request-id, retry-after, etag, link, content-disposition, fingraph-citation, fingraph-rows, fingraph-status, fingraph-clipped, fingraph-truncated, www-authenticate, allow',
          vary: 'origin',
        },
      });
    }
    for (const other of ['https://c.example', 'null', 'https://a.example.org', null]) {
      expect(await corsOf(origins, other)).toEqual({ status: 200, headers: { vary: 'origin' } });
      expect(await corsOf(['https://a.example'], other)).toEqual({ status: 200, headers: { vary: 'origin' } });
    }
  });

  it('get answers to preflight requests', async () => {
    expect(await corsOf(['https://a.example'], 'https://a.example', 'OPTIONS')).toEqual({
      status: 204,
      headers: {
        'access-control-allow-origin': 'https://a.example',
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers':
          'authorization, content-type, if-none-match, x-request-id, x-fingraph-csrf, apollo-require-preflight, x-graphql-yoga-csrf',
        'access-control-expose-headers':
          'x-request-id, retry-after, etag, link, content-disposition, fingraph-citation, fingraph-rows, fingraph-status, fingraph-clipped, fingraph-truncated, www-authenticate, allow',
        'access-control-max-age': '86400',
        vary: 'origin, access-control-request-headers',
      },
    });
    expect(await corsOf(['https://a.example'], 'https://c.example', 'OPTIONS')).toEqual({
      status: 204,
      headers: { vary: 'origin, access-control-request-headers' },
    });
  });

  it('may send headers of clients and tracing', async () => {
    const asked = 'apollographql-client-name,Baggage, sentry-trace,traceparent, no header, (bad)';
    for (const origins of [['*'], ['https://a.example']]) {
      const { headers } = await testApp({ corsOrigins: origins }).fetch(
        new Request('http://localhost/questions/hello.json', {
          method: 'OPTIONS',
          headers: {
            origin: 'https://a.example',
            'access-control-request-method': 'GET',
            'access-control-request-headers': asked,
          },
        }),
      );
      const allowed = headers.get('access-control-allow-headers')?.split(', ') ?? [];
      expect(allowed).toEqual(
        expect.arrayContaining([
          'apollographql-client-name',
          'baggage',
          'sentry-trace',
          'traceparent',
          'authorization',
        ]),
      );
      expect(allowed).toEqual(expect.arrayContaining([...CSRF_HEADERS]));
      expect(allowed.join()).not.toMatch(/[ ()]/);
      expect([headers.get('access-control-max-age'), headers.get('access-control-allow-credentials')]).toEqual([
        '86400',
        null,
      ]);
    }
  });
});
