import { monitorEventLoopDelay } from 'node:perf_hooks';

/*
 * Preloaded into a server (node --import probe.js …). Reports the server's resource use to the parent process over IPC;
 * without IPC it does nothing.
 */

/** Resource use of a process since the last report. */
export interface Figures {
  /** CPU time of all threads, in microseconds. */
  readonly cpu: number;
  readonly resident: number;
  readonly heap: number;
  /** Event loop delay in milliseconds. */
  readonly delayP99: number;
  readonly delayMax: number;
}

export type Memory = Pick<Figures, 'resident' | 'heap'>;

const RESOLUTION_MS = 5;

if (process.send) answerFigures();

function answerFigures(): void {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let before = process.cpuUsage();
  // the histogram records whole intervals: the delay is what exceeds the resolution
  const delayOf = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  process.on('message', (message: unknown) => {
    if (message === 'collect') return collect();
    if (message !== 'figures') return;
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const figures: Figures = {
      cpu: user + system,
      resident: rss,
      heap: heapUsed,
      delayP99: delayOf(delays.percentile(99)),
      delayMax: delayOf(delays.max),
    };
    delays.reset();
    process.send?.({ figures });
  });
  process.on('disconnect', () => process.exit()); // the benchmark has ended
  process.channel?.unref();
}

/** Reports memory after a garbage collection; needs --expose-gc. */
function collect(): void {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ memory: { resident: rss, heap: heapUsed } satisfies Memory });
}
