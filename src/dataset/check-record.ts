import type { z } from 'zod';

import { display } from './issue.ts';
import { fieldName } from './field-name.ts';
import { nearest } from '../support/closest-match.ts';
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

/** A fault of one record; its file and line are the reader's to add. */
export interface RecordFault {
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
}

export type Checked<Item> =
  | { readonly record: Item; readonly faults: readonly [] }
  | { readonly record: null; readonly faults: readonly RecordFault[] };

/** Checks what a line says, without regard to other lines. An accepted record has its keys in the order of the shape. */
export type RecordCheck<Item> = (value: unknown) => Checked<Item>;

export const checkSource: RecordCheck<SourceRecord> = (value) => check(value, sourceSchema, []);

export const checkEntity: RecordCheck<EntityRecord> = (value) => check(value, entitySchema, entityRules);

/** The shape of a claim depends on its kind; where that is unknown, on none. */
export const checkClaim: RecordCheck<ClaimRecord> = (value) => check(value, schemaOf(kindOf(value)), claimRules);

function check<Item>(value: unknown, schema: z.ZodType<Item>, rules: readonly Rule<Item>[]): Checked<Item> {
  const result = schema.safeParse(value);
  const issues = result.success ? [] : result.error.issues;
  // A rule reads only fields that passed: for the rule, a value with other faults is as good as a record.
  const record = result.success ? result.data : (value as Item);
  const findings = rulesFor(issues, rules).flatMap((rule) => rule.findings(record));
  if (result.success && findings.length === 0) return { record: result.data, faults: [] };
  const found = [...issues.flatMap((issue) => findingsOf(issue, value)), ...findings];
  return { record: null, faults: found.map((finding) => faultOf(finding, value)) };
}

type Issue = z.core.$ZodIssue;

/** The rules that read nothing the shape found fault with. */
function rulesFor<Item>(issues: readonly Issue[], rules: readonly Rule<Item>[]): readonly Rule<Item>[] {
  if (issues.length === 0) return rules;
  const faulty = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => pattern(path));
  const isFaulty = (read: string) => faulty.some((field) => field === '' || `${read}.`.startsWith(`${field}.`));
  return rules.filter(({ reads }) => !reads.some(isFaulty));
}

/** An issue's message is what was expected; see `record.ts`. */
function findingsOf(issue: Issue, value: unknown): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], expected: 'no field of this name' }));
  }
  const given = valueAt(value, path);
  const meant =
    issue.code === 'invalid_value' && typeof given === 'string' ? nearest(given, issue.values.map(String)) : null;
  return [
    {
      path,
      expected: meant === null ? issue.message : `${issue.message} (did you mean ${meant}?)`,
    },
  ];
}

function faultOf({ path, expected, got }: Finding, value: unknown): RecordFault {
  return {
    field: path.length === 0 ? null : fieldName(path),
    expected,
    got: got ?? display(valueAt(value, path)),
  };
}

/** The path as rules name what they read: `participants.role`. */
function pattern(path: readonly PropertyKey[]): string {
  return path
    .filter((part) => typeof part !== 'number')
    .map(String)
    .join('.');
}

function valueAt(value: unknown, path: Finding['path']): unknown {
  return path.reduce<unknown>(
    (inner, part) => (isObject(inner) && Object.hasOwn(inner, part) ? inner[part] : undefined),
    value,
  );
}

function kindOf(value: unknown): ClaimKind | null {
  const kind = isObject(value) ? value['kind'] : undefined;
  return valuesOf(CLAIM_KINDS).find((known) => known === kind) ?? null;
}

const claimSchemas = new Map<ClaimKind | null, z.ZodType<ClaimRecord>>();

function schemaOf(kind: ClaimKind | null): z.ZodType<ClaimRecord> {
  const known = claimSchemas.get(kind);
  if (known) return known;
  const schema = claimSchema(kind);
  claimSchemas.set(kind, schema);
  return schema;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
