import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CsvColumn, csvHeader, csvRows } from '../../src/question/csv.ts';
import type { NestedCell } from '../../src/question/table.ts';
import { csvRecords, partsOf, plainText } from '../support/csv.ts';
import { holds, tries } from '../support/property.ts';

function column(name: string, type: CsvColumn['type'] = 'string', depth = 0): CsvColumn {
  return { name, type, depth };
}

function line(...cells: NestedCell[]): string {
  return csvRows(
    cells.map((cell, place) => column(String(place), 'string', depthOf(cell))),
    [cells],
  );
}

function depthOf(cell: NestedCell): number {
  return Array.isArray(cell) ? 1 + Math.max(0, ...(cell as NestedCell[]).map(depthOf)) : 0;
}

describe('CSV', () => {
  it('quotes fields that need it and ends each line with CRLF', () => {
    expect(line('a', 'b,c', 'd"e', 'f\ng', 'h\ri', '日本', ' j ')).toBe('a,"b,c","d""e","f\ng","h\ri",日本, j \r\n');
    expect(csvRows([], [])).toBe('');
  });

  it('starts with a byte order mark on request', () => {
    expect(csvHeader([column('a'), column('b')], true)).toBe('\uFEFFa,b\r\n');
    expect(csvHeader([column('a'), column('b')], false)).toBe('a,b\r\n');
  });

  it('distinguishes null from an empty text', () => {
    expect(line('a', null, '')).toBe('a,,""\r\n');
    expect(line(null)).toBe('""\r\n');
  });

  it('keeps numbers and booleans, and writes all numbers of a double column with a point', () => {
    const types = ['double', 'integer', 'double', 'boolean', 'boolean'] as const;
    const columns = types.map((type, place) => column(String(place), type));
    expect(csvRows(columns, [[-1.5, 0, 1e21, true, false]])).toBe('-1.5,0,1e+21,true,false\r\n');
    const doubles = [column('x', 'double')];
    expect(csvRows(doubles, [[33], [33.3], [-1], [14e9], [1e21], [null]])).toBe(
      '33.0\r\n33.3\r\n-1.0\r\n14000000000.0\r\n1e+21\r\n""\r\n',
    );
    expect(csvRows([column('x', 'double', 1)], [[[1, 0.5]]])).toBe('1.0; 0.5\r\n');
  });

  it('joins lists so that they can be split again', () => {
    expect(line(['a', null, 2])).toBe('a; ; 2\r\n');
    expect(line(['one; two', String.raw`back\slash`, 'a|b'])).toBe('one\\; two; back\\\\slash; a|b\r\n');
    expect(line([['a', 'b; c'], [], ['d|e', null]])).toBe('a | b\\; c; ; d\\|e | \r\n');
    expect(line([[['a', 'b'], ['c']], [['d']]])).toBe('a || b | c; d\r\n');
    expect(line([null, null], [[], [null]], 'x; y')).toBe(',,x; y\r\n');
  });

  it('puts an apostrophe before a text that a spreadsheet would run', () => {
    const texts = ['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠1', '﹦1'];
    const hidden = [' =1', '\u00A0=1', '\uFEFF=1', '\u200B\u2060=1', '\u0000=1', '\v\f-1', '\u3000＝1', '\u202E@A1'];
    for (const text of [...texts, ...hidden]) {
      expect(csvRecords(line(text)), JSON.stringify(text)).toEqual([[`'${text.replace('\0', '\uFFFD')}`]]);
    }
    expect(line(['=1', 'a'], 'a=1', '1-2', "it's", "'tis")).toBe("'=1; a,a=1,1-2,it's,'tis\r\n");
    expect(line("'=1", "''\tx")).toBe("''=1,'''\tx\r\n");
  });

  it('replaces NUL, which ends a text in programs written in C', () => {
    expect(line('a\0b', ['c\0'])).toBe('a\uFFFDb,c\uFFFD\r\n');
  });
});

describe('Random cells of CSV', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'=+-@;|\\",\' ', '\t', '\r', '\n', '\uFEFF', '\u00A0', '\u200B', '＝', '支', '; ', ' | '),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => one !== '\0'),
    ),
    maxLength: 12,
  });
  const item = fc.oneof(
    { arbitrary: text.filter((one) => one !== ''), weight: 5 },
    { arbitrary: fc.constant(null), weight: 1 },
  );
  const list = fc.array(item, { minLength: 1, maxLength: 4 });

  it('are read back unchanged', async () => {
    await holds(
      fc.asyncProperty(text, list, fc.array(list, { minLength: 1, maxLength: 3 }), async (plain, items, lists) => {
        const columns = [column('a'), column('b', 'string', 1), column('c', 'string', 2)];
        const file = csvHeader(columns, true) + csvRows(columns, [[plain, items, lists]]);
        const [, cells = []] = csvRecords(file);
        for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{C}\uFFFD]*[=+\-@＝＋－＠]/u);
        const [one = '', other = '', third = ''] = cells.map(plainText);
        expect(one).toBe(plain);
        expect(partsOf(other, 1)).toEqual(items.some((part) => part !== null) ? items : []);
        expect(partsOf(third, 2)).toEqual(lists.flat().some((part) => part !== null) ? lists : []);
      }),
      tries(500),
    );
  });
});
