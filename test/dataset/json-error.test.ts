import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonErrorIndex } from '../../src/dataset/json-error.ts';

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
])('%j stops being JSON at %i', (text, index) => {
  expect(jsonErrorIndex(text)).toBe(index);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test('valid JSON is passed to its end; of any other text, what stands before the place is right so far', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ':', '0', 'x', ' '),
      (json, seed, piece) => {
        const place = seed % (json.length + 1);
        const text = json.slice(0, place) + piece + json.slice(place + 1);
        expect(jsonErrorIndex(json)).toBe(json.length);
        if (isJson(text)) expect(jsonErrorIndex(text)).toBe(text.length);
        else {
          const index = jsonErrorIndex(text);
          expect(jsonErrorIndex(text.slice(0, index))).toBe(index);
          expect(index).toBeLessThanOrEqual(enginePosition(text));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

function isJson(text: string): boolean {
  return parseError(text) === null;
}

/** What this engine says, which may be a place within the token; Infinity where it names none. */
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
