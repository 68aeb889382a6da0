/** How many claims a sieve sees at most in one call. */
export const BLOCK = 1_024;

/**
 * A condition on claims. `positions` has `count` positions in `claims`, in ascending order. Keeps those whose claims meet the
 * condition at its start, in their order, and returns their number. A loop over a block is several times faster than a call
 * for each claim.
 */
export type Sieve = (claims: Uint32Array, positions: Uint16Array, count: number) => number;

export const NO_CLAIM: Sieve = () => 0;
export const EVERY_CLAIM: Sieve = (_claims, _positions, count) => count;

export function sieveBy(meets: (claim: number) => boolean): Sieve {
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      if (meets(claims[position] ?? 0)) positions[kept++] = position;
    }
    return kept;
  };
}

/** Keeps what passes all sieves. The first ones should be the quickest. */
export function passAll(sieves: readonly Sieve[]): Sieve {
  if (sieves.includes(NO_CLAIM)) return NO_CLAIM;
  const [first, ...others] = sieves.filter((sieve) => sieve !== EVERY_CLAIM);
  if (first === undefined) return EVERY_CLAIM;
  if (others.length === 0) return first;
  return (claims, positions, count) => {
    let kept = first(claims, positions, count);
    for (const sieve of others) {
      if (kept === 0) return 0;
      kept = sieve(claims, positions, kept);
    }
    return kept;
  };
}

export function passNone(sieve: Sieve): Sieve {
  if (sieve === NO_CLAIM) return EVERY_CLAIM;
  if (sieve === EVERY_CLAIM) return NO_CLAIM;
  const passed = new Uint16Array(BLOCK);
  return (claims, positions, count) => {
    passed.set(positions.subarray(0, count));
    return removePositions(positions, count, passed, sieve(claims, passed, count));
  };
}

/** Keeps what passes at least one sieve: each sieve only sees what the previous ones have not kept. */
export function passAny(sieves: readonly Sieve[]): Sieve {
  if (sieves.includes(EVERY_CLAIM)) return EVERY_CLAIM;
  const alternatives = sieves.filter((sieve) => sieve !== NO_CLAIM);
  const [only, ...others] = alternatives;
  if (only === undefined) return NO_CLAIM;
  if (others.length === 0) return only;
  const rest = new Uint16Array(BLOCK);
  const passed = new Uint16Array(BLOCK);
  return (claims, positions, count) => {
    rest.set(positions.subarray(0, count));
    let left = count;
    for (const sieve of alternatives) {
      passed.set(rest.subarray(0, left));
      const kept = sieve(claims, passed, left);
      if (kept > 0) left = removePositions(rest, left, passed, kept);
      if (left === 0) return count;
    }
    return removePositions(positions, count, rest, left);
  };
}

/** Removes positions from a list. Both are in ascending order. */
function removePositions(positions: Uint16Array, count: number, removed: Uint16Array, removedCount: number): number {
  let kept = 0;
  let next = 0;
  for (let at = 0; at < count; at++) {
    const position = positions[at] ?? 0;
    if (next < removedCount && removed[next] === position) next += 1;
    else positions[kept++] = position;
  }
  return kept;
}
