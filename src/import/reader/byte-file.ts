import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { describeFileError } from '../../dataset/data-file.ts';
import { fileError, ImportError } from '../import-error.ts';
import { requireFile } from './require-file.ts';

/** A file of bytes, decompressed if it is a gzip file. */
export interface ByteFile {
  readonly path: string;
  /** For messages, without the part behind `#`. */
  readonly name: string;
  readonly isCompressed: boolean;
  /** Streams the bytes. May be called again. @throws {ImportError} if the file cannot be read or decompressed */
  chunks(signal?: AbortSignal): AsyncGenerator<Buffer>;
  /** The first bytes: at least `length`, unless the file is shorter. */
  head(length: number): Promise<Buffer>;
}

/** @throws {ImportError} if the file cannot be opened */
export async function openByteFile(path: string, name: string): Promise<ByteFile> {
  await requireFile(path, name);
  const isCompressed = (await readStart(path, name)).equals(GZIP);
  const file: ByteFile = {
    path,
    name,
    isCompressed,
    async *chunks(signal) {
      try {
        for await (const chunk of isCompressed
          ? decompressed(path)
          : createReadStream(path, { highWaterMark: CHUNK })) {
          signal?.throwIfAborted();
          yield chunk as Buffer;
        }
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.name !== 'AbortError') throw readError(name, error);
        throw error;
      }
    },
    async head(length) {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of file.chunks()) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes >= length) break;
      }
      return Buffer.concat(chunks);
    },
  };
  return file;
}

/** All bytes of a compressed file whose format needs random access. @throws {ImportError} if they are too many */
export async function readAll(file: ByteFile): Promise<Buffer> {
  const bytes = await file.head(MAX_IN_MEMORY + 1);
  if (bytes.length <= MAX_IN_MEMORY) return bytes;
  throw fileError(file.name, 'at most 200 MB in a gzip file of this format (decompress it first)', 'more');
}

/** @throws the error itself if it has no code, as it is a bug */
function readError(name: string, error: Error): ImportError {
  const isTooLarge = 'code' in error && error.code === TOO_LARGE;
  const [expected, got] = isTooLarge
    ? [
        `a gzip file that expands at most ${MAX_RATIO} times (decompress it first if it is trustworthy)`,
        'one that expands further',
      ]
    : ['a readable file', describeFileError(error)];
  return new ImportError([{ file: name, line: null, column: null, expected, got }], { cause: error });
}

const GZIP = Buffer.from([0x1f, 0x8b]);
const CHUNK = 256 * 1024;
/** Tables compress 5 to 50 times, very monotonous ones 200 times, and gzip bombs about 1000 times. */
const MAX_RATIO = 300;
/** A smaller file does no harm, whatever its ratio. */
const MIN_LIMIT = 100_000_000;
const MAX_IN_MEMORY = 200_000_000;
const TOO_LARGE = 'GZIP_TOO_LARGE';

async function readStart(path: string, name: string): Promise<Buffer> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error ? readError(name, error) : error;
  }
}

async function* decompressed(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  await once(file, 'open');
  // `pipeline` destroys both streams if one fails, which rejects the loop that reads
  const gunzip = pipeline(file, createGunzip({ chunkSize: CHUNK }), () => undefined);
  let bytes = 0;
  for await (const chunk of gunzip as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MIN_LIMIT && bytes > file.bytesRead * MAX_RATIO) {
      throw Object.assign(new Error('The file expands too much.'), { code: TOO_LARGE });
    }
    yield chunk;
  }
}
