import type { GraphModel } from '../model/graph-model.ts';
import { paintGraph, type PaintState } from './paint.ts';

interface Painter {
  /** Paints these nodes and edges, or all of them, and has sigma draw them in the next frame. */
  repaint(nodes?: readonly string[], edges?: readonly string[]): void;
  close(): void;
}

interface Viewer {
  refresh(options?: {
    readonly partialGraph: { nodes: string[]; edges: string[] };
    readonly skipIndexation: boolean;
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

  function repaint(nodes: readonly string[] = graph.nodes(), edges: readonly string[] = graph.edges()): void {
    paintGraph(graph, currentState(), nodes, edges);
    onPaint();
    if (indexed) {
      sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule: true });
    } else {
      onIndex();
      sigma.refresh();
    }
    indexed = true;
  }

  const invalidate = (): void => {
    indexed = false;
  };
  graph.on('nodeAdded', invalidate);
  graph.on('edgeAdded', invalidate);
  const unsubscribe = subscribe(() => {
    invalidate(); // sizes and visibility have changed
    repaint();
  });
  return {
    repaint,
    close() {
      unsubscribe();
      graph.off('nodeAdded', invalidate);
      graph.off('edgeAdded', invalidate);
    },
  };
}
