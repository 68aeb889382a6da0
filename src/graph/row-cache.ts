import { EngineError } from '../engine/engine-error.ts';
import type { Params, Row, Statement, Value } from '../engine/engine.ts';
import { jsonKey } from '../support/json-key.ts';
import { createSingleFlight } from '../support/single-flight.ts';
import { createVersionedCache } from '../support/versioned-cache.ts';

/**
 * Least-recently-used cache of the decoded rows of statements, shared by all requests. Equal statements at one moment are read
 * once, even if nothing is kept.
 */
export interface RowCache {
  /**
   * Returns the cached rows of a statement, or caches and returns those of `read`. Requests share a read of the same version of
   * the graph. It is cancelled when the signals of all of them are aborted.
   */
  rows<R>(
    statement: Statement,
    params: Params,
    decode: (row: Row) => R,
    read: (cancelled: AbortSignal) => Promise<readonly Row[]>,
    signal: AbortSignal,
  ): Promise<readonly R[]>;
}

/**
 * @param maxBytes estimated size of all rows and keys; 0: nothing is kept
 * @param version of the graph; rows of another version are dropped, and nothing is cached or shared while it is null
 * @param onLookup called on each lookup
 */
export function createRowCache(
  maxBytes: number,
  version: () => Promise<string | null>,
  onLookup: (isHit: boolean) => void = () => undefined,
): RowCache {
  const cache = createVersionedCache<readonly unknown[]>(maxBytes, version);
  const flights = createSingleFlight();
  return {
    async rows<R>(
      statement: Statement,
      params: Params,
      decode: (row: Row) => R,
      read: (cancelled: AbortSignal) => Promise<readonly Row[]>,
      signal: AbortSignal,
    ) {
      const current = await cache.version();
      const key = `${statement.name} ${jsonKey(params)}`;
      // rows cached under the name of a statement were decoded for that statement
      const cached = current === null ? undefined : (cache.get(key) as readonly R[] | undefined);
      onLookup(cached !== undefined);
      if (cached) return cached;
      const load = async (cancelled: AbortSignal): Promise<readonly R[]> => {
        const rows = await read(cancelled);
        const decoded = rows.map(decode);
        if (maxBytes > 0) cache.set(current, key, decoded, estimatedBytes(key) + estimatedBytes(rows));
        return decoded;
      };
      if (current === null) return load(signal);
      const reason = () => new EngineError('CANCELLED', `${statement.name} was cancelled.`, { cause: signal.reason });
      return flights.join(`${current} ${key}`, load, { signal, reason });
    },
  };
}

/** Upper bound of the memory that a value takes. Text may be JSON, which takes more memory than its characters once parsed. */
function estimatedBytes(value: Value): number {
  if (typeof value === 'string') return OVERHEAD_BYTES + value.length * BYTES_PER_CHARACTER;
  if (typeof value !== 'object' || value === null) return OVERHEAD_BYTES;
  const values: readonly Value[] = Array.isArray(value) ? value : Object.values(value);
  return values.reduce<number>((sum, item) => sum + estimatedBytes(item), OVERHEAD_BYTES);
}

const OVERHEAD_BYTES = 32;
const BYTES_PER_CHARACTER = 3;
