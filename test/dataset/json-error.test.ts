import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findJsonError } from '../../src/dataset/json-error.ts';

test.each([
  ['', 0],
  ['  ', 2],
  ['{} {}', 3],
  ['{"a": CORE}', 6],
  ["{'a': 1}", 1],
  ['{"a": 1,}', 8],
  ['[1, 2,]', 6],
  ['[1 2]', 3],
  ['[,]', 1],
  ['{"a" 1}', 5],
  ['{"a": 01}', 7],
  ['{"a": +1}', 6],
  ['{"a": NaN}', 6],
  ['{"a": 1]', 7],
  ['{"a": [1}', 8],
  ['{"a": "b', 6],
  ['{"a": "\\x"}', 6],
  ['{"a": "\t"}', 6],
  ['{"a": 1', 7],
  ['}', 0],
  ['[1] ,', 4],
  ['"a":1', 3],
])('the first syntax error of %j is at %i', (text, index) => {
  expect(findJsonError(text).index).toBe(index);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test('the index is the length of valid JSON, and the text before it is the start of valid JSON otherwise', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ':', '0', 'x', ' '),
      (json, seed, piece) => {
        const place = seed % (json.length + 1);
        const text = json.slice(0, place) + piece + json.slice(place + 1);
        expect(findJsonError(json).index).toBe(json.length);
        if (isJson(text)) expect(findJsonError(text).index).toBe(text.length);
        else {
          const index = findJsonError(text).index;
          expect(findJsonError(text.slice(0, index)).index).toBe(index);
          expect(index).toBeLessThanOrEqual(enginePosition(text));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('millions of brackets do not overflow the stack', () => {
  expect(findJsonError('['.repeat(2_000_000))).toEqual({ problem: 'more than 100 nested brackets', index: 100 });
});

function isJson(text: string): boolean {
  return parseError(text) === null;
}

/** The position in the message of `JSON.parse`, which may be inside a token; Infinity if there is none. */
function enginePosition(text: string): number {
  return Number(/at position (\d+)/.exec(parseError(text) ?? '')?.[1] ?? Infinity);
}

function parseError(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return String(error);
  }
}
