import type { ClaimGraph, EdgeAttributes, NodeAttributes } from '../model/graph-attributes.ts';
import type { Point } from '../model/point.ts';
import { createCurve, pointOnCurve } from '../render/curve.ts';
import type { Palette } from '../style/palette.ts';
import { entityStyle, hyperedgeStyle, type NodeStyle } from '../style/style.ts';

/** The visible part of a graph with positions in pixels, y down. */
export interface ArrangedGraph {
  readonly nodes: readonly ArrangedNode[];
  readonly edges: readonly ArrangedEdge[];
  readonly height: number;
}

export interface ArrangedNode extends Point {
  readonly key: string;
  readonly data: NodeAttributes;
  readonly style: NodeStyle;
}

interface ArrangedEdge {
  readonly key: string;
  readonly data: EdgeAttributes;
  readonly source: string;
  readonly target: string;
}

interface ArrangeOptions {
  readonly centres: ReadonlySet<string>;
  readonly palette: Palette;
  readonly bendOf: (edge: string) => number;
  /** The width, and the maximum height. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Scales the visible part of the graph to the width and centres it. */
export function arrangeGraph(graph: ClaimGraph, options: ArrangeOptions): ArrangedGraph {
  const { size, bendOf } = options;
  const nodes = graph
    .filterNodes((_node, { visibility }) => visibility === 'visible')
    .map((key) => ({ key, data: graph.getNodeAttributes(key) }));
  const edges = graph
    .filterEdges((_edge, { visibility }) => visibility === 'visible')
    .map((key) => ({
      key,
      data: graph.getEdgeAttributes(key),
      source: graph.source(key),
      target: graph.target(key),
    }));
  // The y axis of the graph points up, so bends are mirrored.
  const middles = edges.map(({ key, source, target }) =>
    pointOnCurve(createCurve(graph.getNodeAttributes(source), graph.getNodeAttributes(target), -bendOf(key)), 0.5),
  );
  const extent = extentOf([...nodes.map(({ data }) => data), ...middles]);
  const height = heightFor(extent, size);
  return { nodes: positionNodes(nodes, extent, { ...options, size: { width: size.width, height } }), edges, height };
}

/** Between the nodes and the edge of the drawing. */
const PADDING_PX = 36;
/** Space for the labels on the right, as a fraction of the width. */
const LABEL_SPACE = 0.1;
const MIN_HEIGHT_PX = 180;

type Span = readonly [low: number, high: number];

interface Extent {
  readonly x: Span;
  readonly y: Span;
}

function extentOf(points: readonly Point[]): Extent {
  return { x: valueSpan(points.map(({ x }) => x)), y: valueSpan(points.map(({ y }) => y)) };
}

function valueSpan(values: readonly number[]): Span {
  if (values.length === 0) return [0, 0];
  // Not `Math.min(...values)`, which throws for very many values.
  return [
    values.reduce((low, value) => Math.min(low, value), Infinity),
    values.reduce((high, value) => Math.max(high, value), -Infinity),
  ];
}

/** At least 1, so that a graph of one node can be scaled. */
function spanLength([low, high]: Span): number {
  return Math.max(high - low, 1);
}

function drawingWidth(width: number): number {
  return width - 2 * PADDING_PX - LABEL_SPACE * width;
}

/** The height of the graph at full width, within the limits. */
function heightFor({ x, y }: Extent, { width, height }: ArrangeOptions['size']): number {
  const natural = (spanLength(y) * drawingWidth(width)) / spanLength(x) + 2 * PADDING_PX;
  return Math.min(height, Math.max(MIN_HEIGHT_PX, natural));
}

function positionNodes(
  nodes: readonly { readonly key: string; readonly data: NodeAttributes }[],
  extent: Extent,
  { size, centres, palette }: ArrangeOptions,
): ArrangedNode[] {
  const scale = Math.min(
    drawingWidth(size.width) / spanLength(extent.x),
    (size.height - 2 * PADDING_PX) / spanLength(extent.y),
  );
  const middle = { x: (extent.x[0] + extent.x[1]) / 2, y: (extent.y[0] + extent.y[1]) / 2 };
  return nodes.map(({ key, data }) => ({
    key,
    data,
    style:
      data.type === 'entity'
        ? entityStyle(data.kind, data.claims, palette, centres.has(key))
        : hyperedgeStyle(data, palette),
    x: (size.width * (1 - LABEL_SPACE)) / 2 + (data.x - middle.x) * scale,
    y: size.height / 2 - (data.y - middle.y) * scale,
  }));
}
