import { readFile } from 'node:fs/promises';

/** Microseconds of processor time that a process has used so far; of one that is not ours, from /proc. */
export async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // the name, in parentheses, may hold blanks; user and system time are the 14th and 15th field of all
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
}

/** USER_HZ is 100 on every Linux that Node runs on. */
const TICK = 10_000;

/** Bytes that a process has in memory. */
export async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024;
}
