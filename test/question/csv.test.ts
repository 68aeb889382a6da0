import { expect, it } from 'vitest';

import { csvOf } from '../../src/question/csv.ts';

it('CSV quotes what needs it, and ends each line', () => {
  expect(csvOf([['a', 'b,c', 'd"e', 'f\ng', 'h\ri', '日本', ' j ']])).toBe('a,"b,c","d""e","f\ng","h\ri",日本, j \r\n');
  expect(csvOf([])).toBe('');
});

it('CSV tells what is unknown from an empty text', () => {
  expect(csvOf([['a', null, ''], [null]])).toBe('a,,""\r\n""\r\n');
});

it('CSV keeps numbers and booleans, and joins lists', () => {
  expect(csvOf([[-1.5, 0, 1e21, true, false, ['a', null, 2]]])).toBe('-1.5,0,1e+21,true,false,a; ; 2\r\n');
});

it('CSV has no text that a spreadsheet would run', () => {
  expect(csvOf([['=1+1', '+1', '-1', '@A1', '\tx', '\r=1', ['=1', 'a'], 'a=1']])).toBe(
    `'=1+1,'+1,'-1,'@A1,'\tx,"'\r=1",'=1; a,a=1\r\n`,
  );
});
