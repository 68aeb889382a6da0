import type { Engine, ReadOptions, Row, Statement } from '../engine/engine.ts';

/** What a graph holds, and whether it is whole. */
export interface GraphState {
  /** LOADING: a load is under way or was broken off; what is there may be half of it. */
  readonly status: 'EMPTY' | 'LOADING' | 'READY';
  /** Hash of the data set's content; null while nothing was loaded. */
  readonly version: string | null;
  /** Folder the data set was, or is being, read from. */
  readonly folder: string | null;
  /** While LOADING: the version being loaded. */
  readonly loading: string | null;
  readonly loadedAt: string | null;
  readonly counts: GraphCounts | null;
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
  RETURN g.status, g.version, g.folder, g.loading, g.loadedAt, g.entities, g.claims, g.sources`,
};

export async function graphState(engine: Engine, options?: ReadOptions): Promise<GraphState> {
  const [row] = await engine.read(readState, {}, options);
  return row ? stateOf(row) : NOTHING;
}

const NOTHING: GraphState = {
  status: 'EMPTY',
  version: null,
  folder: null,
  loading: null,
  loadedAt: null,
  counts: null,
};

function stateOf(row: Row): GraphState {
  const [status, version, folder, loading, loadedAt, entities, claims, sources] = row;
  return {
    status: status === 'READY' ? 'READY' : 'LOADING',
    version: textOrNull(version),
    folder: textOrNull(folder),
    loading: textOrNull(loading),
    loadedAt: textOrNull(loadedAt),
    counts:
      typeof entities === 'number' && typeof claims === 'number' && typeof sources === 'number'
        ? { entities, claims, sources }
        : null,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
