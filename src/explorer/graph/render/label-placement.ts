import type { Point } from '../layout/initial-layout.ts';

/* Where names go: the canvas and the saved picture ask here. Lengths are pixels, y runs down. */

/** A node that is in the picture, and its name. */
export interface LabelRequest extends Point {
  readonly key: string;
  readonly text: string;
  /** Of its node. */
  readonly radius: number;
  readonly bold: boolean;
  /** VisibleCounts even where that covers something. */
  readonly must: boolean;
}

/** `x` is the left end of the text, `y` the middle of its line. */
export interface Label extends Point {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly bold: boolean;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * Places names beside their nodes, the first wish first. None leaves the frame. Those that have no free place are left
 * out, but for those that must be drawn, which take the place where they cover least.
 *
 * @param widthOf how wide a text is
 */
export function placeLabels(
  wishes: readonly LabelRequest[],
  frame: Frame,
  widthOf: (text: string, bold: boolean) => number,
  { limit = Number.POSITIVE_INFINITY, below = false }: { readonly limit?: number; readonly below?: boolean } = {},
): Label[] {
  const labels: Label[] = [];
  const taken: Box[] = [];
  const longest = Math.min(LONGEST_PX, frame.width - 2 * EDGE_PX);
  for (const wish of wishes) {
    if (!wish.must && labels.length >= limit) break;
    if (!isIn(wish, frame)) continue;
    const { text, width } = clipped(wish, longest, widthOf);
    const box = freeBox(wish, boxesOf(wish, width, frame, below), taken, nodesNear(wish, width, wishes));
    if (!box) continue;
    taken.push(box);
    labels.push({ key: wish.key, text, width, bold: wish.bold, x: box.x, y: box.y + LINE_PX / 2 });
  }
  return labels;
}

/** With an ellipsis where it is longer than it may be. */
function clipped(
  { text, bold }: LabelRequest,
  longest: number,
  widthOf: (text: string, bold: boolean) => number,
): { text: string; width: number } {
  // what is far too long is not even measured
  const signs = Array.from(text.slice(0, MAX_SIGNS));
  const whole = signs.join('');
  const width = widthOf(whole, bold);
  if (width <= longest && whole.length === text.length) return { text, width };
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(shortened(signs, middle), bold) <= longest) low = middle;
    else high = middle - 1;
  }
  const short = shortened(signs, low);
  return { text: short, width: widthOf(short, bold) };
}

function shortened(signs: readonly string[], count: number): string {
  return `${signs.slice(0, count).join('').trimEnd()}…`;
}

interface Box extends Point {
  readonly width: number;
}

/** Around the node, the best place first; only such as lie in the frame. */
function boxesOf({ x, y, radius }: LabelRequest, width: number, frame: Frame, below: boolean): Box[] {
  const right = x + radius + GAP_PX;
  const left = x - radius - GAP_PX - width;
  const middle = held(x - width / 2, frame.width - width);
  const level = y - LINE_PX / 2;
  const [over, under] = [y - radius - LINE_PX, y + radius];
  const side = radius * 0.7 + GAP_PX;
  const beside = [
    { x: right, y: level },
    { x: left, y: level },
  ];
  const across = [
    { x: middle, y: under },
    { x: middle, y: over },
  ];
  const corners = [
    { x: x + side, y: y + radius * 0.7 },
    { x: x + side, y: y - radius * 0.7 - LINE_PX },
    { x: x - side - width, y: y + radius * 0.7 },
    { x: x - side - width, y: y - radius * 0.7 - LINE_PX },
  ];
  const boxes = [...(below ? [...across, ...beside] : [...beside, ...across]), ...corners]
    .map((at) => ({ ...at, width }))
    .filter((box) => box.x >= EDGE_PX && box.x + width <= frame.width - EDGE_PX)
    .filter((box) => box.y >= EDGE_PX && box.y + LINE_PX <= frame.height - EDGE_PX);
  // in a corner of the frame there may be no room beside the node
  return boxes.length > 0 ? boxes : [{ x: middle, y: held(level, frame.height - LINE_PX), width }];
}

/** Those that a name could cover, wherever it goes. */
function nodesNear(wish: LabelRequest, width: number, nodes: readonly LabelRequest[]): LabelRequest[] {
  return nodes.filter(
    (node) =>
      Math.abs(node.y - wish.y) < node.radius + wish.radius + 2 * LINE_PX &&
      Math.abs(node.x - wish.x) < node.radius + wish.radius + width + 2 * GAP_PX &&
      node !== wish,
  );
}

/** The box that covers least; null where each covers a name and the wish can do without. */
function freeBox(
  wish: LabelRequest,
  boxes: readonly Box[],
  taken: readonly Box[],
  nodes: readonly LabelRequest[],
): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const names = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (names > 0 && !wish.must) continue;
    const cost = 10 * names + covered(box, wish.must, nodes, least);
    if (cost < least) [best, least] = [box, cost];
    if (cost === 0) break;
  }
  return best;
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + 2 * APART_PX;
  const height = LINE_PX - Math.abs(one.y - other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of the box lies on other nodes, of which those that matter may not be covered; more than `most` is all the same. */
function covered(box: Box, must: boolean, nodes: readonly LabelRequest[], most: number): number {
  let sum = 0;
  for (const node of nodes) {
    if (sum >= most) break;
    const { x, y, radius } = node;
    const width = Math.min(box.x + box.width, x + radius) - Math.max(box.x, x - radius);
    if (width <= 0) continue;
    const height = Math.min(box.y + LINE_PX, y + radius) - Math.max(box.y, y - radius);
    if (height <= 0) continue;
    if (node.must && !must) return Number.POSITIVE_INFINITY;
    sum += width * height;
  }
  return sum;
}

function isIn({ x, y }: Point, { width, height }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function held(value: number, most: number): number {
  return Math.max(EDGE_PX, Math.min(value, most - EDGE_PX));
}

const LINE_PX = 16;
const GAP_PX = 4;
/** Between two names in one line. */
const APART_PX = 3;
/** Between a name and the edge of the frame. */
const EDGE_PX = 3;
const LONGEST_PX = 280;
const MAX_SIGNS = 200;
