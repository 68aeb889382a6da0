import type { TextStore } from '../../support/text-store.ts';
import type { Column } from './column.ts';

/**
 * Claims in the order of a sort key, which is a prefix and the id. Claims are numbered in the order of their ids, so the
 * rank of a claim is a number: that of its prefix, then its own.
 */
export interface KeyOrder {
  readonly length: number;
  /** The claim at a position. */
  claimAt(position: number): number;
  /** Sorts claims as their keys do. */
  rankOf(claim: number): number;
  claimOfRank(rank: number): number;
  keyOf(claim: number): string;
  /** The key without the id; empty if the key is the id. */
  prefixOf(claim: number): string;
  /** How many keys are before `key`, or equal to it if `inclusive`. */
  countBefore(key: string, inclusive: boolean): number;
  readonly bytes: number;
}

/** @param prefixes null if the key is the id. A claim without a prefix has no key. */
export function createKeyOrder(ids: TextStore, prefixes: Column | null): KeyOrder {
  const claims = ids.size;
  const sorted = prefixes && sortedByCode(prefixes);
  const length = sorted?.length ?? claims;
  const claimAt = (position: number): number => (sorted === null ? position : (sorted[position] ?? 0));
  const codeOfClaim = (claim: number): number => prefixes?.codes[claim] ?? 0;
  const prefixOf = (claim: number): string => prefixes?.values[codeOfClaim(claim)] ?? '';

  function keyOf(claim: number): string {
    const id = ids.get(claim);
    return prefixes === null ? id : `${prefixOf(claim)} ${id}`;
  }

  return {
    length,
    claimAt,
    rankOf: (claim) => codeOfClaim(claim) * claims + claim,
    claimOfRank: (rank) => rank % claims,
    keyOf,
    prefixOf,
    countBefore(key, inclusive) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const found = keyOf(claimAt(middle));
        if (found < key || (inclusive && found === key)) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    bytes: (sorted?.byteLength ?? 0) + (prefixes?.codes.byteLength ?? 0),
  };
}

/** The claims with a code, sorted by code, then by number. */
function sortedByCode({ codes, values }: Column): Uint32Array {
  const next = new Uint32Array(values.length + 1);
  for (const code of codes) next[code + 1] = (next[code + 1] ?? 0) + 1;
  const unknown = next[1] ?? 0;
  next[1] = 0;
  for (let code = 1; code <= values.length; code++) next[code] = (next[code] ?? 0) + (next[code - 1] ?? 0);
  const sorted = new Uint32Array(codes.length - unknown);
  for (let claim = 0; claim < codes.length; claim++) {
    const code = codes[claim] ?? 0;
    if (code === 0) continue;
    const at = next[code] ?? 0;
    sorted[at] = claim;
    next[code] = at + 1;
  }
  return sorted;
}
