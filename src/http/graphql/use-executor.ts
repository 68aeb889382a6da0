import type { HttpPlugin } from '../request/request-state.ts';
import type { RunOperation } from './run-operation.ts';

/** Executes the operations of `/graphql` with `run` instead of Yoga's executor. */
export function useExecutor(run: RunOperation): HttpPlugin {
  return {
    onExecute({ args, setExecuteFn }) {
      const { document, operationName, variableValues, contextValue } = args;
      const { request, state, res } = contextValue;
      setExecuteFn(() => run({ document, operationName, variables: variableValues ?? {} }, { request, state, res }));
    },
  };
}
