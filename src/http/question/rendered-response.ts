import type { ClientError, ErrorCode } from '../../model/client-error.ts';
import { statusOf } from '../graphql/error-status.ts';

/** A response before the headers that all responses share are added. */
export interface RenderedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const JSON_HEADERS: Readonly<Record<string, string>> = { 'content-type': 'application/json; charset=utf-8' };

/** An error as GraphQL responses contain it. */
export interface FormattedError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export function formatError({
  message,
  extensions,
}: {
  readonly message: string;
  readonly extensions?: object | undefined;
}): FormattedError {
  const code: ErrorCode = 'INTERNAL_ERROR';
  return { message, extensions: { code, ...extensions } };
}

export function formatClientError({ code, message }: ClientError): FormattedError {
  return { message, extensions: { code, ...(code === 'GRAPH_UNAVAILABLE' && { retryable: true }) } };
}

/** The errors as JSON, with the highest status among them. */
export function jsonErrors(errors: readonly FormattedError[]): RenderedResponse {
  return { status: highestStatus(errors), headers: JSON_HEADERS, body: JSON.stringify({ errors }) };
}

export function highestStatus(errors: readonly FormattedError[]): number {
  return Math.max(400, ...errors.map(({ extensions }) => statusOf(extensions['code'])));
}
