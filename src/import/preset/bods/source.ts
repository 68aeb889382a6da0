import { addressIssue } from '../../../model/text-rule.ts';
import { parsePartialDate } from '../../../model/partial-date.ts';
import type { Extra, JsonValue } from '../../../model/record.ts';
import type { SourceKind } from '../../../model/vocabulary.ts';
import type { DraftCitation, DraftSource } from '../../draft.ts';
import { addressTitle } from '../address-title.ts';
import { cleanJson } from '../clean-json.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import { type BodsStatement, bodsText, objectsIn } from './statement.ts';

interface CitedSource {
  readonly source: DraftSource;
  readonly citation: DraftCitation;
  /** The time when the source was read, of which the citation has the day. */
  readonly extra: Extra;
}

/** The source of a statement, and how the claim cites it; null if the statement names neither a source nor a publisher. */
export function bodsSource({ whole }: BodsStatement): CitedSource | null {
  const publication = jsonObject(whole['publicationDetails']);
  const publisher = jsonObject(publication?.['publisher']);
  const given = jsonObject(whole['source']);
  const name = bodsText(publisher?.['name']);
  const description = bodsText(given?.['description']);
  const url = addressOf(given?.['url']) ?? addressOf(publisher?.['url']);
  const title = description ?? name ?? (url === null ? null : addressTitle(url));
  if (title === null) return null;
  const kind = kindOfSource(given?.['type']);
  const date = bodsDate(publication?.['publicationDate']);
  const retrievedOn = bodsDate(given?.['retrievedAt']);
  const asserted = given?.['assertedBy'];
  const assertedBy = (Array.isArray(asserted) ? asserted : []).flatMap(
    (one) => bodsText(jsonObject(one)?.['name']) ?? [],
  );
  const fields = {
    ...(description === null && { titleInferred: true }),
    ...(name !== null && { publisher: name }),
    ...(url !== null && { url }),
    ...(date !== null && { date }),
    ...(kind !== null && { kind }),
    ...unexpressed({
      source: omit(given, [
        ...(description === null ? [] : ['description']),
        ...(url !== null && addressOf(given?.['url']) === url ? ['url'] : []),
        ...(kind !== null && isOne(given?.['type']) ? ['type'] : []),
        ...(objectsIn(asserted).every((one) => Object.keys(one).join() === 'name') ? ['assertedBy'] : []),
        ...(retrievedOn === null ? [] : ['retrievedAt']),
      ]),
      publicationDetails: omit(publication, [...(date === null ? [] : ['publicationDate']), 'publisher']),
      publisher: omit(publisher, ['name', ...(url !== null && addressOf(publisher?.['url']) === url ? ['url'] : [])]),
    }),
  };
  const key = `source:${JSON.stringify([title, fields])}`;
  const note = assertedBy.length === 0 ? null : `Asserted by ${assertedBy.join(', ')}.`;
  return {
    source: { key, title, slug: date === null ? title : `${title} ${date}`, fields },
    citation: { source: key, ...(note !== null && { note }), ...(retrievedOn !== null && { retrievedOn }) },
    extra:
      retrievedOn === null || given?.['retrievedAt'] === retrievedOn
        ? {}
        : { retrievedAt: given?.['retrievedAt'] ?? null },
  };
}

/** The keys that no field expresses, as `extra` of the source; without any, nothing. */
function unexpressed(parts: Readonly<Record<string, JsonObject>>): { readonly extra?: JsonValue } {
  const rest = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return rest.length === 0 ? {} : { extra: cleanJson(Object.fromEntries(rest)) };
}

function omit(object: JsonObject | null, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object ?? {}).filter(([key, value]) => !keys.includes(key) && value !== null && key !== '__proto__'),
  );
}

function isOne(types: JsonValue | undefined): boolean {
  return !Array.isArray(types) || types.length === 1;
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  officialRegister: 'REGISTRY',
  selfDeclaration: 'FILING',
  primaryResearch: 'REPORT',
  thirdParty: 'OTHER',
};

function kindOfSource(types: JsonValue | undefined): SourceKind | null {
  const list = Array.isArray(types) ? types : [types];
  return Object.entries(KINDS).find(([type]) => list.includes(type))?.[1] ?? null;
}

function addressOf(value: JsonValue | undefined): string | null {
  const text = bodsText(value);
  return text !== null && addressIssue(text) === null ? text : null;
}

/** The day of a date or a time; null if the value is none. */
export function bodsDate(value: JsonValue | undefined): string | null {
  const text = bodsText(value)?.replace(/T.*$/, '') ?? '';
  return parsePartialDate(text) === null ? null : text;
}
