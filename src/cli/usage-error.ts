import type { ErrorCode } from '../model/client-error.ts';

/** Errors of an answer that a look at the help mends. */
export const USAGE_CODES: ReadonlySet<string> = new Set<ErrorCode>(['BAD_USER_INPUT', 'UNKNOWN_QUESTION']);

/** The command line asks for what cannot be: what was expected, what came, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
