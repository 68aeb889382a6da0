import { isCountryCode } from '../../../model/country-code.ts';
import type { JsonValue } from '../../../model/record.ts';
import type { EntityKind, NameType } from '../../../model/vocabulary.ts';
import type { DraftEntity } from '../../draft.ts';
import { createIdentifierList } from '../identifier-list.ts';
import { bodsExtra } from './extra.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import { type BodsStatement, listOfTexts, objectsIn, bodsText } from './statement.ts';

/** The entity of an entity or person statement. */
export function bodsParty(statement: BodsStatement, key: string): DraftEntity {
  const { type, details } = statement;
  const given = type === 'person' ? namesOfBodsPerson(details) : namesOfBodsEntity(details);
  const [first, ...names] = given;
  const identifiers = bodsIdentifiers(details);
  const hasParts = objectsIn(details['names']).some((name) =>
    Object.keys(name).some((key) => !['fullName', 'type'].includes(key)),
  );
  const expressed = type === 'person' ? (hasParts ? [] : ['names']) : ['name', 'alternateNames'];
  const country = type === 'person' ? null : countryOfEntity(details);
  const description = type === 'person' ? null : bodsText(jsonObject(details['entityType'])?.['details']);
  return {
    key,
    kind: type === 'person' ? 'PERSON' : kindOfEntity(details),
    name: first?.name ?? unnamed(statement),
    names,
    country,
    description,
    identifiers: identifiers.list,
    extra: bodsExtra(statement, [...expressed, ...(identifiers.isWhole ? ['identifiers'] : [])]),
  };
}

/** The country that an entity of the type `state` is; null for others, and if its code is unknown. */
export function countryOfState({ type, details }: BodsStatement): string | null {
  return type === 'entity' && typeOfEntity(details) === 'state' ? countryOfEntity(details) : null;
}

interface Name {
  readonly name: string;
  readonly type?: NameType;
}

function namesOfBodsEntity(details: JsonObject): Name[] {
  const others = listOfTexts(details['alternateNames']);
  return distinctNames([
    ...named(bodsText(details['name'])),
    ...others.map((name) => ({ name, type: 'ALIAS' as const })),
  ]);
}

const PERSON_NAME_TYPES: Readonly<Record<string, NameType>> = {
  legal: 'LEGAL',
  individual: 'LEGAL',
  translation: 'TRANSLATION',
  transliteration: 'TRANSLATION',
  former: 'FORMER',
  birth: 'FORMER',
};

/** The legal name, or else the first one, comes first. */
function namesOfBodsPerson(details: JsonObject): Name[] {
  const names = objectsIn(details['names']).flatMap((name) => {
    const parts = ['givenName', 'patronymicName', 'familyName'].flatMap((part) => bodsText(name[part]) ?? []);
    const whole = bodsText(name['fullName']) ?? (parts.join(' ') || null);
    const type = PERSON_NAME_TYPES[bodsText(name['type']) ?? ''] ?? 'ALIAS';
    return whole === null ? [] : [{ name: whole, type }];
  });
  const main = names.find(({ type }) => type === 'LEGAL') ?? names[0];
  return distinctNames([...named(main?.name ?? null), ...names.filter((name) => name !== main)]);
}

function named(name: string | null): Name[] {
  return name === null ? [] : [{ name }];
}

function distinctNames(names: readonly Name[]): Name[] {
  return names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index);
}

/** Parties whose identity is not known or not published are records of their own. */
function unnamed({ type, details }: BodsStatement): string {
  const subtype = type === 'person' ? bodsText(details['personType']) : typeOfEntity(details);
  const word = subtype?.startsWith('anonymous') === true ? 'Anonymous' : 'Unknown';
  return `${word} ${type}`;
}

const ENTITY_KINDS_OF: Readonly<Record<string, EntityKind>> = { state: 'REGULATOR', stateBody: 'REGULATOR' };

function kindOfEntity(details: JsonObject): EntityKind {
  return ENTITY_KINDS_OF[typeOfEntity(details) ?? ''] ?? 'COMPANY';
}

function typeOfEntity({ entityType }: JsonObject): string | null {
  return bodsText(entityType) ?? bodsText(jsonObject(entityType)?.['type']);
}

/** The country of the jurisdiction, whose code may be that of a part of it; or else of the registered address. */
function countryOfEntity(details: JsonObject): string | null {
  const jurisdiction = jsonObject(details['jurisdiction'] ?? details['incorporatedInJurisdiction']);
  const addresses = objectsIn(details['addresses']);
  const address =
    addresses.find(({ type }) => type === 'registered') ?? addresses.find(({ type }) => type === 'business');
  return bodsCountryCode(jurisdiction?.['code']) ?? bodsCountryCode(address?.['country']);
}

/** The code of a Country object, or of 0.2, where it is a text. */
function bodsCountryCode(value: JsonValue | undefined): string | null {
  const text = bodsText(value) ?? bodsText(jsonObject(value)?.['code']);
  const code = text?.toUpperCase().replace(/-.*$/, '') ?? '';
  return isCountryCode(code) ? code : null;
}

/** The identifiers that a data set can have, and whether those are all. */
function bodsIdentifiers(details: JsonObject): {
  readonly list: NonNullable<DraftEntity['identifiers']>;
  readonly isWhole: boolean;
} {
  const list = createIdentifierList();
  const given = objectsIn(details['identifiers']);
  let isWhole = true;
  for (const identifier of given) {
    const { scheme, id, uri } = identifier;
    const [code, value, address] = [bodsText(scheme)?.toUpperCase() ?? '', bodsText(id) ?? '', bodsText(uri)];
    const isKnown =
      (code === 'XI-LEI' && list.add('LEI', value)) ||
      (/^[A-Z]{2}-[A-Z0-9]+$/.test(code) && !code.startsWith('XI-') && list.add('REGISTRATION', `${code}-${value}`)) ||
      [address, value].some((text) => text !== null && addAddress(list, text));
    // a name of the scheme and a second address are told nowhere else
    if (!isKnown || bodsText(identifier['schemeName']) !== null || (address !== null && value !== '')) isWhole = false;
  }
  const result = list.result();
  return { list: result, isWhole: isWhole && result.length === given.length };
}

function addAddress(list: ReturnType<typeof createIdentifierList>, text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  if (/wikidata\.org\//i.test(text) && list.add('WIKIDATA', text)) return true;
  if (/opencorporates\.com\//i.test(text) && list.add('OPENCORPORATES', text)) return true;
  return list.add('OTHER', text);
}
