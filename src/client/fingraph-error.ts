import type { ErrorCode } from '../model/client-error.ts';

/**
 * Why there is no answer: a code of the server, or one of this client. `NETWORK_ERROR`: the server was not reached, or
 * the connection broke. `HTTP_ERROR`: what answered is no GraphQL server, such as a proxy. A newer server may send codes
 * that are not in this list.
 */
export type FinGraphErrorCode = ErrorCode | 'NETWORK_ERROR' | 'HTTP_ERROR';

/** One error of an answer, as the server sent it. */
export interface AnswerError {
  readonly message: string;
  readonly code: FinGraphErrorCode;
  /** Where in the answer; null where the whole request is meant. */
  readonly path: readonly (string | number)[] | null;
}

interface Details {
  readonly status: number | null;
  readonly errors: readonly AnswerError[];
  readonly data: unknown;
  readonly retryable: boolean;
  readonly requestId: string | null;
  readonly cause: unknown;
}

/** A question that was not answered, or only in part. */
export class FinGraphError extends Error {
  override readonly name = 'FinGraphError';
  /** Of the first error: stable, to be compared with. */
  readonly code: FinGraphErrorCode;
  /** HTTP status; null where none came. */
  readonly status: number | null;
  /** All errors; one at least. */
  readonly errors: readonly AnswerError[];
  /** What was answered all the same: null, or data with nulls in the places of `errors`. */
  readonly data: unknown;
  /** True: the same request may be answered after a moment. */
  readonly retryable: boolean;
  /** By which the server's log knows the request; null where the server did not say. */
  readonly requestId: string | null;

  constructor(first: AnswerError, { status, errors, data, retryable, requestId, cause }: Details) {
    super(first.message, { cause });
    this.code = first.code;
    this.status = status;
    this.errors = errors;
    this.data = data;
    this.retryable = retryable;
    this.requestId = requestId;
  }
}
