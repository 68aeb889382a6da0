import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { printable } from './issue.ts';
import { jsonErrorIndex } from './json-error.ts';
import { type JsonLoss, jsonLosses } from './json-loss.ts';

/** A line of a file: its value, or what is wrong with it. */
export type Line =
  | { readonly number: number; readonly value: unknown; readonly losses: readonly JsonLoss[]; readonly fault: null }
  | { readonly number: number; readonly text: string; readonly fault: LineFault };

interface LineFault {
  readonly expected: string;
  readonly got: string;
}

/**
 * The lines of a UTF-8 file of JSON Lines, in batches, in little memory; a name that ends in `.gz` is a compressed file. A
 * byte order mark, CRLF (the CR is a space to JSON), a last line without an end and blank lines behind it are fine.
 * Rejects with the error of the file system or of zlib where the file cannot be read, or with `LINE_TOO_LONG`.
 */
export async function* readLines(path: string): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest: Buffer[] = [];
  let restBytes = 0;
  let blanks: Line[] = []; // faults only where something follows
  function kept(lines: Line[]): Line[] {
    const last = lines.findLastIndex((one) => !isBlank(one));
    if (last < 0) {
      blanks = [...blanks, ...lines].slice(0, MAX_BLANKS);
      return [];
    }
    const whole = [...blanks, ...lines.slice(0, last + 1)];
    blanks = lines.slice(last + 1, last + 1 + MAX_BLANKS);
    return whole;
  }
  for await (const chunk of chunksOf(path)) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      const part = chunk.subarray(start, end);
      lines.push(line(++number, rest.length === 0 ? part : Buffer.concat([...rest, part])));
      rest = [];
      restBytes = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      restBytes += chunk.length - start;
    }
    // a small compressed file can hold a line that takes all memory
    if (restBytes > MAX_LINE_BYTES) throw Object.assign(new Error('The line is too long.'), { code: 'LINE_TOO_LONG' });
    yield kept(lines);
  }
  if (rest.length > 0) yield kept([line(++number, Buffer.concat(rest))]);
}

function chunksOf(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  if (!path.endsWith('.gz')) return file as AsyncIterable<Buffer>;
  // an error of either stream ends both, and the loop that reads
  return pipeline(file, createGunzip({ chunkSize: CHUNK }), () => undefined) as AsyncIterable<Buffer>;
}

const BLANK = 'a blank line';

function isBlank({ fault }: Line): boolean {
  return fault?.got === BLANK;
}

const CHUNK = 1024 * 1024;
/** How many blank lines in a row are named as faults; a small compressed file can hold millions. */
const MAX_BLANKS = 1_000;
const MAX_LINE_BYTES = 16_000_000;
const LF = 10;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

function line(number: number, bytes: Buffer): Line {
  const start = number === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  const text = bytes.toString('utf8', start);
  if (!isUtf8(bytes)) {
    return {
      number,
      text,
      fault: { expected: 'UTF-8', got: `other bytes at ${around(text, text.indexOf('\ufffd'))}` },
    };
  }
  if (text.trim() === '') return { number, text: '', fault: { expected: 'a JSON object', got: BLANK } };
  try {
    return { number, value: JSON.parse(text) as unknown, losses: jsonLosses(text), fault: null };
  } catch {
    return {
      number,
      text,
      fault: {
        expected: 'a JSON object',
        got: `a syntax error at ${around(text, jsonErrorIndex(text))}`,
      },
    };
  }
}

/** The column and what stands around it. */
function around(text: string, index: number): string {
  const start = Math.max(0, index - 15);
  const end = Math.min(text.length, index + 15);
  const excerpt = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return `column ${index + 1}: ${printable(excerpt)}`;
}
