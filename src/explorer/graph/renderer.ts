import Sigma from 'sigma';
import { extremityArrow, layerDashed, pathCurved, pathLine, sdfCircle } from 'sigma/rendering';

import type { Drawing, DrawnGraph, EdgeData, NodeData } from './drawing.ts';
import { edgeAt } from './edge-at.ts';
import { entityOf, junctionOf, lineOf, type NodeLook } from './look.ts';
import type { Palette } from './palette.ts';
import type { Point } from './place.ts';
import { FORMS, shapeLayer } from './shape-layer.ts';

/** The drawing on a canvas. It follows the graph by itself; everything else it is told. */
export interface Renderer {
  /** Centres and what is selected have a ring, and their names are always there. */
  mark(centres: ReadonlySet<string>, selected: string | null): void;
  /** All but this and its neighbours step back; null: nothing does. */
  focus(key: string | null): void;
  recolour(palette: Palette): void;
  zoom(factor: number): void;
  /** Everything is to be seen. */
  fit(): void;
  /** Where something is now, in pixels of the container; null where it is not shown. */
  placeOf(key: string): { readonly x: number; readonly y: number; readonly radius: number } | null;
  close(): void;
}

export interface RendererEvents {
  onClick(key: string): void;
  /** The pointer is over an entity or a claim; null: over nothing. */
  onPoint(key: string | null): void;
  /** After each picture. */
  onDrawn(): void;
}

/** @throws {Error} where the browser has no WebGL 2 */
export function createRenderer(
  container: HTMLElement,
  { graph }: Drawing,
  first: Palette,
  { onClick, onPoint, onDrawn }: RendererEvents,
): Renderer {
  const large = isLarge(graph);
  let palette = first;
  let centres: ReadonlySet<string> = new Set();
  let selected: string | null = null;
  let focused: string | null = null;
  let overNode = false;
  let pointer: Point | null = null;
  let asked = false;

  const sigma = new Sigma<NodeData, EdgeData>(graph, container, {
    primitives: {
      nodes: {
        shapes: [sdfCircle()],
        variables: { rim: { type: 'color', default: '#ffffff' }, form: { type: 'number', default: 0 } },
        layers: [shapeLayer()],
        label: { margin: 4, font: { family: palette.sans, size: LABEL_PX } },
      },
      edges: {
        paths: [large ? pathLine() : pathCurved({ segments: 8 })],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3.4 })],
        variables: { dash: { type: 'number', default: UNBROKEN }, gap: { type: 'number', default: NO_GAP } },
        layers: [
          layerDashed({
            dashSize: { attribute: 'dash', mode: 'pixels' },
            gapSize: { attribute: 'gap', mode: 'pixels' },
          }),
        ],
      },
    },
    settings: {
      nodePickingPadding: 2,
      gestureTarget: 'graph', // the others put a style element into the page, which its policy forbids
      hideEdgesOnMove: large,
      hideLabelsOnMove: large,
      antialiasEdges: !large,
      itemSizesReference: 'screen',
      minEdgeThickness: 1,
      enableCameraRotation: false,
      autoRescaleContent: large ? 'positions' : 'labels',
      stagePadding: 16,
      labelDensity: 0.7,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 6,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      inertiaDuration: STILL.matches ? 0 : 200,
      zoomDuration: STILL.matches ? 0 : 200,
    },
    nodeReducer: (key, _data, data) => {
      const ringed = centres.has(key) || key === selected;
      const look = nodeLook(data, ringed, palette);
      const near = isNear(key);
      return {
        x: data.x,
        y: data.y,
        size: look.radius,
        form: FORMS[look.shape],
        color: look.fill,
        rim: look.rim,
        opacity: near ? 1 : 0.12,
        visibility: data.visibility,
        label: data.type === 'entity' && near ? data.name : null,
        labelColor: palette.ink,
        labelVisibility: (ringed && data.type === 'entity') || (focused !== null && near) ? 'visible' : 'auto',
        zIndex: data.type === 'entity' ? 1 : 0,
      };
    },
    edgeReducer: (key, _data, data) => {
      const line = lineOf(data, palette);
      const [source, target] = graph.extremities(key);
      const near = focused === null || data.claim === focused || source === focused || target === focused;
      const chosen = data.claim === selected || data.claim === focused;
      return {
        size: 2 * (chosen ? line.width + 1 : line.width),
        color: line.colour,
        opacity: near ? (chosen ? 1 : line.opacity) : 0.05,
        head: data.directed ? 'arrow' : 'none',
        path: large ? 'straight' : 'curved', // of those curved, all are straight that share no ends
        parallelSpread: SPREAD,
        dash: line.dash?.[0] ?? UNBROKEN,
        gap: line.dash?.[1] ?? NO_GAP,
        visibility: data.visibility,
      };
    },
  });

  function isNear(key: string): boolean {
    if (focused === null || key === focused) return true;
    if (graph.hasNode(focused)) return graph.areNeighbors(key, focused);
    return graph.hasEdge(focused) && graph.extremities(focused).includes(key);
  }

  function redraw(): void {
    sigma.refresh({ skipIndexation: true, schedule: true });
  }

  /** As sigma bends those that share their ends, y down. */
  function bendOf(edge: string): number {
    const { parallelIndex, parallelCount } = sigma.getEdgeState(edge);
    if (large || parallelCount < 2) return 0;
    const bend = (parallelIndex - (parallelCount - 1) / 2) * SPREAD;
    return graph.source(edge) > graph.target(edge) ? -bend : bend;
  }

  const keyOfEdge = (edge: string): string => graph.getEdgeAttribute(edge, 'claim');
  const claimAt = (place: Point): string | null => {
    const edge = edgeAt(graph, place, (node) => sigma.graphToViewport(graph.getNodeAttributes(node)), bendOf);
    return edge === null ? null : keyOfEdge(edge);
  };
  sigma.on('clickNode', ({ node }) => onClick(node));
  sigma.on('clickStage', ({ event }) => {
    const claim = claimAt(event);
    if (claim !== null) onClick(claim);
  });
  sigma.on('moveBody', ({ event }) => {
    pointer = event;
    if (asked || overNode || sigma.getGraphState().isPanning) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!overNode && pointer) onPoint(claimAt(pointer));
    });
  });
  sigma.on('enterNode', ({ node }) => {
    overNode = true;
    onPoint(node);
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    onPoint(null);
  });
  sigma.on('afterRender', onDrawn);

  return {
    mark(ids, id) {
      centres = ids;
      selected = id;
      redraw();
    },
    focus(key) {
      if (key === focused) return;
      focused = key;
      redraw();
    },
    recolour(next) {
      palette = next;
      sigma.refresh({ schedule: true });
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      const { ratio } = camera.getState();
      void camera.animate({ ratio: ratio / factor }, { duration: STILL.matches ? 1 : 150 });
    },
    fit() {
      void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: STILL.matches ? 1 : 200 });
    },
    placeOf(key) {
      const at = middleOf(graph, key);
      if (!at) return null;
      const radius = graph.hasNode(key) ? (sigma.getNodeDisplayData(key)?.size ?? 0) : 6;
      return { ...sigma.graphToViewport(at), radius: sigma.scaleSize(radius) };
    },
    close: () => sigma.kill(),
  };
}

/** Then what moves is drawn without what takes long: bends, soft edges, names. */
export function isLarge(graph: DrawnGraph): boolean {
  return graph.size > 600;
}

const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const LABEL_PX = 13;
/** How far edges that share their ends bend away from each other, in parts of their lengths. */
const SPREAD = 0.16;
/** An unbroken line is one dash longer than any edge, and a gap that is too short to be seen. */
const UNBROKEN = 100_000;
const NO_GAP = 0.11;

function nodeLook(data: NodeData, ringed: boolean, palette: Palette): NodeLook {
  return data.type === 'entity'
    ? entityOf(data.kind, data.claims, palette, ringed)
    : { ...junctionOf(data, palette), radius: ringed ? 6 : 3.5 };
}

/** Of a node, or half way between the ends of an edge. */
function middleOf(graph: DrawnGraph, key: string): { x: number; y: number } | null {
  if (graph.hasNode(key)) {
    const { x, y, visibility } = graph.getNodeAttributes(key);
    return visibility === 'visible' ? { x, y } : null;
  }
  if (!graph.hasEdge(key) || graph.getEdgeAttribute(key, 'visibility') !== 'visible') return null;
  const [from, to] = graph.extremities(key).map((node) => graph.getNodeAttributes(node));
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
}
