import type { GraphModel, ClaimGraph, EdgeAttributes, NodeAttributes } from '../model/graph-model.ts';
import { controlPoint } from '../render/hit.ts';
import { type LabelRequest, placeLabels } from '../render/label-placement.ts';
import { entityStyle, hyperedgeStyle, lineStyle, type NodeStyle } from '../render/style.ts';
import type { Palette } from '../render/palette.ts';
import { svgLegend } from './svg-legend.ts';
import { lineSvg, shapeSvg } from './svg-shape.ts';
import { type Paragraph, type WidthOf, svgTextBlock } from './svg-text.ts';
import type { Point } from '../layout/initial-layout.ts';
import { entityRank } from '../model/entity-rank.ts';
import { escaped, n } from './svg-format.ts';

/* The picture as SVG: sharp at any size, with words that can be found. */

export interface SvgOptions {
  readonly centres: ReadonlySet<string>;
  readonly connectors: ReadonlyMap<string, number>;
  readonly palette: Palette;
  /** How far an edge is bent on the canvas. */
  readonly bendOf: (edge: string) => number;
  readonly widthOf: WidthOf;
  /** The width, and the most height of the drawing without what is above and below it. */
  readonly size: { readonly width: number; readonly height: number };
  /** Names go below their nodes where there is room. */
  readonly below: boolean;
  /** What is shown, above it. */
  readonly head?: readonly Paragraph[];
  /** Where it comes from, below it. */
  readonly foot?: readonly Paragraph[];
}

export function renderSvg({ graph }: GraphModel, options: SvgOptions): string {
  const { palette, size, widthOf, bendOf, head = [], foot = [] } = options;
  const { width } = size;
  const block = { left: MARGIN, width: width - 2 * MARGIN };
  const top = svgTextBlock(head, { ...block, top: head.length > 0 ? MARGIN : 0 }, widthOf, palette);
  const nodes = graph
    .filterNodes((_node, { visibility }) => visibility === 'visible')
    .map((key) => ({ key, data: graph.getNodeAttributes(key) }));
  const edges = graph.filterEdges((_edge, { visibility }) => visibility === 'visible');
  const extent = extentOf(graph, nodes, edges, bendOf);
  const drawing = { width, height: heightOf(extent, size) };
  const shown = placed(nodes, extent, { ...options, size: drawing });
  const at = new Map(shown.map((one) => [one.key, one]));
  const lines = edges.map((edge) => {
    const [source = '', target = ''] = graph.extremities(edge);
    return edgeSvg(graph.getEdgeAttributes(edge), at.get(source), at.get(target), bendOf(edge), palette);
  });
  const legend = svgLegend(
    nodes.map(({ data }) => data),
    edges.map((edge) => graph.getEdgeAttributes(edge)),
    { ...block, top: top.bottom + drawing.height },
    widthOf,
    palette,
  );
  const bottom = svgTextBlock(foot, { ...block, top: legend.bottom + GAP }, widthOf, palette);
  const height = n(bottom.bottom + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escaped(palette.sans)}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    top.svg,
    `<g transform="translate(0 ${n(top.bottom)})">`,
    `<g>${lines.join('')}</g>`,
    `<g>${shown.map(({ look, x, y }) => shapeSvg(look, { x, y })).join('')}</g>`,
    `<g font-size="${NAME_PX}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${namesOf(shown, { ...options, size: drawing }).join('')}</g>`,
    '</g>',
    legend.svg,
    bottom.svg,
    '</svg>',
  ].join('\n');
}

const MARGIN = 24;
/** Between the nodes and the edge of the drawing. */
const ROOM = 36;
/** Of the width, for the names on the right. */
const NAMES = 0.1;
/** Height of the drawing. */
const LEAST = 180;
const GAP = 8;
const NAME_PX = 12;

interface Shown extends Point {
  readonly key: string;
  readonly data: NodeAttributes;
  readonly look: NodeStyle;
}

type Span = readonly [low: number, high: number];

interface Extent {
  readonly x: Span;
  readonly y: Span;
}

/** Of the nodes and of the edges that bend out between them. */
function extentOf(
  graph: ClaimGraph,
  nodes: readonly { readonly data: NodeAttributes }[],
  edges: readonly string[],
  bendOf: (edge: string) => number,
): Extent {
  const tops = edges.flatMap((edge): Point[] => {
    const [from, to] = graph.extremities(edge).map((node) => graph.getNodeAttributes(node));
    if (!from || !to) return [];
    const control = controlPoint(from, to, -bendOf(edge)); // the drawing counts upwards
    return [{ x: (from.x + to.x) / 4 + control.x / 2, y: (from.y + to.y) / 4 + control.y / 2 }];
  });
  const points = [...nodes.map(({ data }) => data), ...tops];
  return { x: span(points.map(({ x }) => x)), y: span(points.map(({ y }) => y)) };
}

function span(values: readonly number[]): Span {
  if (values.length === 0) return [0, 0];
  return [
    values.reduce((low, value) => Math.min(low, value), Infinity),
    values.reduce((high, value) => Math.max(high, value), -Infinity),
  ];
}

function lengthOf([low, high]: Span): number {
  return Math.max(high - low, 1);
}

function roomAcross(width: number): number {
  return width - 2 * ROOM - NAMES * width;
}

/** No more than a drawing needs that is as wide as it may be. */
function heightOf({ x, y }: Extent, { width, height }: SvgOptions['size']): number {
  return Math.min(height, Math.max(LEAST, (lengthOf(y) * roomAcross(width)) / lengthOf(x) + 2 * ROOM));
}

/** All of them, in the middle. */
function placed(
  nodes: readonly { readonly key: string; readonly data: NodeAttributes }[],
  extent: Extent,
  { size, centres, palette }: SvgOptions,
): Shown[] {
  const scale = Math.min(roomAcross(size.width) / lengthOf(extent.x), (size.height - 2 * ROOM) / lengthOf(extent.y));
  const middle = { x: (extent.x[0] + extent.x[1]) / 2, y: (extent.y[0] + extent.y[1]) / 2 };
  return nodes.map(({ key, data }) => ({
    key,
    data,
    look:
      data.type === 'entity'
        ? entityStyle(data.kind, data.claims, palette, centres.has(key))
        : hyperedgeStyle(data, palette),
    x: (size.width * (1 - NAMES)) / 2 + (data.x - middle.x) * scale,
    y: size.height / 2 - (data.y - middle.y) * scale, // the canvas counts upwards
  }));
}

function edgeSvg(
  data: EdgeAttributes,
  from: Shown | undefined,
  to: Shown | undefined,
  bend: number,
  palette: Palette,
): string {
  if (!from || !to) return '';
  return lineSvg(from, to, bend, lineStyle(data, palette), data.directed ? to.look.radius + 1 : null);
}

function namesOf(shown: readonly Shown[], { centres, connectors, size, widthOf, below }: SvgOptions): string[] {
  const wishes = shown.flatMap(({ key, data, look, x, y }): (LabelRequest & { rank: number })[] => {
    if (data.type !== 'entity') return [];
    const bold = centres.has(key);
    const rank = entityRank(key, data.claims, centres, connectors);
    return [{ key, text: data.name, x, y, radius: look.radius, bold, must: bold || connectors.has(key), rank }];
  });
  const ranked = wishes.toSorted((one, other) => other.rank - one.rank || (one.key < other.key ? -1 : 1));
  return placeLabels(ranked, size, (text, bold) => widthOf(text, bold, NAME_PX), { below }).map(
    ({ text, x, y, bold }) =>
      `<text x="${n(x)}" y="${n(y + 4)}"${bold ? ' font-weight="bold"' : ''}>${escaped(text)}</text>`,
  );
}
