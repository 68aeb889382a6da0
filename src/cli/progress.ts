import type { LoadProgress } from '../dataset/load.ts';

const REDRAW_MS = 100;

/** Shows on a terminal how far a long load has come; nothing where standard error is no terminal. */
export function showProgress(): (progress: LoadProgress) => void {
  const draw = statusLine();
  return ({ step, done, total }) =>
    draw(done === total ? null : `Loading ${step}: ${Math.floor((100 * done) / total)} %`);
}

/** A line at the foot of a terminal that is drawn anew as work goes on, and taken away by null. */
export function statusLine(): (text: string | null) => void {
  if (!process.stderr.isTTY) return () => {};
  let drawnAt = performance.now(); // what is done at once needs no line
  let isDrawn = false;
  return (text) => {
    if (text === null) {
      if (isDrawn) process.stderr.write('\r\u001b[K');
      isDrawn = false;
    } else if (performance.now() - drawnAt >= REDRAW_MS) {
      drawnAt = performance.now();
      isDrawn = true;
      process.stderr.write(`\r\u001b[K${text}`);
    }
  };
}

/** Says why a start takes its time. */
export function showWaiting(): void {
  process.stderr.write('Another process is loading this graph; waiting until it has finished.\n');
}
