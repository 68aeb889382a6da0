import type { ExecutionResult } from 'graphql';

import type { HttpPlugin, RequestState } from './request-state.ts';

/** Records the phase and the outcome of each request, and returns its id in `x-request-id`. */
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
