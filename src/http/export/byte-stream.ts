import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Compresses chunks. If they fail, the end of the gzip stream is missing, so that no client takes it for complete. */
export async function* gzipped(chunks: Bytes): Bytes {
  // the iteration below throws the error too
  const compressed = pipeline(Readable.from(chunks), createGzip(), () => {});
  for await (const chunk of compressed) yield new Uint8Array(chunk as Buffer);
}

/**
 * A pull-based body, which stops on `cancel` or the signal. On an error, `abort` may destroy the socket and return true,
 * since Node would keep the connection open. If it returns false, the reader of the body receives the error.
 */
export function byteStream(
  chunks: Bytes,
  signal: AbortSignal,
  abort: (error: unknown) => boolean,
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
          if (!abort(error)) controller.error(error);
          else await new Promise(() => {}); // the socket is destroyed
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}
