import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import type { EdgeAttributes, NodeAttributes } from '../model/graph-attributes.ts';
import type { Palette } from '../style/palette.ts';
import { ENTITY_SHAPES, type LineStyle, lineStyle } from '../style/style.ts';
import { escapeSvgText, svgNumber } from './svg-format.ts';
import { svgLine, svgNode } from './svg-shape.ts';
import type { BlockFrame, SvgBlock, TextWidth } from './svg-text.ts';
import { textsOf } from '../../text/catalogue.ts';
import { PICTURE } from '../../text/en/view/picture.ts';

/** Explains the kinds, statuses and symbols that these nodes and edges use, and no others. */
export function svgLegend(
  nodes: readonly NodeAttributes[],
  edges: readonly EdgeAttributes[],
  { left, top, width }: BlockFrame,
  widthOf: TextWidth,
  palette: Palette,
): SvgBlock {
  let [x, y] = [left, top + LINE_PX / 2];
  const svg = legendRows(nodes, edges, palette).flatMap((row) => {
    const entries = row.map(({ text, symbol }) => {
      const advance = SYMBOL_PX + GAP_PX + widthOf(text, false, FONT_PX) + SPACING_PX;
      if (x > left && x + advance - SPACING_PX > left + width) [x, y] = [left, y + LINE_PX];
      const label = `<text x="${svgNumber(x + SYMBOL_PX + GAP_PX)}" y="${svgNumber(y + 4)}" font-size="${FONT_PX}" fill="${palette.ink}">${escapeSvgText(text)}</text>`;
      const entry = symbol(x, y) + label;
      x += advance;
      return entry;
    });
    if (row.length > 0) [x, y] = [left, y + LINE_PX];
    return entries;
  });
  return { svg: `<g class="picture-legend">${svg.join('')}</g>`, bottom: y - LINE_PX / 2 };
}

const FONT_PX = 12;
const LINE_PX = 20;
const SYMBOL_PX = 30;
/** Between a symbol and its text. */
const GAP_PX = 6;
/** Between two entries. */
const SPACING_PX = 18;

interface LegendEntry {
  readonly text: string;
  readonly symbol: (x: number, y: number) => string;
}

/** A row for the kinds of claims, one for their other properties, one for the kinds of entities. */
function legendRows(
  nodes: readonly NodeAttributes[],
  edges: readonly EdgeAttributes[],
  palette: Palette,
): LegendEntry[][] {
  const text = textsOf(PICTURE);
  const hyperedges = nodes.filter((node) => node.type === 'claim');
  const claims = [...edges, ...hyperedges];
  const kinds = tableKeys(CLAIM_KINDS).filter((kind) => claims.some((claim) => claim.kind === kind));
  const statuses = tableKeys(CLAIM_STATUSES).filter((status) => claims.some((claim) => claim.status === status));
  const entityKinds = tableKeys(ENTITY_KINDS).filter((kind) =>
    nodes.some((node) => node.type === 'entity' && node.kind === kind),
  );
  const plainLine = greyLine({ status: 'ACTIVE', confidence: 1 }, palette);
  return [
    kinds.map((kind) =>
      lineEntry(CLAIM_KINDS[kind].one, lineStyle({ kind, status: 'ACTIVE', confidence: 1 }, palette)),
    ),
    [
      ...statuses.map((status) => {
        const style = greyLine({ status, confidence: status === 'ENDED' ? 0.4 : 1 }, palette);
        return lineEntry(CLAIM_STATUSES[status].label, style);
      }),
      ...(edges.length > 0 ? [lineEntry(text.wider, plainLine)] : []),
      ...(edges.some(({ directed }) => directed) ? [lineEntry(text.arrow, plainLine, 0)] : []),
      ...(hyperedges.length > 0 ? [hyperedgeEntry(text.hyperedge, palette)] : []),
    ],
    entityKinds.map((kind) => entityEntry(ENTITY_KINDS[kind], kind, palette)),
  ];
}

/** A line without the colour of a kind. */
function greyLine(claim: Pick<EdgeAttributes, 'status' | 'confidence'>, palette: Palette): LineStyle {
  return { ...lineStyle({ kind: 'METRIC', ...claim }, palette), colour: palette.inkSoft };
}

function lineEntry(text: string, style: LineStyle, arrowGap: number | null = null): LegendEntry {
  return { text, symbol: (x, y) => svgLine({ x, y }, { x: x + SYMBOL_PX, y }, 0, style, arrowGap) };
}

function hyperedgeEntry(text: string, { inkSoft }: Palette): LegendEntry {
  const style = { shape: 'circle', radius: 4, fill: inkSoft, rim: inkSoft } as const;
  return { text, symbol: (x, y) => svgNode(style, { x: x + SYMBOL_PX / 2, y }) };
}

function entityEntry(text: string, kind: keyof typeof ENTITY_SHAPES, palette: Palette): LegendEntry {
  const style = { shape: ENTITY_SHAPES[kind], radius: 7, fill: palette.entities[kind], rim: palette.paper };
  return { text, symbol: (x, y) => svgNode(style, { x: x + SYMBOL_PX / 2, y }) };
}
