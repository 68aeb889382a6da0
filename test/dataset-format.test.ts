import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';

import { CLAIM_KINDS, valuesOf } from '../src/model/vocabulary.ts';
import { datasetFormatPage } from '../src/reference/dataset-format.ts';
import { datasetSchemaFiles } from '../src/reference/dataset-schema.ts';
import { projectFile } from '../src/support/project-file.ts';
import { readFiles } from './dataset/folder.ts';
import { sample } from './dataset/sample.ts';

const page = readFileSync(projectFile('docs/dataset-format.md'), 'utf8');
const files = datasetSchemaFiles();

describe('The page on the data set format', () => {
  it('has current tables; otherwise run npm run codegen', async () => {
    expect(page).toBe(await datasetFormatPage());
  });

  it('shows a valid data set with a claim of each kind', async () => {
    const [sources = '', entities = '', ...claims] = [...page.matchAll(/```jsonl\n(.*?)```/gs)].map(
      ([, lines = '']) => lines,
    );
    const dataset = await readFiles({
      'sources.jsonl': sources,
      'entities.jsonl': entities,
      'claims.jsonl': claims.join(''),
    });
    expect(dataset.claims.map(({ kind }) => kind).toSorted()).toEqual(valuesOf(CLAIM_KINDS).toSorted());
  });
});

describe('The JSON Schemas of a data set', () => {
  it.each(Object.entries(files))('%s is current; otherwise run npm run codegen', (name, text) => {
    expect(readFileSync(projectFile(`schema/dataset/${name}`), 'utf8')).toBe(text);
  });

  it.each([
    ['sources.jsonl', 'source.schema.json'],
    ['entities.jsonl', 'entity.schema.json'],
    ['claims.jsonl', 'claim.schema.json'],
  ])('accept every line of the shipped %s', (data, schema) => {
    const validate = validator(schema);
    const lines = readFileSync(projectFile(`seed/data/${data}`), 'utf8')
      .trim()
      .split('\n');
    const rejected = lines.filter((line) => !validate(JSON.parse(line)));
    expect(rejected, JSON.stringify(validate.errors)).toEqual([]);
  });

  const partnership = sample.claims.find(({ kind }) => kind === 'PARTNERSHIP');
  const metric = sample.claims.find(({ kind }) => kind === 'METRIC');
  it.each<[string, string, object]>([
    ['an unknown key', 'source.schema.json', { ...sample.sources[0], titel: 'x' }],
    ['a missing key', 'source.schema.json', { ...sample.sources[0], note: undefined }],
    ['an invalid date', 'source.schema.json', { ...sample.sources[0], date: '2018-6' }],
    ['an invalid address', 'source.schema.json', { ...sample.sources[0], url: 'ftp://a.example' }],
    ['an invalid id', 'entity.schema.json', { ...sample.entities[0], id: 'BNP' }],
    ['an unknown kind', 'entity.schema.json', { ...sample.entities[0], kind: 'THING' }],
    ['an empty text', 'entity.schema.json', { ...sample.entities[0], name: '' }],
    ['a confidence above 1', 'claim.schema.json', { ...partnership, confidence: 1.1 }],
    ['a field that the kind does not allow', 'claim.schema.json', { ...partnership, stakePercent: 5 }],
    ['a claim without participants', 'claim.schema.json', { ...partnership, participants: [] }],
    [
      'a role that the kind does not allow',
      'claim.schema.json',
      { ...partnership, participants: [{ entity: 'ant', role: 'OWNER', roleText: null }] },
    ],
    ['a metric without a figure', 'claim.schema.json', { ...metric, metric: null }],
  ])('reject %s', (_, schema, record) => {
    const validate = validator(schema);
    expect(validate(JSON.parse(JSON.stringify(record)))).toBe(false);
  });

  it('describe every field', () => {
    for (const text of Object.values(files)) {
      const { properties } = JSON.parse(text) as { properties: Record<string, { description?: string }> };
      for (const { description } of Object.values(properties)) expect(description).toMatch(/\.$/);
    }
  });
});

function validator(name: string): ValidateFunction {
  return new Ajv({ allErrors: true }).compile(JSON.parse(files[name] ?? '') as object);
}
