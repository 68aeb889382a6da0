import { expect, it } from 'vitest';

import {
  claimJson,
  entityJson,
  parseClaim,
  parseEntity,
  parseSource,
  sourceJson,
} from '../../src/model/record-json.ts';
import { recordHash } from '../../src/model/stored-record.ts';
import { sample } from '../dataset/sample.ts';

it('The JSON in a graph gives the whole record', () => {
  for (const claim of sample.claims) expect(parseClaim(claimJson(claim))).toEqual(claim);
  for (const entity of sample.entities) expect(parseEntity(entityJson(entity))).toEqual(entity);
  for (const source of sample.sources) expect(parseSource(sourceJson(source))).toEqual(source);
});

it('A parsed record has its keys in one order, so that its hash stays', () => {
  for (const claim of sample.claims.map((each) => parseClaim(claimJson(each)))) {
    expect(recordHash(parseClaim(claimJson(claim)))).toBe(recordHash(claim));
    expect(Object.keys(claim).slice(0, 3)).toEqual(['id', 'kind', 'summary']);
  }
});

it('The JSON in a graph leaves out what a record does not say', () => {
  for (const claim of sample.claims) expect(claimJson(claim)).not.toMatch(/:(?:null|false|\[\]|\{\})/);
});
