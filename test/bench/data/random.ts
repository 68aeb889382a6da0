import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that a seed determines. */
export interface Random {
  /** From 0, which it may be, to 1, which it is not. */
  fraction(): number;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** A whole number from 0 to `limit` - 1, small ones far more often than large ones. */
  rankBelow(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * Frequencies that fall with rank to the power of 0.8 (Zipf's law) make degrees that fall to the power of
 * 1 + 1 / 0.8 = 2.25. With a power of 1 the first wallet of a large set would rival its hub.
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

/** The item at a place that is there. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Expected a place below ${items.length}, got ${index}.`);
  return item;
}

/** Inverse of the continuous distribution over [1, limit + 1) whose density falls as x to the power of -0.8. */
function rankAt(fraction: number, limit: number): number {
  const power = 1 - RANK_EXPONENT;
  const x = (1 + fraction * ((limit + 1) ** power - 1)) ** (1 / power);
  return Math.min(Math.floor(x), limit) - 1;
}
