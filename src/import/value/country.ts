import { COUNTRIES } from '../../model/country.ts';
import { countryCodeHint } from '../../model/country-code.ts';
import { closestCountry, countryNameKey, countryOf } from '../../model/place/country-name.ts';
import type { Converter } from './converter.ts';

/**
 * Reads a country or territory as its ISO 3166-1 alpha-2 code: from alpha-2, alpha-3 and numeric codes, and from its name in
 * one of 30 languages. A name that means different countries in two languages is not read.
 */
export const countryConverter: Converter = {
  convert(value) {
    const text = typeof value === 'number' ? String(value).padStart(3, '0') : String(value);
    return countryOf(text);
  },
  expected(value) {
    const hint = countryHint(String(value));
    return `an ISO 3166 code or the name of a country${hint === null ? '' : ` (${hint})`}`;
  },
};

function countryHint(text: string): string | null {
  if (/^[^\s,;|/]{2,}(?:\s*[,;|/]\s*[^\s,;|/]{2,})+$/.test(text)) return 'for several countries in a cell, give split';
  if (NO_COUNTRIES.has(countryNameKey(text)))
    return 'it is no country: for a claim, give region; else leave it out with map';
  const hint = text.length <= 3 ? countryCodeHint(text) : null;
  if (hint !== null) return hint;
  const code = closestCountry(countryNameKey(text));
  return code === null ? null : `did you mean ${code}, ${COUNTRIES.get(code)?.name}?`;
}

/** What files have in a column of countries for many of them. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(
  'worldwide,world,global,globally,international,multinational,various,multiple,europe,asia,africa,americas,latin america,north america,south america,apac,emea,latam,mena,nordics,scandinavia,european union,other,rest of world'.split(
    ',',
  ),
);
