import type { ClaimGraph } from '../model/graph-attributes.ts';
import { entityRank } from '../model/entity-rank.ts';
import { type LabelRequest, placeLabels } from '../label/label-placement.ts';
import type { Palette } from '../style/palette.ts';
import { lineStyle } from '../style/style.ts';
import { escapeSvgText, svgNumber } from './svg-format.ts';
import { arrangeGraph, type ArrangedGraph, type ArrangedNode } from './svg-arrangement.ts';
import { svgLegend } from './svg-legend.ts';
import { svgLine, svgNode } from './svg-shape.ts';
import { type Paragraph, svgTextBlock, type TextWidth } from './svg-text.ts';

export interface SvgOptions {
  readonly centres: ReadonlySet<string>;
  readonly connectors: ReadonlyMap<string, number>;
  readonly palette: Palette;
  /** The bend of an edge on the canvas. */
  readonly bendOf: (edge: string) => number;
  readonly widthOf: TextWidth;
  /** The width, and the maximum height of the graph without the text above and below it. */
  readonly size: { readonly width: number; readonly height: number };
  /** Prefers places for labels below the nodes. */
  readonly below: boolean;
  /** Text above the graph. */
  readonly head?: readonly Paragraph[];
  /** Text below the legend. */
  readonly foot?: readonly Paragraph[];
}

/** The visible part of the graph as an SVG file, with a legend. Scales to any size; its text can be searched. */
export function renderSvg(graph: ClaimGraph, options: SvgOptions): string {
  const { palette, widthOf, head = [], foot = [] } = options;
  const { width } = options.size;
  const block = { left: MARGIN_PX, width: width - 2 * MARGIN_PX };
  const top = svgTextBlock(head, { ...block, top: head.length > 0 ? MARGIN_PX : 0 }, widthOf, palette);
  const arranged = arrangeGraph(graph, options);
  const legend = svgLegend(
    arranged.nodes.map(({ data }) => data),
    arranged.edges.map(({ data }) => data),
    { ...block, top: top.bottom + arranged.height },
    widthOf,
    palette,
  );
  const bottom = svgTextBlock(foot, { ...block, top: legend.bottom + GAP_PX }, widthOf, palette);
  const height = svgNumber(bottom.bottom + MARGIN_PX);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escapeSvgText(palette.sans)}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    top.svg,
    `<g transform="translate(0 ${svgNumber(top.bottom)})">`,
    `<g>${svgEdges(arranged, options).join('')}</g>`,
    `<g>${arranged.nodes.map((node) => svgNode(node.style, node)).join('')}</g>`,
    `<g font-size="${LABEL_PX}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${svgLabels(arranged, options).join('')}</g>`,
    '</g>',
    legend.svg,
    bottom.svg,
    '</svg>',
  ].join('\n');
}

const MARGIN_PX = 24;
/** Between the legend and the text below it. */
const GAP_PX = 8;
const LABEL_PX = 12;

function svgEdges({ nodes, edges }: ArrangedGraph, { palette, bendOf }: SvgOptions): string[] {
  const nodesByKey = new Map(nodes.map((node) => [node.key, node]));
  return edges.map(({ key, data, source, target }) => {
    const [from, to] = [nodesByKey.get(source), nodesByKey.get(target)];
    if (!from || !to) return '';
    return svgLine(from, to, bendOf(key), lineStyle(data, palette), data.directed ? to.style.radius + 1 : null);
  });
}

function svgLabels({ nodes, height }: ArrangedGraph, options: SvgOptions): string[] {
  const { size, widthOf, below } = options;
  const labels = placeLabels(
    rankedRequests(nodes, options),
    { width: size.width, height },
    (text, bold) => widthOf(text, bold, LABEL_PX),
    { below },
  );
  const leaders = labels.flatMap(({ node, x, y, width }) => {
    if (!node) return [];
    const end = Math.max(x, Math.min(node.x, x + width));
    return `<path d="M${svgNumber(node.x)} ${svgNumber(node.y)}L${svgNumber(end)} ${svgNumber(y)}" stroke="${options.palette.inkSoft}" stroke-width="1"/>`;
  });
  const texts = labels.map(
    ({ text, x, y, bold }) =>
      `<text x="${svgNumber(x)}" y="${svgNumber(y + 4)}"${bold ? ' font-weight="bold"' : ''}>${escapeSvgText(text)}</text>`,
  );
  return [...leaders, ...texts];
}

function rankedRequests(nodes: readonly ArrangedNode[], { centres, connectors }: SvgOptions): LabelRequest[] {
  return nodes
    .flatMap(({ key, data, style, x, y }) => {
      if (data.type !== 'entity') return [];
      const bold = centres.has(key);
      const rank = entityRank(key, data.claims, centres, connectors);
      const required = bold || connectors.has(key);
      return [{ key, text: data.name, x, y, radius: style.radius, bold, required, rank }];
    })
    .toSorted((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
}
