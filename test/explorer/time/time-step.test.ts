import { describe, expect, it } from 'vitest';

import { stepOf, stepsBetween } from '../../../src/explorer/time/time-step.ts';

describe('The steps of the time slider', () => {
  it('are the ends of years, up to the day of the last source', () => {
    expect(stepsBetween([2020, 2024], '2023-01-17', 'year')).toEqual([
      '2020-12-31',
      '2021-12-31',
      '2022-12-31',
      '2023-01-17',
    ]);
  });

  it('go past the last claim if sources are later', () => {
    expect(stepsBetween([2019, 2020], '2021-03-31', 'year')).toEqual(['2019-12-31', '2020-12-31', '2021-03-31']);
  });

  it('are the ends of months', () => {
    expect(stepsBetween([2020, 2020], '2020-03-10', 'month')).toEqual(['2020-01-31', '2020-02-29', '2020-03-10']);
  });

  it('cover the years of the claims if the sources are undated or older', () => {
    expect(stepsBetween([2020, 2021], null, 'year')).toEqual(['2020-12-31', '2021-12-31']);
    expect(stepsBetween([2020, 2020], '2018-05-01', 'year')).toEqual(['2020-12-31']);
  });

  it('contain no day twice', () => {
    expect(stepsBetween([2020, 2021], '2021-12-31', 'year')).toEqual(['2020-12-31', '2021-12-31']);
  });

  it('are found for a day between two steps', () => {
    expect(stepOf(['2020-12-31', '2021-12-31'], '2021-06-01')).toBe(0);
    expect(stepOf(['2020-12-31', '2021-12-31'], '2030-01-01')).toBe(1);
    expect(stepOf(['2020-12-31'], '1999-01-01')).toBe(0);
  });
});
