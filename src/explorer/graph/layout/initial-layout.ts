import type { Point } from '../model/point.ts';

/**
 * The position of a node before the layout runs: near the centre of its neighbours, or on a disc around the origin if it
 * has none. Derived from the id, so that the same subgraph always gives the same layout.
 */
export function initialPosition(id: string, neighbours: readonly Point[]): Point {
  const angle = hashFraction(id) * 2 * Math.PI;
  const radius = neighbours.length > 0 ? NEIGHBOUR_RADIUS : DISC_RADIUS;
  const distance = radius * Math.sqrt(0.2 + 0.8 * hashFraction(`${id} r`));
  const centre = centroid(neighbours);
  return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) };
}

const NEIGHBOUR_RADIUS = 30;
const DISC_RADIUS = 300;

function centroid(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** From 0 to 1, exclusive. FNV-1a with a final mix, since ids that differ only in the last letter hash close together. */
function hashFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
