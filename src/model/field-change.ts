import { sortKeys } from '../support/sort-keys.ts';
import type { JsonValue } from './record.ts';

/** A field of a record that two revisions give differently. */
export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** The fields that differ, in the order of the record's keys. Lists and objects are compared as a whole. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const [old, current] = [before, after] as [Record<string, JsonValue>, Record<string, JsonValue>];
  return [...new Set([...Object.keys(current), ...Object.keys(old)])].flatMap((field) => {
    if (NOT_STATED.has(field)) return [];
    const change = { field, before: old[field] ?? null, after: current[field] ?? null };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : change;
  });
}

/** What a load keeps of lines that it has merged: the merged fields show the difference. */
const NOT_STATED: ReadonlySet<string> = new Set(['statedParticipants', 'mergedFrom', 'mergedIds']);

/** The order of keys, which only `extra` leaves open, is no difference. */
function canonicalJson(value: JsonValue): string {
  return JSON.stringify(typeof value === 'object' && value !== null ? sortKeys(value) : value);
}
