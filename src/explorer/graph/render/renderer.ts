import Sigma from 'sigma';

import { createLabels } from '../label/labels.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Point } from '../model/point.ts';
import type { Palette } from '../style/palette.ts';
import { createCamera } from './camera.ts';
import { edgeBend } from './edge-bend.ts';
import { highlightedBy } from './highlight.ts';
import { keyAt } from './hit.ts';
import { isLarge } from './large.ts';
import { type PaintState, requiredConnectors } from './paint.ts';
import { createPainter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { anchorOf, createProjection } from './projection.ts';
import { sigmaOptions } from './sigma-options.ts';

/** Draws a graph model on a canvas. It follows changes of the graph itself; the rest comes through these methods. */
export interface Renderer {
  /** Rings the centres and the selected claim or entity. Their labels and those of the connectors are always drawn. */
  mark(centres: ReadonlySet<string>, connectors: ReadonlyMap<string, number>, selected: string | null): void;
  /** Dims everything except this entity or claim and its neighbours; null dims nothing. */
  focus(key: string | null): void;
  recolour(palette: Palette): void;
  zoom(factor: number): void;
  /** Shows the whole graph. */
  fit(): void;
  /** The bend of an edge, as `controlPoint` takes it. */
  bendOf(edge: string): number;
  /** The position of an entity or claim in pixels of the container; null if it is hidden. */
  screenPosition(key: string): (Point & { readonly radius: number }) | null;
  close(): void;
}

interface RendererEvents {
  onClick(key: string): void;
  /** The entity or claim under the pointer; null if there is none. */
  onHover(key: string | null): void;
  /** A drag with one finger, which scrolls the page. */
  onDrag(): void;
  /** After each frame. */
  onFrame(): void;
}

/** @throws {Error} if the browser has no WebGL 2 */
export function createRenderer(
  container: HTMLElement,
  model: GraphModel,
  palette: Palette,
  { onClick, onHover, onDrag, onFrame }: RendererEvents,
): Renderer {
  const { graph } = model;
  const large = isLarge(graph);
  let state: PaintState = { ...NOTHING_MARKED, palette, large };
  const currentState = (): PaintState => state;

  const sigma = new Sigma(graph, container, sigmaOptions(palette, large));
  const camera = createCamera(sigma, graph);
  const labels = createLabels(container, graph, currentState, () => createProjection(sigma));
  const painter = createPainter(model, sigma, currentState, { onIndex: camera.frame, onPaint: labels.update });
  graph.on('eachNodeAttributesUpdated', camera.frame); // the layout has moved the nodes
  painter.repaint();

  const bendOf = (edge: string): number => (large ? 0 : edgeBend(graph, edge, sigma.getEdgeState(edge)));
  const unwatch = watchPointer(container, sigma, (at) => keyAt(graph, at, createProjection(sigma), bendOf), {
    onClick,
    onHover,
    onDrag,
  });
  sigma.on('afterRender', () => {
    labels.onFrame();
    onFrame();
  });

  return {
    bendOf,
    zoom: camera.zoom,
    fit: camera.fit,
    mark(centres, connectors, selected) {
      state = { ...state, centres, connectors, requiredConnectors: requiredConnectors(connectors), selected };
      painter.repaint();
    },
    focus(key) {
      if (key === state.focused) return;
      const before = state.highlighted;
      const highlighted = key === null ? new Set<string>() : highlightedBy(graph, key);
      state = { ...state, focused: key, highlighted };
      if (!large) return painter.repaint();
      // On a large graph nothing is dimmed, so only nodes that gain or lose the highlight change.
      const nodes = [...new Set([...before, ...highlighted])].filter((node) => graph.hasNode(node));
      painter.repaint(nodes, [...new Set(nodes.flatMap((node) => graph.edges(node)))]);
    },
    recolour(next) {
      state = { ...state, palette: next };
      painter.repaint();
    },
    screenPosition(key) {
      const anchor = anchorOf(graph, key);
      if (!anchor) return null;
      const radius = graph.hasNode(key) ? (sigma.getNodeDisplayData(key)?.size ?? 0) : 6;
      return { ...sigma.graphToViewport(anchor), radius: sigma.scaleSize(radius) };
    },
    close() {
      unwatch();
      painter.close();
      labels.close();
      graph.off('eachNodeAttributesUpdated', camera.frame);
      sigma.kill();
    },
  };
}

const NOTHING_MARKED = {
  centres: new Set<string>(),
  connectors: new Map<string, number>(),
  requiredConnectors: new Set<string>(),
  selected: null,
  focused: null,
  highlighted: new Set<string>(),
} as const;
