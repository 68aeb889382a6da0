import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from 'graphql';

import type { StateReading } from '../graph/cached-graph-state.ts';
import { isSameVersion } from '../graph/graph-state.ts';
import type { StateWatch } from './context.ts';

/** An operation of a document that is known to be valid. */
export interface Operation {
  readonly document: DocumentNode;
  /** Optional if the document has only one operation. */
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Executes an operation for a request. Each execution gets a new context, and so a new budget. */
export type Executor<Request> = (operation: Operation, request: Request) => Promise<ExecutionResult>;

/** How often an operation is executed while updates are committed to the graph. */
const MAX_EXECUTIONS = 3;

/**
 * All operations are executed here: those of `/graphql`, question links, exports and the warm-up. The result comes from one
 * version of the graph: if an update was committed meanwhile, the operation is executed again. A result that may mix two
 * versions says so in `extensions.graph`: `{ changed: true }` if updates kept coming, `{ status: "LOADING" }` during a load
 * in several transactions.
 */
export function createExecutor<Request>(
  schema: GraphQLSchema,
  context: (request: Request) => object & Partial<StateWatch>,
): Executor<Request> {
  return async ({ document, operationName, variables }, request) => {
    let before: StateReading | null = null;
    for (let executions = 1; ; executions++) {
      const contextValue = context(request);
      before ??= (await contextValue.readState?.()) ?? null;
      const result = await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue,
      });
      const after: StateReading | null = (before && (await contextValue.readStateAfter?.(before))) ?? null;
      if (before === null || after === null || isSameVersion(before.state, after.state)) {
        return after?.state.status === 'LOADING' ? withGraph(result, { status: 'LOADING' }) : result;
      }
      if (executions === MAX_EXECUTIONS) return withGraph(result, { changed: true });
      before = after;
    }
  };
}

/** Why a result may mix two versions of the graph. */
export type GraphNotice = { readonly changed: true } | { readonly status: 'LOADING' };

function withGraph(result: ExecutionResult, graph: GraphNotice): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, graph } };
}

/** The notice in a result, if there is one. */
export function graphNoticeOf({ extensions }: ExecutionResult): GraphNotice | null {
  return (extensions?.['graph'] as GraphNotice | undefined) ?? null;
}
