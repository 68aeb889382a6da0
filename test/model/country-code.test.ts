import { GraphQLCountryCode } from 'graphql-scalars';
import { expect, test } from 'vitest';

import { COUNTRY_CODES, countryCodeHint, isCountryCode } from '../../src/model/country-code.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`));

test('the codes are the 249 of ISO 3166-1 and XK, as another list has them', () => {
  expect(COUNTRY_CODES).toHaveLength(250);
  expect(new Set(COUNTRY_CODES).size).toBe(250);
  const others = PAIRS.filter((code) => isCountryCode(code) !== isCodeElsewhere(code));
  expect(others).toEqual([]);
});

test.each(['UK', 'EU', 'AN', 'TP', 'ZZ', 'SU', 'YU', 'DD', 'fr', 'FRA', '', ' FR'])('%j is no code', (code) => {
  expect(isCountryCode(code)).toBe(false);
});

test.each([
  ['UK', 'did you mean GB?'],
  ['uk', 'did you mean GB?'],
  ['gb', 'did you mean GB?'],
  [' FR', 'did you mean FR?'],
  ['EL', 'did you mean GR?'],
  ['TP', 'did you mean TL?'],
  ['AN', 'did you mean BQ, CW or SX?'],
  ['EU', 'EU is not a country: list its countries, or name a region'],
  ['QQ', null],
  ['constructor', null],
])('the hint for %j is %j', (code, hint) => {
  expect(countryCodeHint(code)).toBe(hint);
});

test('a hint names codes that there are, for codes that there are not', () => {
  for (const code of PAIRS.filter((pair) => !isCountryCode(pair))) {
    const named = countryCodeHint(code)?.match(/\b[A-Z]{2}\b/g) ?? [];
    const hint = countryCodeHint(code) ?? '';
    if (hint.startsWith('did you mean'))
      expect(
        named.filter((one) => !isCountryCode(one)),
        code,
      ).toEqual([]);
  }
});

function isCodeElsewhere(code: string): boolean {
  try {
    return GraphQLCountryCode.parseValue(code) === code;
  } catch {
    return false;
  }
}
