import { createNumberList } from './number-list.ts';
import { createTextStore } from './text-store.ts';

/** Texts by number, each once: a compact `Map` from texts to 0, 1, 2 …. It takes some 24 bytes for each text, and its characters. */
export interface TextTable {
  readonly size: number;
  /** Returns the number of the text, which is added if it is new. */
  add(text: string): number;
  /** Returns the number of the text; -1 if it was not added. */
  find(text: string): number;
  get(index: number): string;
  /** Compares two texts by their UTF-16 code units, as `<` does: negative, 0 or positive. */
  compare(a: number, b: number): number;
}

export function createTextTable(): TextTable {
  const texts = createTextStore();
  const hashes = createNumberList(Uint32Array);
  /** Open addressing: the number of a text plus 1, or 0. */
  let slots = new Uint32Array(128);

  /** Returns the slot of the text, or the empty slot where it belongs. */
  function slotOf(text: string, hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let entry = slots[slot]; entry !== undefined && entry !== 0; entry = slots[slot]) {
      if (hashes.get(entry - 1) === hash && texts.equals(entry - 1, text)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < hashes.length; index++) {
      let slot = hashes.get(index) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
  }

  return {
    get size() {
      return texts.size;
    },
    add(text) {
      const hash = textHash(text);
      const slot = slotOf(text, hash);
      const entry = slots[slot] ?? 0;
      if (entry !== 0) return entry - 1;
      const index = texts.append(text);
      hashes.push(hash);
      slots[slot] = index + 1;
      if (texts.size * 4 > slots.length * 3) grow();
      return index;
    },
    find: (text) => (slots[slotOf(text, textHash(text))] ?? 0) - 1,
    get: (index) => texts.get(index),
    compare: (a, b) => texts.compare(a, b),
  };
}

/** A hash of 32 bits: FNV-1a of the UTF-16 code units, mixed as in MurmurHash3, so that its low bits can be used alone. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
