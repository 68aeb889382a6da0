import { readFile, readdir } from 'node:fs/promises';

/**
 * Returns a function that reads the CPU time of all threads of a process in microseconds, to the nanosecond, from the
 * scheduler of Linux. Threads that have ended keep the time that they had at the last reading.
 */
export function threadClock(pid: number): () => Promise<number> {
  const times = new Map<string, number>();
  let ended = 0;
  return async () => {
    const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
    await Promise.all(
      threads.map(async (thread) => {
        const text = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => null);
        if (text === null) return;
        const [time, before] = [Number(text.split(' ')[0]) / 1_000, times.get(thread) ?? 0];
        if (time < before) ended += before; // another thread with the same number
        times.set(thread, time);
      }),
    );
    return [...times.values()].reduce((sum, time) => sum + time, ended);
  };
}
