import type { ClaimStatus, EntityKind } from '../../../client/client.ts';
import { mixColours } from './colour.ts';
import type { ClaimAttributes } from '../model/graph-model.ts';
import type { Palette } from './palette.ts';

/* How things look: the canvas, the legend and the saved picture ask here, so that they agree. Lengths are pixels. */

export interface LineStyle {
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  /** Lengths of dash and gap; null: an unbroken line. */
  readonly dash: readonly [dash: number, gap: number] | null;
}

export interface NodeStyle {
  readonly shape: NodeShape;
  /** Radius of the circle around it. */
  readonly radius: number;
  readonly fill: string;
  readonly rim: string;
}

export type NodeShape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'pentagon'
  | 'hexagon'
  | 'wedge'
  | 'plus'
  | 'star';

export const ENTITY_SHAPES: Readonly<Record<EntityKind, NodeShape>> = {
  COMPANY: 'circle',
  BANK: 'square',
  WALLET: 'diamond',
  MERCHANT: 'pentagon',
  INVESTOR: 'hexagon',
  PERSON: 'triangle',
  COUNTRY: 'star',
  REGULATOR: 'plus',
  PUBLICATION: 'wedge',
};

/** Told apart without colour: unbroken, dashed, long dashes that are pale, dots. */
const STATUS_DASHES: Readonly<Record<ClaimStatus, LineStyle['dash']>> = {
  ACTIVE: null,
  PLANNED: [7, 4],
  ENDED: [14, 5],
  REPORTED: [1.8, 3],
};

export function lineStyle(claim: ClaimAttributes, palette: Palette): LineStyle {
  const { kind, status } = claim;
  const colour = palette.claims[kind] ?? palette.inkSoft;
  return { ...strokeStyle(claim), colour: status === 'ENDED' ? mixColours(colour, palette.paper, 0.45) : colour };
}

/** The surer, the wider and the stronger. */
export function strokeStyle({ status, confidence }: Omit<ClaimAttributes, 'kind'>): Omit<LineStyle, 'colour'> {
  return {
    width: 1 + 2.2 * confidence ** 2,
    opacity: 0.35 + 0.6 * confidence,
    dash: STATUS_DASHES[status] ?? null,
  };
}

/** A claim that joins three and more, or belongs to one alone. Hollow: it does not hold, or not surely. */
export function hyperedgeStyle({ kind, status }: ClaimAttributes, palette: Palette): NodeStyle {
  const colour = palette.claims[kind] ?? palette.inkSoft;
  const rim = status === 'ENDED' ? mixColours(colour, palette.paper, 0.45) : colour;
  const hollow = status === 'PLANNED' || status === 'REPORTED';
  return { shape: 'circle', radius: 4, rim, fill: hollow ? palette.paper : rim };
}

export function entityStyle(kind: EntityKind, claims: number, palette: Palette, ringed = false): NodeStyle {
  return {
    shape: ENTITY_SHAPES[kind] ?? 'circle',
    radius: Math.min(5 + 1.7 * Math.sqrt(claims), 20) + (ringed ? 3 : 0),
    fill: palette.entities[kind] ?? palette.inkSoft,
    rim: ringed ? palette.ink : palette.paper,
  };
}

/** Corners on a circle of radius 1 around the origin, y down; null for the circle itself. */
export function shapeCorners(shape: NodeShape): readonly (readonly [x: number, y: number])[] | null {
  switch (shape) {
    case 'circle':
      return null;
    case 'square':
      return ring(4, 1 / 8);
    case 'diamond':
      return ring(4);
    case 'triangle':
      return ring(3);
    case 'wedge':
      return ring(3, 1 / 2);
    case 'pentagon':
      return ring(5);
    case 'hexagon':
      return ring(6);
    case 'star':
      return ring(10).map(([x, y], at) => (at % 2 === 0 ? [x, y] : [x * 0.5, y * 0.5]));
    case 'plus': {
      const [near, far] = [0.34, 0.94];
      const arm = [
        [-near, -far],
        [near, -far],
        [near, -near],
      ] as const;
      const turns = [0, 1, 2, 3];
      return turns.flatMap((turn) => arm.map(([x, y]) => turned(x, y, turn)));
    }
  }
}

/** The first at the top, or a part of a turn away from it. */
function ring(count: number, turn = 0): [number, number][] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count + turn) * 2 * Math.PI;
    return [Math.sin(angle), -Math.cos(angle)];
  });
}

/** By quarters, clockwise. */
function turned(x: number, y: number, quarters: number): [number, number] {
  return quarters === 0 ? [x, y] : turned(-y, x, quarters - 1);
}
