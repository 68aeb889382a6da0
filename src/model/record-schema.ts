import { z } from 'zod';

import { isCurrencyCode } from './currency.ts';
import { normalizeIdentifier } from './identifier.ts';
import { IDENTIFIER_SCHEMES } from './identifier-vocabulary.ts';
import type { Extra } from './record.ts';
import { REGIONS } from './region-vocabulary.ts';
import { PARTICIPANT_ROLES, type ParticipantRole, ROLES_BY_KIND } from './role-vocabulary.ts';
import {
  codeWith,
  countryCodeWith,
  date,
  enumOf,
  flag,
  idWith,
  language,
  listOf,
  nonEmptyList,
  nullableList,
  numberFrom0To,
  numberWith,
  orNull,
  strictRecord,
  stringWith,
  textWith,
} from './schema-part.ts';
import { addressIssue, jsonIssue, textIssue } from './text-rule.ts';
import {
  AMOUNT_BASES,
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type ClaimKind,
  type ClaimStatus,
  ENTITY_KINDS,
  LICENCE_TYPES,
  NAME_TYPES,
  QUALIFIERS,
  RELATION_KINDS,
  ROUND_TYPES,
  SERIES_KINDS,
  SOURCE_KINDS,
  STAGED_KINDS,
  STAGES,
  STAKE_KINDS,
  STAKE_QUALIFIERS,
  TIERS,
  valuesOf,
} from './vocabulary.ts';

/*
 * The schema of each line. A message completes "expected …". A key that is left out is null, an empty list or a default;
 * unknown keys are rejected, since a misspelt key would be lost silently. Rules for several fields are in
 * `record-rule.ts`, rules for several records in `check-dataset.ts`, defaults that need other fields or records in
 * `complete-record.ts`. `meta` is for the JSON Schemas and the documentation.
 */

export type SourceInput = z.output<typeof sourceSchema>;
export type EntityInput = z.output<typeof entitySchema>;
export type ClaimInput = z.output<ReturnType<typeof claimSchema>>;

const text = textWith('text that is not empty');
const optionalText = textWith('text that is not empty', ', or null');
const textOrNull = orNull(optionalText);
const reference = z.string('an id').meta({ title: 'id' });
const dateOrNull = orNull(date);
const countryCode = countryCodeWith();

const SLUG = /^[a-z0-9-]+$/;
const SLUG_NOT_COUNTRY = /^(?![a-z]{2}$)[a-z0-9-]+$/;
const tags = listOf(idWith(SLUG, 'a tag of a-z, 0-9 and hyphens').meta({ title: 'tag', pattern: SLUG.source }));
const extra = z
  .preprocess(
    (value, context) => {
      // `z.record` drops this key silently
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
        context.addIssue({ code: 'custom', message: 'a key other than __proto__', path: ['__proto__'] });
      return value;
    },
    z.record(z.string(), z.unknown(), 'an object').superRefine((value, context) => {
      const issue = jsonIssue(value);
      if (issue !== null) context.addIssue({ code: 'custom', message: issue });
    }),
  )
  .nullable()
  .default({})
  .transform((value) => (value ?? {}) as Extra);

export const sourceSchema = strictRecord({
  id: idWith(SLUG_NOT_COUNTRY, 'an id of a-z, 0-9 and hyphens, other than the two letters of a country'),
  title: text,
  titleInferred: flag,
  publisher: textOrNull,
  date: dateOrNull,
  url: orNull(
    stringWith('an http or https address, or null', addressIssue).meta({
      title: 'http or https address',
      pattern: '^https?://',
    }),
  ),
  kind: orNull(enumOf(valuesOf(SOURCE_KINDS), 'or null')),
  note: textOrNull,
  tags,
  extra,
});

/** Any usual spelling is accepted. Whether the value is valid is a rule, as it depends on the scheme. */
const identifier = strictRecord({
  scheme: enumOf(valuesOf(IDENTIFIER_SCHEMES)),
  value: stringWith('text that is not empty', (value) => textIssue(value.trim())).meta({ title: 'text', minLength: 1 }),
  source: orNull(reference),
}).overwrite((given) => ({ ...given, value: normalizeIdentifier(given) }));

export const entitySchema = strictRecord({
  id: idWith(SLUG, 'an id of a-z, 0-9 and hyphens'),
  kind: enumOf(valuesOf(ENTITY_KINDS)),
  name: text,
  names: listOf(
    strictRecord({
      name: text,
      language: orNull(language),
      type: orNull(enumOf(valuesOf(NAME_TYPES), 'or null')),
      note: textOrNull,
    }),
  ),
  aliases: listOf(strictRecord({ name: text, note: textOrNull })),
  country: orNull(countryCodeWith(', or null')),
  description: textOrNull,
  identifiers: listOf(identifier),
  tags,
  extra,
});

/** The schema of claims of one kind; of any kind if `kind` is null. */
export function claimSchema(kind: ClaimKind | null) {
  /** A field that only some kinds use. In claims of other kinds it has to be null, as it would not be shown. */
  const ofKind = <Value extends z.ZodType>(kinds: ReadonlySet<ClaimKind>, value: Value, name: string) =>
    (kind === null || kinds.has(kind) ? value.nullable() : z.null(`null, as kind ${kind} has no ${name}`)).default(
      null,
    ) as z.ZodDefault<z.ZodNullable<Value>>;
  const isAssertion = kind === 'METRIC' || kind === 'STATEMENT';
  return strictRecord({
    id: orNull(idWith(SLUG_NOT_COUNTRY, 'an id of a-z, 0-9 and hyphens, other than the two letters of a country')),
    kind: enumOf(valuesOf(CLAIM_KINDS)),
    summary: orNull(
      textWith(SUMMARY)
        .refine((value) => isShort(value), SUMMARY)
        .meta({ title: 'text', minLength: 1, maxLength: MAX_SUMMARY }),
    ),
    status: orNull(
      isAssertion
        ? enumOf<ClaimStatus>(['PLANNED', 'REPORTED'], `for kind ${kind}`)
        : enumOf<ClaimStatus>(valuesOf(CLAIM_STATUSES)),
    ),
    stage: ofKind(STAGED_KINDS, enumOf(valuesOf(STAGES), 'or null'), 'stages'),
    participants: nonEmptyList(
      strictRecord({
        entity: reference,
        role: enumOf(rolesForKind(kind), kind ? `for kind ${kind}` : '', 'roles'),
        roleText: textOrNull,
      }),
    ),
    markets: listOf(countryCode),
    region: orNull(enumOf(valuesOf(REGIONS), 'or null', 'regions')),
    since: dateOrNull,
    until: dateOrNull,
    date: dateOrNull,
    amounts:
      kind === 'METRIC'
        ? nullableList(z.array(amount, 'a list').max(0, 'an empty list, as a METRIC has its figure in metric'))
        : listOf(amount),
    metric: (kind === 'METRIC' ? metric : orNull(metric)) as ReturnType<typeof orNull<typeof metric>>,
    stakePercent: ofKind(STAKE_KINDS, numberFrom0To(100, 'or null'), 'stake'),
    series: ofKind(SERIES_KINDS, optionalText, 'series'),
    roundType: ofKind(SERIES_KINDS, enumOf(valuesOf(ROUND_TYPES), 'or null', 'types'), 'type of round'),
    confidence: orNull(numberFrom0To(1)),
    tier: orNull(enumOf(valuesOf(TIERS), 'or null')),
    tags,
    citations: listOf(
      strictRecord({
        source: reference,
        note: textOrNull,
        page: orNull(page),
        quote: textOrNull,
        retrievedOn: dateOrNull,
      }),
    ),
    relations: listOf(strictRecord({ kind: enumOf(valuesOf(RELATION_KINDS)), claim: reference })),
    title: ofKind(ROLE_ONLY, optionalText, 'job title'),
    stakeQualifier: ofKind(STAKE_KINDS, enumOf(valuesOf(STAKE_QUALIFIERS), 'or null'), 'stake'),
    seenFrom: ofKind(ROLE_ONLY, date, 'dates of mention'),
    seenUntil: ofKind(ROLE_ONLY, date, 'dates of mention'),
    statusInferred: flag,
    note: textOrNull,
    licenceType: ofKind(LICENCE_ONLY, enumOf(valuesOf(LICENCE_TYPES), 'or null', 'types'), 'licence type'),
    licenceNumber: ofKind(LICENCE_ONLY, optionalText, 'licence number'),
    extra,
  });
}

const amount = strictRecord({
  value: numberWith('a number above 0').positive('a number above 0'),
  currency: codeWith('a currency code of ISO 4217 such as USD, or one of XBT, ETH, USDT, USDC', isCurrencyCode),
  approximate: flag,
  bound: orNull(enumOf(valuesOf(BOUNDS), 'or null')),
  basis: orNull(enumOf(valuesOf(AMOUNT_BASES))),
});

const metric = strictRecord({
  measure: z.string('the id of a measure').meta({ title: 'measure' }),
  value: numberWith('a number'),
  unit: orNull(z.string('a unit, or null').meta({ title: 'unit', pattern: '^[A-Z][A-Z0-9_]*$' })),
  qualifier: orNull(enumOf(valuesOf(QUALIFIERS))),
  definition: textOrNull,
  from: dateOrNull,
  to: dateOrNull,
  period: textOrNull,
});

const page = z
  .union([optionalText, z.number()], 'text or a number, or null')
  .transform(String)
  .meta({ title: 'text or number' });

const ROLE_ONLY: ReadonlySet<ClaimKind> = new Set(['ROLE']);
const LICENCE_ONLY: ReadonlySet<ClaimKind> = new Set(['LICENCE']);

const MAX_SUMMARY = 500;
const SUMMARY = `a sentence of 1 to ${MAX_SUMMARY} characters`;

function rolesForKind(kind: ClaimKind | null): readonly ParticipantRole[] {
  const roles = valuesOf(PARTICIPANT_ROLES);
  return kind === null ? roles : roles.filter((role) => role in ROLES_BY_KIND[kind]);
}

function isShort(summary: string): boolean {
  return summary.length <= MAX_SUMMARY || [...summary].length <= MAX_SUMMARY;
}
