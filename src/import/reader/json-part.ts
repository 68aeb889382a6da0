import { printable } from '../../dataset/issue.ts';
import { ImportError } from '../import-error.ts';

/** A value inside a JSON file. */
export interface JsonPart {
  /** Its key if it is in an object. */
  readonly key: string | null;
  readonly kind: JsonKind;
  /** Where it begins in the text. */
  readonly line: number;
  readonly column: number;
  /** null if it is too long. */
  readonly bytes: Buffer | null;
}

export type JsonKind = 'list' | 'object' | 'scalar';

export interface PartOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Keys and indexes that lead to a value. */
  readonly path: readonly string[];
  /** What is returned: the value itself, or each value in it. */
  readonly depth: 0 | 1;
  /** False to leave the bytes out. */
  readonly isKept: boolean;
}

export interface PartReader {
  /** The parts that end in this piece of the text. @throws {ImportError} at the first place that is not JSON */
  read(chunk: Buffer, isLast: boolean): JsonPart[];
  /** The kind of the value at the path; null if it was not found so far. */
  kind(): JsonKind | null;
}

/**
 * Finds the values at a path of a JSON text, which is read in pieces. It checks the structure of the whole text; whoever
 * parses a value checks the rest. Packages that stream JSON were slower, and their errors name no place.
 */
export function createPartReader({ file, path, depth, isKept }: PartOptions): PartReader {
  // the text from the beginning of the part or token that is read
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  /** How far the text at `at` is searched for its end, so that a long one is not searched again with each piece. */
  let searched = 0;
  let isLast = false;
  let line = 1;
  /** Position of the beginning of the line, negative if it is before `bytes`. */
  let lineStart = 0;
  let expected: Expected = 'value';
  /** Open lists and objects, and how many of them lead to the path. */
  const open: Frame[] = [];
  let matched = 0;
  let found: JsonKind | null = null;
  let part: OpenPart | null = null;
  let parts: JsonPart[] = [];

  return {
    kind: () => found,
    read(chunk, last) {
      isLast = last;
      parts = [];
      bytes = at < bytes.length || part !== null ? Buffer.concat([bytes, chunk]) : dropAll(chunk);
      while (at < bytes.length) {
        const byte = bytes[at]!;
        if (byte === LF) {
          line += 1;
          lineStart = at + 1;
        }
        if (byte === LF || byte === SPACE || byte === CR || byte === TAB) at += 1;
        else if (!readToken(byte)) break;
      }
      if (isLast && (expected !== 'end' || at < bytes.length)) fail('more JSON', 'the end of the file', bytes.length);
      forget();
      return parts;
    },
  };

  function dropAll(chunk: Buffer): Buffer {
    lineStart -= bytes.length;
    at = 0;
    return chunk;
  }

  /** Drops the text that is no longer needed. */
  function forget(): void {
    if (bytes.length - at > MAX_PART_BYTES) fail(`texts of at most ${MAX_PART_TEXT}`, 'a longer one', at);
    if (part !== null && at - part.start > MAX_PART_BYTES) part = { ...part, start: at, isTooLong: true };
    const from = part === null || part.isTooLong ? at : part.start;
    bytes = bytes.subarray(from);
    at -= from;
    searched -= from;
    lineStart -= from;
    if (part !== null) part = { ...part, start: part.start - from };
  }

  /** False if the text ends within the token. */
  function readToken(byte: number): boolean {
    const frame = open.at(-1);
    if (byte === COMMA && expected === 'comma') {
      expected = frame?.isList ? 'value' : 'key';
      if (frame) frame.index += 1;
    } else if (byte === COLON && expected === 'colon') {
      expected = 'value';
    } else if (
      byte === (frame?.isList ? CLOSE_LIST : CLOSE_OBJECT) &&
      (expected === 'comma' || frame?.isEmpty) &&
      frame
    ) {
      open.pop();
      at += 1;
      endValue();
      return true;
    } else if (expected === 'key' && byte === QUOTE && frame) {
      const end = endOfString();
      if (end < 0) return false;
      frame.key = keyText(at, end);
      frame.isEmpty = false;
      at = end;
      expected = 'colon';
      return true;
    } else if (expected === 'value') {
      return readValue(byte, frame);
    } else {
      fail(EXPECTED[expected], describeByte(), at);
    }
    at += 1;
    return true;
  }

  function readValue(byte: number, frame: Frame | undefined): boolean {
    const isList = byte === OPEN_LIST;
    const isOpening = isList || byte === OPEN_OBJECT;
    const end = isOpening ? at + 1 : byte === QUOTE ? endOfString() : endOfScalar();
    if (end < 0) return false;
    if (frame) frame.isEmpty = false;
    beginValue(isList ? 'list' : isOpening ? 'object' : 'scalar', frame);
    at = end;
    if (!isOpening) {
      endValue();
      return true;
    }
    if (open.length === MAX_DEPTH) fail(`at most ${MAX_DEPTH} nested brackets`, 'more', at - 1);
    open.push({ isList, index: 0, key: null, isEmpty: true });
    expected = isList ? 'value' : 'key';
    return true;
  }

  function beginValue(kind: JsonKind, frame: Frame | undefined): void {
    if (frame && matched === open.length - 1 && path[matched] === (frame.key ?? String(frame.index))) matched += 1;
    if (open.length === path.length && matched === open.length) {
      if (found !== null) fail('each key once', `${pointerText(path)} twice`, at);
      found = kind;
    }
    if (open.length === path.length + depth && matched === path.length) {
      part = { key: frame?.key ?? null, kind, line, column: columnOf(at), start: at, isTooLong: !isKept };
    }
  }

  function endValue(): void {
    if (part !== null && open.length === path.length + depth) {
      const { start, isTooLong, ...place } = part;
      const isKeptWhole = !isTooLong && at - start <= MAX_PART_BYTES;
      parts.push({ ...place, bytes: isKeptWhole ? bytes.subarray(start, at) : null });
      part = null;
    }
    if (matched === open.length) matched = Math.max(0, matched - 1);
    expected = open.length === 0 ? 'end' : 'comma';
  }

  /** Position behind the closing quote; negative if the text ends before. */
  function endOfString(): number {
    let end = Math.max(at + 1, searched);
    searched = 0;
    for (;;) {
      const byte = bytes[end];
      if (byte === undefined) {
        searched = end;
        return -1;
      }
      if (byte === QUOTE) return end + 1;
      if (byte < SPACE) fail('a closing quote', 'a control character', end);
      end += byte === BACKSLASH ? 2 : 1;
    }
  }

  function endOfScalar(): number {
    let end = at;
    while (isScalarByte(bytes[end])) end += 1;
    if (end === bytes.length && !isLast) return -1;
    const text = bytes.toString('latin1', at, Math.min(end, at + 30));
    if (!SCALAR.test(text) && (end - at <= 30 || !/^[-+.\deE]+$/.test(text))) fail('a JSON value', describeByte(), at);
    return end;
  }

  function keyText(from: number, to: number): string {
    const text = bytes.toString('utf8', from, to);
    if (!text.includes('\\')) return text.slice(1, -1);
    try {
      return JSON.parse(text) as string;
    } catch {
      return fail('a JSON text', text, from);
    }
  }

  function columnOf(position: number): number {
    return lineStart < 0 ? position - lineStart + 1 : bytes.toString('utf8', lineStart, position).length + 1;
  }

  function describeByte(): string {
    const text = bytes.toString('utf8', at, at + EXCERPT).split(/\s/)[0] ?? '';
    return JSON.stringify(printable(text.slice(0, 20)));
  }

  function fail(what: string, got: string, position: number): never {
    throw new ImportError([
      { file, line, column: null, expected: what, got: `${got} at column ${columnOf(position)}` },
    ]);
  }
}

/** The path of a JSON pointer (RFC 6901), which may lack its first slash. */
export function parsePointer(pointer: string): string[] {
  if (pointer === '' || pointer === '/') return [];
  const text = pointer.startsWith('/') ? pointer.slice(1) : pointer;
  return text.split('/').map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `/items/0`. */
export function pointerText(path: readonly string[]): string {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

interface Frame {
  readonly isList: boolean;
  index: number;
  key: string | null;
  isEmpty: boolean;
}

interface OpenPart extends Omit<JsonPart, 'bytes'> {
  readonly start: number;
  readonly isTooLong: boolean;
}

type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end';

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: 'a JSON value',
  key: 'a key in quotes',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  end: 'the end of the file (if each line is an object, set `format: jsonl`)',
};

const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

function isScalarByte(byte: number | undefined): boolean {
  if (byte === undefined || byte <= SPACE) return false;
  return byte !== COMMA && byte !== CLOSE_LIST && byte !== CLOSE_OBJECT && byte !== COLON && byte !== QUOTE;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const EXCERPT = 80;
const MAX_DEPTH = 1_000;
/** As for a line of JSON Lines. */
const MAX_PART_BYTES = 16_000_000;
export const MAX_PART_TEXT = '16 MB';
