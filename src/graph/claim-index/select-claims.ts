import { inBlocks } from './in-blocks.ts';
import type { IndexedRange } from './claim-index.ts';
import type { KeyOrder } from './key-order.ts';
import type { Selection } from './selection.ts';
import { BLOCK } from './sieve.ts';

/** Calls `visit` for each claim of a selection, once, in no particular order. */
export async function eachSelected(
  { sieve, lists }: Selection,
  claims: number,
  visit: (claim: number) => void,
): Promise<void> {
  const positions = new Uint16Array(BLOCK);
  const visitBlock = (block: Uint32Array, count: number): true => {
    const kept = sieve(block, positions, count);
    for (let at = 0; at < kept; at++) visit(block[positions[at] ?? 0] ?? 0);
    return true;
  };
  if (lists === null) {
    const block = new Uint32Array(BLOCK);
    await inBlocks(claims, (from, end) => {
      for (let at = 0; at < end - from; at++) {
        block[at] = from + at;
        positions[at] = at;
      }
      return visitBlock(block, end - from);
    });
    return;
  }
  const seen = lists.length > 1 ? createBits(claims) : null;
  for (const list of lists) {
    await inBlocks(list.length, (from, end) => {
      const block = list.subarray(from, end);
      let count = 0;
      for (let at = 0; at < block.length; at++) {
        if (seen?.add(block[at] ?? 0) !== false) positions[count++] = at;
      }
      return visitBlock(block, count);
    });
  }
}

export async function countSelected(selection: Selection, claims: number): Promise<number> {
  if (selection.isWhole) return selection.size;
  let count = 0;
  await eachSelected(selection, claims, () => (count += 1));
  return count;
}

/**
 * The claims of a page in its order. Walks the order while that is cheap: for a frequent condition the page is soon full.
 * Otherwise it sorts the listed claims.
 */
export async function selectPage(
  selection: Selection,
  order: KeyOrder,
  claims: number,
  range: IndexedRange,
): Promise<number[]> {
  const bounds = { from: order.countBefore(range.lo, true), end: order.countBefore(range.hi, false) };
  if (bounds.from >= bounds.end || selection.size === 0) return [];
  const walked = await walk(selection, order, bounds, range);
  return walked ?? sortListed(selection, order, claims, bounds, range);
}

interface Positions {
  readonly from: number;
  readonly end: number;
}

/** Null if the walk takes more steps than the lists have claims. */
async function walk(
  { sieve, lists, size }: Selection,
  order: KeyOrder,
  { from, end }: Positions,
  { backwards, limit }: IndexedRange,
): Promise<number[] | null> {
  const steps = Math.min(end - from, lists === null ? Infinity : size + limit);
  const page: number[] = [];
  const block = new Uint32Array(BLOCK);
  const positions = new Uint16Array(BLOCK);
  await inBlocks(steps, (first, last) => {
    for (let at = 0; at < last - first; at++) {
      block[at] = order.claimAt(backwards ? end - 1 - first - at : from + first + at);
      positions[at] = at;
    }
    const kept = sieve(block, positions, last - first);
    for (let at = 0; at < kept && page.length < limit; at++) page.push(block[positions[at] ?? 0] ?? 0);
    return page.length < limit;
  });
  return page.length === limit || steps === end - from ? page : null;
}

/** Sorts the ranks of the listed claims, of which it keeps few at a time. */
async function sortListed(
  selection: Selection,
  order: KeyOrder,
  claims: number,
  { from, end }: Positions,
  { backwards, limit }: IndexedRange,
): Promise<number[]> {
  const lowest = order.rankOf(order.claimAt(from));
  const highest = order.rankOf(order.claimAt(end - 1));
  const sign = backwards ? -1 : 1;
  const capacity = Math.min(selection.size, Math.max(4 * limit, MIN_BUFFER));
  const buffer = new Float64Array(capacity);
  let used = 0;
  const sorted = (): Float64Array => buffer.subarray(0, used).sort();
  await eachSelected(selection, claims, (claim) => {
    const rank = order.rankOf(claim);
    if (rank < lowest || rank > highest) return;
    if (used === capacity) {
      sorted();
      used = Math.min(limit, used);
    }
    buffer[used++] = sign * rank;
  });
  return Array.from(sorted().subarray(0, limit), (rank) => order.claimOfRank(sign * rank));
}

const MIN_BUFFER = 1_024;

/** A set of numbers below `size`. */
function createBits(size: number): { add(number: number): boolean } {
  const bits = new Uint32Array((size + 31) >>> 5);
  return {
    /** False if the set has the number. */
    add(number) {
      const word = bits[number >>> 5] ?? 0;
      const bit = 1 << (number & 31);
      if (word & bit) return false;
      bits[number >>> 5] = word | bit;
      return true;
    },
  };
}
