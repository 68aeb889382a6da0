import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import type { ExportedGraphFragment } from './generated.ts';

/** Executes one operation of an export, with a budget of its own. */
export type Ask = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
) => Promise<ExecutionResult>;

/** An answer without data. The errors are those of the answer, as `ask` gave them. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly errors: readonly Error[];

  constructor(errors: readonly Error[]) {
    super([...new Set(errors.map(({ message }) => message))].join('\n'), { cause: errors[0] });
    this.errors = errors;
  }

  /** Whether an error has this code, converted or as it was thrown. */
  has(code: string): boolean {
    return this.errors.some((error) => {
      const { extensions, originalError } = error as Partial<GraphQLFormattedError> & { originalError?: unknown };
      return extensions?.['code'] === code || (originalError instanceof ClientError && originalError.code === code);
    });
  }
}

/** Asks for pages that all come from one version of the graph. */
export interface Asker {
  /** The graph as it was at the first answer. */
  readonly graph: () => ExportedGraphFragment;
  /** @throws {AnswerError}, {ClientError} GRAPH_UNAVAILABLE while the graph is not whole, STALE_CURSOR once it has changed */
  ask<Data extends { readonly graph: ExportedGraphFragment }, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables & Readonly<Record<string, unknown>>,
  ): Promise<Data>;
}

export function askerOf(ask: Ask, signal: AbortSignal | undefined): Asker {
  let first: ExportedGraphFragment | null = null;
  return {
    graph: () => {
      if (!first) throw new Error('Nothing was asked yet.');
      return first;
    },
    async ask<Data extends { readonly graph: ExportedGraphFragment }>(document: DocumentNode, variables: object) {
      signal?.throwIfAborted();
      const { data, errors } = await ask(document, { ...variables }, signal);
      if (errors?.length || !data) throw new AnswerError(errors ?? [new Error('An answer without data and errors.')]);
      const page = data as Data; // codegen made the type of the document
      first = sameGraph(first, page.graph);
      return page;
    },
  };
}

/** Pages of two versions do not fit together, and while a load is under way even one page may mix two. */
function sameGraph(first: ExportedGraphFragment | null, graph: ExportedGraphFragment): ExportedGraphFragment {
  if (graph.status !== 'READY') {
    throw new ClientError(
      'GRAPH_UNAVAILABLE',
      `Expected a graph that is whole, got one that is ${graph.status}. Ask again when it is READY: { graph { status } }.`,
    );
  }
  if (first && (first.version !== graph.version || first.loadedAt !== graph.loadedAt)) {
    throw new ClientError(
      'STALE_CURSOR',
      `The data was loaded anew while it was exported: version ${first.version} before, ${graph.version} now. Ask for the export again.`,
    );
  }
  return first ?? graph;
}
