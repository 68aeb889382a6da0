import { hash } from 'node:crypto';

import { createNumberList } from './number-list.ts';

/*
 * Sets of texts that are too many to hold: a million keys take about 25 MB. A key is the first 128 bits of its SHA-256, so
 * that no input can make two keys collide.
 */

/** The SHA-256 of a text: words 0 to 3 are the key, and the rest is free for other uses. */
export type Digest = Uint32Array;

export function digestOf(text: string): Digest {
  // a string of bytes, since a buffer has memory of its own and is slow to free
  const bytes = hash('sha256', text, 'binary');
  const digest = new Uint32Array(8);
  for (let word = 0; word < 8; word++) {
    const start = 4 * word;
    digest[word] =
      bytes.charCodeAt(start) |
      (bytes.charCodeAt(start + 1) << 8) |
      (bytes.charCodeAt(start + 2) << 16) |
      (bytes.charCodeAt(start + 3) << 24);
  }
  return digest;
}

/** Numbers keys from 0 in the order in which they were added. */
export interface KeyTable {
  readonly size: number;
  /** -1 if the key was not added. */
  indexOf(digest: Digest): number;
  /** The key must be new. */
  add(digest: Digest): number;
}

export function createKeyTable(): KeyTable {
  const words = [0, 1, 2, 3].map(() => createNumberList(Uint32Array));
  /** Numbers of keys plus 1; 0 is a free slot. */
  let slots = new Uint32Array(MIN_SLOTS);
  let size = 0;

  function slotOf(digest: Digest): number {
    const mask = slots.length - 1;
    let slot = (digest[0] ?? 0) & mask;
    for (;;) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0 || words.every((word, part) => word.get(index) === digest[part])) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    slots = new Uint32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let index = 0; index < size; index++) {
      let slot = (words[0]?.get(index) ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
  }

  return {
    get size() {
      return size;
    },
    indexOf: (digest) => (slots[slotOf(digest)] ?? 0) - 1,
    add(digest) {
      if (3 * size >= 2 * slots.length) grow();
      for (const [part, word] of words.entries()) word.push(digest[part] ?? 0);
      slots[slotOf(digest)] = ++size;
      return size - 1;
    },
  };
}

const MIN_SLOTS = 1_024;

/** Numbers texts that repeat, from 0. */
export interface Numbering {
  numberOf(text: string): number;
  textOf(number: number): string;
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    textOf: (number) => texts[number] ?? '',
  };
}
