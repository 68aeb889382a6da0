import { z } from 'zod';

import { countryCodeHint, isCountryCode } from './country-code.ts';
import { parsePartialDate } from './partial-date.ts';
import { addressIssue, textIssue } from './text-rule.ts';
import {
  AMOUNT_BASES,
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type ClaimKind,
  type ClaimStatus,
  CURRENCY_CODES,
  ENTITY_KINDS,
  MEASURES,
  METRIC_UNITS,
  PARTICIPANT_ROLES,
  type ParticipantRole,
  QUALIFIERS,
  REGIONS,
  RELATION_KINDS,
  ROLES_BY_KIND,
  SERIES,
  SERIES_KINDS,
  STAGED_KINDS,
  STAGES,
  STAKE_KINDS,
  STAKE_QUALIFIERS,
  TIERS,
  valuesOf,
} from './vocabulary.ts';

/*
 * The schema of each record. A message completes "expected …". All keys are required, with `null` or `[]` for no value, and
 * unknown keys are rejected, since a misspelt key would be lost silently. Rules for several fields are in
 * `record-rule.ts`, rules for several records in `check-dataset.ts`. `meta` is for the JSON Schemas and the documentation.
 */

/** A publication that claims cite. */
export type SourceRecord = z.infer<typeof sourceSchema>;
/** A person, organisation, product or country that takes part in claims. */
export type EntityRecord = z.infer<typeof entitySchema>;
/** One statement of fact made by sources. */
export type ClaimRecord = z.infer<ReturnType<typeof claimSchema>>;

const text = textWith('text that is not empty');
const optionalText = textWith('text that is not empty', ', or null');
const textOrNull = optionalText.nullable();
const flag = z.boolean('true or false');
const reference = z.string('an id').meta({ title: 'id' });

const DATE = 'a date such as 2018, 2018-06 or 2018-06-08, or null';
const optionalDate = z
  .string(DATE)
  .refine((date) => parsePartialDate(date) !== null, DATE)
  .meta({ title: 'date', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const dateOrNull = optionalDate.nullable();

const countryCode = countryCodeWith();
const countryCodeOrNull = countryCodeWith(', or null').nullable();

export const sourceSchema = strictRecord({
  id: id(/^(?![a-z]{2}$)[a-z0-9-]+$/, 'an id of a-z, 0-9 and hyphens, other than the two letters of a country'),
  title: text,
  titleInferred: flag,
  publisher: text,
  date: dateOrNull,
  url: stringWith('an http or https address', addressIssue).meta({
    title: 'http or https address',
    pattern: '^https?://',
  }),
  note: textOrNull,
});

export const entitySchema = strictRecord({
  id: id(/^[a-z0-9-]+$/, 'an id of a-z, 0-9 and hyphens'),
  kind: enumOf(valuesOf(ENTITY_KINDS)),
  name: text,
  aliases: arrayOf(strictRecord({ name: text, note: textOrNull })),
  country: countryCodeOrNull,
  description: text,
});

/** The schema of claims of one kind; of any kind if `kind` is null. */
export function claimSchema(kind: ClaimKind | null) {
  /** A field that only some kinds use. In claims of other kinds it has to be null, as it would not be shown. */
  const ofKind = <Value extends z.ZodType>(kinds: ReadonlySet<ClaimKind>, value: Value, name: string) =>
    kind === null || kinds.has(kind) ? value.nullable() : z.null(`null, as kind ${kind} has no ${name}`);
  const isAssertion = kind === 'METRIC' || kind === 'STATEMENT';
  return strictRecord({
    id: id(/^[a-z0-9-]+-f\d+$/, 'an id of a-z, 0-9 and hyphens that ends in a number like -f131'),
    kind: enumOf(valuesOf(CLAIM_KINDS)),
    summary: textWith(SUMMARY)
      .refine((value) => isShort(value), SUMMARY)
      .meta({ title: 'text', minLength: 1, maxLength: 160 }),
    status: isAssertion
      ? enumOf<ClaimStatus>(['PLANNED', 'REPORTED'], `for kind ${kind}`)
      : enumOf<ClaimStatus>(valuesOf(CLAIM_STATUSES)),
    stage: ofKind(STAGED_KINDS, enumOf(valuesOf(STAGES), 'or null'), 'stages'),
    participants: nonEmptyList(
      strictRecord({
        entity: reference,
        role: enumOf(rolesForKind(kind), kind ? `for kind ${kind}` : ''),
        roleText: textOrNull,
      }),
    ),
    markets: arrayOf(countryCode),
    region: enumOf(valuesOf(REGIONS), 'or null').nullable(),
    since: dateOrNull,
    until: dateOrNull,
    date: dateOrNull,
    amounts:
      kind === 'METRIC'
        ? arrayOf(amount).max(0, 'an empty list, as a METRIC has its figure in metric')
        : arrayOf(amount),
    metric: kind === 'METRIC' ? metric : metric.nullable(),
    stakePercent: ofKind(STAKE_KINDS, numberFrom0To(100, 'or null'), 'stake'),
    series: ofKind(SERIES_KINDS, enumOf(valuesOf(SERIES), 'or null'), 'series'),
    confidence: numberFrom0To(1),
    tier: enumOf(valuesOf(TIERS)),
    citations: nonEmptyList(strictRecord({ source: reference, note: textOrNull })),
    relations: arrayOf(strictRecord({ kind: enumOf(valuesOf(RELATION_KINDS)), claim: reference })),
    title: ofKind(ROLE_ONLY, optionalText, 'job title'),
    stakeQualifier: ofKind(STAKE_KINDS, enumOf(valuesOf(STAKE_QUALIFIERS), 'or null'), 'stake'),
    seenFrom: ofKind(ROLE_ONLY, optionalDate, 'dates of mention'),
    seenUntil: ofKind(ROLE_ONLY, optionalDate, 'dates of mention'),
    statusInferred: flag,
    note: textOrNull,
  });
}

const amount = strictRecord({
  value: number('a number above 0').positive('a number above 0'),
  currency: enumOf(valuesOf(CURRENCY_CODES)),
  approximate: flag,
  bound: enumOf(valuesOf(BOUNDS), 'or null').nullable(),
  basis: enumOf(valuesOf(AMOUNT_BASES)),
});

const metric = strictRecord({
  measure: enumOf(valuesOf(MEASURES)),
  value: number('a number'),
  unit: enumOf(valuesOf(METRIC_UNITS)),
  qualifier: enumOf(valuesOf(QUALIFIERS)),
  definition: text,
});

const ROLE_ONLY: ReadonlySet<ClaimKind> = new Set(['ROLE']);

const SUMMARY = 'a sentence of 1 to 160 characters';

function strictRecord<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, 'an object');
}

function arrayOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, 'a list');
}

function nonEmptyList<Item extends z.ZodType>(item: Item) {
  return z.array(item, 'a list with at least one item').min(1, 'a list with at least one item');
}

function id(format: RegExp, expected: string) {
  return stringWith(expected, (value) => {
    // in an exported table, a spreadsheet would take the id for a formula
    if (value.startsWith('-')) return 'an id that begins with a letter or a digit';
    return format.test(value) ? null : expected;
  }).meta({ title: 'id', pattern: format.source });
}

function enumOf<const Value extends string>(values: readonly Value[], remark = '') {
  return z.enum(values, `one of ${values.join(', ')} ${remark}`.trimEnd());
}

/** Converts -0 to 0, as files and databases write both alike, but their sort keys would differ. */
function number(expected: string) {
  return z.number(expected).overwrite((value) => (value === 0 ? 0 : value));
}

function numberFrom0To(limit: number, remark = '') {
  const expected = `a number from 0 to ${limit} ${remark}`.trimEnd();
  return number(expected).min(0, expected).max(limit, expected);
}

function rolesForKind(kind: ClaimKind | null): readonly ParticipantRole[] {
  const roles = valuesOf(PARTICIPANT_ROLES);
  return kind === null ? roles : roles.filter((role) => role in ROLES_BY_KIND[kind]);
}

function countryCodeWith(remark = '') {
  const expected = `an ISO 3166-1 alpha-2 code in upper case${remark}`;
  return stringWith(expected, (code) => {
    if (isCountryCode(code)) return null;
    const hint = countryCodeHint(code);
    return hint === null ? expected : `${expected} (${hint})`;
  }).meta({ title: 'country code', pattern: '^[A-Z]{2}$' });
}

/** A valid text. `expected` is the message for other types and empty texts. */
function textWith(expected: string, remark = '') {
  return stringWith(`${expected}${remark}`, (value) => {
    if (value.trim() === '') return `${expected}${remark}`;
    const issue = textIssue(value);
    return issue === null ? null : `${issue}${remark}`;
  }).meta({ title: 'text', minLength: 1 });
}

/** A string for which `issueOf` returns null; otherwise it returns the expected value. */
function stringWith(expected: string, issueOf: (value: string) => string | null) {
  return z.string(expected).superRefine((value, context) => {
    const issue = issueOf(value);
    if (issue !== null) context.addIssue({ code: 'custom', message: issue });
  });
}

function isShort(summary: string): boolean {
  return summary.length <= 160 || [...summary].length <= 160;
}
