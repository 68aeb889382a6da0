import { z } from 'zod';

import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';

/* Reads what clients send: JSON in a parameter of a form or an address. */

const value = z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })]);

const query = z.looseObject({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.union([z.string(), z.looseObject({ id: z.string() })]))]).nullish(),
  limit: z.number().nullish(),
  properties: z.array(z.looseObject({ pid: z.string(), v: z.union([value, z.array(value)]) })).nullish(),
});

const queryBatch = z.record(z.string(), query);

const setting = z.union([z.string(), z.number(), z.boolean()]).nullish();

const extension = z.looseObject({
  ids: z.array(z.string()),
  properties: z.array(
    z.looseObject({
      id: z.string(),
      settings: z
        .looseObject({ limit: setting, inForceOn: setting, minConfidence: setting, withSource: setting })
        .nullish(),
    }),
  ),
});

export type ReconcileQuery = z.infer<typeof query>;
export type ReconcileBatch = Readonly<Record<string, ReconcileQuery>>;
export type Extension = z.infer<typeof extension>;

/** @throws {ClientError} BAD_REQUEST */
export function readQueryBatch(text: string): ReconcileBatch {
  return checkedParameter('queries', queryBatch, text);
}

/** @throws {ClientError} BAD_REQUEST */
export function readExtension(text: string): Extension {
  return checkedParameter('extend', extension, text);
}

function checkedParameter<T>(parameter: string, schema: z.ZodType<T>, text: string): T {
  const json = parsedParameter(parameter, text);
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map(String);
  const got = path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], json);
  const expected = issue?.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
  throw new ClientError(
    'BAD_REQUEST',
    `${[parameter, ...path].join('.')}: expected ${expected ?? 'a text, or one of the forms of the specification'}, got ${excerpt(JSON.stringify(got) ?? 'nothing')}.`,
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object with a query for each key, such as {"q0": {"query": "Northbank"}}',
};

function parsedParameter(parameter: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ClientError('BAD_REQUEST', `${parameter}: expected JSON, got ${excerpt(text)}.`);
  }
}
