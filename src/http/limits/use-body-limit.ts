import type { IncomingMessage } from 'node:http';

import { errorResponse } from '../graphql/error-response.ts';
import type { HttpPlugin, StateListener } from '../request/request-state.ts';

/**
 * Reads request bodies up to `maxBytes`. A larger body is replaced by an empty one, and `useBodyLimit` rejects the request.
 * Counting is cheap here; behind the fetch API it would take longer than the rest of the request.
 *
 * @param isStreamed whether a later stage reads the body of requests for this path
 */
export function limitBody(
  maxBytes: number,
  next: StateListener,
  isStreamed: (path: string) => boolean = () => false,
): StateListener {
  return (request, response, state) => {
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    if (!hasBody || isStreamed(request.url ?? '')) return void next(request, response, state);
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

/** Responds with 413 to requests whose body was too large. */
export function useBodyLimit(maxBytes: number): HttpPlugin {
  const message = `Expected a request body of at most ${maxBytes} bytes, got more. Send fewer fields or values, in several requests.`;
  return {
    onRequest({ serverContext: { state }, endResponse, fetchAPI }) {
      if (!state.isBodyTooLarge) return;
      endResponse(errorResponse(fetchAPI, { status: 413, code: 'PAYLOAD_TOO_LARGE', message }));
    },
  };
}

/** How long the rest of a body that is too large is discarded before the connection is closed. */
const LINGER_MS = 500;

/** Calls back with the body, or with null once it is too large; never if the client aborts. */
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

/**
 * Wraps a body for the fetch adapter (@whatwg-node/server), which accepts a body that was read before only as an async
 * iterable. It would iterate over the indices of a Buffer.
 */
function oneChunk(body: Uint8Array): AsyncIterable<Uint8Array> & { readonly size: number } {
  return {
    size: body.byteLength,
    async *[Symbol.asyncIterator]() {
      yield body;
    },
  };
}

/** Closes a connection whose request is not completely read, after a delay: an immediate reset could discard the response before the client has read it. */
export function hangUp(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.complete || request.socket.destroy(), LINGER_MS).unref();
}
