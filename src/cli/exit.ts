import { ClientError } from '../model/client-error.ts';
import { ConfigError } from '../config/config-error.ts';
import { OutputError } from './output.ts';
import { ResponseError } from './response-error.ts';
import { USAGE_CODES, UsageError } from './usage-error.ts';

export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** The command failed, and its output says why. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';
}

export function exitCodeOf(error: unknown): number {
  if (isBrokenPipe(error)) return EXIT.done;
  if (error instanceof UsageError || error instanceof ConfigError) return EXIT.usage;
  if (error instanceof ClientError) return USAGE_CODES.has(error.code) ? EXIT.usage : EXIT.failed;
  return error instanceof ResponseError && error.isUsage ? EXIT.usage : EXIT.failed;
}

/** Prints an error to standard error, with the stack if it is a bug. */
export function reportError(error: unknown): void {
  if (isBrokenPipe(error) || error instanceof ReportedError) return;
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${KNOWN_ERRORS.has(name) ? message : (stack ?? message)}\n`);
}

/** The reader of a pipe, such as `head`, has closed it. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof OutputError && error.isBrokenPipe;
}

/** Errors whose message is written for users. By name, since importing their classes would slow down the start. */
export const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  'MissingDatasetError',
  'ClientError',
  'ConfigError',
  'DatasetChangedError',
  'DatasetConflictError',
  'DatasetError',
  'EngineError',
  'ImportError',
  'ListenError',
  'LoadInProgressError',
  'OutputError',
  'OwnQuestionError',
  'ResponseError',
  'RetractionError',
  'StoppedError',
  'TrustedDocumentsError',
  'UnknownDatasetError',
  'UsageError',
]);
