import type { ExecutionResult } from 'graphql';

import { excerpt } from '../../support/excerpt.ts';
import type { HttpPlugin, RequestState } from './request-state.ts';

/** Keeps phase, operation and outcome of each request up to date, and returns its id in `x-request-id`. */
export function useRequestState(): HttpPlugin {
  return {
    onRequestParse({ serverContext: { state } }) {
      state.phase = 'request';
    },
    onParse({ context: { state } }) {
      state.phase = 'parse';
      return ({ result }) => {
        if (!(result instanceof Error)) state.phase = 'operation';
      };
    },
    onValidate({ context: { state } }) {
      state.phase = 'validate';
    },
    onExecute({ args }) {
      const { state } = args.contextValue;
      const operations = args.document.definitions.flatMap((node: { kind: string; name?: { value: string } }) =>
        node.kind === 'OperationDefinition' ? [node.name?.value ?? null] : [],
      );
      const name = args.operationName ?? operations[0] ?? null;
      state.phase = 'execute';
      state.operation = name === null ? null : excerpt(name); // for the log
    },
    onResultProcess({ result, serverContext: { state } }) {
      if (!Array.isArray(result) && !(Symbol.asyncIterator in result)) state.outcome = outcomeOf(result);
    },
    onResponse({ response, serverContext: { state } }) {
      response.headers.set('x-request-id', state.requestId);
    },
  };
}

function outcomeOf(result: ExecutionResult): RequestState['outcome'] {
  if (result.errors?.length) return 'errors';
  if (!('data' in result)) return null;
  return result.data ? 'data' : 'null';
}
