import type { Point } from '../model/point.ts';
import { type LabelWidth, truncateLabel } from './truncate-label.ts';

/* Places the labels of nodes, for the canvas and the SVG export. Lengths are in pixels, y runs down. */

/** A node, given by its centre, and its label. */
export interface LabelRequest extends Point {
  readonly key: string;
  readonly text: string;
  /** Of the node. */
  readonly radius: number;
  readonly bold: boolean;
  /** The label is drawn even if it covers something. */
  readonly required: boolean;
}

/** `x` is the left end of the text, `y` the middle of its line. */
export interface Label extends Point {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly bold: boolean;
  /** The node, where the label is so far from it that a line has to connect them. */
  readonly node?: Point;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * Greedy label placement: gives each label the free place beside its node that covers least, the required ones first, then
 * in the order of the requests. A label without a free place is left out. A required one goes further away instead, and
 * covers another only if the whole frame is full. No label leaves the frame.
 *
 * @param below prefers places below the node to those beside it
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Frame,
  widthOf: LabelWidth,
  { limit = Number.POSITIVE_INFINITY, below = false }: { readonly limit?: number; readonly below?: boolean } = {},
): Label[] {
  const labels: Label[] = [];
  const occupied: Box[] = [];
  const maxWidth = Math.min(MAX_WIDTH_PX, frame.width - 2 * MARGIN_PX);
  const ranked = requests.toSorted((a, b) => Number(b.required) - Number(a.required));
  for (const request of ranked) {
    if (!request.required && labels.length >= limit) break;
    if (!isInFrame(request, frame)) continue;
    const { text, width } = truncateLabel(request, maxWidth, widthOf);
    const places = candidateBoxes(request, width, frame, below);
    const near = cheapestBox(request, places, occupied, nodesInReach(request, width, requests));
    const far =
      request.required && near && isTaken(near, occupied) ? distantBox(request, width, frame, occupied) : null;
    const box = far ?? near;
    if (!box) continue;
    occupied.push(box);
    const { key, bold, x, y } = request;
    labels.push({ key, text, width, bold, x: box.x, y: box.y + LINE_PX / 2, ...(far && { node: { x, y } }) });
  }
  return labels;
}

export function isInFrame({ x, y }: Point, { width, height }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

const LINE_PX = 16;
/** Between a node and its label. */
const GAP_PX = 4;
/** Between two labels in one line. */
const SPACING_PX = 3;
/** Between a label and the edge of the frame. */
const MARGIN_PX = 3;
const MAX_WIDTH_PX = 280;
/** Directions in which a distant place is looked for. */
const DIRECTIONS = 24;

/** The place of a label, given by its upper left corner; all are one line high. */
interface Box extends Point {
  readonly width: number;
}

/** The places around a node that lie in the frame, the best first. */
function candidateBoxes({ x, y, radius }: LabelRequest, width: number, frame: Frame, below: boolean): Box[] {
  const centred = clampToFrame(x - width / 2, frame.width - width);
  const level = y - LINE_PX / 2;
  const diagonal = radius * 0.7;
  const beside = [
    { x: x + radius + GAP_PX, y: level },
    { x: x - radius - GAP_PX - width, y: level },
  ];
  const vertical = [
    { x: centred, y: y + radius },
    { x: centred, y: y - radius - LINE_PX },
  ];
  const corners = [
    { x: x + diagonal + GAP_PX, y: y + diagonal },
    { x: x + diagonal + GAP_PX, y: y - diagonal - LINE_PX },
    { x: x - diagonal - GAP_PX - width, y: y + diagonal },
    { x: x - diagonal - GAP_PX - width, y: y - diagonal - LINE_PX },
  ];
  const boxes = [...(below ? [...vertical, ...beside] : [...beside, ...vertical]), ...corners]
    .map((corner) => ({ ...corner, width }))
    .filter((box) => isInside(box, frame));
  // A node in a corner of the frame may have no room around it: the label then covers the node.
  return boxes.length > 0 ? boxes : [{ x: centred, y: clampToFrame(level, frame.height - LINE_PX), width }];
}

function clampToFrame(value: number, max: number): number {
  return Math.max(MARGIN_PX, Math.min(value, max - MARGIN_PX));
}

function isTaken(box: Box, occupied: readonly Box[]): boolean {
  return occupied.some((other) => overlapArea(box, other) > 0);
}

/** The nearest free place around a node, on circles that become larger; null if the frame is full. */
function distantBox({ x, y, radius }: LabelRequest, width: number, frame: Frame, occupied: readonly Box[]): Box | null {
  const end = Math.hypot(frame.width, frame.height);
  for (let distance = radius + LINE_PX; distance < end; distance += LINE_PX / 2) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // the end of the text that is nearer to the node is on the circle
      const box = { x: x + dx * distance - (width * (1 - dx)) / 2, y: y + dy * distance - LINE_PX / 2, width };
      if (isInside(box, frame) && !isTaken(box, occupied)) return box;
    }
  }
  return null;
}

function isInside(box: Box, frame: Frame): boolean {
  return (
    box.x >= MARGIN_PX &&
    box.x + box.width <= frame.width - MARGIN_PX &&
    box.y >= MARGIN_PX &&
    box.y + LINE_PX <= frame.height - MARGIN_PX
  );
}

/** The other nodes that the label could cover at any of its places. */
function nodesInReach(request: LabelRequest, width: number, nodes: readonly LabelRequest[]): LabelRequest[] {
  return nodes.filter(
    (node) =>
      Math.abs(node.y - request.y) < node.radius + request.radius + 2 * LINE_PX &&
      Math.abs(node.x - request.x) < node.radius + request.radius + width + 2 * GAP_PX &&
      node !== request,
  );
}

/** The place that covers least. Null if a label that is not required would cover another label, or a required node. */
function cheapestBox(
  { required }: LabelRequest,
  boxes: readonly Box[],
  occupied: readonly Box[],
  nodes: readonly LabelRequest[],
): Box | null {
  let cheapest: Box | null = null;
  let minCost = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const overlap = occupied.reduce((sum, other) => sum + overlapArea(box, other), 0);
    if (overlap > 0 && !required) continue;
    const cost = 10 * overlap + coveredNodeArea(box, required, nodes, minCost);
    if (cost < minCost) [cheapest, minCost] = [box, cost];
    if (cost === 0) break;
  }
  return cheapest;
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + 2 * SPACING_PX;
  const height = LINE_PX - Math.abs(a.y - b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The area of nodes under a label; infinite if it may not cover one of them. Stops adding up beyond `max`. */
function coveredNodeArea(box: Box, required: boolean, nodes: readonly LabelRequest[], max: number): number {
  let area = 0;
  for (const node of nodes) {
    if (area >= max) break;
    const { x, y, radius } = node;
    const width = Math.min(box.x + box.width, x + radius) - Math.max(box.x, x - radius);
    const height = Math.min(box.y + LINE_PX, y + radius) - Math.max(box.y, y - radius);
    if (width <= 0 || height <= 0) continue;
    if (node.required && !required) return Number.POSITIVE_INFINITY;
    area += width * height;
  }
  return area;
}
