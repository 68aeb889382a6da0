import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normalizeText, searchWords } from '../../src/model/normalize-text.ts';

test.each([
  ['Straße Bank AG', 'STRASSE BANK ag'],
  ['Weiẞ', 'weiss'],
  ['Τράπεζα Πειραιώς', 'ΤΡΑΠΕΖΑ ΠΕΙΡΑΙΩΣ'],
  ['ΑΛΦΑ ΤΡΑΠΕΖΑ', 'Άλφα Τράπεζα'],
  ['ΐ ΰ', 'ι υ'],
  ['بَنْك دُبَي', 'بنك دبي'],
  ['بنك الأهلي', 'بنك الاهلي'],
  ['آإأٱ', 'اااا'],
  ['بـنـك', 'بنك'],
  ['مصطفى', 'مصطفي'],
  ['بانک ملی', 'بانك ملي'],
  ['בַּנְק לְאוּמִי', 'בנק לאומי'],
  ['Київ Її й Ёлка', 'киів іі и елка'],
  ['İstanbul ıspanak', 'istanbul ispanak'],
  ['Łódź Đà Nẵng Þór Ærø œuvre ħ ŧ ð', 'lodz da nang thor aero oeuvre h t d'],
  ['Ａｂｃ ﬁ ①', 'abc fi 1'],
  ['ｶﾞ', 'ガ'],
  ['한국은행', '한국은행'.normalize('NFD')],
  ['E\u0301\u0327\u0300', 'e'],
  ['so\u00adft ze\u200bro no\u200cn jo\u200din bo\ufeffm', 'soft zero non join bom'],
  ['  a \u3000 b\u00a0c ', 'a b c'],
])('%s and %s normalizeText alike', (one, other) => {
  expect(normalizeText(one)).toBe(normalizeText(other));
});

test.each([
  ['か', 'が'],
  ['ハンク', 'バンク'],
  ['पटम', 'पेटीएम'],
  ['কর', 'কার'],
  ['มา', 'ม้า'],
])('%s and %s are different words', (a, b) => {
  expect(searchWords(a)).not.toEqual(searchWords(b));
});

test.each([
  ['पेटीएम बैंक', 2],
  ['বিকাশ', 1],
  ['M-DAQ S.A.', 4],
  ['支付宝2018年', 5],
  ['ธนาคารกสิกรไทย', 13],
  ['soft\u00adhyphen', 1],
  ['\u0301 \u0640 …', 0],
])('%s has %i words', (text, count) => {
  expect(searchWords(text)).toHaveLength(count);
});

test('normalizing is idempotent and independent of the Unicode form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text.normalize('NFC')));
      expect(searchWords(normalizeText(text))).toEqual(searchWords(text));
    }),
    { numRuns: 500 },
  );
});
