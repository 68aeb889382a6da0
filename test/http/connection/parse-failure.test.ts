import { describe, expect, it } from 'vitest';

import { converse, serve, testApp } from '../support.ts';

describe('Input that is no HTTP request', () => {
  it.each([
    [
      'an address that is too long',
      `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      414,
      'Expected an address and headers of at most 16384 bytes, got a longer address. Send a long document to /graphql by POST.',
    ],
    [
      'headers that are too long',
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'Expected an address and headers of at most 16384 bytes, got more. Send fewer or shorter headers, such as cookies.',
    ],
    ['no HTTP', 'hello\r\n\r\n', 400, 'Expected a request of HTTP/1.1, got something else.'],
  ])('%s is told so', async (_, send, status, message) => {
    const received = await converse(await serve(testApp()), send);
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(received.split('\r\n\r\n')[1]).toBe(`${message}\n`);
    expect(received).toContain('Connection: close');
  });
});
