import fc from 'fast-check';
import { expect, it } from 'vitest';

import { packRecord, parseRecord } from '../../../src/model/stored/packed-record.ts';
import { sample } from '../../dataset/sample.ts';
import { claims, entities, sources } from '../../support/shipped.ts';

const records: readonly object[] = [...claims, ...entities, ...sources, ...Object.values(sample).flat()];

it('gives back every record, with its keys in their order', () => {
  for (const record of records) {
    const json = JSON.stringify(record);
    expect(JSON.stringify(parseRecord(packRecord(json)))).toBe(json);
  }
});

it('gives back any JSON, also with control characters and parts of records in its texts', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('","kind":"', '{"id":"', '\u001e'),
      (value, any, part) => {
        const json = JSON.stringify({ value, any, [part]: part + any });
        expect(JSON.stringify(parseRecord(packRecord(json)))).toBe(json);
      },
    ),
  );
});

it('parses a record that is not packed', () => {
  const [claim] = claims;
  expect(parseRecord(JSON.stringify(claim))).toMatchObject({ ...claim });
});

it('halves the size of most claims', () => {
  const sizes = claims.map((claim) => JSON.stringify(claim)).map((json) => packRecord(json).length / json.length);
  expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * 0.9)]).toBeLessThan(0.6);
});
