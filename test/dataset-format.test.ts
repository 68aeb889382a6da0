import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';

import { toClaimLine } from '../src/dataset/complete/record-line.ts';
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
    expect([...new Set(dataset.claims.map(({ kind }) => kind))].toSorted()).toEqual(valuesOf(CLAIM_KINDS).toSorted());
    expect(dataset.externalIssues).toEqual([]);
    expect(dataset.claims.map(({ summary }) => summary)).toMatchInlineSnapshot(`
      [
        "Ada Lunde wants LetPay to be accepted all over Europe.",
        "Ada Lunde and Jon Dahl are co-founders of LetPay Group (since 2016).",
        "Ada Lunde is chief executive of LetPay Group.",
        "Fjord Capital invested more than EUR 10 million in LetPay Group in a Series B round in 2023.",
        "Fjord Capital owns about 12 % of LetPay Group (March 2024).",
        "LetPay Group holds an electronic money licence (NO-1234) from Financial Authority in Norway (since 1 February 2017).",
        "Financial Authority fined LetPay Group NOK 5 million in November 2023.",
        "LetPay Group offers LetPay Later in Norway (since June 2023).",
        "The revenue of LetPay Group was NOK 310 million from January 2024 to March 2024.",
        "LetPay Group raised NOK 150 million as debt from Northbank in April 2024.",
        "LetPay Group works with Northbank (issuing bank and sponsor bank) and CardNet (card scheme) in the Nordics.",
        "LetPay Group raised EUR 40 million in a Series B round from Fjord Capital (lead) and Oslo Ventures at a valuation of EUR 400 million in 2023.",
        "LetPay Group plans to buy Tillway for SEK 300 million in cash and SEK 200 million in shares (as of 5 March 2024).",
        "LetPay is available in Norway and Sweden (since 2022).",
        "Northbank has taken LetPay at its terminals in Norway since March 2024.",
        "LetPay had about 2 million active users in March 2024 (Users who paid at least once in a month).",
        "Northbank is a member of CardNet (since 2011).",
      ]
    `);
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

  const [partnership, metric] = ['PARTNERSHIP', 'METRIC'].flatMap((kind) =>
    sample.claims.filter((claim) => claim.kind === kind).map(toClaimLine),
  );

  it('accept what a record is written as', () => {
    const validate = validator('claim.schema.json');
    const rejected = sample.claims.map(toClaimLine).filter((line) => !validate(line));
    expect(rejected, JSON.stringify(validate.errors)).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['an unknown key', 'source.schema.json', { ...sample.sources[0], titel: 'x' }],
    ['a missing key', 'source.schema.json', { ...sample.sources[0], title: undefined }],
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
