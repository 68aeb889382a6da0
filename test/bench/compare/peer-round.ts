import type { Running } from './contender.ts';
import type { Load, LoadDriver, Summary } from '../load/load-generator.ts';
import { residentOf, cpuOf } from '../process/process-use.ts';

/** One contender at one question for a while. */
export interface Round {
  readonly summary: Summary;
  /** Microseconds a request. */
  readonly cpu: number;
  readonly databaseCpu: number;
  /** Bytes. */
  readonly resident: number;
  readonly databaseResident: number;
  /** Milliseconds. */
  readonly delayP99: number;
  readonly delayMax: number;
}

/** `database`: the process id of the database that the contender asks; null: it has none. */
export async function playRound(
  driver: LoadDriver,
  { child, url }: Running,
  load: Omit<Load, 'url'>,
  database: number | null,
): Promise<Round> {
  await child.figures();
  const before = database === null ? 0 : await cpuOf(database);
  const summary = await driver.closed({ ...load, url });
  const { cpu, resident, delayP99, delayMax } = await child.figures();
  const after = database === null ? 0 : await cpuOf(database);
  const requests = Math.max(1, summary.sent);
  return {
    summary,
    cpu: cpu / requests,
    databaseCpu: (after - before) / requests,
    resident,
    databaseResident: database === null ? 0 : await residentOf(database),
    delayP99,
    delayMax,
  };
}
