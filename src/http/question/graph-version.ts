import { type DocumentNode, type ExecutionResult, parse } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { once } from '../../support/once.ts';

/** Identifies the loaded data: equal versions give equal responses. */
export interface GraphVersion {
  /** Null while a load is running, and if nothing was loaded. */
  readonly version: string | null;
  /** Whether a load is running that others can see half of. */
  readonly isLoading: boolean;
  readonly citation: string | null;
}

const VERSION = once(() => parse('{ graph { status version citation } }'));

/** Reads the version of the graph; nulls if that fails. */
export async function graphVersion(
  execute: (document: DocumentNode) => Promise<ExecutionResult>,
): Promise<GraphVersion> {
  const { data } = await execute(VERSION());
  const graph = data?.['graph'] as Record<'status' | 'version' | 'citation', string | null> | null | undefined;
  if (!graph) return { version: null, isLoading: false, citation: null };
  const isWhole = graph.status === 'READY' || graph.status === 'OUTDATED';
  return {
    version: isWhole ? graph.version : null,
    isLoading: graph.status === 'LOADING',
    citation: graph.citation,
  };
}

const MAX_RUNS = 3;

/**
 * Returns the result of `work`, which executes several operations, if the graph had one version from `before` until its end.
 * Repeats `work` otherwise.
 *
 * @throws {ClientError} GRAPH_UNAVAILABLE while the graph is being loaded, or if updates keep coming
 */
export async function inOneVersion<T>(
  before: GraphVersion,
  readVersion: () => Promise<GraphVersion>,
  work: () => Promise<T>,
): Promise<T> {
  for (let runs = 1; ; runs++) {
    if (before.isLoading) {
      throw new ClientError(
        'GRAPH_UNAVAILABLE',
        'Expected a complete graph, got one that is being loaded: the table would mix two versions. Retry in a moment, or request JSON.',
      );
    }
    const result = await work();
    const after = await readVersion();
    if (after.version === before.version && !after.isLoading) return result;
    if (runs === MAX_RUNS) {
      throw new ClientError('GRAPH_UNAVAILABLE', 'The graph was updated while the table was read. Retry in a moment.');
    }
    before = after;
  }
}
