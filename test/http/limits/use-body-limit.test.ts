import { describe, expect, it } from 'vitest';

import { converse, serve, testApp } from '../support.ts';

const LIMIT = 200;
const ANSWER = JSON.stringify({
  errors: [
    {
      message: `Expected a request body of at most ${LIMIT} bytes, got more. Send fewer fields or values, in several requests.`,
      extensions: { code: 'PAYLOAD_TOO_LARGE' },
    },
  ],
});

/** A query of exactly so many bytes: what is over is a comment, of letters of two bytes each where `filler` is one. */
function bodyOf(bytes: number, filler = 'x'): string {
  const empty = JSON.stringify({ query: '{ hello } #' });
  const left = bytes - empty.length;
  const text = filler.repeat(Math.floor(left / Buffer.byteLength(filler)));
  return JSON.stringify({ query: `{ hello } #${text}${'x'.repeat(left - Buffer.byteLength(text))}` });
}

function post(address: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...({ duplex: 'half' } as object),
  });
}

/** Sent without a length, in pieces. */
function chunked(body: string, size = 50): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(body);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, (at += size))));
    },
  });
}

describe('A request body', () => {
  it.each(['x', 'é'])('may have exactly as many bytes as the limit (%s)', async (filler) => {
    const { address } = await serve(testApp({ maxBodyBytes: LIMIT }));
    for (const send of [bodyOf, (bytes: number, text: string) => chunked(bodyOf(bytes, text))]) {
      const whole = await post(address, send(LIMIT, filler));
      expect([whole.status, await whole.json()]).toEqual([200, { data: { hello: 'Hello you' } }]);
      const over = await post(address, send(LIMIT + 1, filler));
      expect([over.status, await over.text()]).toEqual([413, ANSWER]);
    }
  });

  it('is rejected by its content-length before it is sent', async () => {
    const listening = await serve(testApp({ maxBodyBytes: LIMIT }));
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n`;
    const received = await converse(listening, head);
    expect(received.split('\r\n')[0]).toBe('HTTP/1.1 413 Payload Too Large');
    expect(received).toContain(ANSWER);
  });

  it('is cut off if it never ends', async () => {
    const listening = await serve(testApp({ maxBodyBytes: LIMIT }));
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const chunk = `64\r\n${'x'.repeat(100)}\r\n`;
    // the server ends the connection, although the last chunk is never sent
    const received = await converse(listening, [head, chunk, chunk, chunk, chunk]);
    expect(received).toContain(ANSWER);
  });

  it('that is far too large still lets its client read the response', async () => {
    const { address } = await serve(testApp({ maxBodyBytes: LIMIT }));
    const answer = await post(address, 'x'.repeat(5_000_000));
    expect([answer.status, await answer.text()]).toEqual([413, ANSWER]);
  });

  it('shorter than its content-length times out', async () => {
    const app = testApp({ maxBodyBytes: LIMIT });
    const listening = await serve(app);
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"`;
    const received = await Promise.race([
      converse(listening, head),
      new Promise((resolve) => setTimeout(resolve, 100, 'nothing yet')),
    ]);
    expect(received).toBe('nothing yet');
    expect(app.log).toEqual([]);
  });

  it('is rejected with the usual headers', async () => {
    const { address } = await serve(testApp({ maxBodyBytes: LIMIT, corsOrigins: ['https://a.example'] }));
    const { headers } = await post(address, bodyOf(LIMIT + 1), { 'x-request-id': 'r-1', origin: 'https://a.example' });
    expect(headers.get('x-request-id')).toBe('r-1');
    expect(headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(headers.get('content-type')).toContain('application/json');
  });

  it('does not affect the next request on its connection', async () => {
    const listening = await serve(testApp({ maxBodyBytes: LIMIT }));
    const large = bodyOf(LIMIT + 1);
    const received = await converse(
      listening,
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${large.length}\r\n\r\n${large}` +
        'GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: x\r\n\r\n',
      (text) => text.includes('Hello'),
    );
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });
});
