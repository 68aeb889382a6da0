/** Why a statement or a connection failed. */
export type EngineErrorCode =
  | 'UNREACHABLE' // no server responds at the address, or the connection broke
  | 'UNAUTHORIZED' // the server rejects the user or the password
  | 'NO_DATABASE' // the server has no database of that name
  | 'LOCKED' // another process has locked the file
  | 'DAMAGED' // the file is not a readable database
  | 'TIMEOUT' // the statement ran longer than its limit
  | 'OVERLOADED' // too many slow statements are running
  | 'CANCELLED' // the caller's signal was aborted
  | 'CONFLICT' // a concurrent transaction touched the same data
  | 'CONSTRAINT' // the write violates a constraint
  | 'STATEMENT' // the text or its parameters are invalid: a bug in this program
  | 'CLOSED' // the engine was closed
  | 'FAILED'; // any other error of the database

/** The only error that an engine throws. `cause` is the error of the driver. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  readonly code: EngineErrorCode;
  /** Whether the same call may succeed when it is repeated. */
  readonly retryable: boolean;
  /** Name of the statement; null if none was running. */
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
