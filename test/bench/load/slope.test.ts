import { describe, expect, it } from 'vitest';

import { slopeOf } from './slope.ts';

describe('The slope of a series', () => {
  it('is that of the line through it', () => {
    expect(slopeOf([1, 2, 3, 4].map((x) => [x, 100 + 10 * x]))).toEqual({ perUnit: 10, growth: 30, isFlat: false });
  });

  it('is flat where the series goes up and down, or falls, or rises by little', () => {
    expect(slopeOf([90, 130, 95, 125, 92, 131].map((y, x) => [x, y])).isFlat).toBe(true);
    expect(slopeOf([130, 120, 110, 100].map((y, x) => [x, y])).isFlat).toBe(true);
    expect(slopeOf([100, 101, 102, 103].map((y, x) => [x, y])).isFlat).toBe(true);
  });

  it('is not flat where it rises through its noise', () => {
    expect(slopeOf([100, 108, 107, 116, 121, 119, 130].map((y, x) => [x, y])).isFlat).toBe(false);
  });

  it('is flat where there is too little to tell', () => {
    expect(slopeOf([])).toEqual({ perUnit: 0, growth: 0, isFlat: true });
    expect(
      slopeOf([
        [0, 1],
        [1, 9],
      ]).isFlat,
    ).toBe(true);
  });
});
