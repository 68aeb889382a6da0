import { expect, it } from 'vitest';

import { dateInWords } from '../../../src/explorer/text/date-in-words.ts';

it.each([
  ['2018', '2018'],
  ['2018-06', 'June 2018'],
  ['2018-06-08', '8 June 2018'],
])('%s in words is %s', (text, words) => {
  expect(dateInWords(text)).toBe(words);
});
