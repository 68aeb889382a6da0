import type { NodeShape } from './style.ts';

/** The corners of a shape on a circle of radius 1 around the origin, y down; null for the circle. */
export function shapeCorners(shape: NodeShape): readonly (readonly [x: number, y: number])[] | null {
  switch (shape) {
    case 'circle':
      return null;
    case 'square':
      return polygonCorners(4, 1 / 8);
    case 'diamond':
      return polygonCorners(4);
    case 'triangle':
      return polygonCorners(3);
    case 'wedge':
      return polygonCorners(3, 1 / 2);
    case 'pentagon':
      return polygonCorners(5);
    case 'hexagon':
      return polygonCorners(6);
    case 'star':
      return polygonCorners(10).map(([x, y], index) => (index % 2 === 0 ? [x, y] : [x * 0.5, y * 0.5]));
    case 'plus':
      return plusCorners();
    case 'cross':
      return plusCorners().map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]);
    case 'card':
      return rectangleCorners(0.9, 0.42);
    case 'bar':
      return rectangleCorners(0.42, 0.9);
  }
}

function plusCorners(): [number, number][] {
  return [0, 1, 2, 3].flatMap((quarter) => PLUS_ARM.map(([x, y]) => rotateByQuarters(x, y, quarter)));
}

function rectangleCorners(x: number, y: number): [number, number][] {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

/** Three corners of the upper arm of a plus; the fourth belongs to the next arm. */
const PLUS_ARM = [
  [-0.34, -0.94],
  [0.34, -0.94],
  [0.34, -0.34],
] as const;

/** The first corner is at the top, or `turn` of a full turn away from it. */
function polygonCorners(count: number, turn = 0): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count + turn) * 2 * Math.PI;
    return [Math.sin(angle), -Math.cos(angle)];
  });
}

/** Clockwise. */
function rotateByQuarters(x: number, y: number, quarters: number): [number, number] {
  return quarters === 0 ? [x, y] : rotateByQuarters(-y, x, quarters - 1);
}
