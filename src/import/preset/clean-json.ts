import type { JsonValue } from '../../model/record.ts';

/**
 * A JSON value of a foreign file as own columns of a record: without the characters that no text may have. What is nested
 * more deeply than a record allows becomes its JSON as text.
 */
export function cleanJson(value: JsonValue, depth = 0): JsonValue {
  if (typeof value === 'string') return withoutForbidden(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return withoutForbidden(JSON.stringify(value));
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === '__proto__' ? [] : [[withoutForbidden(key), cleanJson(inner, depth + 1)] as const],
    ),
  );
}

/** One less than a record allows, as it is the value of a column. */
const MAX_DEPTH = 9;

/** Keeps line breaks and tabs, which own columns may have. */
function withoutForbidden(text: string): string {
  return FORBIDDEN.test(text) ? text.replaceAll('\r\n', '\n').replaceAll(FORBIDDEN_ALL, '') : text;
}

const CHARACTERS = String.raw`[\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029\u0000-\u0008\u000b-\u001f\u007f-\u009f]`;
const FORBIDDEN = new RegExp(CHARACTERS, 'u');
const FORBIDDEN_ALL = new RegExp(CHARACTERS, 'gu');
