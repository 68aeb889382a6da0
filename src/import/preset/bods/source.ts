import { addressIssue } from '../../../model/text-rule.ts';
import { parsePartialDate } from '../../../model/partial-date.ts';
import type { JsonValue } from '../../../model/record.ts';
import type { SourceKind } from '../../../model/vocabulary.ts';
import type { DraftCitation, DraftSource } from '../../draft.ts';
import { addressTitle } from '../address-title.ts';
import { asObject, type BodsStatement, bodsText } from './statement.ts';

/** The source of a statement, and how the claim cites it; null if the statement names neither a source nor a publisher. */
export function bodsSource({
  whole,
}: BodsStatement): { readonly source: DraftSource; readonly citation: DraftCitation } | null {
  const publication = asObject(whole['publicationDetails']);
  const publisher = asObject(publication?.['publisher']);
  const given = asObject(whole['source']);
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
    (one) => bodsText(asObject(one)?.['name']) ?? [],
  );
  const fields = {
    ...(description === null && { titleInferred: true }),
    ...(name !== null && { publisher: name }),
    ...(url !== null && { url }),
    ...(date !== null && { date }),
    ...(kind !== null && { kind }),
  };
  const key = `source:${JSON.stringify([title, fields])}`;
  const note = assertedBy.length === 0 ? null : `Asserted by ${assertedBy.join(', ')}.`;
  return {
    source: { key, title, slug: date === null ? title : `${title} ${date}`, fields },
    citation: { source: key, ...(note !== null && { note }), ...(retrievedOn !== null && { retrievedOn }) },
  };
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
