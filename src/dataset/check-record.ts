import type { z } from 'zod';

import { display } from './issue.ts';
import { fieldName } from './field-name.ts';
import { valueHint } from './hint.ts';
import { unknownKeyText } from './known-key.ts';
import { closestMatch } from '../support/closest-match.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/record.ts';
import { type ClaimInput, claimSchema, entitySchema, sourceSchema } from '../model/record-schema.ts';
import { completeClaim, completeEntity, completeSource } from './complete/complete-record.ts';
import { claimInputFindings } from './input-rule.ts';
import { NO_CONTEXT, type ReadingContext } from './complete/reading-context.ts';
import { readShorthand } from './shorthand.ts';
import { claimRules, entityRules, type Finding, type Rule } from './record-rule.ts';
import { CLAIM_KINDS, type ClaimKind, valuesOf } from '../model/vocabulary.ts';

/** An issue of a record, without file and line. */
interface RecordIssue {
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
}

type Checked<Item> =
  | { readonly record: Item; readonly issues: readonly [] }
  | { readonly record: null; readonly issues: readonly RecordIssue[] };

/** Checks the value of one line by itself, and completes it to a record. */
export type RecordCheck<Item> = (value: unknown, context?: ReadingContext) => Checked<Item>;

export const checkSource: RecordCheck<SourceRecord> = (value) =>
  checkRecord(value, { name: 'source', schema: sourceSchema, rules: [], complete: completeSource, empty: {} });

export const checkEntity: RecordCheck<EntityRecord> = (value) =>
  checkRecord(value, {
    name: 'entity',
    schema: entitySchema,
    rules: entityRules,
    complete: completeEntity,
    empty: { country: null },
  });

/** Checks a claim with the schema of its kind; with the schema of any kind if the kind is invalid. */
export const checkClaim: RecordCheck<ClaimRecord> = (value, context = NO_CONTEXT) =>
  checkRecord<ClaimInput, ClaimRecord>(value, {
    name: 'claim',
    schema: schemaFor(claimKindOf(value)),
    rules: claimRules,
    inputFindings: (input) => claimInputFindings(input, context),
    complete: (input) => completeClaim(input, context),
    empty: EMPTY_CLAIM,
  });

/** A schema and what it describes, for hints. */
interface Checker {
  readonly name: 'source' | 'entity' | 'claim' | 'manifest' | 'vocabulary';
  readonly schema: z.ZodType;
}

interface Family<Input, Item> extends Checker {
  readonly schema: z.ZodType<Input>;
  readonly rules: readonly Rule<Item>[];
  readonly inputFindings?: (input: Input) => readonly Finding[];
  readonly complete: (input: Input) => Item;
  /** The values of keys that an invalid line leaves out. */
  readonly empty: object;
}

const EMPTY_CLAIM = {
  markets: [],
  since: null,
  until: null,
  seenFrom: null,
  seenUntil: null,
  stakePercent: null,
  stakeQualifier: null,
  statusInferred: false,
  status: 'ACTIVE',
};

function checkRecord<Input, Item>(line: unknown, family: Family<Input, Item>): Checked<Item> {
  const { schema, rules, inputFindings, complete, empty } = family;
  const asIs = schema.safeParse(line);
  const value = asIs.success ? line : readShorthand(line);
  const result = asIs.success ? asIs : schema.safeParse(value);
  const issues = result.success ? [] : result.error.issues;
  // the rules that run only read fields without issues, so they accept an invalid record too
  const record = result.success ? complete(result.data) : ({ ...empty, ...(value as Item) } as Item);
  const findings = [
    ...(result.success ? (inputFindings?.(result.data) ?? []) : []),
    ...applicableRules(issues, rules).flatMap((rule) => rule.findings(record)),
  ];
  if (result.success && findings.length === 0) return { record, issues: [] };
  return {
    record: null,
    issues: [...schemaIssues(issues, value, family), ...findings.map((finding) => toRecordIssue(finding, value))],
  };
}

/** The issues that a schema finds in a value. */
export function schemaIssues(issues: readonly ZodIssue[], value: unknown, checker: Checker): RecordIssue[] {
  return issues.flatMap((issue) => findingsOf(issue, value, checker)).map((finding) => toRecordIssue(finding, value));
}

type ZodIssue = z.core.$ZodIssue;

/** Returns the rules that only read fields without schema issues. */
function applicableRules<Item>(issues: readonly ZodIssue[], rules: readonly Rule<Item>[]): readonly Rule<Item>[] {
  if (issues.length === 0) return rules;
  const invalid = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => withoutIndexes(path));
  const isInvalid = (read: string) => invalid.some((field) => field === '' || `${read}.`.startsWith(`${field}.`));
  return rules.filter(({ reads }) => !reads.some(isInvalid));
}

/** The message of a schema issue completes "expected …": see `record.ts`. */
function findingsOf(issue: ZodIssue, value: unknown, { schema, name }: Checker): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], expected: unknownKeyText(key, path, schema) }));
  }
  const got = valueAtPath(value, path);
  const hint = hintOn(issue, got, withoutIndexes(path), name);
  const isHinted = hint === null || issue.message.includes('(did you mean');
  return [{ path, expected: isHinted ? issue.message : `${issue.message} (${hint})` }];
}

function hintOn(issue: ZodIssue, got: unknown, field: string, family: string): string | null {
  if (typeof got === 'string' && issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const word = got
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_');
    // a table of words does not know what the kind of the claim allows
    if (allowed.includes(word)) return `did you mean ${word}?`;
    const closest = closestMatch(got, allowed);
    return valueHint(field, got, family) ?? (closest && `did you mean ${closest}?`);
  }
  const isList = issue.code === 'invalid_type' && issue.expected === 'array' && typeof got === 'string';
  return isList && field !== 'citations' ? `did you mean ${display([got])}?` : valueHint(field, got, family);
}

function toRecordIssue({ path, expected, got }: Finding, value: unknown): RecordIssue {
  return {
    field: path.length === 0 ? null : fieldName(path),
    expected,
    got: got ?? display(valueAtPath(value, path)),
  };
}

/** Formats a path as in `Rule.reads`: `participants.role`. */
function withoutIndexes(path: readonly PropertyKey[]): string {
  return path
    .filter((part) => typeof part !== 'number')
    .map(String)
    .join('.');
}

function valueAtPath(value: unknown, path: Finding['path']): unknown {
  return path.reduce<unknown>(
    (inner, part) => (isObjectValue(inner) && Object.hasOwn(inner, part) ? inner[part] : undefined),
    value,
  );
}

function claimKindOf(value: unknown): ClaimKind | null {
  const kind = isObjectValue(value) ? value['kind'] : undefined;
  return valuesOf(CLAIM_KINDS).find((name) => name === kind) ?? null;
}

const claimSchemas = new Map<ClaimKind | null, z.ZodType<ClaimInput>>();

function schemaFor(kind: ClaimKind | null): z.ZodType<ClaimInput> {
  const cached = claimSchemas.get(kind);
  if (cached) return cached;
  const schema = claimSchema(kind);
  claimSchemas.set(kind, schema);
  return schema;
}

function isObjectValue(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
