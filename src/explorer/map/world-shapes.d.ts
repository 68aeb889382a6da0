declare module 'virtual:world-shapes' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  interface WorldShapes {
    /** On a plane that is 1,000 units wide. The id of a shape is the ISO code of its country, if it has one. */
    readonly topology: Topology<{ shapes: GeometryCollection }>;
    readonly centres: readonly (readonly [code: string, x: number, y: number])[];
    /** Countries that are too small to draw or to hit. */
    readonly points: readonly (readonly [code: string, x: number, y: number])[];
    /** Left, top, width and height of the parts of the world. */
    readonly views: Readonly<Record<string, readonly [number, number, number, number]>>;
  }

  const shapes: WorldShapes;
  export default shapes;
}
