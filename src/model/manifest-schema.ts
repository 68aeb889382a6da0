import { z } from 'zod';

import { isCurrencyCode } from './currency.ts';
import { PARTICIPANT_ROLES } from './role-vocabulary.ts';
import { addressIssue, textIssue } from './text-rule.ts';
import { STAGES, valuesOf } from './vocabulary.ts';

/* The schemas of `dataset.json` and `vocabulary.json`. Messages complete "expected …". */

const text = textWith('text that is not empty, or null');
const slug = z
  .string(SLUG_RULE())
  .regex(/^[a-z0-9][a-z0-9-]*$/, SLUG_RULE())
  .meta({ title: 'id', pattern: '^[a-z0-9][a-z0-9-]*$' });

const EXAMPLES = 'an object of variables by the name of a question, such as {"timeline": {"of": "northbank"}}';
const VARIABLES = 'an object of values by the name of a variable, such as {"of": "northbank"}';

export const manifestSchema = z.strictObject(
  {
    $schema: z.string('the address of a JSON Schema').optional(),
    id: slug,
    title: textWith('text that is not empty'),
    description: optional(text),
    publisher: optional(text),
    license: optional(text),
    homepage: optional(
      z.string('an http or https address, or null').superRefine((value, context) => {
        const issue = addressIssue(value);
        if (issue !== null) context.addIssue({ code: 'custom', message: issue });
      }),
    ),
    version: optional(text),
    language: optional(text),
    defaultConfidence: optional(
      z.number('a number from 0 to 1').min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1'),
    ),
    defaultSource: optional(z.string('the id of a source')),
    examples: z.record(z.string(), z.record(z.string(), z.json(), VARIABLES), EXAMPLES).default({}),
  },
  'an object',
);

const MEASURE_ID = 'an id of A-Z, 0-9 and underscores, such as CARDS_ISSUED';
const UNIT = 'PERCENT, COUNT, MULTIPLE, a currency code, or a unit of A-Z, 0-9 and underscores, such as TONNES';

export const vocabularySchema = z.strictObject(
  {
    $schema: z.string('the address of a JSON Schema').optional(),
    measures: z
      .array(
        z.strictObject(
          {
            id: z.string(MEASURE_ID).regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, MEASURE_ID),
            label: textWith('text that is not empty'),
            description: optional(text),
            unit: optional(
              z.string(UNIT).refine((unit) => isCurrencyCode(unit) || /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(unit), UNIT),
            ),
          },
          'an object',
        ),
        'a list',
      )
      .default([]),
    roles: wording(valuesOf(PARTICIPANT_ROLES), 'role'),
    stages: wording(valuesOf(STAGES), 'stage'),
  },
  'an object',
);

function optional<Value extends z.ZodType>(value: Value) {
  return (value.nullable() as z.ZodNullable<Value>).default(null as never);
}

function wording(values: readonly string[], name: string) {
  return z.partialRecord(z.enum(values, `a ${name}`), text, 'an object').default({});
}

function textWith(expected: string) {
  return z.string(expected).superRefine((value, context) => {
    const issue = value.trim() === '' ? expected : textIssue(value);
    if (issue !== null) context.addIssue({ code: 'custom', message: issue });
  });
}

function SLUG_RULE(): string {
  return 'an id of a-z, 0-9 and hyphens that begins with a letter or a digit';
}
