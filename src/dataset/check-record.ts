import type { z } from 'zod';

import { display } from './issue.ts';
import { fieldName } from './field-name.ts';
import { closestMatch } from '../support/closest-match.ts';
import {
  type ClaimRecord,
  claimSchema,
  type EntityRecord,
  entitySchema,
  type SourceRecord,
  sourceSchema,
} from '../model/record.ts';
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

/** Checks one record by itself. A valid record is returned with its keys in the order of the schema. */
export type RecordCheck<Item> = (value: unknown) => Checked<Item>;

export const checkSource: RecordCheck<SourceRecord> = (value) => checkRecord(value, sourceSchema, []);

export const checkEntity: RecordCheck<EntityRecord> = (value) => checkRecord(value, entitySchema, entityRules);

/** Checks a claim with the schema of its kind; with the schema of any kind if the kind is invalid. */
export const checkClaim: RecordCheck<ClaimRecord> = (value) =>
  checkRecord(value, schemaFor(claimKindOf(value)), claimRules);

function checkRecord<Item>(value: unknown, schema: z.ZodType<Item>, rules: readonly Rule<Item>[]): Checked<Item> {
  const result = schema.safeParse(value);
  const issues = result.success ? [] : result.error.issues;
  // the rules that run only read fields without issues, so they accept an invalid record too
  const record = result.success ? result.data : (value as Item);
  const findings = applicableRules(issues, rules).flatMap((rule) => rule.findings(record));
  if (result.success && findings.length === 0) return { record: result.data, issues: [] };
  const all = [...issues.flatMap((issue) => findingsOf(issue, value)), ...findings];
  return { record: null, issues: all.map((finding) => toRecordIssue(finding, value)) };
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
function findingsOf(issue: ZodIssue, value: unknown): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], expected: 'no field of this name' }));
  }
  const got = valueAtPath(value, path);
  const suggestion =
    issue.code === 'invalid_value' && typeof got === 'string' ? closestMatch(got, issue.values.map(String)) : null;
  return [
    {
      path,
      expected: suggestion === null ? issue.message : `${issue.message} (did you mean ${suggestion}?)`,
    },
  ];
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
    (inner, part) => (isObject(inner) && Object.hasOwn(inner, part) ? inner[part] : undefined),
    value,
  );
}

function claimKindOf(value: unknown): ClaimKind | null {
  const kind = isObject(value) ? value['kind'] : undefined;
  return valuesOf(CLAIM_KINDS).find((name) => name === kind) ?? null;
}

const claimSchemas = new Map<ClaimKind | null, z.ZodType<ClaimRecord>>();

function schemaFor(kind: ClaimKind | null): z.ZodType<ClaimRecord> {
  const cached = claimSchemas.get(kind);
  if (cached) return cached;
  const schema = claimSchema(kind);
  claimSchemas.set(kind, schema);
  return schema;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
