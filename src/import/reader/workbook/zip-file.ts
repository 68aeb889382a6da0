import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';

import { type ByteFile, readAll } from '../byte-file.ts';
import { fileError } from '../../import-error.ts';

/** An open zip file. */
export interface OpenZip {
  readonly names: readonly string[];
  /** Streams the content of a file in it. @throws {ImportError} if it is damaged or expands too much */
  chunks(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

/** @throws {ImportError} if the file is damaged */
export async function openZip(file: ByteFile): Promise<OpenZip> {
  const zip = await open(file);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry);
      if (entries.size > MAX_ENTRIES) throw fileError(file.name, `at most ${MAX_ENTRIES} files in a workbook`, 'more');
    }
  } catch (error) {
    zip.close();
    throw damaged(file.name, error);
  }
  return {
    names: [...entries.keys()],
    close: () => zip.close(),
    async *chunks(name) {
      const entry = entries.get(name);
      if (!entry) throw fileError(file.name, `${name} in the workbook`, 'nothing');
      if (entry.isEncrypted()) throw fileError(file.name, 'a workbook without a password', 'one with a password');
      // yauzl stops when a file in the zip grows beyond the size that it claims
      if (entry.uncompressedSize > MIN_LIMIT && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
        throw fileError(
          file.name,
          `a workbook that expands at most ${MAX_RATIO} times`,
          `${name}, which expands further`,
        );
      }
      try {
        let sum = 0;
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          sum = crc32(chunk as Buffer, sum);
          yield chunk as Buffer;
        }
        if (sum !== entry.crc32) throw new Error(`wrong checksum of ${name}`);
      } catch (error) {
        throw damaged(file.name, error);
      }
    },
  };
}

const MAX_ENTRIES = 10_000;
/** Sheets compress 5 to 50 times, sheets of empty rows 200 times, and zip bombs about 1000 times. */
const MAX_RATIO = 300;
const MIN_LIMIT = 100_000_000;

async function open(file: ByteFile): Promise<ZipFile> {
  if (file.isCompressed) {
    const bytes = await readAll(file);
    return fromBufferPromise(bytes).catch((error: unknown) => {
      throw damaged(file.name, error);
    });
  }
  return openPromise(file.path, { autoClose: false }).catch((error: unknown) => {
    throw damaged(file.name, error);
  });
}

function damaged(name: string, error: unknown): Error {
  if (!(error instanceof Error) || error.name === 'ImportError' || error.name === 'AbortError') return error as Error;
  const message = error.message.split('\n')[0]?.slice(0, 200) ?? '';
  const isTruncated = message.toLowerCase().includes('end of central directory');
  return fileError(
    name,
    'a whole zip file or workbook',
    isTruncated ? 'a truncated one' : `a damaged one (${message})`,
  );
}
