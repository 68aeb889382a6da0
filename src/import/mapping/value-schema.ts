import { z } from 'zod';

import type { Target } from './record-target.ts';
import type { Branch, Condition, ConditionSpec, KeySpec, ValueObject, ValueSpec } from './mapping.ts';

/*
 * The schema of values and conditions in a mapping file. Messages complete "expected …". Which keys go together, and whether a
 * constant is valid in its place, is checked when the mapping is compiled.
 */

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()], 'a text, a number, true, false or null');
const name = z.string('the name of a column');
const names = z.array(name, 'a list of names of columns').min(1, 'at least one name of a column');
const mapped = z.union([literal, z.array(literal)], 'a constant, or a list of constants');

export const tableSchema = z
  .record(z.string(), mapped, 'an object of constants by the word in the file')
  .meta({ title: 'table' })
  .describe('What words in the file mean. Upper and lower case are alike. A word that means nothing has null.');

export const emptySchema = z
  .array(z.union([z.string(), z.number()], 'a word'), 'a list of words')
  .describe('Cells that mean "no value", such as "-" and "n/a". Empty cells always do.');

const types = ['text', 'date', 'country', 'currency', 'number', 'percent', 'boolean', 'domain', 'url', 'tag'] as const;
const decimal = z.enum(['.', ','], '"." or ","').describe('The decimal sign of numbers; "." unless given.');
const thousands = z
  .enum(['.', ',', ' ', "'", '_'], 'one of ".", ",", " ", "\'" and "_"')
  .describe('What separates thousands; unless given, nothing may.');
export const numberSigns = { decimal: decimal.optional(), thousands: thousands.optional() };

/** A value of the mapping. In JSON Schema, its constants are completed by those of the target. */
export const valueSchema: z.ZodType<ValueSpec> = z
  .lazy(() => z.union([literal, valueObject, z.array(valueSchema)], VALUE))
  .meta({ id: 'value' });

const VALUE = 'a constant, a value such as { column: … }, or a list of values';

export const valueObject: z.ZodType<ValueObject> = z
  .lazy(
    () =>
      z
        .strictObject(
          {
            column: columnName.describe('The column. A list names alternatives: the first one that the file has.'),
            columns: names.describe('Several columns, whose cells are joined; empty ones are left out.'),
            literal: mapped.describe('A constant, to which the other keys apply.'),
            when: z
              .array(branch, 'a list of conditions with then')
              .min(1, 'at least one condition')
              .describe('The value of the first condition that holds; of else if none does.'),
            join: z.string('a text').describe('What is between the cells of columns; a space unless given.'),
            empty: emptySchema,
            split: z
              .union([separator, z.array(separator).min(1, 'at least one separator')], 'a separator, or a list of them')
              .describe('What separates several values in a cell. Each is then treated by itself.'),
            match: z
              .string('a regular expression')
              .describe('A regular expression (RE2) of what to take of the text: its first group, or all it matches.'),
            group: z
              .int('the number of a group')
              .min(0, 'the number of a group')
              .describe('Which group of match to take; 0 is all it matches.'),
            map: z
              .union([z.string(), tableSchema], 'the name of a table, or an object of constants by word')
              .meta({ title: 'map' })
              .describe(
                'What words mean: a table, or the name of one of tables or lookups. A word that is missing there is rejected, unless there is an else.',
              ),
            as: z
              .enum(types, `one of ${types.join(', ')}`)
              .describe(
                'How to read the text. Fields know it themselves: as is only needed in key, extra and conditions.',
              ),
            formats: z
              .array(z.string('a format'), 'a list of formats')
              .min(1, 'at least one format')
              .describe(
                'Formats of dates, such as dd.MM.yyyy, yyyy-MM, d MMM yyyy or excel. The first that fits counts, and gives the precision.',
              ),
            language: z.string('a language tag').describe('Language of names of months, such as de; en unless given.'),
            ...numberSigns,
            suffixes: z
              .record(z.string(), z.number('a number'), 'an object of numbers by suffix')
              .describe('What letters behind a number multiply it with: { k: 1000, m: 1000000 }.'),
            times: z.number('a number').describe('With what the number is multiplied.'),
            invalid: z
              .enum(['reject', 'omit'], 'reject or omit')
              .describe(
                'What to do if the text cannot be read: reject the row, which is usual, or leave the value out and count it.',
              ),
            else: valueSchema.describe('The value if there is none, or if map or match has none.'),
          },
          'a value',
        )
        .partial() as unknown as z.ZodType<ValueObject>,
  )
  .meta({ id: 'valueObject' });

const separator = z.string('a separator').min(1, 'a separator');
const columnName = z.union([name, names], 'the name of a column, or a list of alternatives');

const conditionShape = () => ({
  column: columnName.describe('The column whose cell is compared.').optional(),
  present: z.boolean('true or false').describe('Whether the cell has a value.').optional(),
  equals: literal.describe('The value of the cell. Upper and lower case are alike.').optional(),
  in: z.array(literal, 'a list of values').describe('Values, of which the cell has one.').optional(),
  not: z
    .union([literal, z.array(literal)], 'a value, or a list')
    .describe('Values that the cell does not have.')
    .optional(),
  matches: z
    .string('a regular expression')
    .describe('A regular expression (RE2) that finds something in the cell.')
    .optional(),
  all: z.array(condition, 'a list of conditions').describe('Conditions of which all hold.').optional(),
  any: z.array(condition, 'a list of conditions').describe('Conditions of which at least one holds.').optional(),
});

const condition: z.ZodType<Condition> = z
  .lazy(() => z.strictObject(conditionShape(), 'a condition') as unknown as z.ZodType<Condition>)
  .meta({ id: 'condition' });

const branch: z.ZodType<Branch> = z
  .lazy(
    () =>
      z.strictObject(
        // oxlint-disable-next-line unicorn/no-thenable -- a key of the mapping file
        { ...conditionShape(), then: valueSchema.describe('The value if the condition holds.') },
        'a condition with then',
      ) as unknown as z.ZodType<Branch>,
  )
  .meta({ id: 'branch' });

export const conditionSchema: z.ZodType<ConditionSpec> = z.union(
  [condition, z.array(condition)],
  'a condition such as { column: …, present: true }, or a list of which all hold',
);

export const keySchema: z.ZodType<KeySpec> = z
  .union(
    [
      name,
      valueObject,
      z.array(z.union([name, valueObject], 'the name of a column, or a value')).min(1, 'at least one'),
    ],
    'the name of a column, or a list of them',
  )
  .meta({ title: 'key' });

/** The schemas of fields. Constants of vocabularies are for the completion of editors; the compiler checks them. */
export function fieldSchemas<Name extends string>(
  targets: Readonly<Record<Name, Target>>,
): Record<Name, z.ZodType<ValueSpec>> {
  const schemas = Object.entries<Target>(targets).map(([field, target]) => [field, fieldSchema(target)] as const);
  return Object.fromEntries(schemas) as Record<Name, z.ZodType<ValueSpec>>;
}

export function fieldSchema({ type, values }: Target): z.ZodType<ValueSpec> {
  if (type !== 'constant') return valueSchema;
  return z.union([z.string().meta({ enum: values }), z.null(), valueObject, z.array(valueSchema)], VALUE);
}
