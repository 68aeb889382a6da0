import type { JsonValue } from '../../../model/record.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import { oneLineText } from '../plain-text.ts';

/*
 * Statements of the Beneficial Ownership Data Standard in one shape. In 0.2 and 0.3, a statement refers to statements and
 * names those that it replaces; in 0.4, it refers to records, of which the last statement counts.
 */

export interface BodsStatement {
  readonly type: 'entity' | 'person' | 'relationship';
  /** Id of the statement. */
  readonly statement: string;
  /** Id of the record that the statement is about; of the statement itself in 0.2 and 0.3. */
  readonly record: string;
  /** Statements of 0.2 and 0.3 that this one replaces. */
  readonly replaces: readonly string[];
  readonly date: string;
  readonly isClosed: boolean;
  /** `recordDetails`; the whole statement in 0.2 and 0.3. */
  readonly details: JsonObject;
  readonly whole: JsonObject;
}

/** A value as a statement; null if it is none. */
export function bodsStatement(value: JsonValue): BodsStatement | null {
  const whole = jsonObject(value);
  if (whole === null) return null;
  const details = jsonObject(whole['recordDetails']);
  const statement = bodsText(whole['statementId'] ?? whole['statementID']);
  const type = TYPES[bodsText(whole['recordType'] ?? whole['statementType']) ?? ''];
  if (type === undefined || statement === null) return null;
  const isNew = whole['recordType'] !== undefined;
  const record = isNew ? bodsText(whole['recordId']) : statement;
  if (record === null || (isNew && details === null)) return null;
  return {
    type,
    statement,
    record,
    replaces: isNew ? [] : listOfTexts(whole['replacesStatements']),
    date: bodsText(whole['statementDate']) ?? '',
    isClosed: whole['recordStatus'] === 'closed',
    details: details ?? whole,
    whole,
  };
}

const TYPES: Readonly<Record<string, BodsStatement['type']>> = {
  entity: 'entity',
  person: 'person',
  relationship: 'relationship',
  entityStatement: 'entity',
  personStatement: 'person',
  ownershipOrControlStatement: 'relationship',
};

/**
 * One side of a relationship: the id of a record or statement, and whether it is said to be a person; or why it is not
 * specified.
 */
export type Side =
  | { readonly id: string; readonly isPerson: boolean }
  | { readonly reason: string; readonly description: string | null };

/** The subject or the interested party of a relationship; null if it has none. */
export function sideOf({ details }: BodsStatement, name: 'subject' | 'interestedParty'): Side | null {
  const given = details[name];
  const id = bodsText(given);
  if (id !== null) return { id, isPerson: false };
  const value = jsonObject(given);
  if (value === null) return null;
  const described = bodsText(value['describedByEntityStatement'] ?? value['describedByPersonStatement']);
  if (described !== null) return { id: described, isPerson: value['describedByPersonStatement'] !== undefined };
  const unspecified = jsonObject(value['unspecified']) ?? value;
  const reason = bodsText(unspecified['reason']);
  return reason === null
    ? null
    : { reason, description: bodsText(unspecified['description'] ?? unspecified['details']) };
}

/** The ids of the relationships of which an indirect one is made. */
export function componentsOf({ details }: BodsStatement): readonly string[] {
  return listOfTexts(
    details['componentRecords'] ??
      details['componentRecordIds'] ??
      details['componentRecordIDs'] ??
      details['componentStatementIDs'],
  );
}

/** The objects in a list. A file may leave out the brackets of a list with one. */
export function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  const items: readonly JsonValue[] = Array.isArray(value) ? value : [value ?? null];
  return items.map(jsonObject).filter((item) => item !== null);
}

/** A text that is not empty, cleaned; null for any other value. */
export function bodsText(value: JsonValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? oneLineText(value) || null : null;
}

export function numberOf(value: JsonValue | undefined): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function listOfTexts(value: JsonValue | undefined): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(bodsText).filter((text) => text !== null);
}
