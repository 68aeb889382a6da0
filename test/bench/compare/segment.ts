/** The bodies of one question, divided so that no part of the run sends a body of another part. */
export interface Segments {
  /** Sent once before the measurement, to compare the responses. */
  readonly check: readonly string[];
  readonly warmUp: readonly string[];
  readonly rounds: readonly (readonly string[])[];
}

const MAX_CHECKED = 50;
const CHECK_SHARE = 0.04;
const WARM_UP_SHARE = 0.4;

/** Every contender gets the same segments in the same order. Throws if a body is there twice. */
export function segmentsOf(bodies: readonly string[], rounds: number): Segments {
  if (new Set(bodies).size < bodies.length) throw new Error('Expected different bodies, got one twice.');
  const checked = Math.min(MAX_CHECKED, Math.ceil(bodies.length * CHECK_SHARE));
  const warm = checked + Math.floor(bodies.length * WARM_UP_SHARE);
  const size = (bodies.length - warm) / rounds;
  return {
    check: bodies.slice(0, checked),
    warmUp: bodies.slice(checked, warm),
    rounds: Array.from({ length: rounds }, (_, round) =>
      bodies.slice(warm + Math.floor(round * size), warm + Math.floor((round + 1) * size)),
    ),
  };
}

/** The same bodies again and again, in every part. */
export function repeatedSegments(bodies: readonly string[], rounds: number): Segments {
  return { check: bodies, warmUp: bodies, rounds: Array.from({ length: rounds }, () => bodies) };
}
