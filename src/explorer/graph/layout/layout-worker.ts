import type { LayoutCommand, LayoutUpdate } from './layout-message.ts';
import { createLayoutRun, type LayoutRun } from './layout-run.ts';

/*
 * Runs one layout beside the page. The library's own worker is created from a blob, which the Content-Security-Policy of
 * the page forbids.
 */

declare const self: DedicatedWorkerGlobalScope;

let run: LayoutRun | null = null;
let animated = true;
let paused = false;
/** The page has not drawn the last update yet. */
let awaitingDraw = false;
let scheduled = false;

self.addEventListener('message', ({ data: command }: MessageEvent<LayoutCommand>) => {
  if (command.type === 'start') {
    run = createLayoutRun(command.input);
    animated = command.animated;
  } else if (command.type === 'pause') paused = true;
  else if (command.type === 'resume') paused = false;
  else awaitingDraw = false;
  schedule();
});

/** Each slice is a task of its own, so that commands are received in between. */
function schedule(): void {
  if (scheduled || paused || awaitingDraw || run === null) return;
  scheduled = true;
  setTimeout(runSlice, 0);
}

function runSlice(): void {
  scheduled = false;
  if (run === null || paused) return;
  const end = performance.now() + SLICE_MS;
  while (!run.settled && performance.now() < end) run.step(1);
  const { settled } = run;
  if (animated || settled) {
    const update: LayoutUpdate = { positions: run.positions(), settled };
    self.postMessage(update, [update.positions.buffer]);
    awaitingDraw = true;
  }
  if (settled) run = null;
  schedule();
}

/** About two frames. */
const SLICE_MS = 30;
