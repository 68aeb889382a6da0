import type { ClaimGraph } from '../model/graph-attributes.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';

interface Camera {
  zoom(factor: number): void;
  /** Shows all of the frame. */
  fit(): void;
  /** Sets the frame to all nodes of the graph, hidden ones too, so that showing and hiding moves nothing. */
  frame(): void;
}

interface Viewer {
  getCamera(): {
    getState(): { readonly ratio: number };
    animate(state: Partial<CameraPosition>, options: { readonly duration: number }): unknown;
  };
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
  return {
    zoom(factor) {
      const camera = sigma.getCamera();
      animate({ ratio: camera.getState().ratio / factor }, 150);
    },
    fit() {
      animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, 200);
    },
    frame() {
      const extent = graphExtent(graph);
      if (extent) sigma.setCustomBBox(extent);
    },
  };

  function animate(position: Partial<CameraPosition>, duration: number): void {
    void sigma.getCamera().animate(position, { duration: prefersReducedMotion() ? 1 : duration });
  }
}

/** The bounding box of all nodes, with space for labels on the right; null for an empty graph. */
export function graphExtent(graph: ClaimGraph): Extent | null {
  if (graph.order === 0) return null;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_node, { x, y }) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  });
  return { x: [left, right + LABEL_SPACE * (right - left)], y: [low, high] };
}

/** As a fraction of the width. */
const LABEL_SPACE = 0.15;
