import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/index.js';

import { closestMatch } from '../../support/closest-match.ts';
import { COUNTRIES } from '../country.ts';
import { isCountryCode } from '../country-code.ts';
import { normalizeText } from '../normalize-text.ts';

/**
 * Returns the ISO 3166-1 alpha-2 code of a country or territory: from alpha-2, alpha-3 and numeric codes, common codes such
 * as `UK`, and names in one of 30 languages. Null for any other text, and for a name that means different countries in two
 * languages.
 */
export function countryOf(text: string): string | null {
  return countryByCode(text) ?? countriesByName().get(countryNameKey(text)) ?? null;
}

function countryByCode(text: string): string | null {
  if (text.length !== 2 && text.length !== 3) return null;
  const code = text.toUpperCase();
  if (isCountryCode(code)) return code;
  if (code.length === 2) return COMMON_CODES[code] ?? null;
  const alpha2 = countries.alpha3ToAlpha2(code) ?? countries.numericToAlpha2(code) ?? COMMON_CODES[code];
  return alpha2 !== undefined && isCountryCode(alpha2) ? alpha2 : null;
}

/**
 * Codes that are no codes of ISO 3166-1, or no longer, but leave no doubt. `XKX` is the usual alpha-3 code of Kosovo; `TAN` is
 * that of Tanzania in sports, which samples of Crunchbase have.
 */
const COMMON_CODES: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  XKX: 'XK',
  ROM: 'RO',
  ZAR: 'CD',
  TMP: 'TL',
  TP: 'TL',
  BUR: 'MM',
  DDR: 'DE',
  TAN: 'TZ',
};

/**
 * Returns the code of the country whose name is the closest one to a key of `countryNameKey`; null if none is close. Compares only
 * with names of the same initial: there are thousands, and a file may have a million wrong ones.
 */
export function closestCountry(key: string): string | null {
  const names = namesByInitial().get(key.charAt(0));
  if (names === undefined || key.length > MAX_NAME) return null;
  const name = closestMatch(key, [...names.keys()]);
  return name === null ? null : (names.get(name) ?? null);
}

let initials: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;

/** Codes by name, as `closestMatch` compares names, by the initial. */
function namesByInitial(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (initials !== null) return initials;
  const found = new Map<string, Map<string, string>>();
  for (const [name, code] of countriesByName()) {
    const initial = name.charAt(0);
    const names = found.get(initial) ?? new Map<string, string>();
    found.set(initial, names.set(name.toUpperCase().replaceAll(' ', '_'), code));
  }
  initials = found;
  return found;
}

const MAX_NAME = 60;

/** Ignores case, accents, punctuation and a leading article. */
export function countryNameKey(name: string): string {
  return normalizeText(name)
    .replaceAll(/[.,:;!?*'’"()[\]-]/g, ' ')
    .replaceAll('&', ' and ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

const LANGUAGES =
  'en de fr es pt it nl sv da nb fi is et lv lt pl cs sk sl hr hu ro bg el ru uk tr ar zh ja ko id vi'.split(' ');

/** Names that the lists lack. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'u s': 'US',
  'u s a': 'US',
  america: 'US',
  'united states of america': 'US',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'england and wales': 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  'korea south': 'KR',
  'korea republic of': 'KR',
  'korea north': 'KP',
  'hong kong sar': 'HK',
  'hong kong sar china': 'HK',
  'hong kong china': 'HK',
  'macau sar': 'MO',
  'macao sar': 'MO',
  macau: 'MO',
  'macau china': 'MO',
  'taiwan china': 'TW',
  'taiwan province of china': 'TW',
  'chinese taipei': 'TW',
  'mainland china': 'CN',
  'pr china': 'CN',
  'p r china': 'CN',
  prc: 'CN',
  'czech republic': 'CZ',
  holland: 'NL',
  'ivory coast': 'CI',
  'cote divoire': 'CI',
  burma: 'MM',
  swaziland: 'SZ',
  macedonia: 'MK',
  turkey: 'TR',
  'viet nam': 'VN',
  uae: 'AE',
  'u a e': 'AE',
  'cape verde': 'CV',
  'east timor': 'TL',
  'vatican city': 'VA',
  'vatican city state': 'VA',
  'congo kinshasa': 'CD',
  'congo brazzaville': 'CG',
  'dr congo': 'CD',
  'republic of the congo': 'CG',
  'congo republic': 'CG',
  'palestinian territories': 'PS',
  'republic of ireland': 'IE',
  'republic of moldova': 'MD',
  'slovak republic': 'SK',
  'russian federation': 'RU',
  'kosovo republic of': 'XK',
  한국: 'KR',
};

const load = createRequire(import.meta.url);
let cached: ReadonlyMap<string, string> | null = null;

/**
 * Codes by the normalized name, from two lists in each language, since an official name is not always the usual one. English names
 * come first; a name of two countries in other languages is left out.
 */
function countriesByName(): ReadonlyMap<string, string> {
  if (cached !== null) return cached;
  const english = new Map<string, string>();
  for (const [code, { name }] of COUNTRIES) english.set(countryNameKey(name), code);
  for (const [name, code] of Object.entries(OTHER_NAMES)) english.set(name, code);
  const others = new Map<string, string | null>();
  for (const language of LANGUAGES) {
    const names = (load(`i18n-iso-countries/langs/${language}.json`) as LanguageFile).countries;
    const usual = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [code, name] of Object.entries(names)) {
      if (!isCountryCode(code)) continue;
      for (const key of [name, usual.of(code) ?? []].flat().flatMap(spellings).map(countryNameKey)) {
        if (english.has(key)) continue;
        const other = others.get(key);
        others.set(key, other === undefined || other === code ? code : null);
      }
    }
    // an English name may not become ambiguous through another language
    if (language === 'en') for (const [key, code] of others) if (code !== null) english.set(key, code);
  }
  for (const [key, code] of others) if (code !== null && !english.has(key)) english.set(key, code);
  cached = english;
  return cached;
}

/** A name, and how it is written where a keyboard or a program lacks letters: Österreich, Oesterreich. */
function spellings(name: string): string[] {
  const plain = name.replaceAll(/[äöüåæøß]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
  return plain === name ? [name] : [name, plain];
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', æ: 'ae', ø: 'oe', ß: 'ss' };

interface LanguageFile {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}
