import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** The same bytes packed. Where they break off the end of the packed ones is missing, so that nothing unpacks them whole. */
export async function* gzipped(chunks: Bytes): Bytes {
  // the error comes out of the iteration too
  const packed = pipeline(Readable.from(chunks), createGzip(), () => {});
  for await (const chunk of packed) yield new Uint8Array(chunk as Buffer);
}

/**
 * A body that asks for the next bytes when the last ones were taken, and for none after `cancel` or the signal. Where they
 * break off, `breakOff` may destroy the connection and say so: the server would log an error of the body, and leave the
 * connection open. Otherwise whoever reads the body gets the error.
 */
export function byteStream(
  chunks: Bytes,
  signal: AbortSignal,
  breakOff: (error: unknown) => boolean,
): ReadableStream<Uint8Array> {
  const stop = () => void chunks.return().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (signal.aborted) throw signal.reason;
          if (done) controller.close();
          else controller.enqueue(value);
          if (done) signal.removeEventListener('abort', stop);
        } catch (error) {
          if (!breakOff(error)) controller.error(error);
          else await new Promise(() => {}); // nobody waits for more
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}
