import { expect, test } from 'vitest';

import { DatasetError, display, type Issue, formatIssues } from '../../src/dataset/issue.ts';

const issue: Issue = { file: 'claims.jsonl', line: 17, field: 'tier', expected: 'text', got: 'null' };

test('a report begins with the total, and has a line for each issue, sorted by file and line', () => {
  const report = formatIssues([
    { ...issue, file: 'sources.jsonl', line: null, field: null, expected: 'a file that can be read', got: 'nothing' },
    { ...issue, line: 100 },
    { ...issue, field: 'participants[1].role' },
    { ...issue, line: 9, field: null },
    { ...issue, field: 'markets[0]' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "5 issues in 2 files:
    claims.jsonl:9: expected text, got null
    claims.jsonl:17 participants[1].role: expected text, got null
    claims.jsonl:17 markets[0]: expected text, got null
    claims.jsonl:100 tier: expected text, got null
    sources.jsonl: expected a file that can be read, got nothing
    docs/dataset-format.md explains the fields: #claims, #participants"
  `);
});

test('issues that repeat are one line, the most frequent first', () => {
  const missing = Array.from({ length: 40 }, (_, index) => ({
    ...issue,
    line: index + 1,
    field: 'kind',
    got: 'nothing',
  }));
  const report = formatIssues([
    { ...issue, file: 'entities.jsonl', field: 'country', expected: 'a code (did you mean GB?)', got: '"UK"' },
    {
      ...issue,
      file: 'entities.jsonl',
      field: 'country',
      expected: 'a code (did you mean GR?)',
      got: '"EL"',
      line: 18,
    },
    { ...issue, field: 'citations[0].source' },
    { ...issue, field: 'citations[1].source' },
    ...missing,
  ]);
  expect(report).toMatchInlineSnapshot(`
    "44 issues in 2 files:
    \`kind\` is missing in 40 lines: claims.jsonl:1, 2, 3, 4, 5, 6, 7, 8 …
    \`citations[].source\`: expected text, got null in 2 places: claims.jsonl:17
    \`country\`: expected a code, got "UK" (did you mean GB?) or "EL" (did you mean GR?) in 2 lines: entities.jsonl:17, 18
    docs/dataset-format.md explains the fields: #entities, #citations, #claims"
  `);
});

test('a long report has 100 lines and says how much is left out; the error keeps all issues', () => {
  const issues = Array.from({ length: 250 }, (_, index) => ({ ...issue, field: `field${index}`, line: 250 - index }));
  expect(formatIssues(issues, { limit: 2 })).toMatchInlineSnapshot(`
    "250 issues in 1 file:
    claims.jsonl:1 field249: expected text, got null
    claims.jsonl:2 field248: expected text, got null
    … and 248 more issues
    docs/dataset-format.md explains the fields: #claims"
  `);
  expect(formatIssues(issues).split('\n')).toHaveLength(100);
  const error = new DatasetError('data', issues);
  expect(error.issues.map(({ line }) => line)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  expect(error.message.split('\n').at(0)).toBe('The data set in data is invalid: 250 issues in 1 file:');
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
