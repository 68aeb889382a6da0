export interface Sample {
  readonly ms: number;
  readonly bytes: number;
  /** Rejected because of overload: 503 with Retry-After. */
  readonly shed: boolean;
  /** The error, if there was one. */
  readonly failure: string | null;
}

export interface Summary {
  /** Successful responses, of `sent`. */
  readonly answered: number;
  readonly sent: number;
  readonly shed: number;
  readonly errors: number;
  readonly firstError: string | null;
  readonly seconds: number;
  /** Successful responses a second. */
  readonly rate: number;
  /** The rate of an open loop; 0 for a closed loop. */
  readonly plannedRate: number;
  /** Latency of successful responses in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly bytes: number;
}

export function summaryOf(samples: readonly Sample[], seconds: number, plannedRate: number): Summary {
  const successes = samples.filter(({ shed, failure }) => !shed && failure === null);
  const failures = samples.filter(({ failure }) => failure !== null);
  const times = Float64Array.from(successes, ({ ms }) => ms).sort();
  const percentile = (share: number): number => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0;
  return {
    answered: successes.length,
    sent: samples.length,
    shed: samples.length - successes.length - failures.length,
    errors: failures.length,
    firstError: failures[0]?.failure ?? null,
    seconds,
    rate: successes.length / seconds,
    plannedRate,
    p50: percentile(0.5),
    p99: percentile(0.99),
    max: percentile(1),
    bytes: successes.length === 0 ? 0 : successes.reduce((sum, { bytes }) => sum + bytes, 0) / successes.length,
  };
}
