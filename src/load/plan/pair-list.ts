import { createNumberList } from '../../support/number-list.ts';

/** Pairs of entities whose partnerships begin or end with a load: some 60 bytes a pair, and 8 a partnership. Ids are numbers. */
export interface PairList {
  readonly size: number;
  add(pair: readonly [number, number], claim: number, isBegun: boolean): void;
  all(): Generator<ChangedPair>;
}

export interface ChangedPair {
  readonly one: number;
  readonly other: number;
  /** Claims that are partnerships of the pair after the load, and were not before it; and the opposite. */
  readonly begun: readonly number[];
  readonly ended: readonly number[];
}

export function createPairList(): PairList {
  /** By pair: the first of its claims, plus 1. */
  const firsts = new Map<number, number>();
  /** Twice the number of a claim, plus 1 if it begins. */
  const claims = createNumberList(Float64Array);
  const nexts = createNumberList(Uint32Array);
  return {
    get size() {
      return firsts.size;
    },
    add([one, other], claim, isBegun) {
      const key = one * SPAN + other;
      claims.push(2 * claim + Number(isBegun));
      nexts.push(firsts.get(key) ?? 0);
      firsts.set(key, claims.length);
    },
    *all() {
      for (const [key, first] of firsts) {
        const begun = new Set<number>();
        const ended = new Set<number>();
        for (let at = first; at > 0; at = nexts.get(at - 1)) {
          const claim = claims.get(at - 1);
          (claim % 2 === 1 ? begun : ended).add(Math.floor(claim / 2));
        }
        yield {
          one: Math.floor(key / SPAN),
          other: key % SPAN,
          begun: [...begun].filter((claim) => !ended.has(claim)),
          ended: [...ended].filter((claim) => !begun.has(claim)),
        };
      }
    },
  };
}

/** More than any number of an id: two of them fit into the 53 bits of a number. */
const SPAN = 2 ** 26;
