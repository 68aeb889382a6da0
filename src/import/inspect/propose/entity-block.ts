import { SCHEME_RULES } from '../../../model/identifier-scheme.ts';
import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import { looksLikePerson } from '../profile/name-shape.ts';
import type { Attribute } from '../word/header-words.ts';
import type { Party } from './choose-claim.ts';
import type { UsedColumn } from './column-use.ts';
import type { Block, Entry } from './mapping-text.ts';
import { partyNames, type SampleRows } from './party-name.ts';
import { type Spec, whenThen, wordSpec } from './value-spec.ts';

/** With which other columns a party shares its entities. */
export interface EntitySpace {
  /** null: with none. */
  readonly space: string | null;
  /** Kinds of names that another column decides. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** Of these a claim has one, so a cell that looks like a list is one name. */
const SINGLE_ROLES: ReadonlySet<string> = new Set(['OWNED', 'ORGANISATION', 'ISSUER', 'INVESTEE', 'BODY']);

/** What the mapping says about the entities of a party. */
export function entityBlock(
  party: Party,
  own: readonly UsedColumn[],
  isOptional: boolean,
  { space, kinds }: EntitySpace,
  sample: SampleRows,
): Block {
  const [first] = party.columns;
  const names = party.columns.map(({ profile }) => profile.name);
  if (party.constant !== undefined) {
    return {
      entries: [
        ...(space === null ? [] : [{ key: 'space', value: space }]),
        { key: 'kind', value: party.kind },
        { key: 'name', value: party.constant, remark: 'no column names it: write its name here' },
      ],
    };
  }
  const list = first?.profile.list ?? null;
  const isList = list !== null && !list.isRisky && party.columns.length === 1 && !SINGLE_ROLES.has(party.role);
  const attribute = (name: Attribute) => own.filter(({ use }) => use.as === 'attribute' && use.attribute === name);
  const one = (name: Attribute) => attribute(name)[0]?.profile ?? null;
  const country = one('COUNTRY');
  const description = one('DESCRIPTION');
  const sector = one('SECTOR');
  const aliases = attribute('ALIAS');
  const rest = [
    ...attribute('CITY'),
    ...attribute('ID'),
    ...attribute('TICKER'),
    ...attribute('REGISTRATION'),
    ...attribute('ISIN').slice(1),
  ];
  const identifiers = identifierSpecs(own);
  const entries: Entry[] = [
    ...(space === null ? [] : [{ key: 'space', value: space, remark: 'a name in several columns is one entity' }]),
    ...(isList ? [{ key: 'each', value: { column: first?.profile.name ?? '', split: list.separator } }] : []),
    ...(isOptional ? [{ key: 'optional', value: true, remark: 'rows may have none' }] : []),
    kindEntry(party, one('KIND'), kinds, sample),
    { key: 'key', value: names },
    {
      key: 'name',
      value: names.length > 1 ? { columns: names } : { column: names[0] ?? '' },
      remark: first?.profile.isReversed
        ? 'written as Last, First'
        : list?.isRisky
          ? 'not split at commas, which are in names such as "X, Inc."'
          : null,
    },
    ...(country === null
      ? []
      : [
          {
            key: 'country',
            value: countrySpec(country),
            remark:
              country.type === 'country'
                ? omittedRemark(country.misfit?.text, country.misfits)
                : 'what follows the last comma',
          },
        ]),
    ...(aliases.length === 0
      ? []
      : [
          {
            key: 'names',
            value: aliases.map(({ profile }) =>
              aliasSpec(profile.name, profile.header.words, profile.list?.separator ?? null),
            ),
          },
        ]),
    ...(description === null ? [] : [{ key: 'description', value: { column: description.name } }]),
    ...(Object.keys(identifiers).length === 0
      ? []
      : [
          {
            key: 'identifiers',
            value: { entries: Object.entries(identifiers).map(([key, value]) => ({ key, value })) },
          },
        ]),
    ...(sector === null
      ? []
      : [
          {
            key: 'tags',
            value: { column: sector.name, ...(sector.list !== null && { split: sector.list.separator }) },
          },
        ]),
    ...(rest.length === 0 ? [] : [{ key: 'extra', value: rest.map(({ profile }) => profile.name) }]),
  ];
  return { entries };
}

function countrySpec(country: UsedColumn['profile']): Spec {
  if (country.type !== 'country') return { column: country.name, match: '[^,]+$', invalid: 'omit' };
  return { column: country.name, ...(country.misfits > 0 && { invalid: 'omit' }) };
}

export function omittedRemark(example: string | undefined, count: number): string | null {
  return count > 0 && example !== undefined ? `left out where it cannot be read, as in "${example}"` : null;
}

function aliasSpec(column: string, words: readonly string[], separator: string | null): Spec {
  const joined = words.join(' ');
  const type = /former|fruher|ancien|anterior|ehemal/.test(joined)
    ? 'FORMER'
    : /short|kurz|abb|abk|sigl|acronym|akronym/.test(joined)
      ? 'SHORT'
      : 'ALIAS';
  return { name: { column, ...(separator !== null && { split: separator }) }, type };
}

function kindEntry(
  party: Party,
  column: UsedColumn['profile'] | null,
  kinds: ReadonlyMap<string, string>,
  sample: SampleRows,
): Entry {
  if (column !== null && column.values !== null) {
    const { spec, remark } = wordSpec(column, 'entityKind', party.kind);
    return { key: 'kind', value: spec, remark: remark === null ? null : `${remark}: read as ${party.kind}` };
  }
  const [name] = party.columns;
  const profile = name?.profile;
  if (!profile) return { key: 'kind', value: party.kind };
  const names = partyNames(party, sample);
  const map: Record<string, string> = Object.fromEntries(kinds);
  if (party.kind === 'COMPANY' || party.kind === 'INVESTOR') {
    const people = [...names].filter(looksLikePerson);
    if (people.length <= MAX_NAMED) for (const person of people) map[person] ??= 'PERSON';
  }
  if (Object.keys(map).length > 0)
    return { key: 'kind', value: { column: profile.name, map, else: party.kind }, remark: 'by name' };
  const banks = party.kind === 'COMPANY' ? [...names].filter((text) => BANK_NAME.test(text)).length : 0;
  if (banks > 0 && banks < names.size) {
    return {
      key: 'kind',
      value: { when: [whenThen({ column: profile.name, matches: BANK_PATTERN }, 'BANK')], else: party.kind },
      remark: 'by a word in the name',
    };
  }
  return { key: 'kind', value: banks > 0 ? 'BANK' : party.kind };
}

/** A table of more names is not readable. */
const MAX_NAMED = 40;

const BANK_PATTERN = String.raw`(?i)bank\b|\bbanque\b|\bbanco\b|\bbanca\b|sparkasse`;
const BANK_NAME = /bank\b|\bbanque\b|\bbanco\b|\bbanca\b|sparkasse/i;

function identifierSpecs(own: readonly UsedColumn[]): Record<string, Spec> {
  const specs: Record<string, Spec> = {};
  for (const { use, profile } of own) {
    if (use.as !== 'attribute') continue;
    const scheme = SCHEME_OF_ATTRIBUTE[use.attribute];
    if (scheme === undefined || specs[scheme] !== undefined) continue;
    if (scheme === 'DOMAIN') {
      specs[scheme] = { column: profile.name, as: 'domain', invalid: 'omit' };
      continue;
    }
    const rule = SCHEME_RULES[scheme];
    const texts = [...(profile.values?.keys() ?? profile.samples)];
    const wrong = texts.filter((text) => rule.issue(rule.normalize(text)) !== null);
    if (wrong.length === 0) specs[scheme] = { column: profile.name };
    // a wrong code would reject its row
    else if (wrong.length <= Math.max(texts.length / 2, 1) && profile.values !== null)
      specs[scheme] = { column: profile.name, empty: wrong };
  }
  return specs;
}

const SCHEME_OF_ATTRIBUTE: Partial<Record<Attribute, IdentifierScheme>> = {
  LEI: 'LEI',
  BIC: 'BIC',
  ISIN: 'ISIN',
  WIKIDATA: 'WIKIDATA',
  CRUNCHBASE: 'CRUNCHBASE',
  WEBSITE: 'DOMAIN',
};
