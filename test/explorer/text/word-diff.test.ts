import { expect, it } from 'vitest';

import { wordDiff } from '../../../src/explorer/text/word-diff.ts';

it('Words that only one text contains are marked, regardless of case and punctuation', () => {
  const [one, other] = wordDiff(
    'Alipay aims at 20 countries in 2018.',
    'Alipay could reach 19 countries in 2018, it says',
  );
  expect(one).toEqual([
    { text: 'Alipay', differs: false },
    { text: 'aims at 20', differs: true },
    { text: 'countries in 2018.', differs: false },
  ]);
  expect(other).toEqual([
    { text: 'Alipay', differs: false },
    { text: 'could reach 19', differs: true },
    { text: 'countries in 2018,', differs: false },
    { text: 'it says', differs: true },
  ]);
});

it('Texts that have little in common are not marked', () => {
  expect(wordDiff('one two three four', 'five six seven four five')).toEqual([
    [{ text: 'one two three four', differs: false }],
    [{ text: 'five six seven four five', differs: false }],
  ]);
});
