import { ClientError } from '../model/client-error.ts';
import { ConfigError } from '../config/config-error.ts';
import { AnswerError } from './answer-error.ts';
import { OutputError } from './output.ts';
import { USAGE_CODES, UsageError } from './usage-error.ts';

export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** It failed, and the answer says how. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';
}

export function exitCodeOf(error: unknown): number {
  if (isBrokenPipe(error)) return EXIT.done;
  if (error instanceof UsageError || error instanceof ConfigError) return EXIT.usage;
  if (error instanceof ClientError) return USAGE_CODES.has(error.code) ? EXIT.usage : EXIT.failed;
  return error instanceof AnswerError && error.isUsage ? EXIT.usage : EXIT.failed;
}

/** Says on standard error what went wrong, and what to do; with a stack where the fault is ours. */
export function report(error: unknown): void {
  if (isBrokenPipe(error) || error instanceof ReportedError) return;
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${KNOWN_ERRORS.has(name) ? message : (stack ?? message)}\n`);
}

/** Whoever read the answer has enough of it, as `head` has. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof OutputError && error.isBrokenPipe;
}

/** Errors whose message is meant for the person who started the program. */
const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  'AnswerError',
  'MissingDatasetError',
  'ChangedClaimsError',
  'ClientError',
  'ConfigError',
  'DatasetError',
  'EngineError',
  'ListenError',
  'LoadInProgressError',
  'LossError',
  'OutputError',
  'StoppedError',
  'TrustedDocumentsError',
  'UsageError',
]);
