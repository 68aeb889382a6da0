import type { ErrorCode } from '../client-error.ts';

/** The status of an answer that is nothing but an error; GraphQL's own answers in JSON may be 200 with errors in them. */
export function statusOf(code: unknown): number {
  return STATUS[code as ErrorCode] ?? 400;
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  PAYLOAD_TOO_LARGE: 413,
  UNAUTHORIZED: 401,
  UNTRUSTED_DOCUMENT: 403,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  NOT_FOUND: 404,
  UNKNOWN_QUESTION: 404,
  GRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
  CANCELLED: 499,
  INTERNAL_ERROR: 500,
};
