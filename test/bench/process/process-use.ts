import { readFile } from 'node:fs/promises';

/** CPU time of any process in microseconds, from /proc; 0 when the process is gone. */
export async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // the program name, in parentheses, may contain spaces; fields 14 and 15 are user and system time (proc(5))
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_US;
}

/** USER_HZ is 100 on every Linux that Node supports. */
const TICK_US = 10_000;

/** Resident memory of any process in bytes, from /proc; 0 when the process is gone. */
export async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024;
}
