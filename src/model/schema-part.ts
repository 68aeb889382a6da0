import { z } from 'zod';

import { countryCodeHint, isCountryCode } from './country-code.ts';
import { parsePartialDate } from './partial-date.ts';
import { textIssue } from './text-rule.ts';

/* Parts of the schemas of lines and files. `expected` is the message, which completes "expected …". */

export function strictRecord<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, 'an object');
}

export function orNull<Value extends z.ZodType>(value: Value) {
  return (value.nullable() as z.ZodNullable<Value>).default(null as never);
}

/** A list that may be left out or null. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return nullableList(z.array(item, 'a list'));
}

export function nullableList<Item extends z.ZodType>(list: z.ZodArray<Item>) {
  return list
    .nullable()
    .default([])
    .transform((value) => value ?? []);
}

export function nonEmptyList<Item extends z.ZodType>(item: Item) {
  return z.array(item, 'a list with at least one item').min(1, 'a list with at least one item');
}

export function idWith(format: RegExp, expected: string) {
  return stringWith(expected, (value) => {
    // in an exported table, a spreadsheet would take the id for a formula
    if (value.startsWith('-')) return 'an id that begins with a letter or a digit';
    return format.test(value) ? null : expected;
  }).meta({ title: 'id', pattern: format.source });
}

/** `plural`: what the values are called, if they are too many to list. */
export function enumOf<const Value extends string>(values: readonly Value[], remark = '', plural = 'values') {
  const list =
    values.length > MAX_LISTED
      ? `one of ${values.length} ${plural} such as ${values.slice(0, 3).join(', ')}`
      : `one of ${values.join(', ')}`;
  return z.enum(values, `${list} ${remark}`.trimEnd());
}

const MAX_LISTED = 16;

export function codeWith(expected: string, isValid: (code: string) => boolean) {
  return stringWith(expected, (code) => (isValid(code) ? null : expected)).meta({
    title: 'currency code',
    pattern: '^[A-Z]{3,4}$',
  });
}

/** Converts -0 to 0, as files and databases write both alike, but their sort keys would differ. */
export function numberWith(expected: string) {
  return z.number(expected).overwrite((value) => (value === 0 ? 0 : value));
}

export function numberFrom0To(limit: number, remark = '') {
  const expected = `a number from 0 to ${limit} ${remark}`.trimEnd();
  return numberWith(expected).min(0, expected).max(limit, expected);
}

export const flag = z
  .boolean('true or false')
  .nullable()
  .default(false)
  .transform((value) => value ?? false);

export function countryCodeWith(remark = '') {
  const expected = `an ISO 3166-1 alpha-2 code in upper case${remark}`;
  return stringWith(expected, (code) => {
    if (isCountryCode(code)) return null;
    const hint = countryCodeHint(code);
    return hint === null ? expected : `${expected} (${hint})`;
  }).meta({ title: 'country code', pattern: '^[A-Z]{2}$' });
}

const DATE = 'a date such as 2018, 2018-06 or 2018-06-08, or null';

/** A partial date. Not nullable. */
export const date = z
  .string(DATE)
  .refine((text) => parsePartialDate(text) !== null, DATE)
  .meta({ title: 'date', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

const LANGUAGE = 'a language tag such as en or zh-Hant, or null';

/** A BCP 47 tag in its canonical form. Not nullable. */
export const language = z
  .string(LANGUAGE)
  .refine(isLanguageTag, LANGUAGE)
  .meta({ title: 'language tag', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A valid text. `expected` is the message for other types and empty texts. */
export function textWith(expected: string, remark = '') {
  return stringWith(`${expected}${remark}`, (value) => {
    if (value.trim() === '') return `${expected}${remark}`;
    const issue = textIssue(value);
    return issue === null ? null : `${issue}${remark}`;
  }).meta({ title: 'text', minLength: 1 });
}

/** A string for which `issueOf` returns null; otherwise it returns the expected value. */
export function stringWith(expected: string, issueOf: (value: string) => string | null) {
  return z.string(expected).superRefine((value, context) => {
    const issue = issueOf(value);
    if (issue !== null) context.addIssue({ code: 'custom', message: issue });
  });
}
