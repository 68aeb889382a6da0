import type { ClaimStatus, EntityKind } from '../../../client/client.ts';
import type { ClaimAttributes } from '../model/graph-attributes.ts';
import { mixColours } from './colour.ts';
import type { Palette } from './palette.ts';

/* Styles that the canvas, the legend and the SVG export share. Lengths are in pixels. */

export interface LineStyle {
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  /** Lengths of the dash and the gap; null for an unbroken line. */
  readonly dash: readonly [dash: number, gap: number] | null;
}

export interface NodeStyle {
  readonly shape: NodeShape;
  /** Of the circle around the shape. */
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
  | 'star'
  | 'cross'
  | 'card'
  | 'bar';

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
  PAYMENT_METHOD: 'card',
  EXCHANGE: 'bar',
  PRODUCT: 'cross',
};

/** The line of a claim. An ended claim is paler. */
export function lineStyle(claim: ClaimAttributes, palette: Palette): LineStyle {
  return { ...strokeStyle(claim), colour: claimColour(claim, palette) };
}

/** Width and opacity grow with the confidence; the status sets the dashes. */
export function strokeStyle({ status, confidence }: Omit<ClaimAttributes, 'kind'>): Omit<LineStyle, 'colour'> {
  return {
    width: 1 + 2.2 * confidence ** 2,
    opacity: 0.35 + 0.6 * confidence,
    dash: STATUS_DASHES[status] ?? null,
  };
}

/** The node of a hyperedge, hollow for a planned or reported claim. */
export function hyperedgeStyle(claim: ClaimAttributes, palette: Palette): NodeStyle {
  const rim = claimColour(claim, palette);
  const hollow = claim.status === 'PLANNED' || claim.status === 'REPORTED';
  return { shape: 'circle', radius: 4, rim, fill: hollow ? palette.paper : rim };
}

/** @param claims the number of claims, on which the size depends */
export function entityStyle(kind: EntityKind, claims: number, palette: Palette, ringed = false): NodeStyle {
  return {
    shape: ENTITY_SHAPES[kind] ?? 'circle',
    radius: Math.min(5 + 1.7 * Math.sqrt(claims), 20) + (ringed ? 3 : 0),
    fill: palette.entities[kind] ?? palette.inkSoft,
    rim: ringed ? palette.ink : palette.paper,
  };
}

/** Distinguishes the statuses without colour. */
const STATUS_DASHES: Readonly<Record<ClaimStatus, LineStyle['dash']>> = {
  ACTIVE: null,
  PLANNED: [7, 4],
  ENDED: [14, 5],
  REPORTED: [1.8, 3],
};

function claimColour({ kind, status }: Omit<ClaimAttributes, 'confidence'>, palette: Palette): string {
  const colour = palette.claims[kind] ?? palette.inkSoft;
  return status === 'ENDED' ? mixColours(colour, palette.paper, 0.45) : colour;
}
