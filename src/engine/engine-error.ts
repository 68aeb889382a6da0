/** Why a statement, or the connection below it, failed. */
export type EngineErrorCode =
  | 'UNREACHABLE' // nothing answers at the address, or the connection broke
  | 'UNAUTHORIZED' // the server refuses the user or the password
  | 'NO_DATABASE' // the server has no database of that name
  | 'LOCKED' // another process holds the file
  | 'DAMAGED' // the file is not a readable database
  | 'TIMEOUT' // the statement ran longer than its limit
  | 'OVERLOADED' // too many slow statements run already
  | 'CANCELLED' // the caller's signal was aborted
  | 'CONFLICT' // another transaction was in the way
  | 'CONSTRAINT' // the write breaks a constraint
  | 'STATEMENT' // the text or its parameters are wrong: a fault of ours
  | 'CLOSED' // the engine was closed
  | 'FAILED'; // anything else the database reports

/** A failure below the seam. `cause` is the driver's own error. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  readonly code: EngineErrorCode;
  /** Whether the same call may succeed when made again. */
  readonly retryable: boolean;
  /** Name of the statement, or null where none was running. */
  readonly statement: string | null;

  constructor(
    code: EngineErrorCode,
    message: string,
    details: { retryable?: boolean; statement?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.statement = details.statement ?? null;
  }
}
