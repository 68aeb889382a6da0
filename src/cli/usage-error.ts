import type { ErrorCode } from '../model/client-error.ts';

/** Codes of server errors that are usage errors of the command line. */
export const USAGE_CODES: ReadonlySet<string> = new Set<ErrorCode>(['BAD_USER_INPUT', 'UNKNOWN_QUESTION']);

/** The command line is invalid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
