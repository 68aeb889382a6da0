import { describe, expect, it } from 'vitest';

import { slopeOf } from './slope.ts';

describe('The slope of a series', () => {
  it('is the slope of the fitted line', () => {
    expect(slopeOf([1, 2, 3, 4].map((x) => [x, 100 + 10 * x]))).toEqual({ perUnit: 10, growth: 30, isFlat: false });
  });

  it('is flat for a series that fluctuates, falls or rises a little', () => {
    expect(slopeOf([90, 130, 95, 125, 92, 131].map((y, x) => [x, y])).isFlat).toBe(true);
    expect(slopeOf([130, 120, 110, 100].map((y, x) => [x, y])).isFlat).toBe(true);
    expect(slopeOf([100, 101, 102, 103].map((y, x) => [x, y])).isFlat).toBe(true);
  });

  it('is not flat for a series that rises by more than its noise', () => {
    expect(slopeOf([100, 108, 107, 116, 121, 119, 130].map((y, x) => [x, y])).isFlat).toBe(false);
  });

  it('is flat for fewer than three points', () => {
    expect(slopeOf([])).toEqual({ perUnit: 0, growth: 0, isFlat: true });
    expect(
      slopeOf([
        [0, 1],
        [1, 9],
      ]).isFlat,
    ).toBe(true);
  });
});
