import { type ExecutionResult, type GraphQLError, Kind } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { Logger } from 'pino';

import { ClientError, type ErrorCode } from '../../model/client-error.ts';
import { EngineError, type EngineErrorCode } from '../../engine/engine-error.ts';
import { isAnswered } from './error-status.ts';
import { shortenEchoes } from '../../support/shorten-echoes.ts';
import { withoutRepeats } from '../request/repeated-errors.ts';
import type { RequestState } from '../request/request-state.ts';

export interface ErrorOptions {
  readonly state: RequestState;
  readonly logger: Logger;
  /** Whether messages may suggest names of the schema; operators always see them. */
  readonly suggestions: boolean;
}

/**
 * Converts the errors of a result: those that a client can act on keep their message and get a stable code, all others
 * are masked, and logged once with their cause.
 */
export function publicResult<Result extends ExecutionResult>(
  result: Result,
  { state, logger, suggestions }: ErrorOptions,
): Result {
  if (!result.errors?.length) return result;
  const hasData = result.data !== undefined && result.data !== null;
  const single = withoutRepeats(result.errors, result.data ?? null);
  const errors = convertErrors(single, { state, logger, hasData, answered: isAnswered(result) });
  const suggests = suggestions || state.caller.role === 'operator';
  return { ...result, errors: suggests ? errors : errors.map(withoutSuggestion) };
}

/** GraphQL's own messages end in a suggestion. A pattern for it would search again for each one that a value holds. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const start = error.message.endsWith('?') ? error.message.lastIndexOf(' Did you mean ') : -1;
  if (start === -1 || !GRAPHQL_CODES.has(error.extensions['code'])) return error;
  const message = error.message.slice(0, start);
  const { nodes, source, positions, path, extensions } = error;
  return createGraphQLError(message, { ...(nodes ? { nodes } : { source, positions }), path, extensions });
}

const GRAPHQL_CODES: ReadonlySet<unknown> = new Set<ErrorCode>(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** The errors of one answer as a client may see them. */
export function convertErrors(
  errors: readonly GraphQLError[],
  options: { state: RequestState; logger: Logger; hasData: boolean; answered?: boolean },
): GraphQLError[] {
  const { state, logger, hasData, answered = hasData } = options;
  const conversion = { state, logger, logged: new Set<unknown>(), hasData, answered };
  return errors.map((error) => convert(error, conversion));
}

interface Conversion {
  readonly state: RequestState;
  readonly logger: Logger;
  /** Faults that are in the log already: one may fail many fields. */
  readonly logged: Set<unknown>;
  readonly hasData: boolean;
  /** Whether the data has more than nulls of fields that failed. */
  readonly answered: boolean;
}

function convert(error: GraphQLError, conversion: Conversion): GraphQLError {
  const origin = originOf(error);
  if (origin instanceof ClientError) {
    const isTimeout = origin.code === 'TIMEOUT';
    const http = isTimeout ? statusUnless(conversion.answered, 504) : error.extensions['http'];
    return withCode(error, origin.code, origin.message, { ...origin.details, http });
  }
  const refusal = refusalOf(error, origin, conversion.state);
  if (refusal) return withCode(error, refusal.code, refusal.message, { http: refusal.http });
  logOnce(origin, conversion);
  return masked(error, origin, conversion);
}

/** What was thrown; the error itself where GraphQL made it. */
function originOf(error: GraphQLError): unknown {
  let current: unknown = error;
  while (isGraphQLError(current) && current.originalError) current = current.originalError;
  return isGraphQLError(current) ? error : current;
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** Yoga's own extension: `spec` answers 200 to clients that accept no more than `application/json`. */
  readonly http: unknown;
}

/** What is wrong with a request that did not come to be executed; null where the fault is in executing it. */
function refusalOf(error: GraphQLError, origin: unknown, { phase }: RequestState): Refusal | null {
  if (phase === 'request' && origin instanceof SyntaxError) {
    const message = `The parameters "variables" and "extensions" must be JSON: ${origin.message}.`;
    return { code: 'BAD_REQUEST', message, http: { status: 400 } };
  }
  if (origin !== error) return null;
  const { message, extensions } = error;
  // the executor's own words on a value: the validation lets a variable pass that may be null where no argument may be
  if (phase === 'execute' && error.path !== undefined && isOfValue(error)) {
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

/** What GraphQL says without a cure. The validation compares fields that would have one place in the answer, and gives up after many comparisons. */
const VALIDATION_MESSAGES: Readonly<Record<string, string>> = {
  'Too many validation errors, error limit reached. Validation aborted.':
    'Expected a document that follows the schema, got one with more errors than these. Mend these first.',
  'Validation aborted.':
    'Expected a document that can be checked, got too many fields and fragments of the same names. Ask for less in one request.',
  'Maximum introspection depth exceeded':
    'Expected an introspection with lists such as fields or interfaces at most twice within each other, got more. Ask for a type of them by its name, with __type(name:).',
};

/** Whether it stands at a value in the document; what a resolver throws, or lacks, stands at its field. */
function isOfValue({ nodes = [] }: GraphQLError): boolean {
  return nodes.length > 0 && nodes.every(({ kind }) => kind !== Kind.FIELD);
}

function masked(error: GraphQLError, origin: unknown, { state, hasData, answered }: Conversion): GraphQLError {
  const { requestId } = state;
  if (origin instanceof EngineError) {
    if (origin.code === 'TIMEOUT') {
      const message = 'The database took longer than one statement may. Ask for less: a smaller page, fewer levels.';
      return withCode(error, 'TIMEOUT', message, { http: statusUnless(answered, 504) });
    }
    if (origin.code === 'CANCELLED') {
      const message = 'The request was given up before its answer was ready.';
      return withCode(error, 'CANCELLED', message, { http: statusUnless(answered, 499) });
    }
    if (origin.code === 'OVERLOADED') {
      const message = 'The database is busy with slow requests such as this one. Try again later, or ask for less.';
      return withCode(error, 'OVERLOADED', message, { retryable: true, http: statusUnless(answered, 503) });
    }
    if (origin.retryable || AWAY.has(origin.code)) {
      const message = 'The graph database does not answer at the moment. Try again.';
      const http = statusUnless(answered, 503);
      return withCode(error, 'GRAPH_UNAVAILABLE', message, { retryable: true, requestId, http });
    }
  }
  const message = `Something went wrong on our side. Quote the request id ${requestId} when you report it.`;
  return withCode(error, 'INTERNAL_ERROR', message, { requestId, http: statusUnless(hasData, 500) });
}

/** There is nothing wrong with the request, nor with us: somebody has to see to the database, who finds why in the log. */
const AWAY: ReadonlySet<EngineErrorCode> = new Set(['UNREACHABLE', 'UNAUTHORIZED', 'NO_DATABASE', 'CLOSED']);

/** An answer with data, even half of it, is a 200. */
function statusUnless(answered: boolean, status: number): { status: number } | undefined {
  return answered ? undefined : { status };
}

/** The same place in the document and the answer, without the original error. No value of the caller is repeated in whole. */
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
  const fault = faultOf(origin);
  if (logged.has(fault)) return;
  logged.add(fault);
  const { requestId, operation } = state;
  const statement = origin instanceof EngineError ? origin.statement : null;
  if (origin instanceof EngineError && origin.code === 'CANCELLED') {
    logger.debug({ requestId, operation, statement }, 'request given up by its client');
    return;
  }
  logger.error({ requestId, operation, statement, err: origin }, 'request failed');
}

/** What counts as one fault of a request: a connection that is gone fails each of its statements with an error of its own. */
function faultOf(origin: unknown): unknown {
  const shared = origin instanceof EngineError && (AWAY.has(origin.code) || origin.code === 'CANCELLED');
  return shared ? origin.code : origin;
}
