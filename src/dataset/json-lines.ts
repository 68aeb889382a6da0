import { isUtf8 } from 'node:buffer';
import { createReadStream, type ReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { printable } from './issue.ts';
import { findJsonError } from './json-error.ts';

/** A line of a file, without a byte order mark and its line break. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
}

/** A JSON text: its value, or its issue. */
export type ParsedJson =
  | { readonly text: string; readonly value: unknown; readonly issue: null }
  | { readonly text: string; readonly issue: LineIssue };

interface LineIssue {
  readonly expected: string;
  readonly got: string;
}

/**
 * Streams the lines of a JSON Lines file in batches; decompresses a file whose name ends in `.gz`. A byte order mark, CRLF
 * (JSON treats the CR as whitespace), a missing final line break and trailing blank lines are allowed.
 *
 * @param onBytes called with the number of bytes of the file that were read
 * @throws an error with a code: of the file system, of zlib, or `LINE_TOO_LONG`
 */
export async function* readLines(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest: Buffer[] = [];
  let restBytes = 0;
  let blanks: Line[] = []; // only an issue if another line follows
  function withoutTrailingBlanks(lines: Line[]): Line[] {
    const last = lines.findLastIndex((line) => !isBlank(line));
    if (last < 0) {
      blanks = [...blanks, ...lines].slice(0, MAX_BLANKS).map(emptied);
      return [];
    }
    const complete = [...blanks, ...lines.slice(0, last + 1)];
    blanks = lines.slice(last + 1, last + 1 + MAX_BLANKS).map(emptied);
    return complete;
  }
  const file = createReadStream(path, { highWaterMark: CHUNK });
  for await (const chunk of unpackedChunks(file, path)) {
    onBytes(file.bytesRead);
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      const part = chunk.subarray(start, end);
      lines.push(toLine(++number, rest.length === 0 ? part : Buffer.concat([...rest, part])));
      rest = [];
      restBytes = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      restBytes += chunk.length - start;
    }
    // a small compressed file can expand to a line that fills the memory
    if (restBytes > MAX_LINE_BYTES) throw Object.assign(new Error('The line is too long.'), { code: 'LINE_TOO_LONG' });
    yield withoutTrailingBlanks(lines);
  }
  if (rest.length > 0) yield withoutTrailingBlanks([toLine(++number, Buffer.concat(rest))]);
}

function unpackedChunks(file: ReadStream, path: string): AsyncIterable<Buffer> {
  if (!path.endsWith('.gz')) return file as AsyncIterable<Buffer>;
  // `pipeline` destroys both streams if one fails, which rejects the loop that reads
  return pipeline(file, createGunzip({ chunkSize: CHUNK }), () => undefined) as AsyncIterable<Buffer>;
}

const BLANK = 'a blank line';

function isBlank({ bytes }: Line): boolean {
  const first = bytes.find((byte) => byte !== SPACE && (byte < TAB || byte > CARRIAGE_RETURN));
  return first === undefined || (first >= NOT_ASCII && bytes.toString().trim() === '');
}

/** Without its bytes, which would keep the chunk that they are a part of. */
function emptied({ number }: Line): Line {
  return { number, bytes: Buffer.alloc(0) };
}

const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const NOT_ASCII = 128;

/** Small enough that a server which checks the lines of a chunk answers other requests in between. */
const CHUNK = 128 * 1024;
/** Maximum number of consecutive blank lines that are reported; a small compressed file can hold millions. */
const MAX_BLANKS = 1_000;
const MAX_LINE_BYTES = 16_000_000;
const LF = 10;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

function toLine(number: number, bytes: Buffer): Line {
  return { number, bytes: number === 1 ? withoutMark(bytes) : bytes };
}

/** Removes a byte order mark. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

/** Parses a JSON text: a line, or a whole file. */
export function parseJsonText(bytes: Buffer): ParsedJson {
  const text = bytes.toString();
  if (!isUtf8(bytes)) {
    return {
      text,
      issue: { expected: 'UTF-8', got: `other bytes at ${columnAndExcerpt(text, text.indexOf('\ufffd'))}` },
    };
  }
  if (text.trim() === '') return { text: '', issue: { expected: 'a JSON object', got: BLANK } };
  try {
    return { text, value: JSON.parse(text) as unknown, issue: null };
  } catch {
    const { problem, index } = findJsonError(text);
    return {
      text,
      issue: { expected: 'a JSON object', got: `${problem} at ${columnAndExcerpt(text, index)}` },
    };
  }
}

function columnAndExcerpt(text: string, index: number): string {
  const start = Math.max(0, index - 15);
  const end = Math.min(text.length, index + 15);
  const excerpt = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return `column ${index + 1}: ${printable(excerpt)}`;
}
