import type { DatasetUpdates } from '../../http/dataset/dataset-updates.ts';

/** The graph that a command changes: the configured one, or that of a running server. */
export interface UpdateTarget {
  /** Such as `the graph at file:graph/fingraph.db`. */
  readonly name: string;
  /** Whether the graph ends with this process. */
  readonly isTemporary: boolean;
  readonly updates: Pick<DatasetUpdates, 'load' | 'remove' | 'previewLoad' | 'previewRemoval'>;
}
