import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/*
 * Detects data loss that the engine itself would not report: a missing or truncated log, or a fallback to the older header.
 *
 * A graph file has two headers, written alternately. Each points to an image of the graph. The engine takes the newer
 * complete image and replays the log beside the file. It rejects a log with a gap, but accepts an older image without a log
 * or with a truncated one. So this program writes a mark to an unused part of the first page: the number of transactions
 * that were committed.
 */

/** The headers and the mark of a graph file. */
export interface FileState {
  /** Number of transactions in the newest image; null if a header is damaged. */
  readonly imageEpoch: bigint | null;
  /** Whether the file was created and never closed. */
  readonly isNew: boolean;
  /** Minimum number of committed transactions, by the mark; null if there is no mark. */
  readonly committed: bigint | null;
}

/** Null if the file is missing or of another format. */
export async function readFileState(path: string): Promise<FileState | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null; // the engine reports the error
  try {
    const bytes = Buffer.alloc(END_OF_HEADERS);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    const isKnown = bytes.toString('latin1', 0, 4) === FILE.magic && bytes.readUInt32LE(4) === FILE.format;
    return isKnown && bytesRead === bytes.length ? parseFileState(bytes) : null;
  } finally {
    await file.close();
  }
}

/** Records the number of committed transactions after each commit. Syncs the log first, so that the mark is never ahead. */
export interface Mark {
  set(committed: bigint): Promise<void>;
  close(): Promise<void>;
}

export async function openMark(path: string): Promise<Mark> {
  const file = await open(path, 'r+');
  return {
    async set(committed) {
      await syncLog(logOf(path));
      await writeMark(file, committed);
    },
    close: () => file.close(),
  };
}

/** The folder of the log beside a graph file. */
export function logOf(path: string): string {
  return `${path}.wal`;
}

/** Whether a log holds anything besides the headers of its files. */
export async function hasLog(path: string): Promise<boolean> {
  const files = await logFiles(logOf(path));
  const sizes = await Promise.all(files.map((file) => stat(file).then(({ size }) => size)));
  return sizes.some((size) => size >= LOG_HEADER);
}

/** The format of release 0.6.0 of the engine. */
const FILE = { magic: 'GRAF', format: 3 };
const HEADERS = [4_096, 8_192];
const END_OF_HEADERS = 12_288;
const HEADER = { magic: 'GDBH', length: 0x50, iteration: 0x08, epoch: 0x18, checksum: 0x50 };
const LOG_HEADER = 128;

/** At the end of the first page, which the engine does not use or overwrite. */
const MARK = { at: 4_096 - 32, magic: 'FINGRAPH', committed: 8, checksum: 16, length: 20 };

interface Header {
  /** Number of images that were written before. */
  readonly iteration: bigint;
  /** Number of transactions in the image. */
  readonly epoch: bigint;
}

function parseFileState(bytes: Buffer): FileState {
  const headers = HEADERS.map((at) => parseHeader(bytes.subarray(at))).filter((header) => header !== null);
  const epochs = headers.map(({ epoch }) => epoch);
  return {
    imageEpoch: headers.length < HEADERS.length ? null : epochs.reduce((a, b) => (a > b ? a : b)),
    isNew: headers.every(({ iteration, epoch }) => iteration <= 1n && epoch === 0n),
    committed: parseMark(bytes.subarray(MARK.at)),
  };
}

function parseHeader(bytes: Buffer): Header | null {
  const isValid =
    bytes.toString('latin1', 0, 4) === HEADER.magic &&
    bytes.readUInt32LE(HEADER.checksum) === crc32(bytes.subarray(0, HEADER.length));
  if (!isValid) return null;
  return { iteration: bytes.readBigUInt64LE(HEADER.iteration), epoch: bytes.readBigUInt64LE(HEADER.epoch) };
}

function parseMark(bytes: Buffer): bigint | null {
  const isValid =
    bytes.toString('latin1', 0, MARK.magic.length) === MARK.magic &&
    bytes.readUInt32LE(MARK.checksum) === crc32(bytes.subarray(0, MARK.checksum));
  return isValid ? bytes.readBigUInt64LE(MARK.committed) : null;
}

async function writeMark(file: FileHandle, committed: bigint): Promise<void> {
  const bytes = Buffer.alloc(MARK.length);
  bytes.write(MARK.magic, 'latin1');
  bytes.writeBigUInt64LE(committed, MARK.committed);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, MARK.checksum)), MARK.checksum);
  await file.write(bytes, 0, bytes.length, MARK.at);
}

/** The engine syncs its log only some time after a commit. */
async function syncLog(folder: string): Promise<void> {
  const last = (await logFiles(folder)).at(-1);
  if (last === undefined) return;
  const file = await open(last, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** The files of a log, oldest first. */
async function logFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.toSorted().map((name) => join(folder, name));
}
