import type { Params, Row, Statement, Value } from '../engine/engine.ts';
import { jsonKey } from '../support/json-key.ts';
import { createGenerationCache } from '../support/versioned-cache.ts';

/** Decoded rows that earlier requests have read, the least used dropped first. */
export interface KeptRows {
  /** The rows of a statement: kept ones, or those that `read` gives, which are kept. */
  rows<R>(
    statement: Statement,
    params: Params,
    decode: (row: Row) => R,
    read: () => Promise<readonly Row[]>,
  ): Promise<readonly R[]>;
}

/**
 * @param maxBytes of all rows and keys together, as estimated
 * @param generation of the graph: rows are kept as long as it stays, and not at all while it is null or fails
 * @param onLookup told whether rows were found
 */
export function createKeptRows(
  maxBytes: number,
  generation: () => Promise<string | null>,
  onLookup: (found: boolean) => void = () => undefined,
): KeptRows {
  const kept = createGenerationCache<readonly unknown[]>(maxBytes, generation);
  return {
    async rows<R>(statement: Statement, params: Params, decode: (row: Row) => R, read: () => Promise<readonly Row[]>) {
      const now = await kept.now();
      const key = `${statement.name} ${jsonKey(params)}`;
      // what stands under the name of a statement was decoded by that statement
      const known = now === null ? undefined : (kept.get(key) as readonly R[] | undefined);
      onLookup(known !== undefined);
      if (known) return known;
      const rows = await read();
      const decoded = rows.map(decode);
      kept.set(now, key, decoded, sizeOf(key) + sizeOf(rows));
      return decoded;
    },
  };
}

/** What a value takes in memory at most, in bytes; a text may be JSON, which takes more than its letters once it is read. */
function sizeOf(value: Value): number {
  if (typeof value === 'string') return OVERHEAD + value.length * BYTES_A_LETTER;
  if (typeof value !== 'object' || value === null) return OVERHEAD;
  const values: readonly Value[] = Array.isArray(value) ? value : Object.values(value);
  return values.reduce<number>((sum, one) => sum + sizeOf(one), OVERHEAD);
}

const OVERHEAD = 32;
const BYTES_A_LETTER = 3;
