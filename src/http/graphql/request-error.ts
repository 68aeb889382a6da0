import type { ASTNode, GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import type { ClientError, ErrorCode } from '../../model/client-error.ts';
import { statusOf } from './error-status.ts';

interface RequestErrorOptions {
  readonly status?: number;
  /** If left out, the phase of the request decides; see `convertErrors`. */
  readonly code?: ErrorCode;
  readonly headers?: Record<string, string>;
}

/** Rejects a request before its execution. */
export function requestError(message: string, { status = 400, code, headers }: RequestErrorOptions = {}): GraphQLError {
  const http = { status, ...(headers ? { headers } : {}) };
  return createGraphQLError(message, { extensions: { ...(code ? { code } : {}), http } });
}

interface RejectionOptions {
  /** If left out, the status of the code. */
  readonly status?: number;
  readonly nodes?: readonly ASTNode[];
  /** Whether clients that only accept `application/json` get status 200, as GraphQL over HTTP requires. */
  readonly spec?: true;
}

/** Wraps a client error in a GraphQL error with the HTTP status of its code. */
export function rejectionError(
  error: ClientError,
  { status = statusOf(error.code), nodes, spec }: RejectionOptions = {},
): GraphQLError {
  return createGraphQLError(error.message, {
    ...(nodes ? { nodes } : {}),
    originalError: error,
    extensions: { http: { ...(spec ? { spec } : {}), status } },
  });
}
