import { expect, it } from 'vitest';

import { stakeInText, stakeOf } from '../../../src/import/preset/stake.ts';

it.each([
  ['51%', 51, 'EXACT'],
  ['51', 51, 'EXACT'],
  ['51,5 %', 51.5, 'EXACT'],
  ['0.25', 0.25, 'EXACT'],
  ['100 percent', 100, 'EXACT'],
  ['25-50', 25, 'MORE_THAN'],
  ['25% – 50%', 25, 'MORE_THAN'],
  ['75 to 100 per cent', 75, 'MORE_THAN'],
  ['0-25', 25, 'LESS_THAN'],
  ['> 25 %', 25, 'MORE_THAN'],
  ['>=75', 75, 'MORE_THAN'],
  ['more than 25%', 25, 'MORE_THAN'],
  ['less than 5%', 5, 'LESS_THAN'],
  ['~ 30', 30, 'ABOUT'],
  ['25-25', 25, 'EXACT'],
  ['75% or more', 75, 'MORE_THAN'],
  ['50+', 50, 'MORE_THAN'],
  ['5% or less', 5, 'LESS_THAN'],
  ['not more than 25%', 25, 'LESS_THAN'],
  ['more than 25% but not more than 50%', 25, 'MORE_THAN'],
  ['Over 25% up to 50%', 25, 'MORE_THAN'],
  ['from 25 to 50 percent', 25, 'MORE_THAN'],
  ['between 25% and 50%', 25, 'MORE_THAN'],
  ['approximately 40%', 40, 'ABOUT'],
])('The text %j is a stake', (text, stakePercent, stakeQualifier) => {
  expect(stakeInText(text)).toEqual({ stakePercent, stakeQualifier });
});

it.each(['', 'majority', '120%', '1/3', '> 25 - 50', '51% of the votes', '-5', '0-100'])(
  'The text %j is none',
  (text) => {
    expect(stakeInText(text)).toBeNull();
  },
);

it.each([
  [{ exact: 0 }, { stakePercent: 0, stakeQualifier: 'EXACT' }],
  [
    { min: 75, max: 100 },
    { stakePercent: 75, stakeQualifier: 'MORE_THAN' },
  ],
  [{ min: 100 }, { stakePercent: 100, stakeQualifier: 'EXACT' }],
  [{ max: 10 }, { stakePercent: 10, stakeQualifier: 'LESS_THAN' }],
  [{ min: 0, max: 100 }, null],
  [{ exact: 101 }, null],
  [{}, null],
])('The range %j is a stake', (range, stake) => {
  expect(stakeOf(range)).toEqual(stake);
});
