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

/** Reads pages and makes sure that all of them come from one version of the graph: that of the first page. */
export interface PageReader {
  /** The state of the graph at the first page. */
  readonly graph: () => ExportedGraphFragment;
  /** Whether the graph has been updated since the first page. */
  readonly hasChanged: () => boolean;
  /**
   * Once the graph has been updated, further pages are read as the graph was recorded at the first page.
   *
   * @throws {ExecutionError}, {ClientError} GRAPH_UNAVAILABLE if the graph is incomplete at the first page
   */
  read<Data extends { readonly graph: ExportedGraphFragment }, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables & Readonly<Record<string, unknown>>,
  ): Promise<Data>;
}

/** @param withRecords whether pages have the records as their data sets state them */
export function createPageReader(execute: Execute, signal: AbortSignal | undefined, withRecords: boolean): PageReader {
  let first: ExportedGraphFragment | null = null;
  /** The moment of the first page; null as long as the graph is the same. */
  let recordedOn: string | null = null;
  let hasChanged = false;

  async function readPage<Data>(document: DocumentNode, variables: Variables): Promise<Data | 'CHANGED'> {
    signal?.throwIfAborted();
    const { data, errors } = await execute(document, { ...atMoment(variables, recordedOn), withRecords }, signal);
    if (errors?.length || !data) {
      const error = new ExecutionError(errors ?? [new Error('Expected data or errors in the result, got neither.')]);
      if (first !== null && recordedOn === null && error.has('STALE_CURSOR')) return 'CHANGED';
      throw error;
    }
    return data as Data; // codegen generated the type of the document
  }

  return {
    graph: () => {
      if (!first) throw new Error('No page has been read.');
      return first;
    },
    hasChanged: () => hasChanged,
    async read<Data extends { readonly graph: ExportedGraphFragment }>(document: DocumentNode, variables: Variables) {
      const page = await readPage<Data>(document, variables);
      if (page !== 'CHANGED' && first === null) {
        first = requireComplete(page.graph);
        return page;
      }
      const isSame = page !== 'CHANGED' && isSameGraph(first, page.graph);
      if (!isSame) hasChanged = true;
      // a list of the past does not change
      const isPast = recordedOn !== null || variables.where?.recordedOn != null;
      if (page !== 'CHANGED' && (isPast || isSame)) return page;
      recordedOn = first?.loadedAt ?? null;
      const again = await readPage<Data>(document, variables);
      if (again === 'CHANGED') throw new Error('Expected a page of the past, got a stale cursor.');
      return again;
    },
  };
}

interface Variables {
  readonly where?: { readonly recordedOn?: unknown } | null;
}

/** Every document has a filter, whose moment applies to all that it reads. */
function atMoment(variables: Variables, recordedOn: string | null): Readonly<Record<string, unknown>> {
  return { ...variables, ...(recordedOn !== null && { where: { recordedOn, ...variables.where } }) };
}

/** During a load in several transactions even one page may mix two versions. */
function requireComplete(graph: ExportedGraphFragment): ExportedGraphFragment {
  if (graph.status === 'READY') return graph;
  throw new ClientError(
    'GRAPH_UNAVAILABLE',
    `Expected a complete graph, got one with the status ${graph.status}. Retry when { graph { status } } is READY.`,
  );
}

function isSameGraph(first: ExportedGraphFragment | null, graph: ExportedGraphFragment): boolean {
  return graph.status === 'READY' && first?.version === graph.version && first.loadedAt === graph.loadedAt;
}
