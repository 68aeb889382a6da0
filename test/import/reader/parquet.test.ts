import { parquetWriteBuffer } from 'hyparquet-writer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { problemsOf, readContent } from '../support/read-table.ts';

type Options = Parameters<typeof parquetWriteBuffer>[0];

function parquet(columnData: Options['columnData'], options: Partial<Options> = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

describe('A Parquet file', () => {
  it('has columns and rows, in row groups', async () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `Company ${index}`);
    const bytes = parquet(
      [
        { name: 'name', data: names, type: 'STRING' },
        { name: 'n', data: names.map((_, index) => index), type: 'INT32' },
      ],
      { rowGroupSize: 5_500 },
    );
    const { columns, rows, dialect } = await readContent('deals.parquet', bytes);
    expect(columns).toEqual(['name', 'n']);
    expect(dialect.format).toBe('parquet');
    expect(rows).toHaveLength(12_000);
    expect(rows[0]).toEqual([1, ['Company 0', 0]]);
    expect(rows.at(-1)).toEqual([12_000, ['Company 11999', 11_999]]);
    expect((await readContent('deals', gzipSync(bytes))).rows).toEqual(rows);
  });

  it('has values of every kind, with all their digits', async () => {
    const bytes = parquet(
      [
        { name: 'long', data: [1n, 2n ** 60n, null] },
        { name: 'double', data: [0.1, Number.NaN, Number.POSITIVE_INFINITY] },
        { name: 'flag', data: [true, false, null] },
        { name: 'day', data: [19_786, -1, null] },
        { name: 'at', data: [1_709_546_400_000_001n, 0n, null] },
        { name: 'local', data: [1_709_546_400_000n, 0n, null] },
        { name: 'time', data: [36_000_000, 1, null] },
        { name: 'price', data: [12_345n, -5n, null] },
        { name: 'large', data: [1_234_567_890_123_456_789n, 10n, null] },
        { name: 'text', data: ['é', '', null] },
        { name: 'json', data: [{ a: [1] }, [2], null] },
        { name: 'id', data: ['00000000-0000-4000-8000-000000000001', null, null] },
      ],
      {
        schema: [
          { name: 'root', num_children: 12 },
          { name: 'long', type: 'INT64', repetition_type: 'OPTIONAL' },
          { name: 'double', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
          { name: 'flag', type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
          { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
          {
            name: 'at',
            type: 'INT64',
            repetition_type: 'OPTIONAL',
            logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
          },
          {
            name: 'local',
            type: 'INT64',
            repetition_type: 'OPTIONAL',
            logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' },
          },
          { name: 'time', type: 'INT32', converted_type: 'TIME_MILLIS', repetition_type: 'OPTIONAL' },
          {
            name: 'price',
            type: 'INT64',
            converted_type: 'DECIMAL',
            scale: 2,
            precision: 10,
            repetition_type: 'OPTIONAL',
          },
          {
            name: 'large',
            type: 'INT64',
            converted_type: 'DECIMAL',
            scale: 2,
            precision: 18,
            repetition_type: 'OPTIONAL',
          },
          { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'json', type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' },
          {
            name: 'id',
            type: 'FIXED_LEN_BYTE_ARRAY',
            type_length: 16,
            logical_type: { type: 'UUID' },
            repetition_type: 'OPTIONAL',
          },
        ],
      } as Partial<Options>,
    );
    const { rows, columns } = await readContent('deals.parquet', bytes);
    const items = rows.map(([, cells]) =>
      Object.fromEntries((cells as readonly unknown[]).map((cell, index) => [columns?.[index], cell])),
    );
    expect(items).toMatchInlineSnapshot(`
      [
        {
          "at": "2024-03-04T10:00:00.000001Z",
          "day": "2024-03-04",
          "double": 0.1,
          "flag": true,
          "id": "00000000-0000-4000-8000-000000000001",
          "json": {
            "a": [
              1,
            ],
          },
          "large": "12345678901234567.89",
          "local": "2024-03-04T10:00:00",
          "long": 1,
          "price": 123.45,
          "text": "é",
          "time": "10:00:00",
        },
        {
          "at": "1970-01-01T00:00:00Z",
          "day": "1969-12-31",
          "double": null,
          "flag": false,
          "id": null,
          "json": [
            2,
          ],
          "large": 0.1,
          "local": "1970-01-01T00:00:00",
          "long": "1152921504606846976",
          "price": -0.05,
          "text": null,
          "time": "00:00:00.001",
        },
        {
          "at": null,
          "day": null,
          "double": "Infinity",
          "flag": null,
          "id": null,
          "json": null,
          "large": null,
          "local": null,
          "long": null,
          "price": null,
          "text": null,
          "time": null,
        },
      ]
    `);
  });

  it('may have nested values', async () => {
    const bytes = parquet(
      [
        { name: 'tags', data: [['a', 'b'], [], null] },
        { name: 'at', data: [{ cc: 'FR', n: 2n ** 60n }, { cc: null, n: 1n }, null] },
      ],
      {
        schema: [
          { name: 'root', num_children: 2 },
          { name: 'tags', num_children: 1, converted_type: 'LIST', repetition_type: 'OPTIONAL' },
          { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
          { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'at', num_children: 2, repetition_type: 'OPTIONAL' },
          { name: 'cc', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'n', type: 'INT64', repetition_type: 'OPTIONAL' },
        ],
      } as Partial<Options>,
    );
    expect((await readContent('deals.parquet', bytes)).rows).toEqual([
      [1, [['a', 'b'], { cc: 'FR', n: '1152921504606846976' }]],
      [2, [[], { cc: null, n: 1 }]],
      [3, [null, null]],
    ]);
  });

  it('may have bytes, which are texts', async () => {
    const data = [new Uint8Array([0xff, 0xfe]), new Uint8Array([65])];
    const bytes = parquet([{ name: 'raw', data, type: 'BYTE_ARRAY' }]);
    expect((await readContent('deals.parquet', bytes)).rows).toEqual([
      [1, ['//4=']],
      [2, ['A']],
    ]);
  });

  it('is refused if it is damaged', async () => {
    const bytes = parquet([{ name: 'name', data: ['a', 'b'], type: 'STRING' }]);
    const truncated = bytes.subarray(0, bytes.length - 20);
    expect(await problemsOf('deals.parquet', truncated)).toEqual([
      'deals.parquet: expected a whole Parquet file, got a damaged one (parquet file invalid (footer != PAR1))',
    ]);
    const random = Uint8Array.from(bytes);
    for (let index = 8; index < 40; index += 1) random[index] = 0xaa;
    expect((await problemsOf('deals.parquet', random)).join('\n')).toMatch(
      /^deals\.parquet: expected a whole Parquet file, got a damaged one/,
    );
  });
});
