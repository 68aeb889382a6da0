import type { LoadProgress } from '../load/load-options.ts';

const REDRAW_MS = 100;

/** Between two lines of a log. */
const LOG_MS = 10_000;

/** Shows the progress of a load. */
export function showProgress(): (progress: LoadProgress) => void {
  const draw = statusLine();
  return ({ step, done, total }) =>
    draw(done === total ? null : `Loading ${step}: ${Math.floor((100 * done) / total)} % (${done} of ${total})`);
}

/** The output for progress, such as standard error. */
export interface StatusOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/**
 * Shows progress as one line that is redrawn on a terminal, and as one line every ten seconds in a log or a pipe. Null removes the
 * line from a terminal.
 */
export function statusLine(
  output: StatusOutput = process.stderr,
  now: () => number = () => performance.now(),
): (text: string | null) => void {
  const intervalMs = output.isTTY ? REDRAW_MS : LOG_MS;
  let shownAt = now(); // short work needs no line
  let isDrawn = false;
  return (text) => {
    if (text === null) {
      if (isDrawn) output.write('\r\u001b[K');
      isDrawn = false;
    } else if (now() - shownAt >= intervalMs) {
      shownAt = now();
      isDrawn = output.isTTY === true;
      output.write(isDrawn ? `\r\u001b[K${text}` : `${text}\n`);
    }
  };
}

/** Shows the elapsed time of work that has no progress. */
export async function showTime<T>(label: string, work: Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const draw = statusLine();
  const timer = setInterval(() => {
    draw(`${label}: ${Math.round((performance.now() - startedAt) / 1_000)} s so far`);
  }, 1_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    draw(null);
  }
}

/** Explains a slow start. */
export function showWaiting(): void {
  process.stderr.write('Another process is loading this graph. Waiting until it has finished.\n');
}
