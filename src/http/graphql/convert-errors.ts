import { type ExecutionResult, type GraphQLError, Kind } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { Logger } from 'pino';

import { ClientError, type ErrorCode } from '../../model/client-error.ts';
import { EngineError, type EngineErrorCode } from '../../engine/engine-error.ts';
import { anyFieldSucceeded, statusOf } from './error-status.ts';
import { shortenEchoes } from '../../support/shorten-echoes.ts';
import { withoutRepeats } from './repeated-errors.ts';
import type { RequestState } from '../request/request-state.ts';

export interface ErrorOptions {
  readonly state: RequestState;
  readonly logger: Logger;
  /** Whether messages may suggest names of the schema; operators always see them. */
  readonly suggestions: boolean;
  /** Improves the suggestions of GraphQL.js in a message about an invalid document or variable. */
  readonly advise: (message: string) => string;
}

/**
 * Converts the errors of a result: those that a client can act on keep their message and get a stable code, all others
 * are masked, and logged once with their cause.
 */
export function publicResult<Result extends ExecutionResult>(
  result: Result,
  { state, logger, suggestions, advise }: ErrorOptions,
): Result {
  if (!result.errors?.length) return result;
  const hasData = result.data !== undefined && result.data !== null;
  const single = withoutRepeats(result.errors, result.data ?? null);
  const errors = convertErrors(single, {
    state,
    logger,
    hasData,
    anySucceeded: anyFieldSucceeded(result),
    advise,
  });
  const suggests = suggestions || state.caller.role === 'operator';
  return { ...result, errors: suggests ? errors : errors.map(withoutSuggestion) };
}

/** Cuts off the suggestion at the end of a message of graphql-js. A regular expression would be quadratic in echoed values. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const start = error.message.endsWith('?') ? error.message.lastIndexOf(' Did you mean ') : -1;
  if (start === -1 || !GRAPHQL_CODES.has(error.extensions['code'])) return error;
  const message = error.message.slice(0, start);
  const { nodes, source, positions, path, extensions } = error;
  return createGraphQLError(message, { ...(nodes ? { nodes } : { source, positions }), path, extensions });
}

const GRAPHQL_CODES: ReadonlySet<unknown> = new Set<ErrorCode>(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

export const CANCELLED_MESSAGE = 'The client cancelled the request before the response was ready.';

export function internalErrorMessage(requestId: string): string {
  return `Internal error. Quote the request id ${requestId} when you report it.`;
}

/** Converts the errors of one response. */
export function convertErrors(
  errors: readonly GraphQLError[],
  options: {
    state: RequestState;
    logger: Logger;
    hasData: boolean;
    anySucceeded?: boolean;
    advise?: ErrorOptions['advise'];
  },
): GraphQLError[] {
  const { state, logger, hasData, anySucceeded = hasData, advise = (message) => message } = options;
  const conversion = { state, logger, logged: new Set<unknown>(), hasData, anySucceeded, advise };
  return errors.map((error) => convert(error, conversion));
}

interface Conversion {
  readonly state: RequestState;
  readonly logger: Logger;
  /** Causes that are already logged: one cause can fail many fields. */
  readonly logged: Set<unknown>;
  readonly hasData: boolean;
  /** Whether a top-level field succeeded. */
  readonly anySucceeded: boolean;
  readonly advise: ErrorOptions['advise'];
}

function convert(error: GraphQLError, conversion: Conversion): GraphQLError {
  const origin = rootError(error);
  if (origin instanceof ClientError) {
    const isTimeout = origin.code === 'TIMEOUT';
    const http = isTimeout ? statusUnless(conversion.anySucceeded, 'TIMEOUT') : error.extensions['http'];
    return withCode(error, origin.code, origin.message, { ...origin.details, http });
  }
  const invalid = invalidRequest(error, origin, conversion.state);
  if (invalid) {
    const message = GRAPHQL_CODES.has(invalid.code) ? conversion.advise(invalid.message) : invalid.message;
    return withCode(error, invalid.code, message, { http: invalid.http });
  }
  logOnce(origin, conversion);
  return maskedError(error, origin, conversion);
}

/** The error that a resolver has thrown; the GraphQL error itself if there is none. */
function rootError(error: GraphQLError): unknown {
  let current: unknown = error;
  while (isGraphQLError(current) && current.originalError) current = current.originalError;
  return isGraphQLError(current) ? error : current;
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

interface InvalidRequest {
  readonly code: ErrorCode;
  readonly message: string;
  /** Yoga's extension: `spec` sends status 200 to clients that accept `application/json` only. */
  readonly http: unknown;
}

/** The error of a request that was not executed; null if the execution itself failed. */
function invalidRequest(error: GraphQLError, origin: unknown, { phase }: RequestState): InvalidRequest | null {
  if (phase === 'request' && origin instanceof SyntaxError) {
    const message = `The parameters "variables" and "extensions" must be JSON: ${origin.message}.`;
    return { code: 'BAD_REQUEST', message, http: { status: 400 } };
  }
  if (origin !== error) return null;
  const { message, extensions } = error;
  // from the executor: the validation accepts a nullable variable for an argument that has a default but must not be null
  if (phase === 'execute' && error.path !== undefined && isAtValue(error)) {
    return { code: 'BAD_USER_INPUT', message, http: extensions['http'] };
  }
  if (error.path !== undefined) return null;
  switch (phase) {
    case 'route':
      return null;
    case 'request': {
      const { spec: _, ...http } = { status: 400, ...(extensions['http'] as object), spec: false };
      return { code: 'BAD_REQUEST', message, http };
    }
    case 'parse':
      return { code: 'GRAPHQL_PARSE_FAILED', message, http: extensions['http'] };
    case 'operation':
      return {
        code: extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT',
        message,
        http: extensions['http'],
      };
    case 'validate':
      return {
        code: 'GRAPHQL_VALIDATION_FAILED',
        message: VALIDATION_MESSAGES[message] ?? message,
        http: extensions['http'],
      };
    case 'execute':
      return { code: 'BAD_USER_INPUT', message, http: { spec: true, status: 400 } };
  }
}

/** Replacements for messages of graphql-js that name no remedy. The validation aborts after too many comparisons of fields. */
const VALIDATION_MESSAGES: Readonly<Record<string, string>> = {
  'Too many validation errors, error limit reached. Validation aborted.':
    'Expected a document that follows the schema, got one with more errors than these. Fix these first.',
  'Validation aborted.':
    'Expected a document that can be validated, got too many fields and fragments of the same names. Request less at once.',
  'Maximum introspection depth exceeded':
    'Expected an introspection that nests lists such as fields or interfaces at most twice, got a deeper one. Request a type by its name, with __type(name:).',
};

/** Whether the error is located at a value in the document; those of resolvers are located at fields. */
function isAtValue({ nodes = [] }: GraphQLError): boolean {
  return nodes.length > 0 && nodes.every(({ kind }) => kind !== Kind.FIELD);
}

function maskedError(error: GraphQLError, origin: unknown, { state, hasData, anySucceeded }: Conversion): GraphQLError {
  const { requestId } = state;
  if (origin instanceof EngineError) {
    if (origin.code === 'TIMEOUT') {
      const message = 'A database statement took too long. Request less: a smaller page, fewer levels.';
      return withCode(error, 'TIMEOUT', message, { http: statusUnless(anySucceeded, 'TIMEOUT') });
    }
    if (origin.code === 'CANCELLED') {
      return withCode(error, 'CANCELLED', CANCELLED_MESSAGE, { http: statusUnless(anySucceeded, 'CANCELLED') });
    }
    if (origin.code === 'OVERLOADED') {
      const message = 'The database is busy with slow requests such as this one. Retry later, or request less.';
      return withCode(error, 'OVERLOADED', message, {
        retryable: true,
        http: statusUnless(anySucceeded, 'OVERLOADED'),
      });
    }
    if (origin.retryable || UNAVAILABLE.has(origin.code)) {
      const message = 'The graph database is not available at the moment. Retry.';
      const http = statusUnless(anySucceeded, 'GRAPH_UNAVAILABLE');
      return withCode(error, 'GRAPH_UNAVAILABLE', message, { retryable: true, requestId, http });
    }
  }
  return withCode(error, 'INTERNAL_ERROR', internalErrorMessage(requestId), {
    requestId,
    http: statusUnless(hasData, 'INTERNAL_ERROR'),
  });
}

/** The cause is logged for the operator, and the client learns only that the database is unavailable. */
const UNAVAILABLE: ReadonlySet<EngineErrorCode> = new Set(['UNREACHABLE', 'UNAUTHORIZED', 'NO_DATABASE', 'CLOSED']);

/** A response with data, even a part of it, is a 200. */
function statusUnless(hasResult: boolean, code: ErrorCode): { status: number } | undefined {
  return hasResult ? undefined : { status: statusOf(code) };
}

/** Keeps the location and drops the original error. Shortens long values that the message repeats. */
function withCode(
  error: GraphQLError,
  code: ErrorCode,
  message: string,
  { http, ...extensions }: { readonly http?: unknown; readonly [detail: string]: unknown },
): GraphQLError {
  const details = Object.entries(extensions).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortenEchoes(value) : value,
  ]);
  return createGraphQLError(shortenEchoes(message), {
    ...(error.nodes ? { nodes: error.nodes } : { source: error.source, positions: error.positions }),
    path: error.path,
    extensions: { ...(http ? { http } : {}), code, ...Object.fromEntries(details) },
  });
}

function logOnce(origin: unknown, { state, logger, logged }: Conversion): void {
  const cause = causeOf(origin);
  if (logged.has(cause)) return;
  logged.add(cause);
  const { requestId, operation } = state;
  const statement = origin instanceof EngineError ? origin.statement : null;
  if (origin instanceof EngineError && origin.code === 'CANCELLED') {
    logger.debug({ requestId, operation, statement }, 'request cancelled by its client');
    return;
  }
  logger.error({ requestId, operation, statement, err: origin }, 'request failed');
}

/** Groups errors with one cause: a lost connection fails each statement with an error of its own. */
function causeOf(origin: unknown): unknown {
  const shared = origin instanceof EngineError && (UNAVAILABLE.has(origin.code) || origin.code === 'CANCELLED');
  return shared ? origin.code : origin;
}
