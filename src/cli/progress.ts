import type { LoadProgress } from '../load/load.ts';

const REDRAW_MS = 100;

/** Between two lines of a log: enough to see that work goes on. */
const LOG_MS = 60_000;

/** Shows how far a long load has come. */
export function showProgress(): (progress: LoadProgress) => void {
  const draw = statusLine();
  return ({ step, done, total }) =>
    draw(done === total ? null : `Loading ${step}: ${Math.floor((100 * done) / total)} % (${done} of ${total})`);
}

/** Where progress is shown. */
export interface StatusOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/**
 * Tells how far work has come: in one line at the foot of a terminal, which null takes away; elsewhere, as in a log or a
 * pipe, in a line a minute.
 */
export function statusLine(
  output: StatusOutput = process.stderr,
  now: () => number = () => performance.now(),
): (text: string | null) => void {
  const pause = output.isTTY ? REDRAW_MS : LOG_MS;
  let shownAt = now(); // what is done at once needs no line
  let isDrawn = false;
  return (text) => {
    if (text === null) {
      if (isDrawn) output.write('\r\u001b[K');
      isDrawn = false;
    } else if (now() - shownAt >= pause) {
      shownAt = now();
      isDrawn = output.isTTY === true;
      output.write(isDrawn ? `\r\u001b[K${text}` : `${text}\n`);
    }
  };
}

/** Shows how long work has taken that cannot tell how far it has come. */
export async function showTime<T>(what: string, work: Promise<T>): Promise<T> {
  const begin = performance.now();
  const draw = statusLine();
  const timer = setInterval(() => {
    draw(`${what}: ${Math.round((performance.now() - begin) / 1_000)} s so far`);
  }, 1_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    draw(null);
  }
}

/** Says why a start takes its time. */
export function showWaiting(): void {
  process.stderr.write('Another process is loading this graph; waiting until it has finished.\n');
}
