import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Whether `accept-encoding` takes gzip. */
export function takesGzip({ headers }: Request): boolean {
  return (headers.get('accept-encoding') ?? '')
    .split(',')
    .some((one) => /^\s*(?:gzip|\*)\s*(?:;(?!\s*q=0(?:\.0*)?\s*$)|$)/i.test(one));
}

/** The same bytes packed. Where they break off the end of the packed ones is missing, so that nothing unpacks them whole. */
export async function* gzipped(chunks: Bytes): Bytes {
  // the error comes out of the iteration too
  const packed = pipeline(Readable.from(chunks), createGzip(), () => {});
  for await (const chunk of packed) yield new Uint8Array(chunk as Buffer);
}

/** A body that asks for the next bytes when the last ones were taken, and for none after `cancel` or the signal. */
export function byteStream(
  chunks: Bytes,
  signal: AbortSignal,
  { onError }: { readonly onError: (error: unknown) => void },
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
          controller.error(error);
          onError(error);
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}
