import type { ExecutionResult } from 'graphql';

import type { ErrorCode } from '../../model/client-error.ts';

/** HTTP status of a response without a result. A response with a partial result has status 200. */
export function statusOf(code: unknown): number {
  return STATUS[code as ErrorCode] ?? 400;
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  PAYLOAD_TOO_LARGE: 413,
  UNAUTHORIZED: 401,
  UNTRUSTED_DOCUMENT: 403,
  FOREIGN_PAGE: 403,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  NOT_FOUND: 404,
  UNKNOWN_QUESTION: 404,
  TOO_MANY_RETRACTIONS: 409,
  DATASET_CONFLICT: 409,
  UNKNOWN_DATASET: 404,
  LOAD_UNDER_WAY: 409,
  GRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
  CANCELLED: 499,
  INTERNAL_ERROR: 500,
};

/**
 * Whether any top-level field has a value, or is null without an error. Otherwise the response has the status of an error.
 * `__typename` does not count: it needs no graph.
 */
export function anyFieldSucceeded({ data, errors = [] }: ExecutionResult): boolean {
  if (!data) return false;
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data).some(([key, value]) => key !== '__typename' && !(failed.has(key) && isEmptyValue(value)));
}

function isEmptyValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isEmptyValue) : value === null;
}
