import { basename, resolve } from 'node:path';

import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import { manifestSchema, vocabularySchema } from '../model/manifest-schema.ts';
import { slugOf } from '../support/slug.ts';
import { sortKeys } from '../support/sort-keys.ts';
import { type JsonFile, readJsonFile } from './json-file.ts';

type Described<Value> = { readonly value: Value; readonly issues: JsonFile<unknown>['issues'] };

/** Reads `dataset.json`. A folder without one has the id and title of its name. */
export async function readDatasetManifest(folder: string): Promise<Described<DatasetManifest>> {
  const { value, issues } = await readJsonFile(folder, 'dataset.json', { name: 'manifest', schema: manifestSchema });
  const name = basename(resolve(folder));
  const { id, title, examples = {}, ...rest } = value ?? { id: slugOf(name) || 'data-set', title: name };
  return { value: { id, title, ...NOTHING, ...withoutSchema(rest), examples: sortKeys(examples) }, issues };
}

/** Reads `vocabulary.json`. */
export async function readVocabulary(folder: string): Promise<Described<DatasetVocabulary>> {
  const { value, issues } = await readJsonFile(folder, 'vocabulary.json', {
    name: 'vocabulary',
    schema: vocabularySchema,
  });
  const { measures = [], roles = {}, stages = {} } = value ?? {};
  return { value: { measures, roles: sortKeys(roles), stages: sortKeys(stages) }, issues };
}

const NOTHING: Omit<DatasetManifest, 'id' | 'title'> = {
  description: null,
  publisher: null,
  license: null,
  homepage: null,
  version: null,
  language: null,
  defaultConfidence: null,
  defaultSource: null,
  examples: {},
};

function withoutSchema<Value extends object>(value: Value): Omit<Value, '$schema'> {
  const { $schema: _schema, ...rest } = value as Value & { $schema?: unknown };
  return rest as Omit<Value, '$schema'>;
}
