import fc from 'fast-check';
import { expect, it } from 'vitest';

import { involvementKey } from '../../../src/model/stored/involvement-key.ts';
import { KEY_END, UNKNOWN_KEYS, dayKey, numberKey } from '../../../src/model/sort-key.ts';
import { INVOLVEMENT_KEYS } from '../../../src/model/stored-record.ts';

const entity = fc.constantFrom('ant', 'ant-financial', 'b', 'industrial-and-commercial-bank-of-china');
const id = fc.oneof(
  fc.stringMatching(/^[a-c-]{1,40}$/),
  fc.tuple(entity, fc.stringMatching(/^[a-c]{1,30}$/)).map((parts) => parts.join('-')),
);
const keys = {
  byId: fc.oneof(id, fc.constantFrom('', KEY_END)),
  byDay: keysOf(fc.constantFrom('2016', '2016-01', '2016-01-01', '2018-12-31').map((date) => dayKeyOfId(date))),
  byConfidence: keysOf(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (each) => numberKey(value, each))),
  byMetric: keysOf(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (each) => numberKey(value, each)),
  ),
};

it.each(INVOLVEMENT_KEYS)('The keys on INVOLVES have the order of %s, and fit into a record of properties', (name) => {
  fc.assert(
    fc.property(entity, keys[name], keys[name], (of, a, b) => {
      const [smaller = '', larger = ''] = [a, b].toSorted().map((key) => involvementKey(of, name, key));
      expect(smaller <= larger).toBe(true);
      if (!a.includes(KEY_END)) expect(involvementKey(of, name, a)).toMatch(/^[a-z0-9: -]{6,36}$/);
    }),
  );
});

it('Numbers sort by their keys', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.oneof(number, fc.integer()), fc.oneof(number, fc.integer()), (a, b) => {
      const [keyA, keyB] = [numberKey(a, 'x'), numberKey(b, 'x')];
      expect(keyA < keyB).toBe(a < b);
      expect(keyA < UNKNOWN_KEYS).toBe(true);
    }),
  );
});

function dayKeyOfId(date: string) {
  return (each: string): string => dayKey(date, each);
}

/** Keys of known and unknown values, and bounds of ranges. */
function keysOf(key: fc.Arbitrary<(id: string) => string>): fc.Arbitrary<string> {
  return fc.oneof(
    fc.tuple(key, id).map(([toKey, each]) => toKey(each)),
    id.map((each) => dayKey(null, each)),
    fc.constantFrom('', UNKNOWN_KEYS, KEY_END),
  );
}
