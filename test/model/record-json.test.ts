import { expect, it } from 'vitest';

import { parseRecord } from '../../src/model/packed-record.ts';
import { shortJson } from '../../src/model/record-json.ts';
import { sample } from '../dataset/sample.ts';

const records = [...sample.sources, ...sample.entities, ...sample.claims];

it('The short JSON of a record gives the whole record', () => {
  for (const record of records) expect(parseRecord(shortJson(JSON.stringify(record)))).toEqual(record);
});

it('The keys of a record are in one order, so that its hash stays', () => {
  for (const record of records) {
    const parsed = JSON.stringify(parseRecord(shortJson(JSON.stringify(record))));
    expect(JSON.stringify(parseRecord(shortJson(parsed)))).toBe(parsed);
  }
});

it('The short JSON leaves out what a record does not say', () => {
  for (const record of sample.claims) {
    expect(shortJson(JSON.stringify(record))).not.toMatch(/:(?:null|false|\[\]|\{\})/);
  }
});
