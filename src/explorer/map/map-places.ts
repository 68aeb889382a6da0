import { feature } from 'topojson-client';
import world from 'virtual:world-shapes';

/** A country or territory on the map. */
export interface MapPlace {
  /** Null for a territory without an ISO code. */
  readonly code: string | null;
  /** Its borders as the path of an SVG; null if it is a point. */
  readonly path: string | null;
  /** Where its point, or the middle of its largest part, is. */
  readonly x: number;
  readonly y: number;
}

export type Box = readonly [left: number, top: number, width: number, height: number];

const centres = new Map(world.centres.map(([code, x, y]) => [code, { x, y }]));
const points = new Map(world.points.map(([code, x, y]) => [code, { x, y }]));

/** All places: shapes, then points, so that a point lies above the shapes. */
export const PLACES: readonly MapPlace[] = [
  ...feature(world.topology, world.topology.objects.shapes).features.map(({ id, geometry }): MapPlace => {
    const code = typeof id === 'string' ? id : null;
    const centre = (code !== null && centres.get(code)) || { x: 0, y: 0 };
    return { code, path: geometry.type === 'MultiPolygon' ? borderPath(geometry.coordinates) : null, ...centre };
  }),
  ...[...points].map(([code, at]): MapPlace => ({ code, path: null, ...at })),
];

/** The places that can be chosen, once each: a country with a shape and a point is its point. */
export const CHOICES: readonly (MapPlace & { readonly code: string })[] = PLACES.filter(
  (place): place is MapPlace & { code: string } =>
    place.code !== null && (place.path === null || !points.has(place.code)),
);

export function boxOf(view: string): Box {
  return world.views[view] ?? [0, 0, 1_000, 487];
}

function borderPath(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): string {
  return polygons
    .flat()
    .map(
      (ring) =>
        `M${ring.map(([x = 0, y = 0]) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join('L')}Z`,
    )
    .join('');
}

/** The nearest place in the direction of an arrow key; null if there is none, or for another key. */
export function placeAfterKey(from: MapPlace, key: string): (MapPlace & { readonly code: string }) | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  let nearest: (typeof CHOICES)[number] | null = null;
  let least = Infinity;
  for (const place of CHOICES) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const [along, across] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)];
    // in a cone of 90 degrees; what is straight ahead is nearer
    const distance = along + 2 * across;
    if (along > 0.1 && across <= along * 1.2 && distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
