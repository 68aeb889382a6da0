import { LRUCache } from 'lru-cache';

/** What was made of one generation of something, and is worth nothing for any other; the least used is dropped first. */
export interface GenerationCache<V extends object> {
  /** Of one entry, in bytes: one may not drive out all others. */
  readonly maxEntryBytes: number;
  /**
   * The current generation; null while nothing may be kept, or where it takes long to find out. Entries of another one are
   * dropped.
   */
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
  const recent = boundedOnce(MAX_WAIT_MS, async () => {
    const asked = await generation().catch(() => null);
    if (asked !== current) {
      kept.clear();
      current = asked;
    }
    return asked;
  });
  return {
    maxEntryBytes,
    now: recent,
    get: (key) => kept.get(key),
    set(begunUnder, key, value, bytes) {
      if (begunUnder !== null && begunUnder === current) kept.set(key, value, { size: bytes });
    },
  };
}

/** How long one request waits for the generation: a database that is busy must not hold up what can do without the cache. */
const MAX_WAIT_MS = 1_000;

/** One call of `work` at a time, for all who ask meanwhile. Those get null once it takes longer than `maxMs`. */
function boundedOnce<T>(maxMs: number, work: () => Promise<T>): () => Promise<T | null> {
  let running: Promise<T | null> | null = null;
  return () => {
    if (running) return running;
    const done = work().finally(() => {
      clearTimeout(timer);
      running = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), maxMs);
      timer.unref();
    });
    running = Promise.race([done, late]);
    return running;
  };
}
