/** Token buckets by key. Each holds the points that a caller may still spend. */
interface TokenBuckets {
  /** Points left; negative after a request that cost more than was left. */
  left(key: string, rate: number): number;
  charge(key: string, rate: number, points: number): void;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
  readonly rate: number;
}

const MINUTE_MS = 60_000;
const MAX_BUCKETS = 20_000;
/** Share of `maxBuckets` that remains after an eviction. */
const RETAINED = 0.9;

/**
 * Creates token buckets that allow debt. A bucket refills by its rate a minute, up to its rate. Full buckets are dropped.
 * When there are too many, those with the smallest spent share are evicted first, so that many cheap callers cannot
 * erase the debt of an expensive one.
 *
 * @param now in milliseconds
 */
export function createTokenBuckets(now: () => number, maxBuckets = MAX_BUCKETS): TokenBuckets {
  const buckets = new Map<string, Bucket>();

  function refilled({ left, at, rate }: Bucket): number {
    return Math.min(rate, left + ((now() - at) / MINUTE_MS) * rate);
  }

  function evict(): void {
    const spent: { readonly key: string; readonly share: number }[] = [];
    for (const [key, bucket] of buckets) {
      const share = 1 - refilled(bucket) / bucket.rate;
      if (share <= 0) buckets.delete(key);
      else spent.push({ key, share });
    }
    const excess = spent.length - Math.floor(maxBuckets * RETAINED);
    if (excess <= 0) return;
    spent.sort((a, b) => a.share - b.share);
    for (const { key } of spent.slice(0, excess)) buckets.delete(key);
  }

  return {
    left(key, rate) {
      const bucket = buckets.get(key);
      return bucket ? refilled({ ...bucket, rate }) : rate;
    },
    charge(key, rate, points) {
      buckets.set(key, { left: this.left(key, rate) - points, at: now(), rate });
      if (buckets.size > maxBuckets) evict();
    },
  };
}
