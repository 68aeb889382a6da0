import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { problemsOf, readContent } from '../support/read-table.ts';

describe('A JSON Lines file', () => {
  it('has an item on each line', async () => {
    const text = '\ufeff{"id":1,"tags":["a"]}\r\n\r\n{"id":2,"at":{"cc":"FR"}}';
    const expected = [
      [1, { id: 1, tags: ['a'] }],
      [3, { id: 2, at: { cc: 'FR' } }],
    ];
    const { columns, rows, dialect } = await readContent('items.jsonl', text);
    expect(columns).toBeNull();
    expect(rows).toEqual(expected);
    expect(dialect).toMatchObject({ format: 'jsonl', encoding: 'utf-8' });
    expect((await readContent('items.jsonl.gz', gzipSync(text))).rows).toEqual(expected);
    expect((await readContent('items.jsonl', Buffer.from(text, 'utf16le'))).rows).toEqual(expected);
  });

  it('keeps the digits of numbers that a double cannot hold', async () => {
    const text = '{"id":12345678901234567890,"share":0.1,"max":1e999,"text":"12345678901234567890"}\n{"id":1e3}';
    expect((await readContent('items.jsonl', text)).rows).toEqual([
      [1, { id: '12345678901234567890', share: 0.1, max: '1e999', text: '12345678901234567890' }],
      [2, { id: 1000 }],
    ]);
  });

  it('has an issue for each line that is no object, and keeps the others', async () => {
    const text = [
      '{"id":1}',
      '{"id":2,}',
      '[1,2]',
      'null',
      '{"id":3,"id":4}',
      `{"deep":${'['.repeat(200)}${']'.repeat(200)}}`,
      `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      `{"long":"${'x'.repeat(16_000_000)}"}`,
      '{"id":5}',
      '{"id":',
    ].join('\n');
    expect((await readContent('items.jsonl', text)).rows).toEqual([
      [1, { id: 1 }],
      [9, { id: 5 }],
    ]);
    expect(await problemsOf('items.jsonl', text)).toMatchInlineSnapshot(`
      [
        "items.jsonl:2: expected a JSON object, got a syntax error at column 9: {"id":2,}",
        "items.jsonl:3: expected a JSON object, got [1,2]",
        "items.jsonl:4: expected a JSON object, got null",
        "items.jsonl:5 column id: expected this key once, got it twice",
        "items.jsonl:6: expected JSON of at most 100 levels, got a deeper one",
        "items.jsonl:7: expected JSON of at most 100 levels, got a deeper one",
        "items.jsonl:8: expected a line of at most 16 MB, got a longer one",
        "items.jsonl:10: expected a JSON object, got a syntax error at column 7: {"id":",
      ]
    `);
  });
});
