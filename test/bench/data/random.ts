import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded random generator. */
export interface Random {
  /** From 0, inclusive, to 1, exclusive. */
  fraction(): number;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** A whole number from 0 to `limit` - 1; small numbers are far more frequent. */
  rankBelow(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * Frequency falls with rank to the power of 0.8 (Zipf's law), so node degrees follow a power law with the exponent
 * 1 + 1 / 0.8 = 2.25. With 1, the first wallet of a large set would have nearly as many claims as the hub.
 */
const RANK_EXPONENT = 0.8;

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const fraction = (): number => uniformFloat64(generator);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  return {
    fraction,
    below,
    rankBelow: (limit) => rankAt(fraction(), limit),
    chance: (probability) => fraction() < probability,
    pick: (items) => at(items, below(items.length)),
  };
}

/** The item at an index; throws when the index is out of range. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Expected an index below ${items.length}, got ${index}.`);
  return item;
}

/** Inverse transform sampling: density x^-0.8 over [1, limit + 1). */
function rankAt(fraction: number, limit: number): number {
  const power = 1 - RANK_EXPONENT;
  const x = (1 + fraction * ((limit + 1) ** power - 1)) ** (1 / power);
  return Math.min(Math.floor(x), limit) - 1;
}
