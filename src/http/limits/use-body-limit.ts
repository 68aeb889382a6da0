import type { IncomingMessage } from 'node:http';

import { errorResponse } from '../graphql/error-response.ts';
import type { HttpPlugin, StateListener } from '../request/request-state.ts';

/**
 * Reads request bodies before `next` sees them, and no more than `maxBytes` of one: a larger body reaches `next` empty,
 * for `useBodyLimit` to refuse. Counting here costs nothing; as a stream behind the fetch API it would cost more than the
 * rest of the request.
 */
export function limitBody(maxBytes: number, next: StateListener): StateListener {
  return (request, response, state) => {
    if (request.method === 'GET' || request.method === 'HEAD') return void next(request, response, state);
    readBody(request, maxBytes, (read) => {
      if (read === null) {
        state.isBodyTooLarge = true;
        response.once('finish', () => hangUp(request));
      }
      const body = read ?? EMPTY;
      state.body = body;
      next(Object.assign(request, { body: oneChunk(body) }), response, state);
    });
  };
}

const EMPTY = new Uint8Array();

/** Answers 413 to the requests that `limitBody` refused. */
export function useBodyLimit(maxBytes: number): HttpPlugin {
  const message = `Expected a request body of at most ${maxBytes} bytes, got more. Send fewer fields or values, in several requests.`;
  return {
    onRequest({ serverContext: { state }, endResponse, fetchAPI }) {
      if (!state.isBodyTooLarge) return;
      endResponse(errorResponse(fetchAPI, { status: 413, code: 'PAYLOAD_TOO_LARGE', message }));
    },
  };
}

/** How long a client may go on sending what nobody reads, so that it comes to read the answer, in milliseconds. */
const LINGER_MS = 500;

/** Calls back with the body, or with null as soon as it is too large; not at all where the client breaks off. */
function readBody(request: IncomingMessage, maxBytes: number, done: (body: Uint8Array | null) => void): void {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return done(null);
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

/** Without the wait the connection would be reset, and the answer lost on its way. */
function hangUp(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.complete || request.socket.destroy(), LINGER_MS).unref();
}
