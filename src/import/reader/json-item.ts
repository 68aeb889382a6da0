import { visit } from 'jsonc-parser';

import { display } from '../../dataset/issue.ts';
import { parseJsonText } from '../../dataset/json-lines.ts';
import { isRounded, jsonLosses } from '../../dataset/json-loss.ts';
import type { JsonValue } from '../../model/record.ts';
import type { Row } from './table.ts';
import { isJsonObject } from '../../support/json-object.ts';

/**
 * Makes a row of a JSON text. A number that a double cannot hold becomes a text with all its digits; a repeated key, of
 * which parsing would keep the last value only, is an issue.
 */
export function jsonRow(bytes: Buffer, { file, line }: { readonly file: string; readonly line: number }): Row {
  const issue = (expected: string, got: string, column: string | null = null): Row => ({
    line,
    cells: {},
    issue: { file, line, column, expected, got },
  });
  const parsed = parseJsonText(bytes);
  if (parsed.issue) return issue(parsed.issue.expected, parsed.issue.got);
  const { text } = parsed;
  const value = parsed.value as JsonValue;
  if (!isJsonObject(value)) return issue('a JSON object', display(value));
  const keys = countKeys(value, 0);
  if (keys === null) return issue(`JSON of at most ${MAX_DEPTH} levels`, 'a deeper one');
  if (keys !== (text.match(KEY)?.length ?? 0)) {
    const repeated = jsonLosses(text).find(({ got }) => got === 'it twice');
    if (repeated) return issue(repeated.expected, repeated.got, repeated.field);
  }
  return { line, cells: LONG_NUMBER.test(text) ? withExactNumbers(text, value) : value, issue: null };
}

type Item = { readonly [key: string]: JsonValue };

/** Code that walks a value recursively must not overflow its stack. */
const MAX_DEPTH = 100;
/** Matches each key, and some parts of texts. */
const KEY = /"\s*:/g;
/** Matches each number that a double may not hold, and some other text. */
const LONG_NUMBER = /[\d.]{16}|\d[eE][-+]?\d/;

/** Number of keys in a value; null if it is nested too deep. */
function countKeys(value: JsonValue, depth: number): number | null {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === MAX_DEPTH) return null;
  const values = Array.isArray(value) ? (value as readonly JsonValue[]) : Object.values(value as Item);
  let count = Array.isArray(value) ? 0 : values.length;
  for (const child of values) {
    if (typeof child !== 'object' || child === null) continue;
    const inner = countKeys(child, depth + 1);
    if (inner === null) return null;
    count += inner;
  }
  return count;
}

function withExactNumbers(text: string, value: Item): Item {
  let exact = '';
  let end = 0;
  visit(text, {
    onLiteralValue(literal, offset, length) {
      if (typeof literal !== 'number') return;
      const digits = text.slice(offset, offset + length);
      if (Number.isFinite(literal) && !isRounded(digits)) return;
      exact += `${text.slice(end, offset)}"${digits}"`;
      end = offset + length;
    },
  });
  return end === 0 ? value : (JSON.parse(exact + text.slice(end)) as Item);
}
