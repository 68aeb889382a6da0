import Sigma from 'sigma';

import type { Pins } from '../held/held-graph.ts';
import { createLabels } from '../label/labels.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Point } from '../model/point.ts';
import type { Palette } from '../style/palette.ts';
import { createCamera } from './camera.ts';
import { edgeBend } from './edge-bend.ts';
import { highlightedBy } from './highlight.ts';
import { keyAt, nodeAt, nodesInBox } from './hit.ts';
import { isLarge } from './large.ts';
import type { Box } from './mouse-gestures.ts';
import { createNodeDrag } from './node-drag.ts';
import { type PaintState, requiredConnectors } from './paint.ts';
import { createPainter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { anchorOf, createProjection } from './projection.ts';
import { sigmaOptions } from './sigma-options.ts';

/** Draws a graph model on a canvas. It follows changes of the graph itself; the rest comes through these methods. */
export interface Renderer {
  /** Rings the centres, the selected entities and the open claim, and labels them. */
  mark(marks: Marks): void;
  /** Dims everything except this entity or claim and its neighbours; null dims nothing. */
  focus(key: string | null): void;
  recolour(palette: Palette): void;
  zoom(factor: number): void;
  /** Shows the whole graph. */
  fit(): void;
  /** Moves an entity or claim into the viewport. */
  reveal(key: string): void;
  /** The bend of an edge, as `controlPoint` takes it. */
  bendOf(edge: string): number;
  /** The position of an entity or claim in pixels of the container; null if it is hidden. */
  screenPosition(key: string): (Point & { readonly radius: number }) | null;
  /** The visible nodes with their positions in pixels of the container. */
  nodesOnScreen(): readonly (Point & { readonly key: string })[];
  close(): void;
}

export type Marks = Pick<PaintState, 'centres' | 'connectors' | 'selected' | 'selection' | 'named' | 'lineLabels'>;

export interface RendererEvents {
  /** An entity or claim; null: nothing. */
  onClick(key: string | null, options: { readonly adds: boolean }): void;
  onDoubleClick(key: string): void;
  /** The entity or claim under the pointer; null if there is none. */
  onHover(key: string | null): void;
  /** Nodes were dragged to these positions. */
  onDrop(pins: Pins): void;
  onBox(box: Box | null): void;
  /** The entities in a box that was drawn. */
  onBoxEnd(ids: readonly string[], options: { readonly adds: boolean }): void;
  /** A drag draws a box instead of moving the graph. */
  drawsBox(): boolean;
  /** A drag with one finger, which scrolls the page. */
  onScroll(): void;
  /** After each frame. */
  onFrame(): void;
}

/**
 * @param below prefers places for labels below the nodes
 * @throws {Error} if the browser has no WebGL 2
 */
export function createRenderer(
  container: HTMLElement,
  model: GraphModel,
  { palette, below }: { readonly palette: Palette; readonly below: boolean },
  events: RendererEvents,
): Renderer {
  const { graph } = model;
  const large = isLarge(graph);
  let state: PaintState = { ...NOTHING_MARKED, palette, large };
  const currentState = (): PaintState => state;

  const sigma = new Sigma(graph, container, sigmaOptions(palette, large));
  const projection = () => createProjection(sigma);
  const bendOf = (edge: string): number => (large ? 0 : edgeBend(graph, edge, sigma.getEdgeState(edge)));
  const camera = createCamera(sigma, graph);
  const labels = createLabels(container, graph, currentState, projection, { below, bendOf });
  const painter = createPainter(model, sigma, currentState, { onIndex: camera.frame, onPaint: labels.update });
  graph.on('eachNodeAttributesUpdated', camera.frame); // the layout has moved the nodes
  painter.repaint();

  const drag = createNodeDrag(graph);
  const hits = {
    nodeAt: (at: Point) => nodeAt(graph, at, projection()),
    keyAt: (at: Point) => keyAt(graph, at, projection(), bendOf),
    drawsBox: () => events.drawsBox(),
  };
  const unwatch = watchPointer(container, sigma, hits, {
    ...events,
    onDragStart(key, at) {
      drag.start(state.selection.has(key) ? [...state.selection] : [key], sigma.viewportToGraph(at));
    },
    onDragMove: (at) => drag.move(sigma.viewportToGraph(at)),
    onDragEnd() {
      const pins = drag.end();
      if (pins) events.onDrop(pins);
    },
    onBoxEnd: (box, options) => events.onBoxEnd(nodesInBox(graph, box, projection()), options),
  });
  sigma.on('afterRender', () => {
    labels.onFrame();
    events.onFrame();
  });

  return {
    bendOf,
    zoom: camera.zoom,
    fit: camera.fit,
    reveal(key) {
      const anchor = anchorOf(graph, key);
      if (anchor) camera.reveal(anchor);
    },
    mark(marks) {
      state = { ...state, ...marks, requiredConnectors: requiredConnectors(marks.connectors) };
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
    nodesOnScreen() {
      const { toScreen } = projection();
      return graph
        .filterNodes((_node, { visibility }) => visibility === 'visible')
        .map((key) => ({ key, ...toScreen(graph.getNodeAttributes(key)) }));
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
  selection: new Set<string>(),
  named: new Set<string>(),
  lineLabels: false,
  focused: null,
  highlighted: new Set<string>(),
} as const;
