import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLFormattedError,
  Kind,
  parse,
  visit,
} from 'graphql';

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

/** Pages after the first have only some fields of the graph, so that the reader keeps it to itself. */
type WithoutGraph<Data> = Omit<Data, 'graph'>;
type GraphOfPage = Pick<ExportedGraphFragment, 'version' | 'loadedAt' | 'status'>;

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
  ): Promise<WithoutGraph<Data>>;
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
    const page = first === null ? document : laterDocument(document);
    const operation = brief ? briefDocument(page) : page;
    const { data, errors } = await execute(operation, { ...atMoment(variables, recordedOn), withRecords }, signal);
    if (errors?.length || !data) {
      signal?.throwIfAborted();
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
    async read<Data extends { readonly graph: ExportedGraphFragment }>(
      document: DocumentNode,
      variables: Variables,
    ): Promise<WithoutGraph<Data>> {
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

/** Later pages only need to show that the graph is the same. */
const LATER_GRAPH = parse(/* GraphQL */ `
  fragment ExportedGraph on Graph {
    version
    loadedAt
    status
  }
`).definitions[0];

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

type Change = (document: DocumentNode) => DocumentNode;

const laterDocument = kept((document) => withFragments(document, { ExportedGraph: () => LATER_GRAPH }));

const briefDocument = kept((document) => {
  const brief = withFragments(document, {
    ExportedClaim: (fragment) => visit(fragment, { FragmentSpread: briefSpread }),
  });
  return { ...brief, definitions: [...brief.definitions, ...BRIEF_FRAGMENTS] };
});

function briefSpread(spread: FragmentSpreadNode): FragmentSpreadNode | undefined {
  const value = BRIEF_NAMES[spread.name.value];
  return value === undefined ? undefined : { ...spread, name: { ...spread.name, value } };
}

/** The document with other definitions of its fragments. */
function withFragments(
  document: DocumentNode,
  changes: Readonly<Record<string, (fragment: FragmentDefinitionNode) => DefinitionNode | undefined>>,
): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    const change = definition.kind === Kind.FRAGMENT_DEFINITION ? changes[definition.name.value] : undefined;
    return change?.(definition as FragmentDefinitionNode) ?? definition;
  });
  return { ...document, definitions };
}

/** Each document is changed once. */
function kept(change: Change): Change {
  const changed = new WeakMap<DocumentNode, DocumentNode>();
  return (document) => {
    const known = changed.get(document) ?? change(document);
    changed.set(document, known);
    return known;
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

function isSameGraph(first: ExportedGraphFragment | null, graph: GraphOfPage): boolean {
  return graph.status === 'READY' && first?.version === graph.version && first.loadedAt === graph.loadedAt;
}
