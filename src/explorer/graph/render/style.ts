import type { ClaimStatus, EntityKind } from '../../../client/client.ts';
import { mixed } from './colour.ts';
import type { ClaimLook } from '../model/graph-model.ts';
import type { Palette } from './palette.ts';

/* How things look: the canvas, the legend and the saved picture ask here, so that they agree. Lengths are pixels. */

export interface LineLook {
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  /** Lengths of dash and gap; null: an unbroken line. */
  readonly dash: readonly [dash: number, gap: number] | null;
}

export interface NodeLook {
  readonly shape: Shape;
  /** Radius of the circle around it. */
  readonly radius: number;
  readonly fill: string;
  readonly rim: string;
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'pentagon' | 'hexagon' | 'wedge' | 'plus' | 'star';

export const SHAPES: Readonly<Record<EntityKind, Shape>> = {
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
const DASHES: Readonly<Record<ClaimStatus, LineLook['dash']>> = {
  ACTIVE: null,
  PLANNED: [7, 4],
  ENDED: [14, 5],
  REPORTED: [1.8, 3],
};

export function lineOf(claim: ClaimLook, palette: Palette): LineLook {
  const { kind, status } = claim;
  const colour = palette.claims[kind] ?? palette.inkSoft;
  return { ...strokeOf(claim), colour: status === 'ENDED' ? mixed(colour, palette.paper, 0.45) : colour };
}

/** The surer, the wider and the stronger. */
export function strokeOf({ status, confidence }: Omit<ClaimLook, 'kind'>): Omit<LineLook, 'colour'> {
  return {
    width: 1 + 2.2 * confidence ** 2,
    opacity: 0.35 + 0.6 * confidence,
    dash: DASHES[status] ?? null,
  };
}

/** A claim that joins three and more, or belongs to one alone. Hollow: it does not hold, or not surely. */
export function junctionOf({ kind, status }: ClaimLook, palette: Palette): NodeLook {
  const colour = palette.claims[kind] ?? palette.inkSoft;
  const rim = status === 'ENDED' ? mixed(colour, palette.paper, 0.45) : colour;
  const hollow = status === 'PLANNED' || status === 'REPORTED';
  return { shape: 'circle', radius: 4, rim, fill: hollow ? palette.paper : rim };
}

export function entityOf(kind: EntityKind, claims: number, palette: Palette, ringed = false): NodeLook {
  return {
    shape: SHAPES[kind] ?? 'circle',
    radius: Math.min(5 + 1.7 * Math.sqrt(claims), 20) + (ringed ? 3 : 0),
    fill: palette.entities[kind] ?? palette.inkSoft,
    rim: ringed ? palette.ink : palette.paper,
  };
}

/** Corners on a circle of radius 1 around the origin, y down; null for the circle itself. */
export function cornersOf(shape: Shape): readonly (readonly [x: number, y: number])[] | null {
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
