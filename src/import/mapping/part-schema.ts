import { z } from 'zod';

import { conditionSchema, valueSchema } from './value-schema.ts';

/* What entities, sources and claims of a mapping have in common. */

export const labelSchema = z
  .string('a name of letters, digits, - and _')
  .regex(/^[\p{L}\p{N}_-]{1,60}$/u, 'a name of letters, digits, - and _');
export const flagSchema = z.boolean('true or false');
export const whenSchema = conditionSchema.describe('The condition for there to be one.').optional();

export const extraSchema = z
  .union(
    [
      z.literal('rest'),
      z.array(z.string('the name of a column'), 'a list of names of columns'),
      z.record(z.string(), valueSchema),
    ],
    'rest, a list of names of columns, or an object of values by name',
  )
  .meta({ title: 'extra' })
  .describe(
    'Columns of your own: values by name, or a list of columns that keep their names, or rest for all columns that the mapping does not use.',
  )
  .optional();

export const slugSchema = valueSchema
  .describe('The text from which the id is made, in place of the name or title.')
  .optional();
