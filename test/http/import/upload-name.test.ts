import { describe, expect, it } from 'vitest';

import { uploadName } from '../../../src/http/import/upload-name.ts';

describe('The name of an uploaded file', () => {
  it.each([
    ['deals.csv', 'deals.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\Deals 2024.xlsx', 'Deals 2024.xlsx'],
    ['.htaccess', 'htaccess'],
    ['...', null],
    ['a/..', null],
    ['', null],
    ['book.xlsx#Sheet', 'book.xlsx-Sheet'],
    ['a\u0000b\u202Ecsv.csv', 'abcsv.csv'],
    ['<b>.csv', '-b-.csv'],
    ['données für 日本.csv', 'données für 日本.csv'],
    [`${'é'.repeat(120)}.csv`, null],
  ])('%j becomes %j', (given, expected) => {
    if (expected === null) expect(() => uploadName(given)).toThrow(/^Expected a file/);
    else expect(uploadName(given)).toBe(expected);
  });
});
