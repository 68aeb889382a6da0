import { readFile } from 'node:fs/promises';

import { beforeAll, expect, test } from 'vitest';

import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { projectFile } from '../../src/support/project-file.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await readDataset(projectFile('seed/data'));
});

test('the shipped data, of version 1 of the format, keeps all that it says', async () => {
  for (const name of ['sources', 'entities', 'claims'] as const) {
    const text = await readFile(projectFile(`seed/data/${name}.jsonl`), 'utf8');
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; aliases?: { name: string; note: string | null }[] });
    expect(dataset[name].map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    for (const [place, { aliases, ...line }] of records.entries()) {
      const names = aliases?.map((alias) => ({ ...alias, language: null, type: null }));
      expect(dataset[name][place]).toMatchObject(names ? { ...line, names } : line);
    }
  }
});

test('how much there is of each kind', () => {
  const { sources, entities, claims } = dataset;
  expect({ sources: sources.length, entities: entities.length, claims: claims.length }).toMatchInlineSnapshot(`
    {
      "claims": 330,
      "entities": 242,
      "sources": 193,
    }
  `);
  expect(counts(entities.map(({ kind }) => kind))).toMatchInlineSnapshot(`
    {
      "BANK": 24,
      "COMPANY": 72,
      "COUNTRY": 37,
      "INVESTOR": 20,
      "MERCHANT": 26,
      "PERSON": 34,
      "PUBLICATION": 3,
      "REGULATOR": 4,
      "WALLET": 22,
    }
  `);
  expect(counts(claims.map(({ kind }) => kind))).toMatchInlineSnapshot(`
    {
      "ACQUISITION": 8,
      "FUNDING_ROUND": 10,
      "INVESTMENT": 35,
      "MARKET_PRESENCE": 17,
      "METRIC": 45,
      "OWNERSHIP": 31,
      "PARTNERSHIP": 101,
      "ROLE": 47,
      "STATEMENT": 36,
    }
  `);
  expect(counts(claims.map(({ status }) => status))).toMatchInlineSnapshot(`
    {
      "ACTIVE": 176,
      "ENDED": 21,
      "PLANNED": 45,
      "REPORTED": 88,
    }
  `);
  expect(counts(claims.map(({ tier }) => String(tier)))).toMatchInlineSnapshot(`
    {
      "CORE": 266,
      "EXTENDED": 37,
      "SEED": 27,
    }
  `);
});

test('how much there is within the claims and the sources', () => {
  const { sources, claims } = dataset;
  expect({
    participants: claims.flatMap(({ participants }) => participants).length,
    citations: claims.flatMap(({ citations }) => citations).length,
    relations: claims.flatMap(({ relations }) => relations).length,
    undatedSources: sources.filter(({ date }) => date === null).length,
    inferredTitles: sources.filter(({ titleInferred }) => titleInferred).length,
  }).toMatchInlineSnapshot(`
    {
      "citations": 418,
      "inferredTitles": 77,
      "participants": 680,
      "relations": 115,
      "undatedSources": 82,
    }
  `);
});

function counts(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values.toSorted()) result[value] = (result[value] ?? 0) + 1;
  return result;
}
