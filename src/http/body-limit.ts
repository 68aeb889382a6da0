import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { ErrorCode } from '../client-error.ts';

/**
 * Reads request bodies before `next` sees them, and refuses those of more than `maxBytes` with 413. Counting here costs
 * nothing; as a stream behind the fetch API it would cost more than the rest of the request.
 */
export function limitBody(maxBytes: number, next: RequestListener): RequestListener {
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') return void next(request, response);
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return refuse(request, response, maxBytes);
    readBody(request, maxBytes, (body) => {
      if (body === null) return refuse(request, response, maxBytes);
      next(Object.assign(request, { body: oneChunk(body) }), response);
    });
  };
}

/** Calls back with the body, or with null as soon as it is too large; not at all where the client breaks off. */
function readBody(request: IncomingMessage, maxBytes: number, done: (body: Uint8Array | null) => void): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  function take(chunk: Uint8Array): void {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (size > maxBytes) finish(null);
  }
  function end(): void {
    finish(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  }
  function finish(body: Uint8Array | null): void {
    request.off('data', take).off('end', end);
    done(body);
  }
  request.on('data', take).on('end', end);
}

/** What the fetch adapter takes for a body that was read already: it wants one key, and walks the keys of a buffer. */
function oneChunk(body: Uint8Array): AsyncIterable<Uint8Array> & { readonly size: number } {
  return {
    size: body.byteLength,
    async *[Symbol.asyncIterator]() {
      yield body;
    },
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, maxBytes: number): void {
  const code: ErrorCode = 'PAYLOAD_TOO_LARGE';
  const message = `Expected a request body of at most ${maxBytes} bytes, got more. Send long values as variables, in several requests.`;
  response.writeHead(413, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  request.resume(); // what still comes is thrown away, so that the client gets to read the answer
}
