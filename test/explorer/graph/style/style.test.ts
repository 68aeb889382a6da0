import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ENTITY_KINDS, tableKeys } from '../../../../src/explorer/claim/vocabulary.ts';
import { shapeCorners } from '../../../../src/explorer/graph/style/shape-corners.ts';
import { SHAPE_CODES } from '../../../../src/explorer/graph/render/shape-layer.ts';
import {
  ENTITY_SHAPES,
  entityStyle,
  hyperedgeStyle,
  lineStyle,
  type NodeShape,
  strokeStyle,
} from '../../../../src/explorer/graph/style/style.ts';
import { holds, tries } from '../../../support/property.ts';
import { EXAMPLE_PALETTE } from '../example-palette.ts';

const CLAIM = { kind: 'OWNERSHIP', status: 'ACTIVE', confidence: 0.9 } as const;

describe('The style of a line', () => {
  it('is wider and stronger if the claim is more certain: any confidence', async () => {
    const confidences = fc.integer({ min: 0, max: 1_000 }).map((value) => value / 1_000);
    await holds(
      fc.asyncProperty(confidences, confidences, async (a, b) => {
        const [styleOfA, styleOfB] = [a, b].map((confidence) => strokeStyle({ status: 'ACTIVE', confidence }));
        expect(Math.sign((styleOfA?.width ?? 0) - (styleOfB?.width ?? 0)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
        expect(
          Math.sign((styleOfA?.opacity ?? 0) - (styleOfB?.opacity ?? 0)) * Math.sign(a - b),
        ).toBeGreaterThanOrEqual(0);
        expect(styleOfA?.opacity).toBeLessThanOrEqual(1);
      }),
      tries(200),
    );
    expect(strokeStyle({ status: 'ACTIVE', confidence: 0.2 }).width).toBeLessThan(
      strokeStyle({ status: 'ACTIVE', confidence: 0.9 }).width,
    );
  });

  it('has dashes that tell the statuses apart without colour', () => {
    const dashes = (['ACTIVE', 'PLANNED', 'ENDED', 'REPORTED'] as const).map(
      (status) => strokeStyle({ status, confidence: 1 }).dash,
    );
    expect(dashes[0]).toBeNull();
    expect(new Set(dashes.map(String)).size).toBe(4);
  });

  it('has the colour of its kind, paler if the claim has ended', () => {
    expect(lineStyle(CLAIM, EXAMPLE_PALETTE).colour).toBe(EXAMPLE_PALETTE.claims.OWNERSHIP);
    expect(lineStyle({ ...CLAIM, status: 'ENDED' }, EXAMPLE_PALETTE).colour).toBe('#73737c');
  });
});

describe('The style of a hyperedge', () => {
  it('is hollow if the claim is planned or reported', () => {
    const fills = (['ACTIVE', 'ENDED', 'PLANNED', 'REPORTED'] as const).map((status) => {
      const { fill, rim } = hyperedgeStyle({ ...CLAIM, status }, EXAMPLE_PALETTE);
      return fill === rim ? 'filled' : fill;
    });
    expect(fills).toEqual(['filled', 'filled', EXAMPLE_PALETTE.paper, EXAMPLE_PALETTE.paper]);
  });
});

describe('The style of an entity', () => {
  it('is larger with more claims, up to a limit', () => {
    const radii = [0, 1, 10, 50, 1_000, 5_000].map((claims) => entityStyle('BANK', claims, EXAMPLE_PALETTE).radius);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect([radii[0], radii.at(-2), radii.at(-1)]).toEqual([5, 20, 20]);
  });

  it('has a dark rim and is larger if it is ringed', () => {
    const [plain, ringed] = [false, true].map((ring) => entityStyle('BANK', 4, EXAMPLE_PALETTE, ring));
    expect([plain?.rim, ringed?.rim]).toEqual([EXAMPLE_PALETTE.paper, EXAMPLE_PALETTE.ink]);
    expect((ringed?.radius ?? 0) - (plain?.radius ?? 0)).toBe(3);
  });

  it('has a shape of its own for each kind', () => {
    const shapes = tableKeys(ENTITY_KINDS).map((kind) => entityStyle(kind, 1, EXAMPLE_PALETTE).shape);
    expect(new Set(shapes).size).toBe(Object.keys(ENTITY_KINDS).length);
  });
});

describe('The corners of a shape', () => {
  const shapes = Object.values(ENTITY_SHAPES).filter((shape) => shape !== 'circle');

  it.each(shapes)('are inside the circle of the node, the same on the left and on the right: %s', (shape) => {
    const corners = cornersOf(shape);
    for (const [x, y] of corners) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1 + 1e-9);
    const rounded = (points: readonly (readonly [number, number])[]): string[] =>
      points.map(([x, y]) => `${(x + 0).toFixed(6)} ${y.toFixed(6)}`.replaceAll('-0.000000', '0.000000')).toSorted();
    expect(rounded(corners.map(([x, y]) => [-x, y]))).toEqual(rounded(corners));
  });

  it.each(shapes.filter((shape) => SHAPE_CODES[shape] > 5))('are as many as the shader draws: %s', (shape) => {
    const code = SHAPE_CODES[shape];
    expect(cornersOf(shape)).toHaveLength(Math.floor(code / 2));
    const top = Math.min(...cornersOf(shape).map(([, y]) => y));
    const atTop = cornersOf(shape).filter(([, y]) => Math.abs(y - top) < 1e-9);
    expect(atTop).toHaveLength(code % 2 === 1 ? 2 : 1);
  });
});

function cornersOf(shape: NodeShape): readonly (readonly [number, number])[] {
  return shapeCorners(shape) ?? [];
}
