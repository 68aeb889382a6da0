/** A line of a text file that is not blank. */
export interface TextLine {
  readonly line: number;
  /** Without the line end; null if the line is too long. */
  readonly bytes: Buffer | null;
}

/** Splits UTF-8 text into lines, and leaves out blank ones. A line ends with LF or CRLF. */
export function createLineReader(): (chunk: Buffer, isLast: boolean) => TextLine[] {
  let pieces: Buffer[] = [];
  let length = 0;
  let line = 0;
  return (chunk, isLast) => {
    const lines: TextLine[] = [];
    const add = (last: Buffer): void => {
      line += 1;
      const isTooLong = length + last.length > MAX_LINE_BYTES;
      const bytes = isTooLong ? null : pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
      if (bytes === null || bytes.some((byte) => byte > SPACE)) lines.push({ line, bytes });
      pieces = [];
      length = 0;
    };
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    if (length + rest.length <= MAX_LINE_BYTES) pieces.push(rest);
    else pieces = [];
    length += rest.length;
    if (isLast && length > 0) add(Buffer.alloc(0));
    return lines;
  };
}

const LF = 10;
const SPACE = 32;
const MAX_LINE_BYTES = 16_000_000;
