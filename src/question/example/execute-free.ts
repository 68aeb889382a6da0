import type { DocumentNode, ExecutionResult } from 'graphql';

/** Executes a document outside of a request: nobody pays for it. */
export type ExecuteFree = (
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;
