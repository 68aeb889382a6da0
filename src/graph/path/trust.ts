/*
 * The trust in a path: the product of the confidences of its claims in exact arithmetic. Products of floating-point numbers
 * depend on the order of the factors, which would leave the order of equally trusted paths to chance.
 */

/** A product of confidences as an integer: each factor counts millionths. */
export type Trust = bigint;

const MILLION = 1_000_000;

/** The trust in a path without claims. */
export const FULL_TRUST: Trust = 1n;

export function trustOf(confidence: number): Trust {
  return BigInt(Math.round(confidence * MILLION));
}

/** The trust in a path of `claims` claims in the scale of one of `scale` claims, so that both can be compared. */
export function scaledTrust(trust: Trust, claims: number, scale: number): Trust {
  return trust * BigInt(MILLION) ** BigInt(scale - claims);
}
