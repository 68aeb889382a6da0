import { CURRENCIES } from '../../../model/currency.ts';
import { normalizeText } from '../../../model/normalize-text.ts';
import {
  type Attribute,
  type ClaimField,
  HEADER_WORDS,
  type HeaderClass,
  type Slot,
  type SourceField,
  type WideMeasure,
} from './header-words.ts';

/** What the name of a column says. At most one of `attribute`, `field`, `source` and `measure` is set. */
export interface HeaderReading {
  /** Whom or what the column is about: of `partner_country` it is PARTNER. */
  readonly slot: Slot | null;
  /** Other readings of the same word: `acquirer` buys companies or signs up merchants. */
  readonly attribute: Attribute | null;
  readonly field: ClaimField | null;
  readonly source: SourceField | null;
  readonly measure: WideMeasure | null;
  readonly unit: HeaderUnit;
  /** Words that were not understood. */
  readonly unknown: readonly string[];
  /** The words, in lower case without accents. */
  readonly words: readonly string[];
}

/** Of `Volumen (Mio. EUR)`: EUR and 1000000. */
export interface HeaderUnit {
  readonly currency: string | null;
  readonly times: number;
  readonly isPercent: boolean;
}

export function readHeader(name: string): HeaderReading {
  const words = headerWords(name);
  const { unit, rest } = takeUnit(words, name);
  const { concepts, unknown } = findConcepts(rest);
  const read = combine(concepts, rest);
  const isUnitAlone = concepts.length === 0 && unknown.length === 0 && (unit.currency !== null || unit.isPercent);
  const field = isUnitAlone ? (unit.isPercent ? 'STAKE' : 'AMOUNT') : read.field;
  return { ...read, field, unit, unknown, words };
}

interface Concept {
  readonly group: HeaderClass;
  readonly name: string;
}

/** Longest phrases first; a phrase may have several meanings. */
const PHRASES: ReadonlyMap<string, readonly Concept[]> = phraseIndex();
const LONGEST = 5;

function phraseIndex(): Map<string, Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const [group, concepts] of Object.entries(HEADER_WORDS)) {
    for (const [name, phrases] of Object.entries(concepts)) {
      for (const phrase of phrases.split('|')) {
        for (const key of new Set([headerWords(phrase).join(' '), headerWords(withDigraphs(phrase)).join(' ')])) {
          const meanings = index.get(key) ?? [];
          index.set(key, [...meanings, { group: group as HeaderClass, name }]); // the keys of HEADER_WORDS
        }
      }
    }
  }
  return index;
}

function withDigraphs(phrase: string): string {
  return phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}

/** `partnerCountry`, `partner_country` and `Partner-Country` are the same two words. */
function headerWords(name: string): string[] {
  const spaced = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2');
  return normalizeText(spaced).match(/[\p{L}]+|\d+|[%#€$£¥]/gu) ?? [];
}

function takeUnit(words: readonly string[], name: string): { unit: HeaderUnit; rest: string[] } {
  let [currency, times, isPercent]: [string | null, number, boolean] = [null, 1, false];
  const bracketed = new Set(headerWords((name.match(/[([][^)\]]*[)\]]/g) ?? []).join(' ')));
  const hasMoney = words.some((word) => currencyOf(word, name) !== null);
  const rest = words.filter((word) => {
    const code = currencyOf(word, name);
    if (code !== null) {
      currency = code;
      return false;
    }
    // a currency and a multiplier in one word: `eurm`, `usdmn`
    const [, start = '', end = ''] = /^(eur|usd|gbp|chf)(m|mn|mio|k|bn|b)$/.exec(word) ?? [];
    if (start !== '') {
      [currency, times] = [start.toUpperCase(), MULTIPLIERS[end] ?? 1];
      return false;
    }
    const isShort = word.length <= 2;
    const factor = Object.hasOwn(MULTIPLIERS, word) ? MULTIPLIERS[word] : undefined;
    if (factor !== undefined && (!isShort || hasMoney || bracketed.has(word))) {
      times = factor;
      return false;
    }
    if (PERCENT_WORDS.has(word) && words.length > 1) {
      isPercent = true;
      return false;
    }
    return true;
  });
  if (words.length === 1 && PERCENT_WORDS.has(words[0] ?? '')) isPercent = true;
  return { unit: { currency, times, isPercent }, rest };
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
};
/** Codes that people write in lower case as well. Others, such as ALL or TOP, are words. */
const COMMON = new Set('eur usd gbp chf sek nok dkk pln jpy cny inr brl mxn sgd hkd aud cad zar ngn kes'.split(' '));
const PERCENT_WORDS = new Set(['%', 'percent', 'pct', 'prozent', 'pourcentage', 'porcentaje', 'pourcent']);
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries('k tsd thousand thousands tausend milliers miles teur'.split(' ').map((word) => [word, 1e3])),
  ...Object.fromEntries(
    'm mm mn mio mill million millions millionen millones millón millon mln milionen milioni mdd'
      .split(' ')
      .map((word) => [word, 1e6]),
  ),
  ...Object.fromEntries(
    'b bn bln mrd mia md mds milliarde milliarden milliard milliards billion billions'
      .split(' ')
      .map((word) => [word, 1e9]),
  ),
};

function currencyOf(word: string, name: string): string | null {
  if (Object.hasOwn(SYMBOLS, word)) return SYMBOLS[word] ?? null;
  const code = word.toUpperCase();
  if (word.length !== 3 || !CURRENCIES.has(code)) return null;
  return COMMON.has(word) || (name.includes(code) && name !== name.toUpperCase()) ? code : null;
}

function findConcepts(words: readonly string[]): { concepts: Concept[][]; unknown: string[] } {
  const whole = PHRASES.get(words.join(' '));
  if (whole) return { concepts: [[...whole]], unknown: [] };
  const concepts: Concept[][] = [];
  const unknown: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = [...Array(LONGEST).keys()]
      .map((shorter) => LONGEST - shorter)
      .find((count) => index + count <= words.length && isPhrase(words.slice(index, index + count)));
    const word = words[index] ?? '';
    if (length !== undefined) concepts.push([...(PHRASES.get(words.slice(index, index + length).join(' ')) ?? [])]);
    else {
      const parts = splitCompound(word);
      if (parts !== null) concepts.push(...parts);
      else if (!FILLERS.has(word) && !/^\d+$/.test(word)) unknown.push(word);
    }
    index += length ?? 1;
  }
  return { concepts, unknown };
}

function isPhrase(words: readonly string[]): boolean {
  return PHRASES.has(words.join(' ')) && !(words.length === 1 && FILLERS.has(words[0] ?? ''));
}

/** `Handlerland` is a country of a merchant. German joins words with `s`, `n` or `en`. */
function splitCompound(word: string): Concept[][] | null {
  for (let at = word.length - 3; at >= 3; at--) {
    const head = PHRASES.get(word.slice(at));
    if (!head) continue;
    const front = word.slice(0, at);
    const modifier = ['', 's', 'n', 'en', 'e'].flatMap((joint) => {
      if (!front.endsWith(joint)) return [];
      const stem = front.slice(0, front.length - joint.length);
      return stem.length >= 3 ? (PHRASES.get(stem) ?? []) : [];
    });
    if (modifier.length > 0) return [modifier, [...head]];
  }
  return null;
}

const FILLERS = new Set(
  'of the de la le les du des del der die das den dem in im for fur pour para d l el los las a an am et und and y en con with by par por von vom zu zum to from our unser their his is s s. al on at un une ein eine per'.split(
    ' ',
  ),
);

type Read = Pick<HeaderReading, 'slot' | 'attribute' | 'field' | 'source' | 'measure'>;

function combine(found: readonly (readonly Concept[])[], words: readonly string[]): Read {
  const namesIn = (group: HeaderClass) =>
    found.flatMap((meanings) => meanings.filter((one) => one.group === group).map(({ name }) => name));
  const first = <Name extends string>(group: HeaderClass) => (namesIn(group)[0] ?? null) as Name | null; // names of HEADER_WORDS
  const slot = first<Slot>('slot');
  const fields = namesIn('field') as ClaimField[];
  const attributes = namesIn('attribute') as Attribute[];
  const none: Read = { slot, attribute: null, field: null, source: null, measure: null };
  if (words.some((word) => PRIVATE_WORDS.has(word))) return { ...none, slot: null };
  const source = sourceField(namesIn('source') as SourceField[], attributes, fields, slot, found.length);
  if (source !== null) return source === 'WEBSITE' ? { ...none, attribute: 'WEBSITE' } : { ...none, source };
  const measure = first<WideMeasure>('measure');
  if (measure !== null && (slot === null || found.length === 1))
    return { ...none, slot: found.length === 1 ? slot : null, measure };
  const attribute =
    attributes.find((name) => name !== 'NAME' && name !== 'ID' && name !== 'KIND') ?? attributes[0] ?? null;
  const field = FIELD_ORDER.find((name) => fields.includes(name)) ?? null;
  const isOneWord = found.length === 1;
  if (isOneWord && slot !== null && field !== null && attribute === null)
    return { ...none, field: SLOT_WINS.has(slot) ? null : field };
  if (attribute !== null && field !== null && !isOneWord) {
    if (attribute === 'COUNTRY' || attribute === 'KIND')
      return attribute === 'KIND' ? { ...none, field } : { ...none, attribute };
    if (attribute === 'NAME' || attribute === 'ID')
      return field === 'MEASURE' ? { ...none, attribute } : { ...none, field };
    return { ...none, attribute };
  }
  if (attribute !== null) return { ...none, attribute, ...(isOneWord && { slot: null, field }) };
  return { ...none, field };
}

/** Words of columns about the private life of people, which no claim is about. */
const PRIVATE_WORDS = new Set(
  'birth birthday birthdate geburtsdatum geburtstag naissance nacimiento gender geschlecht sexe sexo age alter'.split(
    ' ',
  ),
);

/** A word with two readings that is a party more often than a field. */
const SLOT_WINS: ReadonlySet<Slot> = new Set(['SPONSOR_BANK', 'INVESTOR', 'OWNER', 'PARTNER', 'MEMBER']);

function sourceField(
  sources: readonly SourceField[],
  attributes: readonly Attribute[],
  fields: readonly ClaimField[],
  slot: Slot | null,
  count: number,
): SourceField | 'WEBSITE' | null {
  const [first] = sources;
  if (first === undefined) return null;
  const precise = sources.find((name) => name !== 'SOURCE');
  if (precise === 'SOURCE_URL' && slot !== null && !sources.includes('SOURCE')) return 'WEBSITE';
  if (precise !== undefined && count === 1)
    return attributes.length + fields.length > 0 && slot === null ? precise : precise;
  if (precise !== undefined) return slot === null ? precise : null;
  if (count === 1) return first;
  if (fields.some((name) => name === 'DATE' || name === 'YEAR')) return 'SOURCE_DATE';
  if (fields.includes('JOB_TITLE') || attributes.includes('NAME')) return 'SOURCE_TITLE';
  if (attributes.includes('WEBSITE')) return 'SOURCE_URL';
  if (attributes.includes('ID') || attributes.includes('KIND')) return null;
  return slot === null ? 'SOURCE' : null;
}

/** Of two fields in one name, such as `funding date`, the earlier one here is meant. */
const FIELD_ORDER: readonly ClaimField[] = [
  'CURRENCY',
  'UNIT',
  'CONFIDENCE',
  'LICENCE_NUMBER',
  'CLAIM_ID',
  'STATUS',
  'UNTIL',
  'SINCE',
  'DATE',
  'YEAR',
  'PERIOD',
  'NOTE',
  'LICENCE_TYPE',
  'VALUATION',
  'FINE',
  'STAKE',
  'SERIES',
  'AMOUNT',
  'JOB_TITLE',
  'ROLE',
  'RELATION',
  'MEASURE',
  'VALUE',
  'STAGE',
  'MARKETS',
  'REGION',
  'TAGS',
  'SUMMARY',
  'ENFORCEMENT',
];
