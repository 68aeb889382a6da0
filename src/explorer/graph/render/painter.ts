import type { GraphModel } from '../model/graph-model.ts';
import { paintGraph, type PaintState } from './paint.ts';

interface Painter {
  /** Paints these nodes and edges, or all of them, and has sigma draw those that changed in the next frame. */
  repaint(nodes?: readonly string[], edges?: readonly string[]): void;
  close(): void;
}

interface Viewer {
  refresh(options: {
    readonly partialGraph?: { nodes: string[]; edges: string[] };
    readonly skipIndexation?: boolean;
    readonly schedule: boolean;
  }): unknown;
}

interface PainterEvents {
  /** Before sigma indexes new nodes and edges. */
  onIndex(): void;
  /** After each painting, before it is drawn. */
  onPaint(): void;
}

/** Paints the graph in its current state, and again after each `show` of the model. */
export function createPainter(
  { graph, subscribe }: GraphModel,
  sigma: Viewer,
  currentState: () => PaintState,
  { onIndex, onPaint }: PainterEvents,
): Painter {
  /** Sigma has indexed all nodes and edges: a partial refresh throws for others. */
  let indexed = true;
  let closed = false;
  /** What waits to be painted. */
  let pending: { nodes: Set<string>; edges: Set<string> } | 'all' | null = null;

  /** One rendering of the page may change marks, visibility and focus: they are painted together. */
  function repaint(nodes?: readonly string[], edges?: readonly string[]): void {
    if (pending === null) queueMicrotask(paint);
    if (nodes === undefined || edges === undefined) pending = 'all';
    else if (pending !== 'all') {
      pending = {
        nodes: new Set([...(pending?.nodes ?? []), ...nodes]),
        edges: new Set([...(pending?.edges ?? []), ...edges]),
      };
    }
  }

  function paint(): void {
    const work = pending;
    pending = null;
    if (work === null || closed) return;
    const [nodes, edges] = work === 'all' ? [graph.nodes(), graph.edges()] : [[...work.nodes], [...work.edges]];
    const changed = paintGraph(
      graph,
      currentState(),
      nodes.filter((node) => graph.hasNode(node)),
      edges.filter((edge) => graph.hasEdge(edge)),
    );
    onPaint();
    if (indexed) sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
    else {
      onIndex();
      sigma.refresh({ schedule: true });
    }
    indexed = true;
  }

  const invalidate = (): void => {
    indexed = false;
  };
  graph.on('nodeAdded', invalidate);
  graph.on('edgeAdded', invalidate);
  const unsubscribe = subscribe(() => repaint());
  return {
    repaint,
    close() {
      closed = true;
      unsubscribe();
      graph.off('nodeAdded', invalidate);
      graph.off('edgeAdded', invalidate);
    },
  };
}
