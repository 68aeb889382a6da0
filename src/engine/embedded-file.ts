import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * What makes a graph file hold less than was written into it, though the engine would open it; null where nothing does.
 *
 * A file has two headers, written in turn. Each names an image of the graph, and the engine takes the newer one that is
 * whole, then what the log beside the file adds. It refuses a log with a gap, but takes an older image without any log
 * for what is there, which may be an empty graph. And a file that was never closed has all but nothing in itself.
 */
export async function lossOf(path: string): Promise<string | null> {
  const headers = await headersOf(path);
  if (headers === null || (await logLength(`${path}.wal`)) >= LOG_HEADER) return null; // the engine looks into the log
  if (headers.includes(null)) return 'one of its two headers is damaged';
  const isNew = headers.every((header) => header !== null && header.iteration <= 1n && header.epoch === 0n);
  return isNew ? `it was never closed, and the log that was in ${path}.wal is gone` : null;
}

/** As release 0.6.0 of the engine writes it. */
const FILE = { magic: 'GRAF', format: 3 };
const HEADERS = [4_096, 8_192];
const HEADER = { magic: 'GDBH', length: 0x50, iteration: 0x08, epoch: 0x18, checksum: 0x50 };
const LOG_HEADER = 128;

interface Header {
  /** How many images were written before. */
  readonly iteration: bigint;
  /** How many transactions the image holds. */
  readonly epoch: bigint;
}

/** Null for a header that is damaged; null for all where the file is of another kind. */
async function headersOf(path: string): Promise<(Header | null)[] | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null; // there is none, or the engine says why it cannot be read
  try {
    const bytes = Buffer.alloc(12_288);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    const isKnown = bytes.toString('latin1', 0, 4) === FILE.magic && bytes.readUInt32LE(4) === FILE.format;
    return isKnown && bytesRead === bytes.length ? HEADERS.map((at) => headerIn(bytes.subarray(at))) : null;
  } finally {
    await file.close();
  }
}

function headerIn(bytes: Buffer): Header | null {
  const isWhole =
    bytes.toString('latin1', 0, 4) === HEADER.magic &&
    bytes.readUInt32LE(HEADER.checksum) === crc32(bytes.subarray(0, HEADER.length));
  if (!isWhole) return null;
  return { iteration: bytes.readBigUInt64LE(HEADER.iteration), epoch: bytes.readBigUInt64LE(HEADER.epoch) };
}

/** In bytes, all its files together. */
async function logLength(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const lengths = names.map((name) => stat(join(folder, name)).then(({ size }) => size));
  return (await Promise.all(lengths)).reduce((sum, length) => sum + length, 0);
}
