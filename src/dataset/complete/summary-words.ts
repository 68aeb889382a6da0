import { CURRENCIES } from '../../model/currency.ts';
import type { AmountRecord, ClaimRecord, MetricRecord } from '../../model/record.ts';
import type { Region } from '../../model/region-vocabulary.ts';

/* Parts of generated summaries. They depend on nothing but the record, as they are part of its content. */

/** `A, B and C`; `A, B, C and 4 others` if there are more than `limit`. */
export function joined(items: readonly string[], limit: number): string {
  const shown = items.length > limit ? [...items.slice(0, limit - 1), `${items.length - limit + 1} others`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** `in 2018`, `in June 2018`, `on 8 June 2018`. */
export function onDate(date: string): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateText(date)}`;
}

/** `2018`, `June 2018`, `8 June 2018`. */
export function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [monthName(month)]),
  ];
  return [...parts, year].join(' ');
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `680 million`, `4.5 billion`, `12,500`. Exact: a number with more digits is written out. */
function numberText(value: number): string {
  const size = Math.abs(value);
  const scale = SCALES.find(({ factor }) => size >= factor);
  const short = scale ? Number((value / scale.factor).toFixed(3)) : value;
  if (scale && short * scale.factor === value) return `${short} ${scale.name}`;
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const SCALES = [
  { factor: 1e12, name: 'trillion' },
  { factor: 1e9, name: 'billion' },
  { factor: 1e6, name: 'million' },
] as const;

/** `about USD 680 million`; a range as `between USD 1 million and 2 million`; a second currency in brackets. */
export function moneyText(amounts: readonly AmountRecord[]): string {
  const [low, high] = [
    amounts.find(({ bound }) => bound === 'MORE_THAN'),
    amounts.find(({ bound }) => bound === 'LESS_THAN'),
  ];
  if (amounts.length === 2 && low && high && low.currency === high.currency && low.value < high.value) {
    return `between ${low.currency} ${numberText(low.value)} and ${numberText(high.value)}`;
  }
  const [first = '', second] = amounts.map(oneAmount);
  return second === undefined ? first : `${first} (${second})`;
}

function oneAmount({ value, currency, approximate, bound }: AmountRecord): string {
  const limit = bound === null ? (approximate ? 'about ' : '') : `${bound === 'MORE_THAN' ? 'more' : 'less'} than `;
  return `${limit}${currency} ${numberText(value)}`;
}

/** `about 870 million`, `54 %`, `USD 3 billion`, `10 times`. */
export function figureText({ value, unit, qualifier }: MetricRecord): string {
  const number = numberText(value);
  return `${QUALIFIER_WORDS[qualifier]}${UNIT_WORDS[unit]?.(number) ?? (CURRENCIES.has(unit) ? `${unit} ${number}` : `${number} ${lowerWords(unit)}`)}`;
}

const UNIT_WORDS: Readonly<Record<string, (number: string) => string>> = {
  COUNT: (number) => number,
  PERCENT: (number) => `${number} %`,
  MULTIPLE: (number) => `${number} times`,
};

/** Words before a figure or a stake. */
export const QUALIFIER_WORDS = {
  EXACT: '',
  MORE_THAN: 'more than ',
  ABOUT: 'about ',
  LESS_THAN: 'less than ',
} as const;

/** ` in France and the United States`, ` in Europe`, or nothing. */
export function inPlaces({ markets, region }: ClaimRecord, nameOf: (entity: string) => string, limit: number): string {
  if (markets.length === 0) return region === null ? '' : (REGION_WORDS[region] ?? ` in ${properWords(region)}`);
  const names = markets.map((code) => `${WITH_ARTICLE.has(code) ? 'the ' : ''}${nameOf(code.toLowerCase())}`);
  return ` in ${joined(names, limit)}`;
}

/** Countries whose name takes an article within a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE BQ BS CC CD CF CG CK DO FK FO GB GM HM IM IO KM KY MH MP MV NL PH PN SB SC TC TF UM US VG VI'.split(' '),
);

const REGION_WORDS: Readonly<Partial<Record<Region, string>>> = {
  WORLD: ' worldwide',
  AMERICAS: ' in the Americas',
  CARIBBEAN: ' in the Caribbean',
  LATIN_AMERICA_AND_CARIBBEAN: ' in Latin America and the Caribbean',
  SUB_SAHARAN_AFRICA: ' in Sub-Saharan Africa',
  SOUTH_EASTERN_ASIA: ' in South-eastern Asia',
  AUSTRALIA_AND_NEW_ZEALAND: ' in Australia and New Zealand',
  MIDDLE_EAST: ' in the Middle East',
  EU: ' in the EU',
  EEA: ' in the EEA',
  EUROZONE: ' in the eurozone',
  UK_AND_IRELAND: ' in the United Kingdom and Ireland',
  NORDICS: ' in the Nordics',
  BALTICS: ' in the Baltics',
  BENELUX: ' in Benelux',
  GCC: ' in the GCC',
  CIS: ' in the CIS',
  EAC: ' in the EAC',
  LATAM: ' in Latin America',
};

/** `payment service provider` for PAYMENT_SERVICE_PROVIDER. */
export function lowerWords(value: string): string {
  return value
    .split('_')
    .map((word) => ACRONYMS[word] ?? word.toLowerCase())
    .join(' ');
}

const ACRONYMS: Readonly<Record<string, string>> = { BAAS: 'BaaS', KYC: 'KYC', IPO: 'IPO', SPAC: 'SPAC' };

/** Short values are abbreviations, such as APAC. */
function properWords(value: string): string {
  if (value.length <= 6 && !COMMON.has(value)) return value;
  return value
    .split('_')
    .map((word) => (word === 'AND' ? 'and' : `${word.charAt(0)}${word.slice(1).toLowerCase()}`))
    .join(' ');
}

const COMMON: ReadonlySet<string> = new Set(['AFRICA', 'ASIA', 'EUROPE']);
