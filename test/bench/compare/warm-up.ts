/** What happened before a contender was measured. */
export interface WarmUp {
  readonly seconds: number;
  /** Whether the rate had stopped rising. */
  readonly isLevel: boolean;
}

/** One slice: the rate, in requests a second, and how long it took. Null if there is nothing left to send. */
export type Slice = (seconds: number) => Promise<{ readonly rate: number; readonly seconds: number } | null>;

const SLICE_SECONDS = 0.4;
/** How many slices are compared with as many before them. */
const WINDOW = 2;
/** A rate that still rises by more than this is not level. A busy machine alone gives more between two slices. */
const MAX_RISE = 0.05;

/** Sends requests until the rate stops rising: the compilers of the server and its database have finished. */
export async function warmUp(slice: Slice, maxSeconds: number): Promise<WarmUp> {
  const rates: number[] = [];
  let seconds = 0;
  while (!isLevel(rates)) {
    if (seconds >= maxSeconds) return { seconds, isLevel: false };
    const done = await slice(SLICE_SECONDS);
    if (done === null) return { seconds, isLevel: false };
    rates.push(done.rate);
    seconds += done.seconds;
  }
  return { seconds, isLevel: true };
}

/** Whether the last rates are no higher than those before. A fall counts as level: compilation only makes code faster. */
export function isLevel(rates: readonly number[]): boolean {
  if (rates.length < 2 * WINDOW) return false;
  const [before, last] = [rates.slice(-2 * WINDOW, -WINDOW), rates.slice(-WINDOW)];
  return meanOf(last) <= meanOf(before) * (1 + MAX_RISE);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
