import { describe, expect, it } from 'vitest';

import { readOverTime } from '../../../src/explorer/address/over-time-address.ts';
import { growthSeries, type GrowthPoint, startOfStep } from '../../../src/explorer/overtime/growth-series.ts';

const WORDS = {
  plans: (name: string) => `${name} with plans`,
  point: (day: string, value: number, most: number) => `${day} ${value} ${most}`,
};

describe('The series of a growth', () => {
  const points = [
    point('2016-12-31', [2, 3, 2], [2, 3, 2], [2, 3, 2]),
    point('2017-06-30', [3, 4, 3], [5, 6, 4], [4, 5, 3]),
    point('2017-08-01', [3, 4, 3], [5, 6, 4], [5, 6, 4]),
  ];

  it('count the partners of an entity without itself, with what may have been in force', () => {
    const [inForce, plans] = series('partners', 'letpay');
    expect(inForce).toMatchObject({ id: 'letpay', label: 'LetPay', form: 'step', hasBand: true });
    expect(inForce?.points.map(({ day, value, low, high }) => [day, value, low, high])).toEqual([
      ['2016-12-31', 2, undefined, undefined],
      ['2017-06-30', 3, 3, 5],
    ]);
    expect(plans).toMatchObject({ label: 'LetPay with plans', isDashed: true });
    expect(plans?.points.map(({ value }) => value)).toEqual([2, 4, 5]);
  });

  it('count all entities of the whole graph, and markets and claims', () => {
    const values = (show: string, of: string | null) => series(show, of)[0]?.points.map(({ value }) => value);
    expect(values('partners', null)).toEqual([3, 4]);
    expect(values('markets', 'letpay')).toEqual([2, 3]);
    expect(values('claims', 'letpay')).toEqual([2, 3]);
  });

  it('have no line of plans if there are none', () => {
    const [first] = points;
    const growths = [{ id: 'letpay', name: 'LetPay', points: first ? [first] : [] }];
    expect(growthSeries(growths, address('partners'), WORDS)).toHaveLength(1);
  });

  it('lead to the claims of the day', () => {
    expect(series('partners', 'letpay')[0]?.points[1]?.href).toBe('/over-time?of=letpay&areas=europe&at=2017-06-30');
  });

  function series(show: string, id: string | null) {
    return growthSeries([{ id, name: 'LetPay', points }], address(show), WORDS);
  }

  function address(show: string) {
    return readOverTime(new URLSearchParams({ of: 'letpay', areas: 'europe', show }));
  }
});

describe('The first day of a step', () => {
  it('is that of its year, quarter or month, or the day itself', () => {
    const startsOf = (day: string) =>
      (['YEAR', 'QUARTER', 'MONTH', 'CHANGE'] as const).map((step) => startOfStep(day, step));
    expect(startsOf('2018-12-31')).toEqual(['2018-01-01', '2018-10-01', '2018-12-01', '2018-12-31']);
    expect(startsOf('2018-03-31')).toEqual(['2018-01-01', '2018-01-01', '2018-03-01', '2018-03-31']);
  });
});

type Sizes = readonly [claims: number, entities: number, markets: number];

function point(day: string, inForce: Sizes, mayBeInForce: Sizes, inForceOrPlanned: Sizes): GrowthPoint {
  const counts = ([claimCount, entityCount, marketCount]: Sizes) => ({ claimCount, entityCount, marketCount });
  return {
    day,
    inForce: counts(inForce),
    mayBeInForce: counts(mayBeInForce),
    inForceOrPlanned: counts(inForceOrPlanned),
  };
}
