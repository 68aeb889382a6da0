import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import type { ExportedGraphFragment } from './generated.ts';

/** Executes one operation of an export, with a budget of its own. */
export type Execute = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
) => Promise<ExecutionResult>;

/** The errors in the result of an operation, as `Execute` returned them. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  readonly errors: readonly Error[];

  constructor(errors: readonly Error[]) {
    super([...new Set(errors.map(({ message }) => message))].join('\n'), { cause: errors[0] });
    this.errors = errors;
  }

  /** Whether an error has this code, before or after its conversion for clients. */
  has(code: string): boolean {
    return this.errors.some((error) => {
      const { extensions, originalError } = error as Partial<GraphQLFormattedError> & { originalError?: unknown };
      return extensions?.['code'] === code || (originalError instanceof ClientError && originalError.code === code);
    });
  }
}

/** Reads pages and makes sure that all of them come from one version of the graph. */
export interface PageReader {
  /** The state of the graph at the first page. */
  readonly graph: () => ExportedGraphFragment;
  /** @throws {ExecutionError}, {ClientError} GRAPH_UNAVAILABLE if the graph is incomplete, STALE_CURSOR if it changed */
  read<Data extends { readonly graph: ExportedGraphFragment }, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables & Readonly<Record<string, unknown>>,
  ): Promise<Data>;
}

export function createPageReader(execute: Execute, signal: AbortSignal | undefined): PageReader {
  let first: ExportedGraphFragment | null = null;
  return {
    graph: () => {
      if (!first) throw new Error('No page has been read.');
      return first;
    },
    async read<Data extends { readonly graph: ExportedGraphFragment }>(document: DocumentNode, variables: object) {
      signal?.throwIfAborted();
      const { data, errors } = await execute(document, { ...variables }, signal);
      if (errors?.length || !data)
        throw new ExecutionError(errors ?? [new Error('Expected data or errors in the result, got neither.')]);
      const page = data as Data; // codegen generated the type of the document
      first = requireSameGraph(first, page.graph);
      return page;
    },
  };
}

/** Pages of two versions do not fit together, and during a load even one page may mix two versions. */
function requireSameGraph(first: ExportedGraphFragment | null, graph: ExportedGraphFragment): ExportedGraphFragment {
  if (graph.status !== 'READY') {
    throw new ClientError(
      'GRAPH_UNAVAILABLE',
      `Expected a complete graph, got one with the status ${graph.status}. Retry when { graph { status } } is READY.`,
    );
  }
  if (first && (first.version !== graph.version || first.loadedAt !== graph.loadedAt)) {
    throw new ClientError(
      'STALE_CURSOR',
      `The graph was reloaded during the export, from version ${first.version} to ${graph.version}. Start the export again.`,
    );
  }
  return first ?? graph;
}
