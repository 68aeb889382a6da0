import { Option } from 'commander';

import type { LoadPlanSummary } from '../../load/load-summary.ts';
import { RetractionError, requireFewRetractions } from '../../load/retraction-guard.ts';
import { UsageError } from '../usage-error.ts';

/** The former flag without a number allows everything. */
const ALL = 999_999_999;

export function allowRetractOption(): Option {
  return new Option('--allow-retract [number]', 'How many claims, entities or sources may be retracted.');
}

interface Retraction {
  readonly argument: string | undefined;
  readonly allowRetract: number;
}

/**
 * Reads the value of `--allow-retract`. The flag without a number is deprecated: in `--allow-retract my-data`, its value is
 * the argument of the command. Accepted for one release.
 *
 * @throws {UsageError}
 */
export function readRetraction(argument: string | undefined, value: string | true | undefined): Retraction {
  if (value === undefined) return { argument, allowRetract: 0 };
  if (value !== true && /^\d{1,9}$/.test(value)) return { argument, allowRetract: Number(value) };
  if (value !== true && argument !== undefined) {
    throw new UsageError(`--allow-retract: expected a number of records such as 12, got ${JSON.stringify(value)}.`);
  }
  process.stderr.write(DEPRECATED);
  return { argument: value === true ? argument : value, allowRetract: ALL };
}

const DEPRECATED =
  '--allow-retract without a number is deprecated and will be an error in the next release. Use --allow-retract NUMBER instead.\n';

interface Commands {
  readonly show: string;
  readonly command: string;
}

/** The commands that show and allow what a load of a folder retracts. `target`: see `targetArguments`. */
export function retractCommands(folder: string, target = ''): Commands {
  return { show: `fingraph diff ${folder}${target}`, command: `fingraph seed ${folder}${target}` };
}

/** Adds commands that show and allow a retraction to the message of an error. `fingraph seed my-data` is the command. */
export async function withRetractHint<Result>(commands: Commands, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw hinted(error, commands);
  }
}

function hinted(error: unknown, { show, command }: Commands): unknown {
  if (!(error instanceof RetractionError)) return error;
  const { message, needed } = error;
  const hint = `To see all changes: ${show}. To retract them anyway: ${command} --allow-retract ${needed}.`;
  return new RetractionError(`${message} ${hint}`, needed);
}

/** Guards a load that is repeated at a start. @throws {RetractionError} */
export function requireSafePlan(plan: LoadPlanSummary): void {
  try {
    requireFewRetractions(plan, 0);
  } catch (error) {
    throw hinted(error, retractCommands(plan.dataset.folder ?? plan.dataset.id));
  }
}
