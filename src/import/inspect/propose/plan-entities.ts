import { SCHEME_RULES } from '../../../model/identifier-scheme.ts';
import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import { countryConverter } from '../../value/country.ts';
import { splitItems } from '../profile/list-shape.ts';
import { looksLikePerson } from '../profile/name-shape.ts';
import type { Attribute, Slot } from '../word/header-words.ts';
import type { ClaimChoice, Party } from './choose-claim.ts';
import type { UsedColumn } from './column-use.ts';
import type { Block, Entry } from './mapping-text.ts';
import { type Spec, wordSpec } from './value-spec.ts';

/** Rows to look at: the texts of their cells, in the order of the columns. */
export type SampleRows = readonly (readonly (string | null)[])[];

export interface PlannedEntity {
  readonly name: string;
  readonly party: Party;
  readonly isOptional: boolean;
  readonly block: Block;
}

export interface EntityPlan {
  readonly entities: readonly PlannedEntity[];
  /** Columns of countries that belong to the claim, as no entity has one country. */
  readonly markets: readonly UsedColumn[];
  /** Columns of a type that tells the role of an entity, by the name of the entity. */
  readonly kinds: ReadonlyMap<string, UsedColumn>;
  readonly used: ReadonlySet<number>;
  /** Columns that are left out on purpose. */
  readonly ignored: readonly UsedColumn[];
}

/** Decides which columns describe which entity. */
export function planEntities(
  choice: ClaimChoice,
  columns: readonly UsedColumn[],
  sample: SampleRows,
  isOneOfMany: boolean,
): EntityPlan {
  const names = entityNames(choice.parties);
  const attributes = columns.filter((column) => column.use.as === 'attribute');
  const ownerOf = new Map<UsedColumn, Party>();
  const markets: UsedColumn[] = [];
  const ignored: UsedColumn[] = [];
  for (const column of attributes) {
    const { use } = column;
    if (use.as !== 'attribute') continue;
    if (use.attribute === 'EMAIL') {
      ignored.push(column);
      continue;
    }
    const party = partyOf(column, use.attribute, use.slot, choice.parties, sample);
    const isOwn =
      party !== null &&
      (use.attribute !== 'COUNTRY' ||
        (use.slot !== null && column.profile.list === null) ||
        isCountryOf(column, party, choice, sample));
    if (isOwn && (use.attribute !== 'COUNTRY' || column.profile.list === null) && party.kind !== 'PERSON')
      ownerOf.set(column, party);
    else if (use.attribute === 'COUNTRY' && choice.kind !== null && use.slot === null) markets.push(column);
  }
  const kinds = new Map<string, UsedColumn>();
  const used = new Set<number>([...markets, ...ignored].map(({ index }) => index));
  const entities = choice.parties.map((party, index) => {
    const name = names[index] ?? `entity${index}`;
    const own = [...ownerOf].flatMap(([column, owner]) => (owner === party ? [column] : []));
    for (const { index: position } of [...party.columns, ...own]) used.add(position);
    const kindColumn = own.find(({ use }) => use.as === 'attribute' && use.attribute === 'KIND');
    if (kindColumn) kinds.set(name, kindColumn);
    const first = party.columns[0];
    const isOptional = first !== undefined && first.profile.filled < first.profile.rows && isDispensable(choice, party);
    return {
      name,
      party,
      isOptional,
      block: entityBlock(party, own, isOptional, spaceOf(party, choice.parties, sample, isOneOfMany), sample),
    };
  });
  return { entities, markets, kinds, used, ignored };
}

function isDispensable({ kind }: ClaimChoice, { role }: Party): boolean {
  return kind === 'PARTNERSHIP' || kind === null || DISPENSABLE.has(role);
}

const DISPENSABLE = new Set(['INVESTOR', 'LEAD_INVESTOR', 'LENDER', 'SELLER', 'AUTHORITY', 'VEHICLE', 'SPEAKER']);

/** The slots as names: `lead-investor`; with a number where two columns have the same. */
function entityNames(parties: readonly Party[]): string[] {
  const counts = new Map<string, number>();
  return parties.map(({ slot }) => {
    const name = SHORT_NAMES[slot] ?? slot.toLowerCase().replaceAll('_', '-');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
}

const SHORT_NAMES: Partial<Record<Slot, string>> = {
  EDGE_FROM: 'from',
  EDGE_TO: 'to',
  FIRST_NAME: 'person',
  LAST_NAME: 'person',
};

/** The entity that a column is about: of the same word, or the one whose name is to the left. */
function partyOf(
  column: UsedColumn,
  attribute: Attribute,
  slot: Slot | null,
  parties: readonly Party[],
  sample: SampleRows,
): Party | null {
  if (slot !== null) {
    const same =
      parties.find((party) => party.slot === slot) ??
      parties.find((party) => RELATED[slot]?.includes(party.slot) ?? false);
    if (same) return same;
    const byHeader = parties.find(({ columns }) =>
      columns.some(({ profile }) =>
        profile.header.words.some((word) => word.length > 3 && column.profile.header.words.includes(word)),
      ),
    );
    return byHeader ?? (parties.length === 1 ? (parties[0] ?? null) : null);
  }
  if (attribute === 'BIC') {
    const bank = parties.find(({ kind }) => kind === 'BANK');
    if (bank) return bank;
  }
  const isList = ({ columns }: Party) => columns.some(({ profile }) => profile.list !== null);
  const all = parties.filter(({ kind, columns }) => kind !== 'PERSON' && kind !== 'REGULATOR' && columns.length > 0);
  const possible = all.some((party) => !isList(party)) ? all.filter((party) => !isList(party)) : all;
  // an entity has one value of an attribute, wherever it occurs
  const least = Math.min(...possible.map((party) => dependence(party, column, sample).contradicting));
  const organisations = possible.filter((party) => dependence(party, column, sample).contradicting === least);
  const left = organisations.filter(({ columns }) => columns.some(({ index }) => index < column.index)).at(-1);
  return left ?? organisations[0] ?? null;
}

const RELATED: Partial<Record<Slot, readonly Slot[]>> = {
  BANK: ['ISSUING_BANK', 'SPONSOR_BANK', 'ACQUIRER', 'ISSUER'],
  COMPANY: [
    'INVESTEE',
    'TARGET',
    'HOLDER',
    'MEMBER',
    'OWNED',
    'ISSUER',
    'PARTNER',
    'PROVIDER',
    'EDGE_FROM',
    'PSP',
    'MERCHANT',
    'BANK',
    'WALLET',
  ],
  ACQUIRER: ['BUYER'],
  BUYER: ['ACQUIRER', 'COMPANY'],
  TARGET: ['COMPANY', 'INVESTEE', 'EDGE_TO'],
  INVESTOR: ['LEAD_INVESTOR', 'OWNER', 'BUYER'],
  OWNER: ['INVESTOR', 'COMPANY'],
  OWNED: ['COMPANY', 'TARGET', 'INVESTEE'],
  ISSUER: ['ISSUING_BANK', 'COMPANY'],
  HOLDER: ['COMPANY'],
  PROVIDER: ['PSP', 'COMPANY'],
  PSP: ['PROVIDER'],
  PARTNER: ['COMPANY'],
};

/** True if each name has one country, wherever it occurs again; without repeated names, if the name is next to it. */
function isCountryOf(column: UsedColumn, party: Party, { kind }: ClaimChoice, sample: SampleRows): boolean {
  if (column.profile.list !== null) return false;
  const { repeated, contradicting } = dependence(party, column, sample);
  if (repeated >= 2) return contradicting <= repeated * 0.1;
  if (contradicting > 0) return false;
  const isNext = party.columns.some(({ index }) => Math.abs(index - column.index) === 1);
  return isNext || kind !== 'PARTNERSHIP';
}

/** How often a name occurs again, and how often with another value. */
function dependence(party: Party, column: UsedColumn, sample: SampleRows): { repeated: number; contradicting: number } {
  const seen = new Map<string, string>();
  let [repeated, contradicting] = [0, 0];
  for (const row of sample) {
    const name = party.columns
      .map(({ index }) => row[index] ?? '')
      .join(' ')
      .toLowerCase();
    const text = row[column.index] ?? '';
    const value = column.profile.type === 'country' ? String(countryConverter.convert(text)) : text.toLowerCase();
    if (name.trim() === '' || text === '') continue;
    const known = seen.get(name);
    if (known === undefined) seen.set(name, value);
    else {
      repeated++;
      if (known !== value) contradicting++;
    }
  }
  return { repeated, contradicting };
}

/** The names of a column in the sample. */
function namesOf({ columns }: Party, sample: SampleRows): Set<string> {
  const [column] = columns;
  if (!column || columns.length > 1) return new Set();
  const { list } = column.profile;
  return new Set(
    sample.flatMap((row) => {
      const text = row[column.index] ?? '';
      return list === null ? (text === '' ? [] : [text]) : splitItems(text, list.separator);
    }),
  );
}

/** Two columns of the same kind share their entities: a name in both is one entity. */
function spaceOf(
  party: Party,
  parties: readonly Party[],
  sample: SampleRows,
  isOneOfMany: boolean,
): { space: string | null; kinds: ReadonlyMap<string, string> } {
  const group = SPACES[party.kind];
  if (group === undefined) return { space: null, kinds: new Map() };
  const others = parties.filter((other) => other !== party && SPACES[other.kind] === group);
  const own = namesOf(party, sample);
  const sharing = others.filter(
    (other) => other.kind === party.kind || [...namesOf(other, sample)].some((name) => own.has(name)),
  );
  if (sharing.length === 0)
    return {
      space: isOneOfMany && (party.kind === 'COMPANY' || party.kind === 'PERSON') ? group : null,
      kinds: new Map(),
    };
  // a name has one kind: that of the column further left, unless it says no more than COMPANY
  const kinds = new Map<string, string>();
  for (const other of sharing) {
    const wins = rank(other, parties) < rank(party, parties);
    if (other.kind !== party.kind && wins)
      for (const name of namesOf(other, sample)) if (own.has(name) && kinds.size < 30) kinds.set(name, other.kind);
  }
  return { space: group, kinds };
}

function rank(party: Party, parties: readonly Party[]): number {
  return (party.kind === 'COMPANY' ? 100 : 0) + parties.indexOf(party);
}

const SPACES: Partial<Record<Party['kind'], string>> = {
  COMPANY: 'organisation',
  BANK: 'organisation',
  INVESTOR: 'organisation',
  MERCHANT: 'organisation',
  PERSON: 'person',
};

function entityBlock(
  party: Party,
  own: readonly UsedColumn[],
  isOptional: boolean,
  { space, kinds }: ReturnType<typeof spaceOf>,
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
  const isList = list !== null && !list.isRisky && party.columns.length === 1;
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
  const names = namesOf(party, sample);
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
      value: { when: [{ column: profile.name, matches: BANK_PATTERN, then: 'BANK' }], else: party.kind },
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
