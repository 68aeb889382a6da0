import { type DocumentNode, type ExecutionResult, parse } from 'graphql';

import type { DeclaredExamples } from '../../question/example/declared-example.ts';
import { type Examples, createExamples } from '../../question/example/examples.ts';
import type { ExecuteFree } from '../../question/example/execute-free.ts';
import { once } from '../../support/once.ts';

/** The data that a response draws on. */
export interface LoadedGraph {
  /** Identifies the data: equal versions give equal responses. Null while a load is running, and if nothing was loaded. */
  readonly version: string | null;
  /** Whether a load is running of which readers can see a part. */
  readonly isLoading: boolean;
  readonly citation: string | null;
  readonly datasets: readonly LoadedDataset[];
  readonly examples: Examples;
}

export interface LoadedDataset {
  readonly id: string;
  readonly title: string;
  readonly license: string | null;
  /** The version that its publisher gives it. */
  readonly release: string | null;
}

/** Reads the loaded graph. `execute` carries the signal of one request. */
export type ReadLoadedGraph = (execute?: (document: DocumentNode) => Promise<ExecutionResult>) => Promise<LoadedGraph>;

/**
 * Returns a function that describes the loaded graph. The examples of a version are chosen once.
 *
 * @param executeShared executes what all requests share, and so without the signal of one
 */
export function loadedGraphReader(executeShared: ExecuteFree): ReadLoadedGraph {
  let current: { readonly key: string; readonly examples: Examples } | null = null;
  return async (execute = executeShared) => {
    const { data } = await execute(GRAPH());
    const graph = data?.['graph'] as GraphRow | null | undefined;
    const isWhole = graph?.status === 'READY' || graph?.status === 'OUTDATED';
    const version = isWhole ? graph.version : null;
    const rows = graph?.datasets ?? [];
    const described = {
      version,
      isLoading: graph?.status === 'LOADING',
      citation: graph?.citation ?? null,
      datasets: rows,
    };
    if (version === null) {
      // while the graph changes, the examples of the previous version stay
      const examples = current?.examples ?? createExamples(executeShared, declaredIn(rows));
      return { ...described, examples };
    }
    const key = `${version} ${graph?.loadedAt}`;
    if (current?.key !== key) current = { key, examples: createExamples(executeShared, declaredIn(rows)) };
    return { ...described, examples: current.examples };
  };
}

interface GraphRow extends Readonly<Record<'status' | 'version' | 'citation' | 'loadedAt', string | null>> {
  readonly datasets?: readonly (LoadedDataset & { readonly examples?: DeclaredExamples | null })[];
}

const GRAPH = once(() =>
  parse('{ graph { status version loadedAt citation datasets { id title license release examples } } }'),
);

function declaredIn(datasets: NonNullable<GraphRow['datasets']>): DeclaredExamples[] {
  return datasets.flatMap(({ examples }) => (examples ? [examples] : []));
}
