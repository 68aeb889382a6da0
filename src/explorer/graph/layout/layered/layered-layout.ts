import type { ClaimGraph } from '../../model/graph-attributes.ts';
import type { Point } from '../../model/point.ts';
import { initialPosition } from '../initial-layout.ts';
import { ownershipLayers } from './layers.ts';
import { ownershipArcs } from './ownership-arcs.ts';

/**
 * Owners above what they own, in layers. Entities without such a claim are in rows below, and the node of any other claim
 * is in the middle of its participants. The same graph gives the same positions.
 */
export function layeredLayout(graph: ClaimGraph): Map<string, Point> {
  const layers = ownershipLayers(ownershipArcs(graph));
  const widest = Math.max(MIN_ROW, Math.ceil(ROW_FACTOR * Math.sqrt(graph.order)));
  const positions = new Map<string, Point>();
  let y = 0;
  for (const layer of layers) y = placeLayer(layer, y, widest, positions) - LAYER_GAP;

  const rest = graph.filterNodes((node, { type }) => type === 'entity' && !positions.has(node)).toSorted();
  if (rest.length > 0) placeLayer(rest, y - (layers.length > 0 ? LAYER_GAP / 4 : 0), widest, positions);
  for (const claim of graph.filterNodes((node) => !positions.has(node))) {
    const participants = graph.neighbors(claim).flatMap((node) => positions.get(node) ?? []);
    positions.set(claim, participants.length > 1 ? meanPoint(participants) : initialPosition(claim, participants));
  }
  return positions;
}

const LAYER_GAP = 80;
/** Between two rows of one layer, and between two nodes of a row. */
const ROW_GAP = 30;
const NODE_GAP = 62;
/** A row is at least this long before a layer gets a second one. */
const MIN_ROW = 8;
const ROW_FACTOR = 2;

/** Places a layer in as many rows as it needs, one node after the other in each row in turn. Returns the last height. */
function placeLayer(layer: readonly string[], top: number, widest: number, positions: Map<string, Point>): number {
  const rows = Math.max(1, Math.ceil(layer.length / widest));
  for (const [index, node] of layer.entries()) {
    const x = ((index - (layer.length - 1) / 2) * NODE_GAP) / rows;
    positions.set(node, { x, y: top - (index % rows) * ROW_GAP });
  }
  return top - (rows - 1) * ROW_GAP;
}

function meanPoint(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
