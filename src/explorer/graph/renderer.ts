import Sigma from 'sigma';
import { extremityArrow, layerDashed, pathCurved, sdfCircle } from 'sigma/rendering';

import type { Drawing, DrawnGraph, EdgeData, NodeData } from './drawing.ts';
import { entityOf, junctionOf, lineOf, type NodeLook } from './look.ts';
import { clear, type Palette } from './palette.ts';
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
  let palette = first;
  let centres: ReadonlySet<string> = new Set();
  let selected: string | null = null;
  let focused: string | null = null;

  const sigma = new Sigma<NodeData, EdgeData>(graph, container, {
    primitives: {
      nodes: {
        shapes: [sdfCircle()],
        variables: { rim: { type: 'color', default: '#ffffff' }, form: { type: 'number', default: 0 } },
        layers: [shapeLayer()],
        label: { margin: 4, font: { family: palette.sans, size: LABEL_PX } },
      },
      edges: {
        paths: [pathCurved({ segments: 8 })],
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
      enableEdgeEvents: true,
      edgePickingPadding: 4,
      nodePickingPadding: 2,
      gestureTarget: 'graph', // the others put a style element into the page, which its policy forbids
      itemSizesReference: 'screen',
      minEdgeThickness: 1,
      enableCameraRotation: false,
      autoRescaleContent: 'labels',
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
        labelBackgroundColor: clear(palette.paper, near ? 0.75 : 0),
        labelBackgroundPadding: 1,
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
        size: chosen ? line.width + 2 : line.width,
        color: line.colour,
        opacity: near ? (chosen ? 1 : line.opacity) : 0.05,
        head: data.directed ? 'arrow' : 'none',
        path: 'curved', // straight, but for those that share their ends
        parallelSpread: 0.16,
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

  const keyOfEdge = (edge: string): string => graph.getEdgeAttribute(edge, 'claim');
  sigma.on('clickNode', ({ node }) => onClick(node));
  sigma.on('clickEdge', ({ edge }) => onClick(keyOfEdge(edge)));
  sigma.on('enterNode', ({ node }) => onPoint(node));
  sigma.on('leaveNode', () => onPoint(null));
  sigma.on('enterEdge', ({ edge }) => onPoint(keyOfEdge(edge)));
  sigma.on('leaveEdge', () => onPoint(null));
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

const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const LABEL_PX = 13;
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
