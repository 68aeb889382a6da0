import { expect, it } from 'vitest';

import { parseRecord } from '../../../src/model/stored/packed-record.ts';
import { shortRecord } from '../../../src/model/stored/short-record.ts';
import { readFiles } from '../../dataset/folder.ts';
import { filesOf, sample } from '../../dataset/sample.ts';

const records = [...sample.sources, ...sample.entities, ...sample.claims];

it('The short JSON of a record gives the whole record', () => {
  for (const record of records) expect(parseRecord(shortRecord(record))).toEqual(record);
});

it('The whole record has its keys in the order in which they are read, so that its hash stays', async () => {
  const { sources, entities, claims } = await readFiles(filesOf(sample));
  for (const record of [...sources, ...entities, ...claims]) {
    const json = JSON.stringify(record);
    expect(JSON.stringify(parseRecord(shortRecord(record)))).toBe(json);
  }
});

it('The short JSON leaves out what a claim, its participants and its citations do not say', () => {
  const [claim] = sample.claims;
  expect(shortRecord(claim ?? {})).not.toMatch(/:(?:null|false|\[\]|\{\})/);
});
