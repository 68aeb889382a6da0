import { monitorEventLoopDelay } from 'node:perf_hooks';

/*
 * Loaded into a server before its own program (node --import probe.js …): tells the process that started it what the
 * server uses. It does nothing where nobody started it so.
 */

/** What a process used since the figures before these. */
export interface Figures {
  /** Of all its threads, in microseconds. */
  readonly cpu: number;
  readonly resident: number;
  readonly heap: number;
  /** How late the event loop was, in milliseconds. */
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
  // the histogram holds the whole time from one look to the next
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
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
      delayP99: late(delays.percentile(99)),
      delayMax: late(delays.max),
    };
    delays.reset();
    process.send?.({ figures });
  });
  process.on('disconnect', () => process.exit()); // the bench is gone, however it ended
  process.channel?.unref();
}

/** What is left when all garbage is gone; for servers that were started with --expose-gc. */
function collect(): void {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ memory: { resident: rss, heap: heapUsed } satisfies Memory });
}
