import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

import { printable } from './fault.ts';
import { jsonErrorIndex } from './json-error.ts';

/** A line of a file: its value, or what is wrong with it. */
export type Line =
  | { readonly number: number; readonly value: unknown; readonly fault: null }
  | { readonly number: number; readonly text: string; readonly fault: LineFault };

interface LineFault {
  readonly expected: string;
  readonly got: string;
}

/**
 * The lines of a UTF-8 file of JSON Lines, in batches, in little memory. A byte order mark, CRLF (the CR is a space to
 * JSON) and a last line without an end are fine. Rejects with the file system's error where the file cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path, {
    highWaterMark: CHUNK,
  }) as AsyncIterable<Buffer>) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      lines.push(line(++number, Buffer.concat([...rest, chunk.subarray(start, end)])));
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
    yield lines;
  }
  if (rest.length > 0) yield [line(++number, Buffer.concat(rest))];
}

const CHUNK = 1024 * 1024;
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
  if (text.trim() === '') return { number, text, fault: { expected: 'a JSON object', got: 'a blank line' } };
  try {
    return { number, value: JSON.parse(text) as unknown, fault: null };
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
