import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid, geoEqualEarth, type GeoGeometryObjects, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const MODULE = 'virtual:world-shapes';

/**
 * The module with the shapes of the countries, made when the page is built: the coarse shapes of world-atlas (Natural Earth),
 * projected to a plane, with ISO codes. Countries that are too small for them are points.
 */
export function worldShapes(): Plugin {
  return {
    name: 'world-shapes',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export default JSON.parse(${JSON.stringify(shapesAsJson())})` : null),
  };
}

const WIDTH = 1_000;
/** Places of the grid to which the borders are rounded. */
const GRID = 4_000;
/** The side of the square that a shape has to fill to be found with a pointer. */
const SMALLEST = 7;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function shapesAsJson(): string {
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' });
  const plane = geoPath(projection);
  const coarse = featuresOf('110m');
  const shapes = coarse.map(({ code, geometry }) => ({
    type: 'Feature' as const,
    id: code,
    properties: {},
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: ringsOnPlane(projection, geometry).map((ring) => [ring]),
    },
  }));
  const large = new Set(coarse.filter(({ geometry }) => plane.area(geometry) > SMALLEST ** 2).map(({ code }) => code));
  const known = new Set(coarse.map(({ code }) => code));
  const points = [
    ...featuresOf('50m').map(({ code, geometry }) => [code, geoCentroid(geometry)] as const),
    ...Object.entries(ISLANDS),
  ].flatMap(([code, place]) => {
    const at = projection(place as [number, number]);
    return code === undefined || large.has(code) || !at ? [] : [[code, round(at[0]), round(at[1])]];
  });
  const collection = { type: 'FeatureCollection', features: shapes } as const satisfies GeoPermissibleObjects;
  const { objects, arcs, transform } = topology({ shapes: collection }, GRID);
  const centres = coarse.flatMap(({ code, geometry }) => {
    const [x, y] = plane.centroid(largestPart(geometry));
    return code === undefined || !known.has(code) ? [] : [[code, round(x), round(y)]];
  });
  const views = Object.fromEntries(
    Object.entries(VIEWS).map(([name, box]) => [
      name,
      box === null ? boundsOf(plane.bounds({ type: 'Sphere' })) : boxOf(projection, box),
    ]),
  );
  return JSON.stringify({ topology: { type: 'Topology', objects, arcs, transform }, centres, points, views });
}

/** The countries with their codes; a territory without one has none. */
function featuresOf(
  scale: '110m' | '50m',
): { readonly code: string | undefined; readonly geometry: GeoGeometryObjects }[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  return feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => ({
    code: properties.name === 'Kosovo' ? 'XK' : countries.numericToAlpha2(String(id ?? '')),
    geometry,
  }));
}

/** Territories that Natural Earth has no shape for, or draws as a part of another country. */
const ISLANDS: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.1, 3.9],
  GI: [-5.35, 36.14],
  GP: [-61.55, 16.25],
  MQ: [-61, 14.65],
  RE: [55.5, -21.1],
  SJ: [16, 78.6],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};

/** West, south, east and north of the parts of the world. */
const VIEWS: Readonly<Record<string, readonly [number, number, number, number] | null>> = {
  // without the Antarctic
  world: [-180, -57, 180, 84],
  europe: [-24, 34, 44, 71],
  asia: [26, -11, 150, 55],
  africa: [-20, -36, 56, 38],
  americas: [-170, -56, -32, 72],
  oceania: [110, -48, 180, 12],
};

type Projection = ReturnType<typeof geoEqualEarth>;

function boxOf(
  projection: Projection,
  [west, south, east, north]: readonly [number, number, number, number],
): number[] {
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
    const longitude = west + part * (east - west);
    const latitude = south + part * (north - south);
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ] as const;
  });
  const places = edge.flatMap((place) => [projection([...place]) ?? []].filter((at) => at.length === 2));
  const [xs, ys] = [places.map(([x = 0]) => x), places.map(([, y = 0]) => y)];
  return boundsOf([
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ]);
}

/** Left, top, width and height. */
function boundsOf([[left, top], [right, bottom]]: [[number, number], [number, number]]): number[] {
  return [left, top, right - left, bottom - top].map(round);
}

/** The rings of a geometry as they are drawn, cut at the edge of the map. */
function ringsOnPlane(projection: Projection, geometry: GeoGeometryObjects): [number, number][][] {
  const rings: [number, number][][] = [];
  const pen = {
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => {
      const ring = rings.at(-1);
      if (ring?.[0]) ring.push(ring[0]);
    },
    arc: () => undefined,
    beginPath: () => undefined,
  };
  geoPath(projection, pen as never)(geometry);
  return rings.filter((ring) => ring.length > 3);
}

/** The polygon with the largest area, so that the centre of France is in Europe. */
function largestPart(geometry: GeoGeometryObjects): GeoGeometryObjects {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const flat = geoPath(geoEqualEarth());
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return parts.toSorted((a, b) => flat.area(b) - flat.area(a))[0] ?? geometry;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
