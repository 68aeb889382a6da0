import type { ExecutionResult } from 'graphql';

import type { ErrorCode } from '../../model/client-error.ts';

/** Status of a response that is an error as a whole. A GraphQL response in JSON may be a 200 with errors in it. */
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
 * Whether any top-level field has a value, or is null without an error. If none has, the response is an error as a whole.
 * `__typename` does not count: it needs no graph.
 */
export function isAnswered({ data, errors = [] }: ExecutionResult): boolean {
  if (!data) return false;
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data).some(([key, value]) => key !== '__typename' && !(failed.has(key) && isEmptyValue(value)));
}

function isEmptyValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isEmptyValue) : value === null;
}
