import { expect, it } from 'vitest';

import { momentInWords } from '../../../src/explorer/text/moment-in-words.ts';

it.each([
  ['2026-11-30T02:00:00.000Z', '30 November 2026, 02:00 UTC'],
  ['2026-11-30T02:00:07.123Z', '30 November 2026, 02:00:07 UTC'],
  ['2026-11-30T02:00Z', '30 November 2026, 02:00 UTC'],
  ['2026-11-30', '30 November 2026'],
])('The moment %s in words', (text, words) => {
  expect(momentInWords(text)).toBe(words);
});
