import { describe, expect, it } from 'vitest';

import { figureSeries, firstDayOf, lastDayOf, middleOf } from '../../../src/explorer/overtime/figure-series.ts';

const SCOPE = { datasets: [], recordedOn: null };
const WORDS = {
  planned: (source: string) => `${source} (plan)`,
  point: (days: string, value: string, who: string) => `${days}: ${value}, ${who}`,
  value: ({ value }: { readonly value: number }) => String(value),
};

describe('The series of figures', () => {
  it('join the figures of one source with one definition, and nothing else', () => {
    const { series, sources, drawn, definitions } = figureSeries(
      [
        figure('a', 'report', '2016', 10),
        figure('b', 'report', '2017', 20),
        figure('c', 'report', '2018', 5, { definition: 'in Europe' }),
        figure('d', 'article', '2017', 25),
      ] as never,
      SCOPE,
      WORDS,
    );
    expect(series.map(({ form, points }) => [form, ...points.map(({ value }) => value)])).toEqual([
      ['line', 10, 20],
      ['points', 5],
      ['points', 25],
    ]);
    expect([sources, drawn, definitions]).toEqual([2, 4, 2]);
  });

  it('have the bounds and the days that a source leaves open', () => {
    const { series } = figureSeries(
      [
        figure('a', 'one', '2018', 60, { qualifier: 'MORE_THAN' }),
        figure('b', 'two', '2018-02', 70, { qualifier: 'LESS_THAN' }),
      ] as never,
      SCOPE,
      WORDS,
    );
    expect(series.map(({ points: [point] }) => [point?.low, point?.high, point?.days, point?.day])).toEqual([
      [60, null, ['2018-01-01', '2018-12-31'], '2018-07-02'],
      [null, 70, ['2018-02-01', '2018-02-28'], '2018-02-14'],
    ]);
    expect(series[0]?.points[0]?.href).toBe('/claim/a');
  });

  it('leave out figures of another unit and without a date, and say how many', () => {
    const { unit, otherUnits, undated, drawn } = figureSeries(
      [
        figure('a', 'one', '2018', 60),
        figure('b', 'one', null, 70),
        figure('c', 'one', '2018', 1, { unit: 'PERCENT' }),
      ] as never,
      SCOPE,
      WORDS,
    );
    expect({ unit, otherUnits, undated, drawn }).toEqual({ unit: 'COUNT', otherUnits: 1, undated: 1, drawn: 1 });
  });

  it('name the entity if several are compared', () => {
    const { series } = figureSeries([figure('a', 'one', '2018', 60)] as never, SCOPE, WORDS, ['letpay', 'northbank']);
    expect(series[0]?.label).toBe('LetPay: Publisher of one');
    expect(series[0]?.colour).toBe(0);
  });
});

describe('The days of a partial date', () => {
  it('are the first, the last and the one in the middle', () => {
    expect(['2020', '2020-02', '2020-02-03'].map((text) => [firstDayOf(text), lastDayOf(text)])).toEqual([
      ['2020-01-01', '2020-12-31'],
      ['2020-02-01', '2020-02-29'],
      ['2020-02-03', '2020-02-03'],
    ]);
    expect(middleOf(['2020-01-01', '2020-01-31'])).toBe('2020-01-16');
  });
});

function figure(id: string, source: string, date: string | null, value: number, more = {}) {
  return {
    id,
    status: 'REPORTED',
    summary: id,
    date: date === null ? null : { text: date },
    since: null,
    until: null,
    metric: {
      measure: 'USERS',
      value,
      unit: 'COUNT',
      qualifier: 'EXACT',
      definition: null,
      from: null,
      to: null,
      ...more,
    },
    participants: [{ role: 'SUBJECT', entity: { id: 'letpay', name: 'LetPay' } }],
    citations: [{ source: { id: source, title: source, publisher: `Publisher of ${source}` } }],
  };
}
