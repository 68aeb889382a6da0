import { GRAPH_MODEL } from '../model/stored-record.ts';
import type { Engine, ReadOptions, Row } from '../engine/engine.ts';
import { query, readerOf } from './query.ts';

/** The contents of a graph, and whether its data set is complete. */
export interface GraphState {
  /**
   * LOADING: a load is running or was aborted, and the graph may be incomplete. OUTDATED: the graph is complete, but another
   * version of this program loaded it, which stores other properties.
   */
  readonly status: 'EMPTY' | 'LOADING' | 'OUTDATED' | 'READY';
  /** Version of the contents: that of the only data set, or a hash of those of all. Null if no load has finished. */
  readonly version: string | null;
  /** Folder of the data set that was loaded last or is being loaded. */
  readonly folder: string | null;
  /** The version that is being loaded. */
  readonly loading: string | null;
  /** Id of the data set of which the graph holds a part; null if it holds no part. */
  readonly loadingDataset: string | null;
  /** The moment of the load that wrote this part. */
  readonly moment: string | null;
  readonly loadedAt: string | null;
  /** The version of the stored properties; see GRAPH_MODEL. */
  readonly model: number | null;
  readonly counts: GraphCounts | null;
  /** How many entities judgements merge into another one. */
  readonly merged: number;
  /** The process that is loading, or whose load was aborted, and the milliseconds since its last write. */
  readonly lease: { readonly owner: string; readonly silentMs: number } | null;
  /** Whether a load is committing its changes: readers on an engine that cannot count commits may see some of them. */
  readonly isCommitting: boolean;
  /** How many loads have begun, finished or not: while this number is the same, no other process has written. */
  readonly loads: number;
}

export interface GraphCounts {
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
}

export async function graphState(engine: Engine, options?: ReadOptions): Promise<GraphState> {
  const [state = EMPTY] = await readState(readerOf(engine, options), {});
  return state;
}

/** Longer than a transaction that commits an update: until its end, others see the lease as it was before. */
const MAX_SILENT_MS = 120_000;

/** Whether a process is loading, or prepares to. A lease that is older belongs to a process that was killed. */
export function isLeased({ lease }: Pick<GraphState, 'lease'>): boolean {
  return lease !== null && lease.silentMs < MAX_SILENT_MS;
}

/** Whether two states, the second of which is later, are of the same version of the data: nothing was committed in between. */
export function isSameVersion(a: GraphState, b: GraphState): boolean {
  return !b.isCommitting && a.status === b.status && a.version === b.version && a.loadedAt === b.loadedAt;
}

const readState = query<Record<string, never>, GraphState>(
  'graph.state',
  /* cypher */ `
  MATCH (g:Graph {id: 'graph'})
  RETURN g.status, g.version, g.folder, g.loading, g.loadedAt, g.entities, g.claims, g.sources, g.model,
    g.owner, timestamp() - g.aliveAt, g.loads, g.loadingDataset, g.moment, g.merged, g.committing`,
  stateOf,
);

const EMPTY: GraphState = {
  status: 'EMPTY',
  version: null,
  folder: null,
  loading: null,
  loadingDataset: null,
  moment: null,
  loadedAt: null,
  model: null,
  counts: null,
  merged: 0,
  lease: null,
  isCommitting: false,
  loads: 0,
};

/** Any column may be null: older versions of this program stored fewer properties. */
function stateOf(row: Row): GraphState {
  const [
    status,
    version,
    folder,
    loading,
    loadedAt,
    entities,
    claims,
    sources,
    model,
    owner,
    silentMs,
    loads,
    ...part
  ] = row;
  const [loadingDataset, moment, merged, committing] = part;
  const lease = typeof owner === 'string' && typeof silentMs === 'number' ? { owner, silentMs } : null;
  return {
    status: storedStatus(status, model),
    version: stringOrNull(version),
    folder: stringOrNull(folder),
    loading: stringOrNull(loading),
    loadingDataset: stringOrNull(loadingDataset),
    moment: stringOrNull(moment),
    loadedAt: stringOrNull(loadedAt),
    model: typeof model === 'number' ? model : null,
    counts:
      typeof entities === 'number' && typeof claims === 'number' && typeof sources === 'number'
        ? { entities, claims, sources }
        : null,
    merged: typeof merged === 'number' ? merged : 0,
    lease,
    isCommitting: committing === true && isLeased({ lease }),
    loads: typeof loads === 'number' ? loads : 0,
  };
}

/** A first load that was rejected leaves a node without a status. */
function storedStatus(status: unknown, model: unknown): GraphState['status'] {
  if (status === null) return 'EMPTY';
  if (status !== 'READY') return 'LOADING';
  return model === GRAPH_MODEL ? 'READY' : 'OUTDATED';
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
