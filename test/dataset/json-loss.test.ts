import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonLosses } from '../../src/dataset/json-loss.ts';

const found = (text: string) => jsonLosses(text).map(({ field, got }) => `${field}: ${got}`);

test.each([
  ['{"a":1,"b":2}', []],
  ['{"a":1,"a":1}', ['a: it twice']],
  ['{"a":1,"\\u0061":2,"a":3}', ['a: it twice']],
  ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', []],
  ['{"a":[{"b":1},{"b":1,"c":{"d":1,"d":2}}]}', ['a[1].c.d: it twice']],
  ['{"a":"\\"a\\":1,\\"a\\":1","b":"\\\\","c":"{\\"c\\":[","d":1}', []],
  ['{"__proto__":1,"__proto__":2}', ['__proto__: it twice']],
  ['[[1,{"x":[9007199254740993]}]]', ['[0][1].x[0]: 9007199254740993, which would become 9007199254740992']],
])('parsing %s loses %j', (text, losses) => {
  expect(found(text)).toEqual(losses);
});

test.each([
  '0',
  '-0',
  '0.1',
  '-12.50',
  '1e3',
  '1.5E+10',
  '14000000000',
  '9007199254740991',
  '9007199254740992',
  '9007199254740994',
  '1e300',
  '1.7976931348623157e308',
  '5e-324',
  '0.30000000000000004',
  '100000000000000000000',
  '1234567890123.4560000000000',
  '0e99999',
  '0.000000000000000000000000000001',
  '1e999',
])('%s keeps its value', (number) => {
  expect(found(`{"a":${number}}`)).toEqual([]);
});

test.each([
  '9007199254740993',
  '-9007199254740993',
  '0.1000000000000000055',
  '3.14159265358979323846',
  '1e-400',
  '123456789012345678901',
  '0.30000000000000001',
  '100000000000000000001e-3',
])('%s is rounded', (number) => {
  expect(found(`{"a":${number}}`)).toEqual([`a: ${number}, which would become ${Number(number)}`]);
});

test('parsing the output of JSON.stringify loses nothing', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ noUnicodeString: false }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (value, number) => {
        expect(jsonLosses(JSON.stringify({ value, number }))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('at most 20 losses of a line are reported, with short field names', () => {
  expect(jsonLosses(`[${'9007199254740993,'.repeat(1_000)}1]`)).toHaveLength(20);
  expect(jsonLosses(`${'[{"a":'.repeat(49)}9007199254740993${'}]'.repeat(49)}`)[0]?.field).toHaveLength(200);
});

test('millions of brackets do not overflow the stack', () => {
  expect(jsonLosses(`${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`)).toEqual([]);
});
