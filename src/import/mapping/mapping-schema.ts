import { z } from 'zod';

import { manifestSchema, vocabularySchema } from '../../model/manifest-schema.ts';
import type { Mapping } from './mapping.ts';
import { citationsSchema, claimSchema } from './claim-schema.ts';
import { entitySchema, sourceSchema } from './entity-schema.ts';
import { CLAIM_TARGETS } from './record-target.ts';
import { flagSchema, labelSchema } from './part-schema.ts';
import { conditionSchema, emptySchema, fieldSchemas, numberSigns, tableSchema } from './value-schema.ts';

/*
 * The schema of a mapping file. A message completes "expected …"; a description is for the JSON Schema and docs/mapping.md. The
 * fields of the data set are described where their schemas are.
 */

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
      optional: flagSchema.describe('True if the file may be missing.').optional(),
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
        .record(labelSchema, entitySchema, 'an object of entities by name')
        .describe('Entities of a row, by a name of your own.')
        .optional(),
      sources: z
        .record(labelSchema, sourceSchema, 'an object of sources by name')
        .describe('Sources of a row, by a name of your own.')
        .optional(),
      claims: z.array(claimSchema, 'a list of claims').describe('Claims of a row.').optional(),
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
      .strictObject({ status, confidence, markets, region, tags, citations: citationsSchema.optional() }, 'an object')
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
      .record(labelSchema, tableSchema, 'an object of tables by name')
      .describe('Tables that several values name in map.')
      .optional(),
    lookups: z
      .record(labelSchema, lookup, 'an object of lookups by name')
      .describe('Tables that are two columns of a file, for map.')
      .optional(),
    files: z.array(file, 'a list of files').min(1, 'at least one file').describe('The files, and what their rows say.'),
  },
  'an object with the keys dataset and files',
) as unknown as z.ZodType<Mapping>;
