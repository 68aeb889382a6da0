import { createNumberList } from './number-list.ts';

/**
 * Texts by number, outside of the heap of JavaScript: 12 bytes for each, and one for each character, or two if a character is
 * not of Latin-1.
 */
export interface TextStore {
  readonly size: number;
  /** Returns the number of the text: 0 for the first. */
  append(text: string): number;
  get(index: number): string;
  /** True if the text at the index is this one. */
  equals(index: number, text: string): boolean;
  /** Compares two texts by their UTF-16 code units, as `<` does: negative, 0 or positive. */
  compare(a: number, b: number): number;
}

export function createTextStore(): TextStore {
  const chunks: Buffer[] = [];
  /** Number of the chunk times its largest size, plus the position in the chunk. */
  const places = createNumberList(Float64Array);
  /** Twice the number of bytes, plus 1 if each character has two. */
  const lengths = createNumberList(Uint32Array);
  let last = Buffer.alloc(0);
  let used = 0;

  function append(text: string): number {
    const isWide = hasWideCharacter(text);
    const bytes = isWide ? text.length * 2 : text.length;
    if (chunks.length === 0 || used + bytes > last.length) {
      // a text that is longer has a chunk of its own
      last = Buffer.allocUnsafeSlow(Math.max(bytes, Math.min(CHUNK, FIRST_CHUNK * 2 ** chunks.length)));
      chunks.push(last);
      used = 0;
    }
    last.write(text, used, isWide ? 'utf16le' : 'latin1');
    places.push((chunks.length - 1) * CHUNK + used);
    lengths.push(bytes * 2 + Number(isWide));
    used += bytes;
    return lengths.length - 1;
  }

  function locate(index: number): { readonly chunk: Buffer; readonly start: number } {
    const place = places.get(index);
    const chunk = chunks[Math.floor(place / CHUNK)];
    if (index >= lengths.length || chunk === undefined) throw new Error(`A text store has no text ${index}.`);
    return { chunk, start: place % CHUNK };
  }

  function get(index: number): string {
    const { chunk, start } = locate(index);
    const length = lengths.get(index);
    return chunk.toString(length % 2 === 1 ? 'utf16le' : 'latin1', start, start + Math.floor(length / 2));
  }

  return {
    get size() {
      return lengths.length;
    },
    append,
    get,
    equals(index, text) {
      const { chunk, start } = locate(index);
      const length = lengths.get(index);
      const width = length % 2 === 1 ? 2 : 1;
      if (Math.floor(length / 2) !== text.length * width) return false;
      for (let position = 0; position < text.length; position++) {
        const at = start + position * width;
        const unit = width === 1 ? chunk[at] : (chunk[at] ?? 0) + (chunk[at + 1] ?? 0) * 256;
        if (unit !== text.charCodeAt(position)) return false;
      }
      return true;
    },
    compare(a, b) {
      const [lengthA, lengthB] = [lengths.get(a), lengths.get(b)];
      if (lengthA % 2 === 1 || lengthB % 2 === 1) {
        const [one, other] = [get(a), get(b)];
        return one < other ? -1 : Number(one > other);
      }
      const [one, other] = [locate(a), locate(b)];
      const common = Math.min(lengthA, lengthB) / 2;
      for (let position = 0; position < common; position++) {
        const difference = (one.chunk[one.start + position] ?? 0) - (other.chunk[other.start + position] ?? 0);
        if (difference !== 0) return difference;
      }
      return lengthA - lengthB;
    },
  };
}

const CHUNK = 1024 * 1024;
const FIRST_CHUNK = 4 * 1024;

function hasWideCharacter(text: string): boolean {
  for (let position = 0; position < text.length; position++) if (text.charCodeAt(position) > 0xff) return true;
  return false;
}
