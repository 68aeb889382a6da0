import { expect, it } from 'vitest';

import { type Column, columnHeader, formatField } from '../../src/load/bulk/csv-column.ts';

function newColumn(): Column {
  return { name: 'x', item: null, isList: false };
}

it('A field tells null from an empty text, and doubles quotes', () => {
  const column = newColumn();
  expect([null, '', 'a "b", c', 'd\ne'].map((value) => formatField(column, value))).toEqual([
    '',
    '""',
    '"a ""b"", c"',
    '"d\ne"',
  ]);
  expect(columnHeader(column)).toBe('x:string');
});

it('A column of numbers is of doubles as soon as one has a fraction', () => {
  const column = newColumn();
  expect(formatField(column, 3)).toBe('3');
  expect(columnHeader(column)).toBe('x:long');
  expect(formatField(column, 0.5)).toBe('0.5');
  expect(formatField(column, 4)).toBe('4');
  expect(columnHeader(column)).toBe('x:double');
});

it('A list is one field, which is empty if the list says nothing', () => {
  const column = newColumn();
  expect([['a', 'b"c'], ['', ''], [''], []].map((value) => formatField(column, value))).toEqual([
    '"a\u001fb""c"',
    '"\u001f"',
    '',
    '',
  ]);
  expect(columnHeader(column)).toBe('x:string[]');
});

it('A column rejects values of different types, and items that the format cannot express', () => {
  const column = newColumn();
  formatField(column, 'a');
  expect(() => formatField(column, 1)).toThrow('A long in x, which has a string in other rows.');
  expect(() => formatField(newColumn(), ['a\u001fb'])).toThrow('A control character in x.');
});
