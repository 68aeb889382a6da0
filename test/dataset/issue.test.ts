import { expect, test } from 'vitest';

import { DatasetError, display, type Fault, formatFaults } from '../../src/dataset/issue.ts';

const fault: Fault = { file: 'claims.jsonl', line: 17, field: 'tier', expected: 'text', got: 'null' };

test('a report has a line a fault, by file and line, and a total', () => {
  const report = formatFaults([
    { ...fault, file: 'sources.jsonl', line: null, field: null, expected: 'a file that can be read', got: 'nothing' },
    { ...fault, line: 100 },
    { ...fault, field: 'participants[1].role' },
    { ...fault, line: 9, field: null },
    { ...fault, field: 'markets[0]' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "claims.jsonl:9: expected text, got null
    claims.jsonl:17 participants[1].role: expected text, got null
    claims.jsonl:17 markets[0]: expected text, got null
    claims.jsonl:100 tier: expected text, got null
    sources.jsonl: expected a file that can be read, got nothing
    5 faults in 2 files"
  `);
});

test('a report is cut, and says by how much; the error keeps all', () => {
  const faults = Array.from({ length: 250 }, (_, index) => ({ ...fault, line: 250 - index }));
  expect(formatFaults(faults, 2)).toMatchInlineSnapshot(`
    "claims.jsonl:1 tier: expected text, got null
    claims.jsonl:2 tier: expected text, got null
    … and 248 more
    250 faults in 1 file"
  `);
  expect(formatFaults(faults).split('\n')).toHaveLength(102);
  const error = new DatasetError('data', faults);
  expect(error.faults.map(({ line }) => line)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  expect(error.message.split('\n').at(0)).toBe('The data set in data cannot be used.');
  expect(error.message.split('\n').at(-1)).toBe('250 faults in 1 file');
});

test('one fault is one', () => {
  expect(formatFaults([fault])).toMatchInlineSnapshot(`
    "claims.jsonl:17 tier: expected text, got null
    1 fault in 1 file"
  `);
});

test('a value is shown on one line, shortened, and harmless to a terminal', () => {
  expect(
    [
      undefined,
      null,
      5,
      Infinity,
      '',
      'a\n\u001b[31m',
      '\u009b31m\u202e',
      'x'.repeat(100),
      '💴'.repeat(100),
      { a: ['y'.repeat(100)] },
    ].map(display),
  ).toMatchInlineSnapshot(`
    [
      "nothing",
      "null",
      "5",
      "Infinity",
      """",
      ""a\\n\\u001b[31m"",
      ""\\u009b31m\\u202e"",
      ""xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
      ""💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴💴"…",
      "{"a":["yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…",
    ]
  `);
});
