import { CURRENCIES } from '../../../model/currency.ts';
import { SCHEME_RULES } from '../../../model/identifier-scheme.ts';
import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import { booleanConverter } from '../../value/boolean.ts';
import { countryConverter } from '../../value/country.ts';
import { dateShapes } from './date-shape.ts';
import { moneyShape, numberShape } from './number-shape.ts';
import { looksLikeOrganisation, looksLikePerson } from './name-shape.ts';

/** What the text of a cell can be. */
export const VALUE_TYPES = {
  lei: 'LEI',
  isin: 'ISIN',
  bic: 'BIC',
  wikidata: 'Wikidata item',
  url: 'address of a page',
  site: 'address of a website',
  domain: 'domain',
  email: 'email address',
  boolean: 'yes or no',
  currency: 'currency',
  country: 'country',
  date: 'date',
  year: 'year',
  percent: 'percentage',
  integer: 'whole number',
  number: 'number',
  money: 'money',
  person: 'name of a person',
  organisation: 'name of an organisation',
} as const;
export type ValueType = keyof typeof VALUE_TYPES;

/** All types that a trimmed text can have; of `only` if they are given. */
export function valueTypes(text: string, only: ReadonlySet<ValueType> | null = null): readonly ValueType[] {
  if (text.length > MAX_LENGTH) return /^https?:\/\/\S+$/i.test(text) ? ['url'] : [];
  return RECOGNIZERS.flatMap(([type, matches]) => ((only === null || only.has(type)) && matches(text) ? [type] : []));
}

const MAX_LENGTH = 300;

const RECOGNIZERS: readonly (readonly [ValueType, (text: string) => boolean])[] = [
  ['lei', (text) => isIdentifier('LEI', text, /^[A-Za-z0-9]{20}$/)],
  ['isin', (text) => isIdentifier('ISIN', text, /^[A-Za-z0-9]{12}$/)],
  ['bic', (text) => isIdentifier('BIC', text, /^(?:[A-Z]{6}[A-Z0-9]{2}|[A-Z]{6}[A-Z0-9]{5})$/)],
  ['wikidata', (text) => /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?Q[1-9]\d{2,11}$/.test(text)],
  ['url', (text) => /^https?:\/\/[^\s/]+\.[^\s/]+\/[^\s]+$/i.test(text)],
  ['site', (text) => /^https?:\/\/[^\s/]+\.[^\s/]+\/?$/i.test(text)],
  ['domain', (text) => /^(?:www\.)?(?:[\p{L}\d-]+\.)+\p{L}{2,}\/?$/u.test(text) && isIdentifier('DOMAIN', text, /\./)],
  ['email', (text) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)],
  ['boolean', (text) => booleanConverter.convert(text) !== null],
  ['currency', (text) => isCurrencyText(text)],
  ['country', (text) => !/^\d/.test(text) && countryConverter.convert(text) !== null],
  ['date', (text) => dateShapes(text).length > 0],
  ['year', (text) => /^(?:19|20)\d\d$/.test(text)],
  ['percent', (text) => /^[<>~≈]?\s*-?\d+(?:[.,]\d+)?\s*(?:%|percent|pct|prozent|v\.\s?h\.)$/i.test(text)],
  ['integer', (text) => numberShape(text)?.isWhole ?? false],
  ['number', (text) => numberShape(text) !== null],
  ['money', (text) => moneyShape(text)?.isMoney ?? false],
  ['person', looksLikePerson],
  ['organisation', looksLikeOrganisation],
];

/** A code in any spelling: with the right form, and with the right check digits. */
function isIdentifier(scheme: IdentifierScheme, text: string, form: RegExp): boolean {
  if (!form.test(text)) return false;
  const rule = SCHEME_RULES[scheme];
  const value = rule.normalize(text);
  return scheme === 'DOMAIN'
    ? !rule.issue(value)?.startsWith('a domain')
    : rule.issue(value) === null || scheme === 'LEI';
}

function isCurrencyText(text: string): boolean {
  return CURRENCIES.has(text.toUpperCase()) || /^(?:[€$£¥₹]|US\$|euros?|dollars?)$/i.test(text);
}
