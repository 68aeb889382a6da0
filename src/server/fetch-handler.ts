import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import inject from 'light-my-request';

import type { FinGraph } from './fingraph.ts';

/**
 * Turns a listener of `node:http` into a handler of the Fetch API, so that both pass the same stages. The body of the response
 * is read on demand; cancelling it, or aborting the request, ends the work.
 *
 * @throws the reason of the request's signal
 */
export function fetchHandler(listener: RequestListener): FinGraph['fetch'] {
  return async (request, sender) => {
    const { signal } = request;
    signal.throwIfAborted();
    const progress = { bytesRead: 0 };
    const dispatched = inject(withSocket(listener, request, progress), {
      method: request.method,
      url: request.url,
      authority: new URL(request.url).host,
      headers: Object.fromEntries(request.headers),
      // any text that is no address: the default is an address of this machine
      remoteAddress: sender?.clientAddress ?? 'unknown',
      ...(request.body && { payload: Readable.fromWeb(request.body as NodeReadableStream) }),
      payloadAsStream: true,
      signal,
      validate: false, // it would reject methods that FinGraph answers itself
    });
    const answer = await dispatched.catch((error: unknown) => {
      throw signal.aborted ? signal.reason : error;
    });
    const { statusCode: status, headers } = answer;
    const body = request.method === 'HEAD' || NO_BODY.has(status) ? null : bodyOf(answer, progress);
    return new Response(body, { status, headers: fetchHeaders(headers) });
  };
}

/** A `Response` with one of these statuses must not have a body. */
const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

interface Progress {
  bytesRead: number;
}

/** Adds what FinGraph uses of a socket: whether it is encrypted, how much the client has read, and its end. */
function withSocket(listener: RequestListener, { url }: Request, progress: Progress): RequestListener {
  return (message, response) => {
    Object.assign(message.socket, {
      destroy: () => message.destroy(),
      ...(new URL(url).protocol === 'https:' && { encrypted: true }),
    });
    if (response.socket) Object.defineProperty(response.socket, 'bytesWritten', { get: () => progress.bytesRead });
    listener(message, response);
  };
}

/** The body of a response, which ends the work when it is cancelled. */
function bodyOf(answer: inject.Response, progress: Progress): ReadableStream<Uint8Array> {
  const stream = answer.stream();
  const { res } = answer.raw;
  stream.once('close', () => {
    if (!stream.readableEnded) res.destroy();
  });
  const chunks = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = (await chunks.next()) as IteratorResult<Uint8Array, undefined>;
        if (done) return controller.close();
        progress.bytesRead += value.byteLength;
        controller.enqueue(value);
      },
      cancel: () => void stream.destroy(),
    },
    { highWaterMark: 0 },
  );
}

/** Headers of the whole response, without those of a connection. */
function fetchHeaders(headers: OutgoingHttpHeaders): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || OF_CONNECTION.has(name)) continue;
    for (const one of Array.isArray(value) ? value : [value]) result.append(name, String(one));
  }
  return result;
}

const OF_CONNECTION: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);
