import { describe, expect, it } from 'vitest';

import { fieldInWords, valueInWords } from '../../../src/explorer/text/value-in-words.ts';

describe('A value in words', () => {
  it.each([
    [null, 'none'],
    ['', 'none'],
    [[], 'none'],
    [{}, 'none'],
    [0, '0'],
    [false, 'no'],
    ['REPORTED', 'Reported'],
    ['MORE_THAN', 'More than'],
    ['SEK', 'SEK'],
    ['2018-12', '2018-12'],
    [['x', 'y'], 'x; y'],
    [{ sheet: 'Companies', line: 7, note: null, tags: [] }, 'sheet: Companies, line: 7'],
  ])('of %j', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it('has the name of its field', () => {
    expect([fieldInWords('stakePercent'), fieldInWords('citations')]).toEqual(['Stake percent', 'Citations']);
  });
});
