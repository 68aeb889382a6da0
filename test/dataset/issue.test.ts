import { expect, test } from 'vitest';

import { DatasetError, display, type Issue, formatIssues } from '../../src/dataset/issue.ts';

const issue: Issue = { file: 'claims.jsonl', line: 17, field: 'tier', expected: 'text', got: 'null' };

test('a report has a line for each issue, sorted by file and line, and a total', () => {
  const report = formatIssues([
    { ...issue, file: 'sources.jsonl', line: null, field: null, expected: 'a file that can be read', got: 'nothing' },
    { ...issue, line: 100 },
    { ...issue, field: 'participants[1].role' },
    { ...issue, line: 9, field: null },
    { ...issue, field: 'markets[0]' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "claims.jsonl:9: expected text, got null
    claims.jsonl:17 participants[1].role: expected text, got null
    claims.jsonl:17 markets[0]: expected text, got null
    claims.jsonl:100 tier: expected text, got null
    sources.jsonl: expected a file that can be read, got nothing
    5 issues in 2 files"
  `);
});

test('a long report is truncated and says by how much; the error keeps all issues', () => {
  const issues = Array.from({ length: 250 }, (_, index) => ({ ...issue, line: 250 - index }));
  expect(formatIssues(issues, 2)).toMatchInlineSnapshot(`
    "claims.jsonl:1 tier: expected text, got null
    claims.jsonl:2 tier: expected text, got null
    … and 248 more
    250 issues in 1 file"
  `);
  expect(formatIssues(issues).split('\n')).toHaveLength(102);
  const error = new DatasetError('data', issues);
  expect(error.issues.map(({ line }) => line)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  expect(error.message.split('\n').at(0)).toBe('The data set in data is invalid.');
  expect(error.message.split('\n').at(-1)).toBe('250 issues in 1 file');
});

test('the total of one issue is in the singular', () => {
  expect(formatIssues([issue])).toMatchInlineSnapshot(`
    "claims.jsonl:17 tier: expected text, got null
    1 issue in 1 file"
  `);
});

test('a value is shown on one line, shortened and without terminal control characters', () => {
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
