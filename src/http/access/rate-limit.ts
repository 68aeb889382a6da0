import type { Caller } from './caller.ts';
import { createTokenBuckets } from './token-bucket.ts';

export interface RateLimit {
  /** Charges `points` if the caller has a point left. Otherwise charges nothing and returns the shortage. */
  admit(caller: Caller, points: number): Shortage | null;
  charge(caller: Caller, points: number): void;
}

export interface Shortage {
  /** Points a minute. */
  readonly rate: number;
  /** Describes the callers that share the rate, for the error message. */
  readonly who: string;
  /** Time until a point is available. */
  readonly seconds: number;
}

/** All networks of a site together may spend this many times the rate of one network. */
const SITE_FACTOR = 10;

/**
 * A token bucket that allows debt: a request is admitted while a point is left and may drive the balance negative, so an
 * expensive request delays the next one. Anonymous callers of one IPv6 site also share a larger bucket.
 */
export function createRateLimit(now: () => number = () => performance.now()): RateLimit {
  const buckets = createTokenBuckets(now);

  /** The longest shortage of the caller's buckets. */
  function shortageOf(caller: Caller): Shortage | null {
    const shortages = bucketsOf(caller).flatMap(({ key, rate, who }) => {
      const left = buckets.left(key, rate);
      return left < 1 ? [{ rate, who, seconds: Math.ceil(((1 - left) / rate) * 60) }] : [];
    });
    return shortages.toSorted((a, b) => b.seconds - a.seconds)[0] ?? null;
  }

  function charge(caller: Caller, points: number): void {
    for (const { key, rate } of bucketsOf(caller)) buckets.charge(key, rate, points);
  }

  return {
    admit(caller, points) {
      const shortage = shortageOf(caller);
      if (shortage === null) charge(caller, points);
      return shortage;
    },
    charge,
  };
}

interface CallerBucket {
  readonly key: string;
  readonly rate: number;
  readonly who: string;
}

function bucketsOf({ bucket, site, rate, name }: Caller): readonly CallerBucket[] {
  if (rate === null) return [];
  const callerBucket = { key: bucket, rate, who: name === null ? 'an address without a token' : `the token ${name}` };
  if (site === null) return [callerBucket];
  return [callerBucket, { key: `from ${site}`, rate: rate * SITE_FACTOR, who: `all of ${site} without a token` }];
}
