import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { createPartReader } from '../../../src/import/reader/json-part.ts';
import { problemsOf, readContent } from '../support/read-table.ts';

const ITEMS = '[{"id":1},\n {"id":2,"at":{"cc":"FR"},"text":"a, ] } \\" \\u00e9"}]';
const ROWS = [
  [1, { id: 1 }],
  [2, { id: 2, at: { cc: 'FR' }, text: 'a, ] } " é' }],
];

describe('A JSON file', () => {
  it.each([
    ['a list at the top', ITEMS, undefined],
    ['a list that a pointer names', `{"meta":{"items":[1]},"items":${ITEMS},"more":[{}]}`, '/items'],
    ['a list in a list', `{"a/b":[[],{"~":${ITEMS}}]}`, '/a~1b/1/~0'],
    ['the only list of an object', `\ufeff{"count":2,"data":${ITEMS}}\n`, undefined],
  ])('has rows: %s', async (_, text, part) => {
    const { columns, rows, dialect } = await readContent('items.json', text, {}, part);
    expect(columns).toBeNull();
    expect(rows).toEqual(ROWS);
    expect(dialect.format).toBe('json');
    expect((await readContent('items', gzipSync(text), {}, part)).rows).toEqual(ROWS);
    expect((await readContent('items.json', Buffer.from(text, 'utf16le'), {}, part)).rows).toEqual(ROWS);
  });

  it('may be an object of objects', async () => {
    const { rows, dialect } = await readContent('items.json', '{"visa":{"name":"Visa"},"jcb":{"name":"JCB"}}');
    expect(rows).toEqual([
      [1, { '@key': 'visa', name: 'Visa' }],
      [2, { '@key': 'jcb', name: 'JCB' }],
    ]);
    expect(dialect.notes).toEqual(['The rows are the values of an object; their keys are in `@key`.']);
  });

  it('may be a single object', async () => {
    expect((await readContent('item.json', '{"name":"Visa","n":1}')).rows).toEqual([[1, { name: 'Visa', n: 1 }]]);
  });

  it('may be empty lists', async () => {
    expect((await readContent('items.json', '[ ]')).rows).toEqual([]);
    expect((await readContent('items.json', '{"items":[]}')).rows).toEqual([]);
  });

  it('with the content of JSON Lines is read as such', async () => {
    const { dialect, rows } = await readContent('items.json', '{"id":1}\n{"id":2}\n');
    expect(dialect.format).toBe('jsonl');
    expect(rows).toHaveLength(2);
  });

  it('has issues for items that are no objects, and keeps the others', async () => {
    const text = `[{"id":1},2,\n{"a":1,"a":2},{"x":"\\x"},{"long":"${'x'.repeat(16_000_000)}"},{"id":12345678901234567890}]`;
    expect((await readContent('items.json', text)).rows).toEqual([
      [1, { id: 1 }],
      [6, { id: '12345678901234567890' }],
    ]);
    expect(await problemsOf('items.json', text)).toMatchInlineSnapshot(`
      [
        "items.json:2: expected a JSON object, got 2; it begins in line 1, column 11",
        "items.json:3 column a: expected this key once, got it twice; it begins in line 2, column 1",
        "items.json:4: expected a JSON object, got a syntax error at column 6: {"x":"\\x"}; it begins in line 2, column 15",
        "items.json:5: expected an item of at most 16 MB, got a longer one",
      ]
    `);
  });

  it.each([
    ['{"a":[1],"b":[2]}', ': expected the list to read behind the path: `items.json#/a`, got lists at /a, /b'],
    ['"text"', ': expected a JSON list or object, got another value'],
    ['[{"a":1},\n{"b":}]', ':2: expected a JSON value, got "}]" at column 6'],
    ['[{"a":1},\n{"b":2]', ':2: expected a comma or a closing bracket, got "]" at column 7'],
    ['[{"a":1},\n{"é": truee}]', ':2: expected a JSON value, got "truee}]" at column 7'],
    ['[{"a":1},\n{"b":1}', ':2: expected more JSON, got the end of the file at column 8'],
    ['[{"a":1},]', ':1: expected a JSON value, got "]" at column 10'],
    ['[{"a":1}{}]', ':1: expected a comma or a closing bracket, got "{}]" at column 9'],
    ['[{a:1}]', ':1: expected a key in quotes, got "a:1}]" at column 3'],
    ["[{'a':1}]", `:1: expected a key in quotes, got "'a':1}]" at column 3`],
    ['[{"a":"x\ny"}]', ':1: expected a closing quote, got a control character at column 9'],
    ['[{"a":NaN}]', ':1: expected a JSON value, got "NaN}]" at column 7'],
    ['[{"a":01}]', ':1: expected a JSON value, got "01}]" at column 7'],
    [
      '[{"a":1}] x',
      ':1: expected the end of the file (if each line is an object, set `format: jsonl`), got "x" at column 11',
    ],
    ['[{"a', ':1: expected more JSON, got the end of the file at column 5'],
    [' \n', ': expected JSON, got an empty file'],
    ['', ': expected JSON, got an empty file'],
    ['['.repeat(100_000), ':1: expected at most 1000 nested brackets, got more at column 1001'],
    [`[{"a":"${'x'.repeat(17_000_000)}"}]`, ':1: expected texts of at most 16 MB, got a longer one at column 7'],
  ])('is refused: %.20s', async (text, expected) => {
    expect(await problemsOf('items.json', text)).toEqual([`items.json${expected}`]);
  });

  it.each([
    ['{"a":[1],"b":[2]}', '/c', 'a list at /c, got lists at /a, /b'],
    ['[1]', '/c', 'a list at /c, got no such value'],
    ['{"a":1}', '/a', 'a JSON list or object, got another value'],
  ])('is refused if a pointer names no list: %s %s', async (text, part, expected) => {
    expect(await problemsOf('items.json', text, {}, part)).toEqual([`items.json: expected ${expected}`]);
  });

  it('is refused if a key on the path is repeated', async () => {
    const text = '{"a":[{}],"a":[{}]}';
    expect(await problemsOf('items.json', text, {}, '/a')).toEqual([
      'items.json:1: expected each key once, got /a twice at column 15',
    ]);
  });

  it('has an issue for an item that is nested too deep', async () => {
    const text = `[{"a":${'['.repeat(150)}${']'.repeat(150)}}]`;
    expect(await problemsOf('items.json', text)).toEqual([
      'items.json:1: expected JSON of at most 100 levels, got a deeper one; it begins in line 1, column 2',
    ]);
  });

  it('is read the same in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 2 }),
        (items, size, indent) => {
          const bytes = Buffer.from(JSON.stringify({ before: items, items }, null, indent));
          const reader = createPartReader({ file: 'x', path: ['items'], depth: 1, isKept: true });
          const parts = [];
          for (let start = 0; start < bytes.length; start += size)
            parts.push(...reader.read(bytes.subarray(start, start + size), false));
          parts.push(...reader.read(Buffer.alloc(0), true));
          expect(parts.map((part) => JSON.parse(String(part.bytes)) as unknown)).toEqual(
            JSON.parse(JSON.stringify(items)),
          );
        },
      ),
    );
  });
});
