import { LRUCache } from 'lru-cache';

/** Least-recently-used cache of values that are derived from one version of their source. */
export interface VersionedCache<V extends object> {
  /** The largest entry, so that one entry cannot evict all others. */
  readonly maxEntryBytes: number;
  /**
   * Returns the current version, and drops the entries of any other version. Null while nothing may be cached, or if
   * reading the version takes too long.
   */
  version(): Promise<string | null>;
  get(key: string): V | undefined;
  /** Caches a value if `version` is still current. Pass the version from before the computation of the value. */
  set(version: string | null, key: string, value: V, bytes: number): void;
}

/**
 * @param maxBytes estimated size of all entries; 0: nothing is kept, and the version is still read
 * @param readVersion a rejection counts as null
 */
export function createVersionedCache<V extends object>(
  maxBytes: number,
  readVersion: () => Promise<string | null>,
): VersionedCache<V> {
  const maxEntryBytes = Math.ceil(maxBytes / 10);
  const entries = new LRUCache<string, V>({ maxSize: Math.max(1, maxBytes), maxEntrySize: Math.max(1, maxEntryBytes) });
  let current: string | null = null;
  const version = sharedWithTimeout(MAX_WAIT_MS, async () => {
    const latest = await readVersion().catch(() => null);
    if (latest !== current) {
      entries.clear();
      current = latest;
    }
    return latest;
  });
  return {
    maxEntryBytes,
    version,
    get: (key) => entries.get(key),
    set(computedFrom, key, value, bytes) {
      if (maxBytes > 0 && computedFrom !== null && computedFrom === current) entries.set(key, value, { size: bytes });
    },
  };
}

/** How long a request waits for the version: a slow database must not delay requests that can run without the cache. */
const MAX_WAIT_MS = 1_000;

/** Concurrent callers share one call of `work`. They get null if it takes longer than `maxMs`. */
function sharedWithTimeout<T>(maxMs: number, work: () => Promise<T>): () => Promise<T | null> {
  let running: Promise<T | null> | null = null;
  return () => {
    if (running) return running;
    const done = work().finally(() => {
      clearTimeout(timer);
      running = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), maxMs);
      timer.unref();
    });
    running = Promise.race([done, timeout]);
    return running;
  };
}
