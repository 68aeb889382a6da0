import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

import { ClientError, type ErrorCode } from '../client-error.ts';
import { EngineError } from '../engine/engine-error.ts';
import { type RequestFacts, factsOf } from './request-facts.ts';

/**
 * Converts every error of an answer once, at the edge: what a client can act on keeps its message and gets a stable code;
 * all else is masked, and logged once with its cause.
 */
export function useErrors(logger: Logger): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors?.length) return;
      const facts = factsOf(request);
      const logged = new Set<unknown>();
      const hasData = 'data' in result && result.data !== undefined;
      setResult({
        ...result,
        errors: result.errors.map((error) => convert(error, { facts, logger, logged, hasData })),
      });
    },
  };
}

interface Conversion {
  readonly facts: RequestFacts;
  readonly logger: Logger;
  /** Faults that are in the log already: one broken connection may fail many fields. */
  readonly logged: Set<unknown>;
  readonly hasData: boolean;
}

function convert(error: GraphQLError, conversion: Conversion): GraphQLError {
  const origin = originOf(error);
  if (origin instanceof ClientError) return withCode(error, origin.code, origin.message);
  const code = origin === error ? requestFault(error, conversion.facts) : null;
  if (code) return withCode(error, code, error.message);
  logOnce(origin, conversion);
  return masked(error, origin, conversion);
}

/** What was thrown; the error itself where GraphQL made it. */
function originOf(error: GraphQLError): unknown {
  let current: unknown = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current instanceof GraphQLError ? error : current;
}

/** What is wrong with the request where GraphQL itself refuses it; null where it complains of our own answer. */
function requestFault({ path }: GraphQLError, { phase }: RequestFacts): ErrorCode | null {
  if (path !== undefined) return null;
  return CODE_BY_PHASE[phase];
}

const CODE_BY_PHASE: Readonly<Record<RequestFacts['phase'], ErrorCode>> = {
  request: 'BAD_REQUEST',
  parse: 'GRAPHQL_PARSE_FAILED',
  operation: 'BAD_USER_INPUT',
  validate: 'GRAPHQL_VALIDATION_FAILED',
  execute: 'BAD_USER_INPUT',
};

function masked(error: GraphQLError, origin: unknown, { facts, hasData }: Conversion): GraphQLError {
  if (origin instanceof EngineError && origin.code === 'TIMEOUT') {
    return withCode(
      error,
      'TIMEOUT',
      'The database took longer than one statement may. Ask for less: a smaller page, fewer levels.',
    );
  }
  const { requestId } = facts;
  if (origin instanceof EngineError && origin.retryable) {
    const message = 'The graph database does not answer at the moment. Try again.';
    return withCode(error, 'GRAPH_UNAVAILABLE', message, { retryable: true, requestId, ...status(503, hasData) });
  }
  const message = `Something went wrong on our side. Quote the request id ${requestId} when you report it.`;
  return withCode(error, 'INTERNAL_ERROR', message, { requestId, ...status(500, hasData) });
}

function status(code: number, hasData: boolean): { http?: { status: number } } {
  return hasData ? {} : { http: { status: code } };
}

/** The same place in the document and the answer, without the original error. */
function withCode(error: GraphQLError, code: ErrorCode, message: string, extensions: object = {}): GraphQLError {
  const { http } = error.extensions;
  return new GraphQLError(message, {
    ...(error.nodes ? { nodes: error.nodes } : { source: error.source, positions: error.positions }),
    path: error.path,
    extensions: { ...(http ? { http } : {}), code, ...extensions },
  });
}

function logOnce(origin: unknown, { facts, logger, logged }: Conversion): void {
  if (logged.has(origin)) return;
  logged.add(origin);
  const { requestId, operation } = facts;
  const statement = origin instanceof EngineError ? origin.statement : null;
  if (origin instanceof EngineError && origin.code === 'CANCELLED') {
    logger.debug({ requestId, operation, statement }, 'request given up by its client');
    return;
  }
  logger.error({ requestId, operation, statement, err: origin }, 'request failed');
}
