import { readFile, readdir } from 'node:fs/promises';

/** CPU time of all threads of a process in microseconds, to the nanosecond, from the scheduler of Linux. */
export async function threadTimeOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const times = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0')),
  );
  return times.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1_000;
}
