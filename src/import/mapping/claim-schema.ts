import { z } from 'zod';

import {
  AMOUNT_TARGETS,
  CITATION_TARGETS,
  CLAIM_KIND,
  CLAIM_TARGETS,
  METRIC_TARGETS,
  PARTICIPANT_TARGETS,
  RELATION_KIND,
} from './record-target.ts';
import { extraSchema, flagSchema, labelSchema, whenSchema } from './part-schema.ts';
import { fieldSchema, fieldSchemas, keySchema, valueObject, valueSchema } from './value-schema.ts';

/* What a mapping says of claims. */

const participant = z
  .strictObject(
    {
      entity: z
        .union(
          [
            z.string('the name of an entity'),
            z
              .strictObject(
                {
                  ref: labelSchema.describe('Name of an entity of any file of the mapping.').optional(),
                  key: keySchema.describe('Its key in the columns of this file.').optional(),
                  country: valueSchema.describe('A country.').optional(),
                  id: valueSchema.describe('The id of an entity of another data set.').optional(),
                },
                'an entity',
              )
              .meta({ id: 'entityReference' }),
          ],
          'the name of an entity, or { ref, key }, { country } or { id }',
        )
        .meta({ title: 'reference' })
        .describe('The name of an entity of this file; { ref, key } for one of another; { country } or { id }.'),
      ...fieldSchemas(PARTICIPANT_TARGETS),
      optional: flagSchema.describe('True if the claim is also made without this participant.').optional(),
      when: whenSchema,
    },
    'a participant',
  )
  .partial({ roleText: true })
  .meta({ id: 'participant' });

const citation = z
  .strictObject(
    {
      source: z
        .union(
          [
            z.string('the name of a source'),
            z.strictObject({ ref: labelSchema, key: keySchema.optional() }, 'a source'),
          ],
          'the name of a source, or { ref, key }',
        )
        .describe('The name of a source of this file; { ref, key } for one of another.'),
      ...fieldSchemas(CITATION_TARGETS),
      when: whenSchema,
    },
    'a citation',
  )
  .partial()
  .required({ source: true })
  .meta({ id: 'citation' });

export const citationsSchema = z
  .array(z.union([z.string('the name of a source'), citation], 'the name of a source, or { source, … }'), 'a list')
  .describe('The sources of the claim. Without one, the file is cited with the number of the row.');

const amount = z.strictObject(fieldSchemas(AMOUNT_TARGETS), 'an amount').partial().meta({ id: 'amount' });
const metric = z.strictObject(fieldSchemas(METRIC_TARGETS), 'a figure').partial().meta({ id: 'metric' });

const relation = z
  .strictObject(
    {
      kind: fieldSchema(RELATION_KIND),
      claim: z
        .strictObject(
          {
            ref: labelSchema.describe('Name of a claim of any file of the mapping.'),
            key: keySchema.describe('Its key in the columns of this file.'),
          },
          '{ ref, key }',
        )
        .describe('The other claim.'),
      when: whenSchema,
    },
    'a relation',
  )
  .meta({ id: 'relation' });

export const claimSchema = z
  .strictObject(
    {
      name: labelSchema.describe('Name of the claim, for relations to it. It is a part of its key.').optional(),
      each: valueObject
        .describe(
          'A column that lists several values. There is a claim for each, for which the column has this item only.',
        )
        .optional(),
      when: whenSchema,
      key: keySchema
        .describe(
          'The columns that say which claim it is. Without a key, its content does; a changed claim is then a new one.',
        )
        .optional(),
      kind: fieldSchema(CLAIM_KIND),
      participants: z.array(participant, 'a list of participants').min(1, 'at least one participant'),
      ...z.object(fieldSchemas(CLAIM_TARGETS)).partial().shape,
      amounts: z.array(amount, 'a list of amounts').optional(),
      metric: metric.optional(),
      citations: citationsSchema.optional(),
      relations: z.array(relation, 'a list of relations').optional(),
      extra: extraSchema,
    },
    'a claim',
  )
  .meta({ id: 'claim' });
