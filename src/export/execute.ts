import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type ExecutionResult, type GraphQLFormattedError, Kind, parse, visit } from 'graphql';

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

export interface PageContent {
  /** Pages have the records as their data sets state them. */
  readonly withRecords: boolean;
  /** Claims only have the fields of CSV: not the details of the entities and sources that they mention. */
  readonly brief: boolean;
}

export function createPageReader(
  execute: Execute,
  signal: AbortSignal | undefined,
  { withRecords, brief }: PageContent,
): PageReader {
  let first: ExportedGraphFragment | null = null;
  /** The moment of the first page; null as long as the graph is the same. */
  let recordedOn: string | null = null;
  let hasChanged = false;

  async function readPage<Data>(document: DocumentNode, variables: Variables): Promise<Data | 'CHANGED'> {
    signal?.throwIfAborted();
    const operation = brief ? briefDocument(document) : document;
    const { data, errors } = await execute(operation, { ...atMoment(variables, recordedOn), withRecords }, signal);
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

/** Details of entities and sources are most of the work of a page, since many claims mention the same. */
const BRIEF_FRAGMENTS = parse(/* GraphQL */ `
  fragment BriefEntity on Entity {
    id
    name
    datasets {
      id
    }
  }

  fragment BriefSource on Source {
    id
    title
    publisher
    date {
      text
    }
    url
    dataset {
      id
    }
  }
`).definitions;

const BRIEF_NAMES: Readonly<Record<string, string>> = { ExportedEntity: 'BriefEntity', ExportedSource: 'BriefSource' };

const briefDocuments = new WeakMap<DocumentNode, DocumentNode>();

function briefDocument(document: DocumentNode): DocumentNode {
  let brief = briefDocuments.get(document);
  if (brief === undefined) {
    const definitions = document.definitions.map((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === 'ExportedClaim'
        ? visit(definition, {
            FragmentSpread: (spread) => {
              const value = BRIEF_NAMES[spread.name.value];
              return value === undefined ? undefined : { ...spread, name: { ...spread.name, value } };
            },
          })
        : definition,
    );
    brief = { ...document, definitions: [...definitions, ...BRIEF_FRAGMENTS] };
    briefDocuments.set(document, brief);
  }
  return brief;
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
