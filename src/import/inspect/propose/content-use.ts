import type { ColumnProfile } from '../profile/column-profile.ts';
import type { Attribute, ClaimField, Slot, SourceField, WideMeasure } from '../word/header-words.ts';
import { type Vocabulary, valueNamed } from '../word/value-words.ts';

/** What a column is for, by its name and its content. */
export type ColumnUse =
  /** Names an entity. */
  | { readonly as: 'name'; readonly slot: Slot }
  /** A property of an entity; which one is not known if `slot` is null. */
  | { readonly as: 'attribute'; readonly slot: Slot | null; readonly attribute: Attribute }
  | { readonly as: 'field'; readonly slot: Slot | null; readonly field: ClaimField }
  | { readonly as: 'source'; readonly part: SourceField }
  | { readonly as: 'measure'; readonly measure: WideMeasure }
  | { readonly as: 'none' };

export const NONE: ColumnUse = { as: 'none' };

/** Corrects what the name says if the content cannot be that, and guesses if the name says nothing. */
export function byContent(profile: ColumnProfile, use: ColumnUse): ColumnUse {
  const { type } = profile;
  switch (use.as) {
    case 'name':
      return nameByContent(profile, use.slot);
    case 'attribute':
      return attributeByContent(profile, use);
    case 'field':
      return fieldByContent(profile, use.field, use.slot);
    case 'source':
      if (use.part === 'SOURCE' && (type === 'url' || type === 'site')) return { as: 'source', part: 'SOURCE_URL' };
      if (use.part === 'SOURCE_URL' && type === 'site') return { as: 'attribute', slot: null, attribute: 'WEBSITE' };
      if (use.part === 'SOURCE_URL' && type === 'domain') return { as: 'attribute', slot: null, attribute: 'WEBSITE' };
      if (use.part === 'SOURCE' && (type === 'date' || type === 'year')) return { as: 'source', part: 'SOURCE_DATE' };
      if (use.part === 'SOURCE_DATE' && type !== 'date' && type !== 'year') return NONE;
      return use;
    case 'measure':
      return NUMBERS.has(type) ? use : NONE;
    case 'none':
      return guess(profile);
  }
}

const NUMBERS = new Set(['integer', 'number', 'money', 'percent', 'year']);

function nameByContent(profile: ColumnProfile, slot: Slot): ColumnUse {
  const { type, header } = profile;
  const { measure } = header;
  if (NUMBERS.has(type)) return measure !== null ? { as: 'measure', measure } : NONE;
  if (type === 'url' || type === 'site') return { as: 'attribute', slot, attribute: 'WEBSITE' };
  if (type === 'date')
    return {
      as: 'field',
      slot: null,
      field:
        slot === 'EDGE_TO'
          ? 'UNTIL'
          : slot === 'EDGE_FROM' || slot === 'MEMBER' || slot === 'HOLDER'
            ? 'SINCE'
            : 'DATE',
    };
  if (type === 'email') return { as: 'attribute', slot, attribute: 'EMAIL' };
  if (type === 'lei') return { as: 'attribute', slot, attribute: 'LEI' };
  if (type === 'bic') return { as: 'attribute', slot, attribute: 'BIC' };
  if (type === 'country' && slot !== 'AUTHORITY') return { as: 'attribute', slot, attribute: 'COUNTRY' };
  if (type === 'boolean') return NONE;
  return { as: 'name', slot };
}

const TYPE_OF_ATTRIBUTE: Readonly<Partial<Record<Attribute, ColumnProfile['type']>>> = {
  LEI: 'lei',
  ISIN: 'isin',
  BIC: 'bic',
  WIKIDATA: 'wikidata',
};
const ATTRIBUTE_OF_TYPE: Readonly<Partial<Record<ColumnProfile['type'], Attribute>>> = {
  lei: 'LEI',
  isin: 'ISIN',
  bic: 'BIC',
  wikidata: 'WIKIDATA',
  email: 'EMAIL',
  site: 'WEBSITE',
  domain: 'WEBSITE',
};

function attributeByContent(profile: ColumnProfile, use: ColumnUse & { as: 'attribute' }): ColumnUse {
  const { type } = profile;
  const { attribute, slot } = use;
  const found = ATTRIBUTE_OF_TYPE[type];
  if (attribute === 'NAME') return found === undefined ? use : { ...use, attribute: found };
  if (TYPE_OF_ATTRIBUTE[attribute] !== undefined && TYPE_OF_ATTRIBUTE[attribute] !== type)
    return { ...use, attribute: 'ID' };
  if (attribute === 'COUNTRY' && type !== 'country') return profile.hasTails ? use : { ...use, attribute: 'CITY' };
  if (attribute === 'WEBSITE' && type === 'url')
    return slot === null && profile.header.words.includes('web') ? { as: 'source', part: 'SOURCE_URL' } : use;
  if (attribute === 'WEBSITE' && type !== 'site' && type !== 'domain') return { ...use, attribute: 'CITY' };
  if (attribute === 'ID' && (found === 'LEI' || found === 'BIC' || found === 'ISIN' || found === 'WIKIDATA'))
    return { ...use, attribute: found };
  if (attribute !== 'KIND') return use;
  const field = bestVocabulary(
    profile,
    ['entityKind', 'round', 'licence', 'claimKind', 'role', 'stage', 'status', 'measure'],
    0.5,
  );
  if (field === null) return slot === null ? NONE : { ...use, attribute: 'CITY' };
  if (slot === null && field !== 'entityKind')
    return { as: 'field', slot, field: FIELD_OF_VOCABULARY[field] ?? 'NOTE' };
  return use;
}

const FIELD_OF_VOCABULARY: Readonly<Partial<Record<Vocabulary, ClaimField>>> = {
  round: 'SERIES',
  licence: 'LICENCE_TYPE',
  claimKind: 'RELATION',
  role: 'ROLE',
  stage: 'STAGE',
  status: 'STATUS',
  measure: 'MEASURE',
  confidence: 'CONFIDENCE',
  region: 'REGION',
};

/** The vocabulary that explains most cells, and at least `least` of them. Of equals, the first one. */
function bestVocabulary(profile: ColumnProfile, candidates: readonly Vocabulary[], least: number): Vocabulary | null {
  const [best] = candidates
    .map((vocabulary) => ({ vocabulary, share: coverage(profile, vocabulary) }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share);
  return best?.vocabulary ?? null;
}

function fieldByContent(profile: ColumnProfile, field: ClaimField, slot: Slot | null): ColumnUse {
  const { type } = profile;
  const as = (other: ClaimField): ColumnUse => ({ as: 'field', slot, field: other });
  const isDate = type === 'date' || type === 'year';
  const isNumber = NUMBERS.has(type);
  switch (field) {
    case 'SINCE':
    case 'UNTIL':
    case 'DATE':
      if (type === 'boolean' || type === 'category')
        return coverage(profile, 'status') >= 0.5 ? as('STATUS') : as('NOTE');
      if (
        NUMBERS.has(type) &&
        Number(profile.min) >= 20_000 &&
        Number(profile.max) <= 60_000 &&
        profile.dates.size === 0
      )
        return as(field); // days of a spreadsheet
      return isDate || profile.dates.size > 0 ? as(field) : NONE;
    case 'YEAR':
      return isDate ? as(field) : NONE;
    case 'AMOUNT':
    case 'VALUATION':
    case 'FINE':
      if (type === 'percent') return as('STAKE');
      return isNumber ? as(field) : as('NOTE');
    case 'STAKE':
      return isNumber ? (type === 'money' ? as('AMOUNT') : as(field)) : as('NOTE');
    case 'VALUE':
      return isNumber ? as(field) : as('NOTE');
    case 'MARKETS':
      if (type === 'country') return as(field);
      return coverage(profile, 'region') >= 0.5 ? as('REGION') : as('NOTE');
    case 'REGION':
      if (type === 'country') return as('MARKETS');
      return coverage(profile, 'region') >= 0.5 ? as(field) : as('NOTE');
    case 'STAGE':
    case 'SERIES':
    case 'STATUS': {
      if (type === 'country') return as('MARKETS');
      const order: readonly Vocabulary[] =
        field === 'STATUS'
          ? ['status', 'stage']
          : field === 'STAGE'
            ? ['stage', 'round', 'status']
            : ['round', 'stage'];
      const best = bestVocabulary(profile, order, 0.3);
      if (best === null && coverage(profile, 'role') >= 0.5) return as('ROLE');
      if (best === null) return field === 'SERIES' ? as(field) : as('NOTE');
      return as(FIELD_OF_VOCABULARY[best] ?? field);
    }
    case 'ROLE':
      return coverage(profile, 'role') >= 0.4 ? as(field) : as('JOB_TITLE');
    case 'CONFIDENCE':
      return isNumber || type === 'boolean' || coverage(profile, 'confidence') >= 0.6 ? as(field) : as('NOTE');
    case 'CURRENCY':
      return type === 'currency' || profile.counts.get('currency') ? as(field) : as('NOTE');
    case 'LICENCE_TYPE':
      return coverage(profile, 'licence') === 0 && coverage(profile, 'status') >= 0.8 ? as('STATUS') : as(field);
    case 'LICENCE_NUMBER':
    case 'CLAIM_ID':
      return type === 'url' ? { as: 'source', part: 'SOURCE_URL' } : as(field);
    case 'NOTE':
      return type === 'url' ? { as: 'source', part: 'SOURCE_URL' } : as(field);
    default:
      return as(field);
  }
}

/** By the content alone. */
function guess(profile: ColumnProfile): ColumnUse {
  const { type, list } = profile;
  if (
    profile.header.words.some(
      (word) =>
        word.startsWith('geb') || word.startsWith('birth') || word.startsWith('naiss') || word.startsWith('nacim'),
    )
  )
    return NONE;
  const attribute = ATTRIBUTE_OF_TYPE[type];
  if (attribute !== undefined) return { as: 'attribute', slot: null, attribute };
  switch (type) {
    case 'url':
      return { as: 'source', part: 'SOURCE_URL' };
    case 'country':
      return list === null
        ? { as: 'attribute', slot: null, attribute: 'COUNTRY' }
        : { as: 'field', slot: null, field: 'MARKETS' };
    case 'currency':
      return { as: 'field', slot: null, field: 'CURRENCY' };
    case 'date':
      return { as: 'field', slot: null, field: 'DATE' };
    case 'year':
      return { as: 'field', slot: null, field: 'YEAR' };
    case 'percent':
      return { as: 'field', slot: null, field: 'STAKE' };
    case 'money':
      return { as: 'field', slot: null, field: 'AMOUNT' };
    case 'person':
      return { as: 'name', slot: 'PERSON' };
    case 'organisation':
      return profile.header.unknown.length > 0 && profile.distinct < profile.filled / 4
        ? NONE
        : { as: 'name', slot: 'COMPANY' };
    case 'category':
    case 'text': {
      const vocabulary = bestVocabulary(
        profile,
        ['status', 'round', 'licence', 'role', 'claimKind', 'stage', 'confidence', 'entityKind', 'region'],
        0.7,
      );
      if (vocabulary === 'entityKind') return { as: 'attribute', slot: null, attribute: 'KIND' };
      const field = vocabulary === null ? undefined : FIELD_OF_VOCABULARY[vocabulary];
      return field === undefined ? NONE : { as: 'field', slot: null, field };
    }
    default:
      return NONE;
  }
}

/** The share of the cells of a column that a vocabulary explains. */
export function coverage({ values, filled }: ColumnProfile, vocabulary: Vocabulary): number {
  if (values === null || filled === 0) return 0;
  let understood = 0;
  for (const [text, count] of values) if (valueNamed(vocabulary, text) !== null) understood += count;
  return understood / filled;
}
