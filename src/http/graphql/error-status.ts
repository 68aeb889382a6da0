import type { ExecutionResult } from 'graphql';

import type { ErrorCode } from '../../model/client-error.ts';

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

/**
 * Whether any field at the top of an answer has a value, or is null without an error. Where none has, the answer is an
 * error as a whole, though GraphQL gives it data. `__typename` is known without a look at the graph.
 */
export function isAnswered({ data, errors = [] }: ExecutionResult): boolean {
  if (!data) return false;
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data).some(([key, value]) => key !== '__typename' && !(failed.has(key) && isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isNothing) : value === null;
}
