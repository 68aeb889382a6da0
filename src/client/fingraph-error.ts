import type { ErrorCode } from '../model/client-error.ts';

/**
 * A code of the server or of this client. `NETWORK_ERROR`: the server could not be reached, or the connection was closed.
 * `HTTP_ERROR`: the response is not from a GraphQL server but, for example, from a proxy. A newer server may send codes that
 * are not in this list.
 */
export type FinGraphErrorCode = ErrorCode | 'NETWORK_ERROR' | 'HTTP_ERROR';

/** One error of a response. */
export interface ResponseErrorEntry {
  readonly message: string;
  readonly code: FinGraphErrorCode;
  /** The path of the field; null if the error concerns the whole request. */
  readonly path: readonly (string | number)[] | null;
}

/** @deprecated Use `ResponseErrorEntry`. */
export type AnswerError = ResponseErrorEntry;

interface Details {
  readonly status: number | null;
  readonly errors: readonly ResponseErrorEntry[];
  readonly data: unknown;
  readonly retryable: boolean;
  readonly requestId: string | null;
  readonly cause: unknown;
}

/** A request failed, entirely or in part. */
export class FinGraphError extends Error {
  override readonly name = 'FinGraphError';
  /** The code of the first error. Codes are stable: compare them, not messages. */
  readonly code: FinGraphErrorCode;
  /** HTTP status; null without a response. */
  readonly status: number | null;
  /** All errors, at least one. */
  readonly errors: readonly ResponseErrorEntry[];
  /** Partial data, with null for the fields that failed; null if there is none. */
  readonly data: unknown;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The id of the request in the log of the server; null if unknown. */
  readonly requestId: string | null;

  constructor(first: ResponseErrorEntry, { status, errors, data, retryable, requestId, cause }: Details) {
    super(first.message, { cause });
    this.code = first.code;
    this.status = status;
    this.errors = errors;
    this.data = data;
    this.retryable = retryable;
    this.requestId = requestId;
  }
}
