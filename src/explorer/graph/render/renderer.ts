import Sigma from 'sigma';
import { extremityArrow, layerDashed, pathCurved, pathLine, sdfCircle } from 'sigma/rendering';

import type { GraphModel, ClaimGraph, EdgeAttributes, NodeAttributes } from '../model/graph-model.ts';
import { edgeAt, nodeAt } from './hit.ts';
import type { LabelRequest } from './label-placement.ts';
import { createLabelLayer } from './label-layer.ts';
import { entityStyle, hyperedgeStyle, lineStyle, type NodeStyle } from './style.ts';
import type { Palette } from './palette.ts';
import type { Point } from '../layout/initial-layout.ts';
import { highlightedBy } from './highlight.ts';
import { entityRank } from '../model/entity-rank.ts';
import { SHAPE_CODES, shapeLayer } from './shape-layer.ts';
import { enableCooperativeGestures } from './cooperative-gestures.ts';

/** The drawing on a canvas. It follows the graph by itself; everything else it is told. */
export interface Renderer {
  /**
   * Centres and what is selected have a ring. Their names are always there, and those of the connectors, which have the
   * number of centres that each links.
   */
  mark(centres: ReadonlySet<string>, connectors: ReadonlyMap<string, number>, selected: string | null): void;
  /** All but this and those that share claims with it step back; null: nothing does. */
  focus(key: string | null): void;
  recolour(palette: Palette): void;
  zoom(factor: number): void;
  /** Everything is to be seen. */
  fit(): void;
  /** How far an edge is bent, as `controlPoint` takes it. */
  bendOf(edge: string): number;
  /** Where something is now, in pixels of the container; null where it is not shown. */
  placeOf(key: string): { readonly x: number; readonly y: number; readonly radius: number } | null;
  close(): void;
}

export interface RendererEvents {
  onClick(key: string): void;
  /** The pointer is over an entity or a claim; null: over nothing. */
  onPoint(key: string | null): void;
  /** One finger is drawn across it, which scrolls the page. */
  onDrag(): void;
  /** After each picture. */
  onDrawn(): void;
}

/** @throws {Error} where the browser has no WebGL 2 */
export function createRenderer(
  container: HTMLElement,
  { graph, watch }: GraphModel,
  first: Palette,
  { onClick, onPoint, onDrag, onDrawn }: RendererEvents,
): Renderer {
  const large = isLarge(graph);
  const flat = graph.someNode((_node, { pinned }) => pinned === true);
  let palette = first;
  let centres: ReadonlySet<string> = new Set();
  let connectors: ReadonlyMap<string, number> = new Map();
  /** The connectors whose names are always there. */
  let musts: ReadonlySet<string> = new Set();
  let selected: string | null = null;
  let focused: string | null = null;
  /** What is lit while something has the focus: it, those that share claims with it, and the claims. */
  let lit: ReadonlySet<string> = new Set();
  /** Entities that may be named, the most important first. */
  let named: readonly string[] = [];
  /** Sigma knows all of the graph. */
  let taken = true;

  const sigma = new Sigma(graph, container, {
    primitives: {
      nodes: {
        shapes: [sdfCircle()],
        variables: { rim: { type: 'color', default: '#ffffff' }, form: { type: 'number', default: 0 } },
        layers: [shapeLayer()],
      },
      edges: {
        paths: [large ? pathLine() : pathCurved({ segments: 20 })],
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
      renderLabels: false, // they would run out of the frame, over each other and without a halo
      antialiasEdges: !large,
      itemSizesReference: 'screen',
      minEdgeThickness: 1,
      enableCameraRotation: false,
      allowInvalidContainer: true, // on paper, and while the page is hidden
      stagePadding: 30,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      inertiaDuration: STILL.matches ? 0 : 200,
      zoomDuration: STILL.matches ? 0 : 200,
    },
    // read from the graph, where `paint` puts it: what is worked out for each frame makes frames late
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size', defaultValue: 1 },
        color: { attribute: 'color', defaultValue: palette.paper },
        rim: { attribute: 'rim', defaultValue: palette.paper },
        form: { attribute: 'form', defaultValue: 0 },
        opacity: { attribute: 'opacity', defaultValue: 1 },
        visibility: { attribute: 'visibility', defaultValue: 'hidden' },
      },
      edges: {
        size: { attribute: 'size', defaultValue: 1 },
        color: { attribute: 'color', defaultValue: palette.paper },
        opacity: { attribute: 'opacity', defaultValue: 1 },
        head: { attribute: 'head', defaultValue: 'none' },
        path: large ? 'straight' : 'curved', // of those curved, all are straight that share no ends
        parallelSpread: SPREAD,
        dash: { attribute: 'dash', defaultValue: UNBROKEN },
        gap: { attribute: 'gap', defaultValue: NO_GAP },
        visibility: { attribute: 'visibility', defaultValue: 'hidden' },
      },
    },
  });

  const layer = createLabelLayer(container, flat); // lines go on to the right there

  function isNear(key: string): boolean {
    return focused === null || lit.has(key);
  }

  function paintNode(key: string, data: NodeAttributes): void {
    const ringed = centres.has(key) || key === selected;
    const look = nodeLook(data, ringed, palette);
    const near = isNear(key);
    const dim = !near && !large;
    Object.assign(data, {
      size: look.radius,
      color: look.fill,
      rim: look.rim,
      form: SHAPE_CODES[look.shape],
      opacity: dim ? 0.12 : 1,
    } as const);
  }

  function paintEdge(data: EdgeAttributes, source: string, target: string): void {
    const line = lineStyle(data, palette);
    const near = data.claim === focused || source === focused || target === focused || lit.has(data.claim);
    const chosen = data.claim === selected || data.claim === focused || (large && near);
    const dim = focused !== null && !near && !large;
    Object.assign(data, {
      size: 1.5 * (chosen ? line.width + 1 : line.width),
      color: line.colour,
      opacity: dim ? 0.05 : chosen ? 1 : line.opacity,
      head: data.directed ? 'arrow' : 'none',
      dash: line.dash?.[0] ?? UNBROKEN,
      gap: line.dash?.[1] ?? NO_GAP,
    });
  }

  function paint(nodes = graph.nodes(), edges = graph.edges()): void {
    for (const node of nodes) paintNode(node, graph.getNodeAttributes(node));
    for (const edge of edges) paintEdge(graph.getEdgeAttributes(edge), graph.source(edge), graph.target(edge));
    named = rank();
    if (taken) sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    else {
      frame();
      sigma.refresh(); // it throws where it is to repaint what it has not taken in
    }
    taken = true;
  }

  /** Of thousands only those that are lit, or were, are painted anew: the others do not step back. */
  function paintLit(before: ReadonlySet<string>): void {
    const nodes = [...new Set([...before, ...lit])].filter((key) => graph.hasNode(key));
    const edges = nodes.flatMap((node) => graph.edges(node));
    paint(nodes, [...new Set(edges)]);
  }

  /** Starts first, then what links them, then by claims; what has the focus comes before all. */
  function rank(): string[] {
    const weights = new Map<string, number>();
    graph.forEachNode((node, data) => {
      if (data.type !== 'entity' || data.visibility === 'hidden') return;
      if (!isNear(node) && !large) return;
      weights.set(node, weightOf(node, data.claims));
    });
    return [...weights].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([node]) => node);
  }

  function weightOf(node: string, claims: number): number {
    const rank = entityRank(node, claims, centres, connectors);
    if (node === focused || node === selected) return 1_000 + rank;
    return focused !== null && lit.has(node) ? 50 + rank : rank;
  }

  function wishes(): LabelRequest[] {
    const places = placesIn(sigma);
    const scale = sigma.scaleSize(1);
    const [width, height] = [container.clientWidth, container.clientHeight];
    const moving = large && !resting;
    const found: LabelRequest[] = [];
    for (const key of named) {
      if (found.length === MOST_NAMES || !graph.hasNode(key)) break;
      const data = graph.getNodeAttributes(key);
      const must = key === focused || key === selected || centres.has(key) || musts.has(key);
      if (data.type !== 'entity' || (moving && !must)) continue;
      const at = places(data);
      if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) continue;
      const bold = centres.has(key);
      found.push({ key, ...at, text: data.name, radius: (data.size ?? 0) * scale, must, bold });
    }
    return found;
  }

  /** Of thousands most names wait until nothing has moved for a moment. */
  let resting = false;
  let rest: ReturnType<typeof setTimeout> | null = null;
  function drawNames(): void {
    resting = false;
    layer.draw(wishes(), palette);
    if (!large) return;
    if (rest !== null) clearTimeout(rest);
    rest = setTimeout(() => {
      resting = true;
      layer.draw(wishes(), palette);
    }, REST_MS);
  }

  /** Around all that has a place, shown or not, and room for names on the right: what comes and goes moves nothing. */
  function frame(): void {
    if (graph.order === 0) return;
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    graph.forEachNode((_node, { x, y }) => {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [low, high] = [Math.min(low, y), Math.max(high, y)];
    });
    sigma.setCustomBBox({ x: [left, right + NAMES * (right - left)], y: [low, high] });
  }

  graph.on('eachNodeAttributesUpdated', frame); // the layout has moved them
  const unwatch = watch(() => {
    taken = false; // sizes and what is visible are others
    paint();
  });
  const add = (): void => {
    taken = false;
  };
  graph.on('nodeAdded', add);
  graph.on('edgeAdded', add);
  paint();

  /** As sigma bends those that share their ends, y down. */
  function bendOf(edge: string): number {
    if (large) return 0;
    const { parallelIndex, parallelCount } = sigma.getEdgeState(edge);
    if (parallelCount < 2) return 0;
    const bend = (parallelIndex - (parallelCount - 1) / 2) * SPREAD;
    return graph.source(edge) > graph.target(edge) ? -bend : bend;
  }

  /** An entity or a claim. */
  function keyAt(at: Point): string | null {
    const places = placesIn(sigma);
    const placeOf = (node: string): Point => places(graph.getNodeAttributes(node));
    const scale = sigma.scaleSize(1);
    const radiusOf = (node: string): number => (graph.getNodeAttribute(node, 'size') ?? 0) * scale;
    const node = nodeAt(graph, at, placeOf, radiusOf);
    if (node !== null) return node;
    const edge = edgeAt(graph, at, placeOf, bendOf);
    return edge === null ? null : graph.getEdgeAttribute(edge, 'claim');
  }

  function click(at: Point): void {
    const key = keyAt(at);
    if (key !== null) onClick(key);
  }

  let pointer: Point | null = null;
  function move({ x, y }: Point): void {
    const asked = pointer !== null;
    pointer = { x, y };
    if (asked) return;
    requestAnimationFrame(() => {
      if (pointer && !sigma.getGraphState().isPanning) point(keyAt(pointer));
      pointer = null;
    });
  }

  function point(key: string | null): void {
    container.classList.toggle('pointing', key !== null);
    onPoint(key);
  }

  // sigma finds what is under the pointer by drawing it all once more and reading that back, for which frames wait
  const mouse = sigma.getMouseCaptor();
  mouse.removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  mouse.on('click', click);
  const unshare = enableCooperativeGestures(container, { onTap: click, onDrag });
  mouse.on('mousemove', move);
  mouse.on('mouseleave', () => {
    pointer = null;
    point(null);
  });
  sigma.on('afterRender', () => {
    drawNames();
    onDrawn();
  });

  return {
    bendOf,
    mark(ids, links, id) {
      centres = ids;
      connectors = links;
      musts = new Set([...links.keys()].toSorted(byLinks(links)).slice(0, MUST_CONNECT));
      selected = id;
      paint();
    },
    focus(key) {
      if (key === focused) return;
      const before = lit;
      focused = key;
      lit = key === null ? new Set() : highlightedBy(graph, key);
      if (large) paintLit(before);
      else paint();
    },
    recolour(next) {
      palette = next;
      paint();
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
    close() {
      unwatch();
      unshare();
      if (rest !== null) clearTimeout(rest);
      layer.close();
      graph.off('eachNodeAttributesUpdated', frame);
      graph.off('nodeAdded', add);
      graph.off('edgeAdded', add);
      sigma.kill();
    },
  };
}

/** Then what moves is drawn without what takes long: bends, soft edges, names. */
export function isLarge(graph: ClaimGraph): boolean {
  return graph.size > 600;
}

const STILL = matchMedia('(prefers-reduced-motion: reduce)');
/** Names that are tried for each picture. */
const MOST_NAMES = 400;
/** Connectors that are named even where that covers something. */
const MUST_CONNECT = 24;
const REST_MS = 150;
/** Of the width of the picture. */
const NAMES = 0.15;
/** How far edges that share their ends bend away from each other, in parts of their lengths. */
const SPREAD = 0.16;
/** An unbroken line is one dash longer than any edge, and a gap that is too short to be seen. */
const UNBROKEN = 100_000;
const NO_GAP = 0.11;

function byLinks(connectors: ReadonlyMap<string, number>): (one: string, other: string) => number {
  return (one, other) => (connectors.get(other) ?? 0) - (connectors.get(one) ?? 0) || (one < other ? -1 : 1);
}

function nodeLook(data: NodeAttributes, ringed: boolean, palette: Palette): NodeStyle {
  return data.type === 'entity'
    ? entityStyle(data.kind, data.claims, palette, ringed)
    : { ...hyperedgeStyle(data, palette), radius: ringed ? 7 : 4 };
}

/** From places in the graph to pixels, for very many: sigma looks at its camera anew for each. */
function placesIn(sigma: { graphToViewport(at: Point): Point }): (at: Point) => Point {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const [right, up] = [sigma.graphToViewport({ x: 1, y: 0 }), sigma.graphToViewport({ x: 0, y: 1 })];
  return ({ x, y }) => ({
    x: origin.x + (right.x - origin.x) * x + (up.x - origin.x) * y,
    y: origin.y + (right.y - origin.y) * x + (up.y - origin.y) * y,
  });
}

/** Of a node, or half way between the ends of an edge. */
function middleOf(graph: ClaimGraph, key: string): { x: number; y: number } | null {
  if (graph.hasNode(key)) {
    const { x, y, visibility } = graph.getNodeAttributes(key);
    return visibility === 'visible' ? { x, y } : null;
  }
  if (!graph.hasEdge(key) || graph.getEdgeAttribute(key, 'visibility') !== 'visible') return null;
  const [from, to] = graph.extremities(key).map((node) => graph.getNodeAttributes(node));
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
}
