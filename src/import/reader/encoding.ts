import { isAscii, isUtf8 } from 'node:buffer';

import { type ByteFile } from './byte-file.ts';
import { fileError } from '../import-error.ts';

/** How the bytes of a text file become characters. */
export interface TextEncoding {
  /** Label of the Encoding Standard. */
  readonly label: string;
  /** Length of the byte order mark. */
  readonly markBytes: number;
  /** What to tell the user about a guess, if it is one. */
  readonly note: string | null;
}

/** Text as UTF-8. */
export interface TextChunk {
  /** Ends at the end of a character. A byte that the encoding does not have is left as it is, or becomes 0xff. */
  readonly bytes: Buffer;
  /** True if there may be such bytes, or a NUL. */
  readonly isSuspect: boolean;
}

/**
 * Finds the encoding by a byte order mark or by the bytes. This reads the whole file unless it has a mark, since the first
 * character beyond ASCII may come late.
 *
 * @throws {ImportError} if the label is unknown or the file cannot be read
 */
export async function findEncoding(file: ByteFile, label?: string): Promise<TextEncoding> {
  const start = (await file.head(SAMPLE)).subarray(0, SAMPLE);
  if (start.subarray(0, 4).equals(UTF_32_MARK)) throw fileError(file.name, 'UTF-8 (save the file as UTF-8)', 'UTF-32');
  const marked = MARKS.find(({ mark }) => start.subarray(0, mark.length).equals(mark));
  if (label !== undefined) {
    const canonical = canonicalLabel(label);
    if (canonical === null) throw fileError(file.name, `an encoding such as utf-8 or windows-1252`, `"${label}"`);
    return { label: canonical, markBytes: marked?.label === canonical ? marked.mark.length : 0, note: null };
  }
  if (marked) return { label: marked.label, markBytes: marked.mark.length, note: null };
  const wide = wideEncoding(start);
  if (wide) return { label: wide, markBytes: 0, note: `Read as ${wide}, since every other byte of its start is 0.` };
  const { valid, invalid } = await countCharacters(file);
  if (invalid === 0) return { label: 'utf-8', markBytes: 0, note: null };
  if (valid > invalid) return { label: 'utf-8', markBytes: 0, note: null };
  // only programs of the old Mac OS end lines with CR alone
  if (start.includes(CR) && !start.includes(LF)) {
    const note =
      'Read as macintosh, since it is not UTF-8 and has line ends of Mac OS. If letters are wrong, set `encoding`.';
    return { label: 'macintosh', markBytes: 0, note };
  }
  const note = 'Read as windows-1252 (Latin-1), since it is not UTF-8. If letters are wrong, set `encoding`.';
  return { label: 'windows-1252', markBytes: 0, note };
}

/** Streams a text as UTF-8, without its byte order mark. */
export async function* textChunks(
  file: ByteFile,
  { label, markBytes }: TextEncoding,
  signal?: AbortSignal,
): AsyncGenerator<TextChunk> {
  let toSkip = markBytes;
  const toUtf8 = label === 'utf-8' ? utf8Pieces() : transcoder(label);
  for await (const chunk of file.chunks(signal)) {
    const bytes = chunk.subarray(toSkip);
    toSkip -= chunk.length - bytes.length;
    yield toUtf8(bytes, false);
  }
  yield toUtf8(Buffer.alloc(0), true);
}

const SAMPLE = 4096;
const CR = 13;
const LF = 10;
const UTF_32_MARK = Buffer.from([0xff, 0xfe, 0, 0]);
const MARKS = [
  { label: 'utf-8', mark: Buffer.from([0xef, 0xbb, 0xbf]) },
  { label: 'utf-16le', mark: Buffer.from([0xff, 0xfe]) },
  { label: 'utf-16be', mark: Buffer.from([0xfe, 0xff]) },
];

function canonicalLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: text of European languages has a 0 in nearly every pair of bytes. */
function wideEncoding(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(start.length / 2);
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) if (start[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * WIDE_SHARE && even < odd / 10) return 'utf-16le';
  if (even > pairs * WIDE_SHARE && odd < even / 10) return 'utf-16be';
  return null;
}

const WIDE_SHARE = 0.6;

/** Counts characters beyond ASCII, if the file is UTF-8, and bytes that are not UTF-8. */
async function countCharacters(file: ByteFile): Promise<{ valid: number; invalid: number }> {
  let valid = 0;
  let invalid = 0;
  const pieces = utf8Pieces();
  const count = (bytes: Buffer): void => {
    if (isAscii(bytes)) return;
    const isValid = isUtf8(bytes);
    for (let index = 0; index < bytes.length;) {
      if (bytes[index]! < 0x80) {
        index += 1;
        continue;
      }
      const length = sequenceLength(bytes[index]!);
      if (isValid || (length > 1 && isUtf8(bytes.subarray(index, index + length)))) {
        valid += 1;
        index += length;
      } else {
        invalid += 1;
        index += 1;
      }
    }
  };
  for await (const chunk of file.chunks()) count(pieces(chunk, false).bytes);
  count(pieces(Buffer.alloc(0), true).bytes);
  return { valid, invalid };
}

/** Length of the sequence that a lead byte announces; 1 for a byte that is none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0 && lead < 0xf8) return 4;
  if (lead >= 0xe0) return lead < 0xf0 ? 3 : 1;
  return lead >= 0xc0 ? 2 : 1;
}

/** Cuts chunks at ends of characters. */
function utf8Pieces(): (chunk: Buffer, isLast: boolean) => TextChunk {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk, isLast) => {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = isLast ? all.length : completeLength(all);
    const bytes = all.subarray(0, end);
    rest = all.subarray(end);
    return { bytes, isSuspect: !isUtf8(bytes) || bytes.includes(0) };
  };
}

/** Length without the incomplete character at the end. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function transcoder(label: string): (chunk: Buffer, isLast: boolean) => TextChunk {
  if (label === 'windows-1252') {
    return (chunk) =>
      withMarkedDamage(chunk.toString('latin1').replaceAll(C1, (character) => C1_AS_WINDOWS[character] ?? DAMAGE));
  }
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (chunk, isLast) => withMarkedDamage(decoder.decode(chunk, { stream: !isLast }));
}

const DAMAGE = '\ufffd';

function withMarkedDamage(text: string): TextChunk {
  const parts = text.split(DAMAGE).map((part) => Buffer.from(part));
  const [first = Buffer.alloc(0), ...others] = parts;
  if (others.length === 0) return { bytes: first, isSuspect: first.includes(0) };
  return { bytes: Buffer.concat([first, ...others.flatMap((part) => [NOT_UTF_8, part])]), isSuspect: true };
}

const NOT_UTF_8 = Buffer.from([0xff]);

// Some versions of Node.js decode windows-1252 as Latin-1, which has control characters here (nodejs/node#56542).
const C1 = /[\u0080-\u009f]/g;
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const C1_AS_WINDOWS: Readonly<Record<string, string>> = Object.fromEntries(
  [...WINDOWS_1252].map((character, index) => [String.fromCharCode(0x80 + index), character]),
);
