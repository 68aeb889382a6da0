import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from 'graphql';

/** An operation of a document that is known to be valid. */
export interface Operation {
  readonly document: DocumentNode;
  /** Optional if the document has only one operation. */
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Executes an operation for a request. Each call gets a new context, and so a new budget. */
export type Executor<Request> = (operation: Operation, request: Request) => Promise<ExecutionResult>;

/** All operations are executed here: those of `/graphql`, question links, exports and the warm-up. */
export function createExecutor<Request>(
  schema: GraphQLSchema,
  context: (request: Request) => object,
): Executor<Request> {
  return async ({ document, operationName, variables }, request) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context(request) });
}
