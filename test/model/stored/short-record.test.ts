import { expect, it } from 'vitest';

import { parseRecord } from '../../../src/model/stored/packed-record.ts';
import { shortRecord } from '../../../src/model/stored/short-record.ts';
import { sample } from '../../dataset/sample.ts';

const records = [...sample.sources, ...sample.entities, ...sample.claims];

it('The short JSON of a record gives the whole record', () => {
  for (const record of records) expect(parseRecord(shortRecord(JSON.stringify(record)))).toEqual(record);
});

it('The keys of a record are in one order, so that its hash stays', () => {
  for (const record of records) {
    const parsed = JSON.stringify(parseRecord(shortRecord(JSON.stringify(record))));
    expect(JSON.stringify(parseRecord(shortRecord(parsed)))).toBe(parsed);
  }
});

it('The short JSON leaves out what a claim, its participants and its citations do not say', () => {
  const [claim] = sample.claims;
  expect(shortRecord(JSON.stringify(claim))).not.toMatch(/:(?:null|false|\[\]|\{\})/);
});
