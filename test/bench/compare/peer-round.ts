import type { Running } from './contender.ts';
import type { Load, LoadGenerator, Summary } from '../load/load-generator.ts';
import { residentOf, cpuOf } from '../process/process-use.ts';

/** One run of one question against one contender. */
export interface Round {
  readonly summary: Summary;
  /** CPU time in microseconds a request. */
  readonly cpu: number;
  readonly databaseCpu: number;
  /** Statements a request; null for contenders without a database. */
  readonly statements: number | null;
  /** Resident memory in bytes. */
  readonly resident: number;
  readonly databaseResident: number;
  /** Event loop delay in milliseconds. */
  readonly delayP99: number;
  readonly delayMax: number;
}

/** `database` is the process id of the contender's database; null when it has none. */
export async function runRound(
  generator: LoadGenerator,
  { child, url, statements }: Running,
  load: Omit<Load, 'url'>,
  database: number | null,
): Promise<Round> {
  const statementsBefore = (await statements?.()) ?? null;
  await child.figures();
  const before = database === null ? 0 : await cpuOf(database);
  const summary = await generator.closed({ ...load, url });
  const { cpu, resident, delayP99, delayMax } = await child.figures();
  const after = database === null ? 0 : await cpuOf(database);
  const requests = Math.max(1, summary.sent);
  return {
    summary,
    cpu: cpu / requests,
    databaseCpu: (after - before) / requests,
    statements: statementsBefore === null ? null : (((await statements?.()) ?? 0) - statementsBefore) / requests,
    resident,
    databaseResident: database === null ? 0 : await residentOf(database),
    delayP99,
    delayMax,
  };
}
