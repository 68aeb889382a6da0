import type { ReadProgress } from '../dataset/checked/read-checked.ts';
import type { LoadProgress } from '../load/load-options.ts';

const REDRAW_MS = 100;

/** Between two lines of a log. */
const LOG_MS = 10_000;

/** Shows the progress of a load, step by step: how fast a step is does not tell how fast the next one will be. */
export function showProgress(draw = statusLine(), now = () => performance.now()): (progress: LoadProgress) => void {
  let step: string | null = null;
  let rate = progressRate(now);
  return (progress) => {
    if (progress.done === progress.total) return draw(null);
    if (progress.step !== step) rate = progressRate(now);
    step = progress.step;
    const { stepDone, stepTotal } = progress;
    draw(`Loading ${step}: ${shareText(stepDone, stepTotal)}${rate(stepDone, stepDone, stepTotal)}`);
  };
}

/** Shows the progress of reading the files of a folder. */
export async function showReading<T>(
  folder: string,
  read: (onProgress: (progress: ReadProgress) => void) => Promise<T>,
): Promise<T> {
  const draw = statusLine();
  const rate = progressRate(() => performance.now());
  try {
    return await read(({ lines, bytes, totalBytes }) => {
      const share = totalBytes === 0 ? '' : `${Math.floor((100 * bytes) / totalBytes)} % `;
      draw(`Checking ${folder}: ${share}(${grouped(lines)} lines)${rate(lines, bytes, totalBytes)}`);
    });
  } finally {
    draw(null);
  }
}

/** Before this time, a rate says little. */
const MIN_RATE_MS = 2_000;

/** Returns a function that tells, from the second call on, how many rows a second were done so far and what time the rest takes. */
function progressRate(now: () => number): (rows: number, done: number, total: number) => string {
  let first: { readonly at: number; readonly rows: number; readonly done: number } | null = null;
  return (rows, done, total) => {
    first ??= { at: now(), rows, done };
    const elapsedMs = now() - first.at;
    if (elapsedMs < MIN_RATE_MS || done <= first.done) return '';
    const perSecond = Math.round((1_000 * (rows - first.rows)) / elapsedMs);
    const leftMs = (elapsedMs * (total - done)) / (done - first.done);
    return `, ${grouped(perSecond)} a second, ${durationText(leftMs)} left`;
  };
}

/** `12,576 of 20,000 (62 %)` */
function shareText(done: number, total: number): string {
  return `${grouped(done)} of ${grouped(total)} (${total === 0 ? 100 : Math.floor((100 * done) / total)} %)`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** `40 s` or `12 min`. */
function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
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
