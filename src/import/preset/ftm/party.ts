import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import type { NameType } from '../../../model/vocabulary.ts';
import { slugOf } from '../../../support/slug.ts';
import type { DraftEntity } from '../../draft.ts';
import { createIdentifierList } from '../identifier-list.ts';
import { ftmExtra } from './extra.ts';
import { ftmCountry } from './fact.ts';
import type { FtmItem } from './item.ts';
import type { FtmRegister } from './register.ts';
import { PARTY_KINDS, TOPIC_KINDS } from './schema.ts';

interface Party {
  readonly entity: DraftEntity;
  readonly losses: readonly string[];
}

/**
 * The entity of a party; null for other schemata. Properties that no field expresses are in `extra`, and so are its addresses
 * and belongings.
 */
export function ftmParty(
  item: FtmItem,
  { addressOf, belongingsOf }: Pick<FtmRegister, 'addressOf' | 'belongingsOf'>,
): Party | null {
  const kind = partyKind(item);
  if (kind === null) return null;
  const { id, caption, properties, losses } = item;
  const name = caption ?? nameIn(item);
  const rest = new Map(properties);
  const names = otherNames(item, name ?? id);
  for (const property of NAME_PROPERTIES) rest.delete(property);

  const given = rest.get('addressEntity') ?? [];
  const addresses = given.map(addressOf).filter((address) => address !== null);
  const unknown = given.filter((one) => addressOf(one) === null);
  rest.delete('addressEntity');
  const located = new Set(addresses.map((address) => address.country));
  const [onlyCountry = null] = located.size === 1 ? located : [];

  const country = kind === 'PERSON' ? null : (countryIn(rest) ?? onlyCountry);
  const description = firstOf(rest, ['summary', 'description', 'notes']);
  const identifiers = identifiersIn(item, rest);
  const tags = [...new Set((rest.get('topics') ?? []).map(slugOf).filter((tag) => tag !== ''))];
  rest.delete('topics');

  return {
    entity: {
      key: id,
      kind,
      name: name ?? id,
      names,
      country,
      description,
      identifiers,
      tags,
      extra: {
        ...ftmExtra(item, rest),
        ...(given.length > 0 && { addressEntity: [...unknown, ...addresses.map(({ extra }) => extra)] }),
        ...Object.fromEntries([...belongingsOf(id)].map(([schema, list]) => [lowerFirst(schema), [...list]])),
      },
    },
    losses:
      name === null ? [...losses, 'the name of a party, which the file does not have: it is called by its id'] : losses,
  };
}

/** The key of belongings: `passport`, `cryptoWallet`. */
function lowerFirst(schema: string): string {
  return schema.charAt(0).toLowerCase() + schema.slice(1);
}

/** The kind of a party; null if the item is none. */
export function partyKind({ schema, properties }: FtmItem): DraftEntity['kind'] | null {
  const kind = Object.hasOwn(PARTY_KINDS, schema) ? PARTY_KINDS[schema] : undefined;
  if (kind !== 'COMPANY') return kind ?? null;
  const topic = (properties.get('topics') ?? []).find((one) => Object.hasOwn(TOPIC_KINDS, one));
  return (topic === undefined ? undefined : TOPIC_KINDS[topic]) ?? kind;
}

const NAME_TYPES_OF: Readonly<Record<string, { readonly type: NameType; readonly note?: string }>> = {
  name: { type: 'ALIAS' },
  alias: { type: 'ALIAS' },
  previousName: { type: 'FORMER' },
  abbreviation: { type: 'SHORT' },
  weakAlias: { type: 'ALIAS', note: 'Weak alias.' },
};
const NAME_PROPERTIES = Object.keys(NAME_TYPES_OF);

function nameIn({ properties }: FtmItem): string | null {
  const parts = ['firstName', 'middleName', 'lastName'].flatMap((part) => properties.get(part)?.[0] ?? []);
  const [given] = properties.get('name') ?? properties.get('alias') ?? [];
  return given ?? (parts.length === 0 ? null : parts.join(' '));
}

function otherNames({ properties }: FtmItem, name: string): readonly object[] {
  const taken = new Set([name]);
  return NAME_PROPERTIES.flatMap((property) =>
    (properties.get(property) ?? []).flatMap((other) => {
      if (taken.has(other)) return [];
      taken.add(other);
      return [{ name: other, ...NAME_TYPES_OF[property] }];
    }),
  );
}

/** The most specific country. The property is expressed by it if it has no other value. */
function countryIn(rest: Map<string, readonly string[]>): string | null {
  for (const property of ['jurisdiction', 'mainCountry', 'country']) {
    const codes = rest.get(property) ?? [];
    const country = codes.map(ftmCountry).find((code) => code !== null) ?? null;
    if (country === null) continue;
    for (const other of ['jurisdiction', 'mainCountry', 'country']) {
      if (rest.get(other)?.every((code) => code.toUpperCase() === country) === true) rest.delete(other);
    }
    return country;
  }
  return null;
}

type Identifiers = NonNullable<DraftEntity['identifiers']>;

const SCHEMES: Readonly<Record<string, IdentifierScheme>> = {
  leiCode: 'LEI',
  wikidataId: 'WIKIDATA',
  swiftBic: 'BIC',
  isin: 'ISIN',
  isinCode: 'ISIN',
  cikCode: 'CIK',
  permId: 'PERMID',
  opencorporatesUrl: 'OPENCORPORATES',
};
/** Registers of one country, by the list code of org-id.guide. */
const REGISTERS: Readonly<Record<string, string>> = { ogrnCode: 'RU-OGRN', innCode: 'RU-INN' };
/** Registers of companies, by the country whose `registrationNumber` is a number of the register. */
const COMPANY_REGISTERS: Readonly<Record<string, string>> = { DK: 'DK-CVR', FI: 'FI-PRO', GB: 'GB-COH', NO: 'NO-BRC' };

function identifiersIn({ id, properties }: FtmItem, rest: Map<string, readonly string[]>): Identifiers {
  const list = createIdentifierList();
  const add = (property: string, take: (value: string) => boolean) => {
    const left = (rest.get(property) ?? []).filter((value) => !take(value));
    if (left.length === 0) rest.delete(property);
    else rest.set(property, left);
  };
  for (const [property, scheme] of Object.entries(SCHEMES)) add(property, (value) => list.add(scheme, value));
  for (const [property, register] of Object.entries(REGISTERS)) {
    add(property, (value) => list.add('REGISTRATION', `${register}-${value}`));
  }
  const place = properties.get('jurisdiction') ?? properties.get('country') ?? [];
  const country = place.length === 1 ? ftmCountry(place[0] ?? '') : null;
  add('registrationNumber', (value) => {
    if (country === null) return false;
    const register = COMPANY_REGISTERS[country];
    if (register !== undefined && list.add('REGISTRATION', `${register}-${value}`)) return true;
    return list.add('OTHER', `urn:registration:${country.toLowerCase()}:${encodeURIComponent(value)}`);
  });
  // a canonical id of OpenSanctions is the Q-number, if the entity has an item
  if (/^Q[1-9]\d*$/.test(id)) list.add('WIKIDATA', id);
  const identifiers = list.result();
  // of two LEIs none is an identifier, so both stay visible
  for (const [property, scheme] of Object.entries(SCHEMES)) {
    const values = properties.get(property);
    if (values !== undefined && !identifiers.some((one) => one.scheme === scheme)) rest.set(property, values);
  }
  return identifiers;
}

/** Takes the first value of the first property that has one. */
function firstOf(rest: Map<string, readonly string[]>, names: readonly string[]): string | null {
  for (const name of names) {
    const [first, ...others] = rest.get(name) ?? [];
    if (first === undefined) continue;
    if (others.length === 0) rest.delete(name);
    else rest.set(name, others);
    return first;
  }
  return null;
}
