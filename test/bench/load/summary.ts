export interface Sample {
  readonly ms: number;
  readonly bytes: number;
  /** Refused in order: 503 with Retry-After. */
  readonly shed: boolean;
  /** What went wrong, if anything did. */
  readonly failure: string | null;
}

export interface Summary {
  /** Answers that were right, of `sent`. */
  readonly answered: number;
  readonly sent: number;
  readonly shed: number;
  readonly errors: number;
  readonly firstError: string | null;
  readonly seconds: number;
  /** Right answers a second. */
  readonly rate: number;
  /** What was asked for, where it was fixed; else 0. */
  readonly plannedRate: number;
  /** Milliseconds of right answers. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly bytes: number;
}

export function summaryOf(samples: readonly Sample[], seconds: number, plannedRate: number): Summary {
  const right = samples.filter(({ shed, failure }) => !shed && failure === null);
  const wrong = samples.filter(({ failure }) => failure !== null);
  const times = Float64Array.from(right, ({ ms }) => ms).sort();
  const at = (share: number): number => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0;
  return {
    answered: right.length,
    sent: samples.length,
    shed: samples.length - right.length - wrong.length,
    errors: wrong.length,
    firstError: wrong[0]?.failure ?? null,
    seconds,
    rate: right.length / seconds,
    plannedRate,
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
    bytes: right.length === 0 ? 0 : right.reduce((sum, { bytes }) => sum + bytes, 0) / right.length,
  };
}
