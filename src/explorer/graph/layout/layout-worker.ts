import type { LayoutUpdate, LayoutCommand } from './layout-message.ts';
import { type LayoutRun, createLayoutRun } from './layout-run.ts';

/*
 * Lays one graph out beside the page. A worker of our own, as the one of the library is made from a blob, which the
 * Content-Security-Policy of the page does not let run.
 */

declare const self: DedicatedWorkerGlobalScope;

let run: LayoutRun | null = null;
let streams = true;
let paused = false;
/** The page has places that it has not drawn yet. */
let waiting = false;
let scheduled = false;

self.addEventListener('message', ({ data: order }: MessageEvent<LayoutCommand>) => {
  if (order.type === 'start') {
    run = createLayoutRun(order.input);
    streams = order.streams;
  } else if (order.type === 'pause') paused = true;
  else if (order.type === 'resume') paused = false;
  else waiting = false;
  schedule();
});

/** After a task of its own each time, so that orders come through. */
function schedule(): void {
  if (scheduled || paused || waiting || run === null) return;
  scheduled = true;
  setTimeout(work, 0);
}

function work(): void {
  scheduled = false;
  if (run === null || paused) return;
  const until = performance.now() + SLICE_MS;
  while (!run.settled && performance.now() < until) run.step(1);
  const { settled } = run;
  if (streams || settled) {
    const news: LayoutUpdate = { places: run.places(), settled };
    self.postMessage(news, [news.places.buffer]);
    waiting = true;
  }
  if (settled) run = null;
  schedule();
}

/** Of computing between two pictures: about two frames. */
const SLICE_MS = 30;
