import { describe, expect, it } from 'vitest';

import { createCurve, shortenCurve } from '../../../../src/explorer/graph/render/curve.ts';

describe('The curve of an edge', () => {
  it.each([0, 0.16, -0.4])('that is bent by %d can be shortened to the rim of its node', (bend) => {
    const curve = createCurve({ x: 0, y: 0 }, { x: 200, y: 100 }, bend);
    const { from, to } = shortenCurve(curve, 20);
    expect(from).toEqual({ x: 0, y: 0 });
    expect(Math.hypot(to.x - 200, to.y - 100)).toBeCloseTo(20, 2);
  });

  it('is straight if it is not bent', () => {
    const { control, to } = shortenCurve(createCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0), 10);
    expect([control.y, to.y]).toEqual([0, 0]);
    expect(to.x).toBeCloseTo(90, 2);
  });
});
