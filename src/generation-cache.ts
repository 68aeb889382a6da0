import { LRUCache } from 'lru-cache';

/** What was made of one generation of something, and is worth nothing for any other; the least used is dropped first. */
export interface GenerationCache<V extends object> {
  /** Of one entry, in bytes: one may not drive out all others. */
  readonly maxEntryBytes: number;
  /** The generation that is now; null while nothing may be kept. Whatever was kept of another is forgotten. */
  now(): Promise<string | null>;
  get(key: string): V | undefined;
  /** Keeps what was begun under a generation, if that is still the one. */
  set(begunUnder: string | null, key: string, value: V, bytes: number): void;
}

/**
 * @param maxBytes of all entries together, as they are estimated; more than 0
 * @param generation a failure counts as null
 */
export function createGenerationCache<V extends object>(
  maxBytes: number,
  generation: () => Promise<string | null>,
): GenerationCache<V> {
  const maxEntryBytes = Math.ceil(maxBytes / 10);
  const kept = new LRUCache<string, V>({ maxSize: maxBytes, maxEntrySize: maxEntryBytes });
  let current: string | null = null;
  return {
    maxEntryBytes,
    async now() {
      const asked = await generation().catch(() => null);
      if (asked !== current) {
        kept.clear();
        current = asked;
      }
      return asked;
    },
    get: (key) => kept.get(key),
    set(begunUnder, key, value, bytes) {
      if (begunUnder !== null && begunUnder === current) kept.set(key, value, { size: bytes });
    },
  };
}
