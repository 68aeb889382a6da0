import { ClientError } from '../../model/client-error.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** Identifies the loaded data: equal versions give equal responses. */
export type GraphVersion = Pick<LoadedGraph, 'version' | 'isLoading'>;

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
