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
 * The shape of each line. A message is what a report prints after "expected". Every key is there, `null` or `[]` where
 * there is nothing to say, and no other key: a misspelt one would be lost without a word. What two fields say together is
 * in `record-rule.ts`, what two records say together in `check.ts`.
 */

/** A page that claims cite. */
export type SourceRecord = z.infer<typeof sourceSchema>;
/** Someone or something that takes part in claims. */
export type EntityRecord = z.infer<typeof entitySchema>;
/** One thing that sources say. */
export type ClaimRecord = z.infer<ReturnType<typeof claimSchema>>;

const text = textWith('text that is not empty');
const textOrNull = textWith('text that is not empty', ', or null').nullable();
const flag = z.boolean('true or false');
const reference = z.string('an id');

const DATE = 'a date like 2018, 2018-06 or 2018-06-08, or null';
const dateOrNull = z
  .string(DATE)
  .refine((date) => parsePartialDate(date) !== null, DATE)
  .nullable();

const countryCode = countryCodeWith();
const countryCodeOrNull = countryCodeWith(', or null').nullable();

export const sourceSchema = object({
  id: id(/^(?![a-z]{2}$)[a-z0-9-]+$/, 'an id of a-z, 0-9 and hyphens, other than the two letters of a country'),
  title: text,
  titleInferred: flag,
  publisher: text,
  date: dateOrNull,
  url: stringWith('an http or https address', addressIssue),
  note: textOrNull,
});

export const entitySchema = object({
  id: id(/^[a-z0-9-]+$/, 'an id of a-z, 0-9 and hyphens'),
  kind: oneOf(valuesOf(ENTITY_KINDS)),
  name: text,
  aliases: list(object({ name: text, note: textOrNull })),
  country: countryCodeOrNull,
  description: text,
});

/** `kind` null: the shape of a claim whose kind is not known. */
export function claimSchema(kind: ClaimKind | null) {
  /** A value that only claims of some kinds can show: of others it would be lost without a word. */
  const ofKind = <Value extends z.ZodType>(kinds: ReadonlySet<ClaimKind>, value: Value, what: string) =>
    kind === null || kinds.has(kind) ? value.nullable() : z.null(`null, as kind ${kind} has no ${what}`);
  const isAssertion = kind === 'METRIC' || kind === 'STATEMENT';
  return object({
    id: id(/^[a-z0-9-]+-f\d+$/, 'an id of a-z, 0-9 and hyphens that ends in a number like -f131'),
    kind: oneOf(valuesOf(CLAIM_KINDS)),
    summary: textWith(SUMMARY).refine((value) => isShort(value), SUMMARY),
    status: isAssertion
      ? oneOf<ClaimStatus>(['PLANNED', 'REPORTED'], `for kind ${kind}`)
      : oneOf<ClaimStatus>(valuesOf(CLAIM_STATUSES)),
    stage: ofKind(STAGED_KINDS, oneOf(valuesOf(STAGES), 'or null'), 'stages'),
    participants: someOf(
      object({
        entity: reference,
        role: oneOf(rolesOf(kind), kind ? `for kind ${kind}` : ''),
        roleText: textOrNull,
      }),
    ),
    markets: list(countryCode),
    region: oneOf(valuesOf(REGIONS), 'or null').nullable(),
    since: dateOrNull,
    until: dateOrNull,
    date: dateOrNull,
    amounts:
      kind === 'METRIC' ? list(amount).max(0, 'an empty list, as a METRIC has its figure in metric') : list(amount),
    metric: kind === 'METRIC' ? metric : metric.nullable(),
    stakePercent: ofKind(STAKE_KINDS, numberFrom0To(100, 'or null'), 'stake'),
    series: ofKind(SERIES_KINDS, oneOf(valuesOf(SERIES), 'or null'), 'series'),
    confidence: numberFrom0To(1),
    tier: oneOf(valuesOf(TIERS)),
    citations: someOf(object({ source: reference, note: textOrNull })),
    relations: list(object({ kind: oneOf(valuesOf(RELATION_KINDS)), claim: reference })),
    title: ofKind(ROLES, textOrNull, 'job title'),
    stakeQualifier: ofKind(STAKE_KINDS, oneOf(valuesOf(STAKE_QUALIFIERS), 'or null'), 'stake'),
    seenFrom: ofKind(ROLES, dateOrNull, 'dates of sighting'),
    seenUntil: ofKind(ROLES, dateOrNull, 'dates of sighting'),
    statusInferred: flag,
    note: textOrNull,
  });
}

const amount = object({
  value: number('a number above 0').positive('a number above 0'),
  currency: oneOf(valuesOf(CURRENCY_CODES)),
  approximate: flag,
  bound: oneOf(valuesOf(BOUNDS), 'or null').nullable(),
  basis: oneOf(valuesOf(AMOUNT_BASES)),
});

const metric = object({
  measure: oneOf(valuesOf(MEASURES)),
  value: number('a number'),
  unit: oneOf(valuesOf(METRIC_UNITS)),
  qualifier: oneOf(valuesOf(QUALIFIERS)),
  definition: text,
});

const ROLES: ReadonlySet<ClaimKind> = new Set(['ROLE']);

const SUMMARY = 'a sentence of 1 to 160 characters';

function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, 'an object');
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, 'a list');
}

function someOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, 'a list with at least one item').min(1, 'a list with at least one item');
}

function id(format: RegExp, expected: string) {
  return stringWith(expected, (value) => {
    // in a table of an export an id must not look like the beginning of a formula
    if (value.startsWith('-')) return 'an id that begins with a letter or a digit';
    return format.test(value) ? null : expected;
  });
}

function oneOf<const Value extends string>(values: readonly Value[], remark = '') {
  return z.enum(values, `one of ${values.join(', ')} ${remark}`.trimEnd());
}

/** Reads -0 as 0: files and databases write both alike, and what compares by bits must not tell them apart. */
function number(expected: string) {
  return z.number(expected).overwrite((value) => (value === 0 ? 0 : value));
}

function numberFrom0To(limit: number, remark = '') {
  const expected = `a number from 0 to ${limit} ${remark}`.trimEnd();
  return number(expected).min(0, expected).max(limit, expected);
}

function rolesOf(kind: ClaimKind | null): readonly ParticipantRole[] {
  const roles = valuesOf(PARTICIPANT_ROLES);
  return kind === null ? roles : roles.filter((role) => role in ROLES_BY_KIND[kind]);
}

function countryCodeWith(remark = '') {
  const expected = `an ISO 3166-1 alpha-2 code in upper case${remark}`;
  return stringWith(expected, (code) => {
    if (isCountryCode(code)) return null;
    const hint = countryCodeHint(code);
    return hint === null ? expected : `${expected} (${hint})`;
  });
}

/** `expected`: of what is empty or no text at all. */
function textWith(expected: string, remark = '') {
  return stringWith(`${expected}${remark}`, (value) => {
    if (value.trim() === '') return `${expected}${remark}`;
    const issue = textIssue(value);
    return issue === null ? null : `${issue}${remark}`;
  });
}

/** A string with which `issueOf` finds nothing wrong; else it says what was expected. */
function stringWith(expected: string, issueOf: (value: string) => string | null) {
  return z.string(expected).superRefine((value, context) => {
    const issue = issueOf(value);
    if (issue !== null) context.addIssue({ code: 'custom', message: issue });
  });
}

function isShort(summary: string): boolean {
  return summary.length <= 160 || [...summary].length <= 160;
}
