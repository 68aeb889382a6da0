import { describe, expect, it } from 'vitest';

import { comparedMarkets, comparedMeasures, comparedRows } from '../../../src/explorer/compare/comparison.ts';

describe('A comparison', () => {
  it('has the rows that differ first, and leaves out rows without a value', () => {
    const rows = comparedRows([
      { label: 'kind', values: ['Wallet', 'Wallet'] },
      { label: 'tags', values: [null, null] },
      { label: 'country', values: ['China', null] },
    ]);
    expect(rows.map(({ label, differs }) => [label, differs])).toEqual([
      ['country', true],
      ['kind', false],
    ]);
  });

  it('has the markets of all entities first, then those with most partners', () => {
    const markets = comparedMarkets([
      [
        { code: 'FR', value: 2 },
        { code: 'DE', value: 9 },
      ],
      [
        { code: 'FR', value: 1 },
        { code: 'IT', value: 4 },
      ],
    ]);
    expect(markets).toEqual([
      { code: 'FR', counts: [2, 1], shared: 2 },
      { code: 'DE', counts: [9, 0], shared: 1 },
      { code: 'IT', counts: [0, 4], shared: 1 },
    ]);
  });

  it('has the measures of several entities first; a figure belongs to its subject', () => {
    const figure = (measure: string, role: string, id: string) => ({
      metric: { measure },
      participants: [{ role, entity: { id } }],
    });
    const measures = comparedMeasures(
      [
        figure('FEE', 'SUBJECT', 'a'),
        figure('USERS', 'SUBJECT', 'a'),
        figure('USERS', 'SUBJECT', 'b'),
        figure('SHARE', 'ABOUT', 'a'),
      ],
      ['a', 'b'],
    );
    expect(
      measures.map(({ measure, entities, figures }) => [measure, entities, ...figures.map((own) => own.length)]),
    ).toEqual([
      ['USERS', 2, 1, 1],
      ['FEE', 1, 1, 0],
    ]);
  });
});
