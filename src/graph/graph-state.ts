import { GRAPH_MODEL } from '../model/stored-record.ts';
import type { Engine, ReadOptions, Row, Statement } from '../engine/engine.ts';

/** What a graph holds, and whether it is whole. */
export interface GraphState {
  /**
   * LOADING: a load is under way or was broken off; what is there may be half of it. OUTDATED: it is whole, but was loaded
   * by another version of this program, which kept other properties.
   */
  readonly status: 'EMPTY' | 'LOADING' | 'OUTDATED' | 'READY';
  /** Hash of the data set's content; null while nothing was loaded. */
  readonly version: string | null;
  /** Folder the data set was, or is being, read from. */
  readonly folder: string | null;
  /** While LOADING: the version being loaded. */
  readonly loading: string | null;
  readonly loadedAt: string | null;
  readonly counts: GraphCounts | null;
  /** Who loads, or did until it was broken off, and how long ago it last wrote, in milliseconds. */
  readonly lease: { readonly owner: string; readonly silentMs: number } | null;
  /** How many loads have begun, finished or not: as long as it stays, nobody else wrote. */
  readonly loads: number;
}

export interface GraphCounts {
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
}

const readState: Statement = {
  name: 'graph.state',
  text: /* cypher */ `
  MATCH (g:Graph {id: 'graph'})
  RETURN g.status, g.version, g.folder, g.loading, g.loadedAt, g.entities, g.claims, g.sources, g.model,
    g.owner, timestamp() - g.aliveAt, g.loads`,
};

export async function graphState(engine: Engine, options?: ReadOptions): Promise<GraphState> {
  const [row] = await engine.read(readState, {}, options);
  return row ? stateOf(row) : NOTHING;
}

/**
 * What cursors are stamped with: equal as long as every list stays as it is. While a load is under way it is neither that
 * of the version before nor that of the version after.
 */
export function stampOf({ version, loading }: GraphState): string {
  return [GRAPH_MODEL, version, ...(loading === null ? [] : ['then', loading])].join(' ');
}

const NOTHING: GraphState = {
  status: 'EMPTY',
  version: null,
  folder: null,
  loading: null,
  loadedAt: null,
  counts: null,
  lease: null,
  loads: 0,
};

function stateOf(row: Row): GraphState {
  const [status, version, folder, loading, loadedAt, entities, claims, sources, model, owner, silentMs, loads] = row;
  return {
    status: status !== 'READY' ? 'LOADING' : model === GRAPH_MODEL ? 'READY' : 'OUTDATED',
    version: textOrNull(version),
    folder: textOrNull(folder),
    loading: textOrNull(loading),
    loadedAt: textOrNull(loadedAt),
    counts:
      typeof entities === 'number' && typeof claims === 'number' && typeof sources === 'number'
        ? { entities, claims, sources }
        : null,
    lease: typeof owner === 'string' && typeof silentMs === 'number' ? { owner, silentMs } : null,
    loads: typeof loads === 'number' ? loads : 0,
  };
}

/** What a column holds, where it holds a text. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
