import { z } from 'zod';

import { manifestSchema, vocabularySchema } from '../../model/manifest-schema.ts';
import type { Mapping } from './mapping.ts';
import {
  AMOUNT_TARGETS,
  CITATION_TARGETS,
  CLAIM_KIND,
  CLAIM_TARGETS,
  ENTITY_TARGETS,
  IDENTIFIER_TARGETS,
  METRIC_TARGETS,
  NAME_TARGETS,
  PARTICIPANT_TARGETS,
  RELATION_KIND,
  SOURCE_TARGETS,
} from './record-target.ts';
import {
  conditionSchema,
  valueObject,
  emptySchema,
  fieldSchema,
  fieldSchemas,
  keySchema,
  numberSigns,
  tableSchema,
  valueSchema,
} from './value-schema.ts';

/*
 * The schema of a mapping file. A message completes "expected …"; a description is for the JSON Schema and docs/mapping.md. The
 * fields of the data set are described where their schemas are.
 */

const label = z
  .string('a name of letters, digits, - and _')
  .regex(/^[\p{L}\p{N}_-]{1,60}$/u, 'a name of letters, digits, - and _');
const flag = z.boolean('true or false');
const when = conditionSchema.describe('The condition for there to be one.').optional();

const extra = z
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

const slug = valueSchema.describe('The text from which the id is made, in place of the name or title.').optional();

const name = z
  .strictObject(fieldSchemas(NAME_TARGETS), 'a name')
  .partial()
  .required({ name: true })
  .meta({ id: 'name' });

const identifier = z.strictObject(fieldSchemas(IDENTIFIER_TARGETS), 'an identifier').meta({ id: 'identifier' });

const entity = z
  .strictObject(
    {
      space: label
        .describe(
          'Entities of two names are the same if they have the same space and key. Unless given, the name is the space.',
        )
        .optional(),
      each: valueObject
        .describe(
          'A column that lists several entities. There is one for each, for which the column has this item only.',
        )
        .optional(),
      optional: flag.describe('True if rows may have an empty key, and then no such entity.').optional(),
      when,
      key: keySchema
        .describe('The columns that say which entity it is. Left out if the entity is the same in all rows.')
        .optional(),
      kind: fieldSchema(ENTITY_TARGETS.kind),
      name: valueSchema,
      slug,
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
      extra,
    },
    'an entity',
  )
  .meta({ id: 'entity' });

const source = z
  .strictObject(
    {
      key: keySchema.describe(
        'The columns that say which source it is. Left out if the source is the same in all rows.',
      ),
      when,
      slug,
      ...fieldSchemas(SOURCE_TARGETS),
      extra,
    },
    'a source',
  )
  .partial()
  .meta({ id: 'source' });

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
                  ref: label.describe('Name of an entity of any file of the mapping.').optional(),
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
      optional: flag.describe('True if the claim is also made without this participant.').optional(),
      when,
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
          [z.string('the name of a source'), z.strictObject({ ref: label, key: keySchema.optional() }, 'a source')],
          'the name of a source, or { ref, key }',
        )
        .describe('The name of a source of this file; { ref, key } for one of another.'),
      ...fieldSchemas(CITATION_TARGETS),
      when,
    },
    'a citation',
  )
  .partial()
  .required({ source: true })
  .meta({ id: 'citation' });

const citations = z
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
            ref: label.describe('Name of a claim of any file of the mapping.'),
            key: keySchema.describe('Its key in the columns of this file.'),
          },
          '{ ref, key }',
        )
        .describe('The other claim.'),
      when,
    },
    'a relation',
  )
  .meta({ id: 'relation' });

const claim = z
  .strictObject(
    {
      name: label.describe('Name of the claim, for relations to it. It is a part of its key.').optional(),
      each: valueObject
        .describe(
          'A column that lists several values. There is a claim for each, for which the column has this item only.',
        )
        .optional(),
      when,
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
      citations: citations.optional(),
      relations: z.array(relation, 'a list of relations').optional(),
      extra,
    },
    'a claim',
  )
  .meta({ id: 'claim' });

const format = z
  .enum(['csv', 'json', 'jsonl', 'xlsx', 'parquet'], 'csv, json, jsonl, xlsx or parquet')
  .describe('The format; found out unless given.')
  .optional();

const csv = z
  .strictObject(
    {
      delimiter: z.string('a character').describe('What separates cells; found out unless given.').optional(),
      encoding: z.string('an encoding').describe('Such as utf-8 or windows-1252; found out unless given.').optional(),
      quote: z.string('a character').nullable().describe('What is around texts; null for nothing.').optional(),
      ...numberSigns,
    },
    'an object',
  )
  .meta({ id: 'csv' })
  .describe(
    'How a CSV file is written, if it is not found out. The signs of numbers also apply to texts of other formats.',
  );

const file = z
  .strictObject(
    {
      path: z
        .union(
          [z.string('a path'), z.array(z.string('a path')).min(1, 'at least one path')],
          'a path, or a list of them',
        )
        .describe(
          'The file, from the folder of the mapping file: deals.csv, book.xlsx#Deals, data.json#/items. A list has files of the same columns.',
        ),
      optional: flag.describe('True if the file may be missing.').optional(),
      format,
      header: z
        .int('the number of a row, from 1, or 0')
        .min(0, 'the number of a row, from 1, or 0')
        .describe('The row with the names of the columns, from 1; 0 if there is none.')
        .optional(),
      columns: z
        .array(z.string('the name of a column'), 'a list of names of columns')
        .describe('Names of the columns, in place of those in the file.')
        .optional(),
      csv: csv.optional(),
      empty: emptySchema.optional(),
      where: conditionSchema.describe('Which rows count. The others are left out and counted.').optional(),
      optionalColumns: z
        .array(z.string('the name of a column'), 'a list of names of columns')
        .describe('Columns that the file may lack; their cells are then empty.')
        .optional(),
      ignore: z
        .array(z.string('the name of a column'), 'a list of names of columns')
        .describe('Columns that are left out on purpose. Other columns that nothing uses are reported.')
        .optional(),
      entities: z
        .record(label, entity, 'an object of entities by name')
        .describe('Entities of a row, by a name of your own.')
        .optional(),
      sources: z
        .record(label, source, 'an object of sources by name')
        .describe('Sources of a row, by a name of your own.')
        .optional(),
      claims: z.array(claim, 'a list of claims').describe('Claims of a row.').optional(),
    },
    'a file',
  )
  .meta({ id: 'file' });

const lookupColumn = z.union(
  [z.string(), z.array(z.string()).min(1)],
  'the name of a column, or a list of alternatives',
);

const lookup = z
  .strictObject(
    {
      path: z.string('a path').describe('The file, from the folder of the mapping file.'),
      key: lookupColumn.describe(
        'The column with the words. A list names alternatives: the first one that the file has.',
      ),
      value: lookupColumn.describe('The column with what they mean, or alternatives.'),
      format,
      csv: csv.optional(),
    },
    'an object',
  )
  .meta({ id: 'lookup' });

const { status, confidence, markets, region, tags } = z.object(fieldSchemas(CLAIM_TARGETS)).partial().shape;

export const mappingSchema = z.strictObject(
  {
    $schema: z
      .string('the address of a JSON Schema')
      .describe('Address of the JSON Schema of the file, for editors.')
      .optional(),
    dataset: manifestSchema
      .omit({ $schema: true, defaultSource: true })
      .extend({
        prefix: z
          .string('a text of a-z, 0-9 and hyphens')
          .regex(/^(?:[a-z0-9][a-z0-9-]*)?$/, 'a text of a-z, 0-9 and hyphens')
          .describe('What ids begin with; the id of the data set and a hyphen unless given. May be empty.')
          .optional(),
      })
      .meta({ id: 'dataset' })
      .describe('What dataset.json will say of the data set.'),
    defaults: z
      .strictObject({ status, confidence, markets, region, tags, citations: citations.optional() }, 'an object')
      .meta({ id: 'defaults' })
      .describe('Fields of all claims that do not give them.')
      .optional(),
    vocabulary: vocabularySchema
      .omit({ $schema: true })
      .meta({ id: 'vocabulary' })
      .describe('What vocabulary.json will add: measures, and wording for roles and stages.')
      .optional(),
    empty: emptySchema.optional(),
    tables: z
      .record(label, tableSchema, 'an object of tables by name')
      .describe('Tables that several values name in map.')
      .optional(),
    lookups: z
      .record(label, lookup, 'an object of lookups by name')
      .describe('Tables that are two columns of a file, for map.')
      .optional(),
    files: z.array(file, 'a list of files').min(1, 'at least one file').describe('The files, and what their rows say.'),
  },
  'an object with the keys dataset and files',
) as unknown as z.ZodType<Mapping>;
