import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { Point } from '../model/point.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';

interface Camera {
  zoom(factor: number): void;
  /** Shows all of the graph. */
  fit(): void;
  /** Sets the frame to all nodes of the graph, hidden ones too, so that showing and hiding moves nothing. */
  frame(): void;
  /** Moves this point, in graph units, into the middle unless it is well inside of the viewport. */
  reveal(at: Point): void;
}

interface Viewer {
  getCamera(): {
    getState(): { readonly ratio: number };
    animate(state: Partial<CameraPosition>, options: { readonly duration: number }): unknown;
  };
  getDimensions(): { readonly width: number; readonly height: number };
  graphToViewport(at: Point): Point;
  viewportToFramedGraph(at: Point): Point;
  setCustomBBox(extent: Extent): unknown;
}

interface CameraPosition {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

interface Extent {
  x: [low: number, high: number];
  y: [low: number, high: number];
}

export function createCamera(sigma: Viewer, graph: ClaimGraph): Camera {
  /** Pinned nodes that are inside of the frame. One that is dragged out of it changes the frame only when it is asked for. */
  let framed = pinnedNodes(graph);

  function frame(): void {
    const extent = graphExtent(graph, framed);
    if (extent) sigma.setCustomBBox(extent);
  }

  return {
    frame,
    zoom(factor) {
      const camera = sigma.getCamera();
      animate({ ratio: camera.getState().ratio / factor }, 150);
    },
    fit() {
      framed = pinnedNodes(graph);
      frame();
      animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, 200);
    },
    reveal(at) {
      const { width, height } = sigma.getDimensions();
      const { x, y } = sigma.graphToViewport(at);
      const margin = Math.min(REVEAL_MARGIN_PX, width / 4, height / 4);
      if (x >= margin && y >= margin && x <= width - margin && y <= height - margin) return;
      const { x: framedX, y: framedY } = sigma.viewportToFramedGraph({ x, y });
      animate({ x: framedX, y: framedY }, 200);
    },
  };

  function animate(position: Partial<CameraPosition>, duration: number): void {
    void sigma.getCamera().animate(position, { duration: prefersReducedMotion() ? 1 : duration });
  }
}

/**
 * The bounding box of all nodes, with space for labels on the right; null for an empty graph.
 *
 * @param framed pinned nodes that count where they are; others count where the layout had put them
 */
export function graphExtent(graph: ClaimGraph, framed: ReadonlySet<string> = new Set(graph.nodes())): Extent | null {
  if (graph.order === 0) return null;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((node, { x, y, loose }) => {
    const at = loose && !framed.has(node) ? loose : { x, y };
    [left, right] = [Math.min(left, at.x), Math.max(right, at.x)];
    [low, high] = [Math.min(low, at.y), Math.max(high, at.y)];
  });
  return { x: [left, right + LABEL_SPACE * (right - left)], y: [low, high] };
}

/** As a fraction of the width. */
const LABEL_SPACE = 0.15;
const REVEAL_MARGIN_PX = 60;

function pinnedNodes(graph: ClaimGraph): Set<string> {
  return new Set(graph.filterNodes((_node, { pinned }) => pinned === true));
}
