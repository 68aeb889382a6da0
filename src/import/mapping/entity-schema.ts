import { z } from 'zod';

import { ENTITY_TARGETS, IDENTIFIER_TARGETS, NAME_TARGETS, SOURCE_TARGETS } from './record-target.ts';
import { extraSchema, flagSchema, labelSchema, slugSchema, whenSchema } from './part-schema.ts';
import { fieldSchema, fieldSchemas, keySchema, valueObject, valueSchema } from './value-schema.ts';

/* What a mapping says of entities and sources. */

const name = z
  .strictObject(fieldSchemas(NAME_TARGETS), 'a name')
  .partial()
  .required({ name: true })
  .meta({ id: 'name' });

const identifier = z.strictObject(fieldSchemas(IDENTIFIER_TARGETS), 'an identifier').meta({ id: 'identifier' });

export const entitySchema = z
  .strictObject(
    {
      space: labelSchema
        .describe(
          'Entities of two names are the same if they have the same space and key. Unless given, the name is the space.',
        )
        .optional(),
      each: valueObject
        .describe(
          'A column that lists several entities. There is one for each, for which the column has this item only.',
        )
        .optional(),
      optional: flagSchema.describe('True if rows may have an empty key, and then no such entity.').optional(),
      when: whenSchema,
      key: keySchema
        .describe('The columns that say which entity it is. Left out if the entity is the same in all rows.')
        .optional(),
      kind: fieldSchema(ENTITY_TARGETS.kind),
      name: valueSchema,
      slug: slugSchema,
      names: z
        .union([name, valueSchema, z.array(z.union([name, valueSchema], 'a value, or { name, … }'))], 'a list of names')
        .optional(),
      country: valueSchema.optional(),
      description: valueSchema.optional(),
      identifiers: z
        .union(
          [
            z.partialRecord(z.enum(IDENTIFIER_TARGETS.scheme.values), valueSchema),
            z.array(identifier, 'a list of identifiers'),
          ],
          'an object of values by scheme, such as { LEI: { column: lei } }, or a list of { scheme, value }',
        )
        .optional(),
      tags: valueSchema.optional(),
      extra: extraSchema,
    },
    'an entity',
  )
  .meta({ id: 'entity' });

export const sourceSchema = z
  .strictObject(
    {
      key: keySchema.describe(
        'The columns that say which source it is. Left out if the source is the same in all rows.',
      ),
      when: whenSchema,
      slug: slugSchema,
      ...fieldSchemas(SOURCE_TARGETS),
      extra: extraSchema,
    },
    'a source',
  )
  .partial()
  .meta({ id: 'source' });
