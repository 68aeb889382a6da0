import type { ClaimGraph, EdgeAttributes, NodeAttributes } from '../model/graph-attributes.ts';
import type { Palette } from '../style/palette.ts';
import { SHAPE_CODES } from './shape-layer.ts';
import { entityStyle, hyperedgeStyle, lineStyle, type NodeStyle } from '../style/style.ts';

/** All that the appearance of the graph depends on besides the graph. */
export interface PaintState {
  readonly palette: Palette;
  readonly large: boolean;
  readonly centres: ReadonlySet<string>;
  /** Entities that connect several centres, with the number of centres of each. */
  readonly connectors: ReadonlyMap<string, number>;
  /** The connectors whose labels are always drawn. */
  readonly requiredConnectors: ReadonlySet<string>;
  /** The claim whose card is open. */
  readonly selected: string | null;
  /** The selected entities. */
  readonly selection: ReadonlySet<string>;
  /** Entities whose labels are always drawn, such as those that were expanded or found. */
  readonly named: ReadonlySet<string>;
  /** All lines are labelled, not only those of what is focused or selected. */
  readonly lineLabels: boolean;
  readonly focused: string | null;
  /** While something is focused: it, its neighbours and the claims between them. */
  readonly highlighted: ReadonlySet<string>;
}

/**
 * Writes the style of each node and edge into its attributes, from where sigma reads it in every frame. Returns those
 * whose style or visibility has changed since they were painted last.
 */
export function paintGraph(
  graph: ClaimGraph,
  state: PaintState,
  nodes: readonly string[],
  edges: readonly string[],
): { nodes: string[]; edges: string[] } {
  return {
    nodes: nodes.filter((node) => paintNode(node, graph.getNodeAttributes(node), state)),
    edges: edges.filter((edge) =>
      paintEdge(graph.getEdgeAttributes(edge), graph.source(edge), graph.target(edge), state),
    ),
  };
}

/** The connectors whose labels are drawn even where they cover something: those of the most centres. */
export function requiredConnectors(connectors: ReadonlyMap<string, number>): ReadonlySet<string> {
  const ranked = [...connectors].toSorted(([a, linksOfA], [b, linksOfB]) => linksOfB - linksOfA || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, MAX_REQUIRED_CONNECTORS).map(([id]) => id));
}

const MAX_REQUIRED_CONNECTORS = 24;

/** An unbroken line is one dash longer than any edge, followed by a gap that is too short to see. */
export const UNBROKEN = 100_000;
export const NO_GAP = 0.11;

/** Not dimmed. */
export function isHighlighted(key: string, { focused, highlighted }: PaintState): boolean {
  return focused === null || highlighted.has(key);
}

function paintNode(key: string, data: NodeAttributes, state: PaintState): boolean {
  if (data.visibility === 'hidden') return applyPaint(data, {});
  const isSelected = state.selection.has(key);
  const style = nodeStyle(data, isSelected || state.centres.has(key) || key === state.selected, state.palette);
  return applyPaint(data, {
    size: style.radius,
    color: style.fill,
    rim: isSelected ? state.palette.accent : style.rim,
    shapeCode: SHAPE_CODES[style.shape],
    opacity: isHighlighted(key, state) || state.large ? 1 : 0.12,
  });
}

function paintEdge(data: EdgeAttributes, source: string, target: string, state: PaintState): boolean {
  if (data.visibility === 'hidden') return applyPaint(data, {});
  const { focused, selected, highlighted, large, palette } = state;
  const style = lineStyle(data, palette);
  const near =
    data.claim === focused ||
    (focused !== null && (source === focused || target === focused)) ||
    highlighted.has(data.claim);
  const strong = data.claim === selected || data.claim === focused || (large && near);
  const dimmed = focused !== null && !near && !large;
  return applyPaint(data, {
    size: 1.5 * (strong ? style.width + 1 : style.width),
    color: style.colour,
    opacity: dimmed ? 0.05 : strong ? 1 : style.opacity,
    head: data.directed ? 'arrow' : 'none',
    dash: style.dash?.[0] ?? UNBROKEN,
    gap: style.dash?.[1] ?? NO_GAP,
  });
}

/** Returns whether anything changed. What is hidden keeps its style until it is shown again. */
function applyPaint<Data extends NodeAttributes | EdgeAttributes>(data: Data, style: Partial<Data>): boolean {
  let changed = data.painted !== data.visibility;
  data.painted = data.visibility;
  for (const name in style) {
    if (data[name] === style[name]) continue;
    Object.assign(data, style);
    changed = true;
    break;
  }
  return changed;
}

function nodeStyle(data: NodeAttributes, ringed: boolean, palette: Palette): NodeStyle {
  return data.type === 'entity'
    ? entityStyle(data.kind, data.claims, palette, ringed)
    : { ...hyperedgeStyle(data, palette), radius: ringed ? 7 : 4 };
}
