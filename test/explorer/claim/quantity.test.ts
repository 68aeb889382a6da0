import { expect, it } from 'vitest';

import { metricInWords } from '../../../src/explorer/claim/quantity.ts';

const FIGURE = { measure: 'REVENUE', value: 84_000_000, unit: 'NOK', qualifier: 'EXACT', definition: null } as const;

it.each([
  ['a figure without a period', {}, 'Revenue: 84 million NOK'],
  ['the year of a figure', { from: { text: '2024' }, to: { text: '2024' } }, 'Revenue: 84 million NOK in 2024'],
  ['a day', { from: { text: '2024-06-30' }, to: { text: '2024-06-30' } }, 'Revenue: 84 million NOK on 30 June 2024'],
  [
    'the period of a figure',
    { from: { text: '2024-01' }, to: { text: '2024-03' }, definition: 'net' },
    'Revenue: 84 million NOK from January 2024 to March 2024 (net)',
  ],
  ['an open period', { from: null, to: { text: '2024-03' } }, 'Revenue: 84 million NOK in March 2024'],
])('says %s', (_, period, text) => {
  // a data set may write its labels in lower case
  expect(metricInWords({ ...FIGURE, ...period }, 'revenue')).toBe(text);
});
