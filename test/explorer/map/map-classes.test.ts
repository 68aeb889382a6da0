import { describe, expect, it } from 'vitest';

import { classesOf, colourOf } from '../../../src/explorer/map/map-classes.ts';
import { figuresOfMarkets } from '../../../src/explorer/map/market-values.ts';

describe('The classes of a map', () => {
  it('are the values themselves, as long as there are at most five', () => {
    expect(classesOf([3, 1, 1, 2])).toEqual([1, 2, 3].map((value) => ({ least: value, most: value })));
    expect(classesOf([])).toEqual([]);
  });

  it('have about equally many values, and equal values are in one class', () => {
    const classes = classesOf([1, 1, 1, 1, 2, 3, 4, 5, 9, 18]);
    expect(classes).toEqual([
      { least: 1, most: 1 },
      { least: 2, most: 3 },
      { least: 4, most: 5 },
      { least: 9, most: 18 },
    ]);
  });

  it('cover every value once, without a gap', () => {
    const values = Array.from({ length: 60 }, (_, index) => (index * 37) % 101);
    const classes = classesOf(values);
    expect(classes.length).toBeLessThanOrEqual(5);
    for (const value of values) {
      expect(classes.filter(({ least, most }) => least <= value && value <= most)).toHaveLength(1);
    }
  });

  it('use the darkest colours', () => {
    const classes = classesOf([1, 2]);
    expect([1, 2].map((value) => colourOf(value, classes))).toEqual([3, 4]);
  });
});

describe('The figure of a market', () => {
  it('is the latest one, with the others beside it', () => {
    const markets = figuresOfMarkets([figure('2016', 54, ['CN']), figure('2018', 60, ['CN', 'FR'])] as never);
    expect(markets).toEqual([
      { code: 'CN', value: 60, text: '60% in 2018', claims: 2, others: ['54% in 2016'] },
      { code: 'FR', value: 60, text: '60% in 2018', claims: 1, others: [] },
    ]);
  });
});

function figure(date: string, value: number, markets: readonly string[]) {
  return {
    date: { text: date },
    metric: {
      measure: 'MARKET_SHARE',
      value,
      unit: 'PERCENT',
      qualifier: 'EXACT',
      definition: null,
      from: null,
      to: null,
    },
    markets: markets.map((code) => ({ code })),
  };
}
