/* Where things start, before the layout moves them: by their ids alone, so that the same view is the same picture. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place near the middle of its neighbours, or somewhere on a disc around the origin where it has none. */
export function placeOf(id: string, neighbours: readonly Point[]): Point {
  const angle = fraction(id) * 2 * Math.PI;
  const reach = neighbours.length > 0 ? NEAR : FAR;
  const distance = reach * Math.sqrt(0.2 + 0.8 * fraction(`${id} r`));
  const middle = middleOf(neighbours);
  return { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
}

const NEAR = 30;
const FAR = 300;

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** From 0 up to 1, the same for the same text: FNV-1a, stirred, as texts that differ in the last letter lie close. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
