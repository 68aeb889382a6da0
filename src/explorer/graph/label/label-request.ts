import type { ClaimGraph } from '../model/graph-attributes.ts';
import { entityRank } from '../model/entity-rank.ts';
import { type Frame, isInFrame, type LabelRequest } from './label-placement.ts';
import { isHighlighted, type PaintState } from '../render/paint.ts';
import type { Projection } from '../render/projection.ts';

/** The entities that may get a label, the most important first. Dimmed ones get none. */
export function rankLabels(graph: ClaimGraph, state: PaintState): string[] {
  const ranks: [id: string, rank: number][] = [];
  graph.forEachNode((node, data) => {
    if (data.type !== 'entity' || data.visibility === 'hidden') return;
    if (isHighlighted(node, state) || state.large) ranks.push([node, labelRank(node, data.claims, state)]);
  });
  return ranks.toSorted(([a, rankOfA], [b, rankOfB]) => rankOfB - rankOfA || (a < b ? -1 : 1)).map(([id]) => id);
}

interface LabelLimits {
  readonly viewport: Frame;
  /** Leaves out the labels that may be left out. */
  readonly onlyRequired: boolean;
}

/** The labels to place: those of the ranked entities whose centre is in the viewport. */
export function labelRequests(
  graph: ClaimGraph,
  ranked: readonly string[],
  { centres, requiredConnectors, selected, selection, named, focused }: PaintState,
  { toScreen, scale }: Projection,
  { viewport, onlyRequired }: LabelLimits,
): LabelRequest[] {
  const requests: LabelRequest[] = [];
  for (const key of ranked) {
    if (requests.length === MAX_REQUESTS || !graph.hasNode(key)) break;
    const data = graph.getNodeAttributes(key);
    const bold = centres.has(key);
    const chosen = key === focused || key === selected || selection.has(key) || named.has(key);
    const required = chosen || bold || requiredConnectors.has(key);
    if (data.type !== 'entity' || (onlyRequired && !required)) continue;
    const at = toScreen(data);
    if (!isInFrame(at, viewport)) continue;
    requests.push({ key, ...at, text: data.name, radius: (data.size ?? 0) * scale, required, bold });
  }
  return requests;
}

const MAX_REQUESTS = 400;

/** Focus and selection come before everything else, neighbours of the focus before other entities. */
function labelRank(id: string, claims: number, state: PaintState): number {
  const { centres, connectors, focused, selected, selection, named, highlighted } = state;
  const rank = entityRank(id, claims, centres, connectors);
  if (id === focused || id === selected) return 2_000 + rank;
  if (selection.has(id) || named.has(id)) return 1_000 + rank;
  return focused !== null && highlighted.has(id) ? 50 + rank : rank;
}
