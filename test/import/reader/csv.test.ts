import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { createRecordReader } from '../../../src/import/reader/csv-record.ts';
import { problemsOf, readContent, readTable, temporaryFile } from '../support/read-table.ts';

const PLAIN = 'wallet,partner\nAlipay,Zürich Bank\nPhonePe,Ünal\n';
const ROWS = [
  [2, ['Alipay', 'Zürich Bank']],
  [3, ['PhonePe', 'Ünal']],
];

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('The encoding of a CSV file', () => {
  it.each([
    ['utf-8', Buffer.from(PLAIN)],
    ['utf-8', Buffer.from(`\ufeff${PLAIN}`)],
    ['utf-16le', Buffer.from(`\ufeff${PLAIN}`, 'utf16le')],
    ['utf-16le', Buffer.from(PLAIN, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${PLAIN}`)],
    ['utf-16be', utf16be(PLAIN)],
    ['windows-1252', Buffer.from(PLAIN, 'latin1')],
  ])('is found: %s', async (encoding, bytes) => {
    const { columns, rows, dialect } = await readContent('deals.csv', bytes);
    expect(dialect.encoding).toBe(encoding);
    expect(columns).toEqual(['wallet', 'partner']);
    expect(rows).toEqual(ROWS);
  });

  it('is found if the first character beyond ASCII comes after a megabyte', async () => {
    const lines = 'Alipay,Bank\n'.repeat(100_000);
    const { rows, dialect } = await readContent(
      'deals.csv',
      Buffer.from(`wallet,partner\n${lines}Zürich,x\n`, 'latin1'),
    );
    expect(dialect.encoding).toBe('windows-1252');
    expect(dialect.notes).toEqual([
      'Read as windows-1252 (Latin-1), since it is not UTF-8. If letters are wrong, set `encoding`.',
    ]);
    expect(rows.at(-1)).toEqual([100_002, ['Zürich', 'x']]);
  });

  it('is that of the old Mac OS if lines end as they did there', async () => {
    const { rows, dialect } = await readContent('deals.csv', Buffer.from('name,city\rShwr\x9fm,Z\x9frich\r', 'latin1'));
    expect(rows).toEqual([[2, ['Shwrüm', 'Zürich']]]);
    expect(dialect.encoding).toBe('macintosh');
  });

  it('reads the characters that Windows adds to Latin-1', async () => {
    const { rows } = await readContent('deals.csv', Buffer.from('name,fee\n\x93Pay\x94 \x96 x,5 \x80\n', 'latin1'));
    expect(rows).toEqual([[2, ['“Pay” – x', '5 €']]]);
  });

  it('can be given', async () => {
    const bytes = Buffer.from([...Buffer.from('name,city\nX,'), 0xb3, 0xf3, 0x64, 0xbc, 0x0a]);
    const { rows } = await readContent('deals.csv', bytes, { encoding: 'iso-8859-2' });
    expect(rows).toEqual([[2, ['X', 'łódź']]]);
  });
});

describe('A header of two rows', () => {
  it('tells names apart that the lower one has several times', async () => {
    const text = 'Company,,Investor,\nName,Country,Name,Share\nLetPay,NO,Fjord,10\nTillway,SE,Fjord,20\n';
    const { columns, rows, dialect } = await readContent('rounds.csv', Buffer.from(text));
    expect(columns).toEqual(['Company Name', 'Country', 'Investor Name', 'Share']);
    expect(rows).toHaveLength(2);
    expect(dialect.notes).toEqual(['Names that row 2 has several times begin with the name in the row above it.']);
    // the mapping that inspect writes names the row
    expect((await readContent('rounds.csv', Buffer.from(text), { header: 2 })).columns).toEqual(columns);
  });

  it('has to tell them apart', async () => {
    const text = 'Company,,,\nName,Country,Name,Share\nLetPay,NO,Fjord,10\n';
    expect(await problemsOf('rounds.csv', Buffer.from(text))).toEqual([
      'rounds.csv:2 column Name: expected each name once (rename the column, or name all columns with `columns`), got it as columns 1 and 3',
    ]);
  });
});

describe('The syntax of a CSV file', () => {
  it.each([
    [',', 'a,b,c\n1,"x;y",3\n4,5,6\n'],
    [';', 'name;share;fee\nAnna;1,5;2,5\nBerta;3,5;4,5\n'],
    ['\t', 'name\tshare\nAnna, Berta\t1,5\nCarla\t2\n'],
    ['|', 'name|share\nAnna, Berta|1,5\nCarla|2\n'],
    ['|', 'sep=|\nname|share, fee\nAnna|1,5\n'],
  ])('has a delimiter that is found: %j', async (delimiter, text) => {
    const { dialect, issues } = await readContent('deals.csv', text);
    expect(dialect.delimiter).toBe(delimiter);
    expect(issues).toEqual([]);
  });

  it('allows single quotes', async () => {
    const text = "name,city\n'Pay, Inc.','X'\n'It''s','Y'\n";
    const { rows, dialect } = await readContent('deals.csv', text);
    expect(dialect.quote).toBe("'");
    expect(rows).toEqual([
      [2, ['Pay, Inc.', 'X']],
      [3, ["It's", 'Y']],
    ]);
  });

  it('has lines that end in any way, and blank lines; a row has the line where it begins', async () => {
    const text = '\r\na,b\r\n1,2\r3,"4\r\n5\n6"\n\n\r\n ,\n7,8\r\n"9\r",10';
    const { rows, columns } = await readContent('deals.csv', text);
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      [3, ['1', '2']],
      [4, ['3', '4\r\n5\n6']],
      [10, ['7', '8']],
      [11, ['9\r', '10']],
    ]);
  });

  it('may have spaces around quoted cells, empty cells behind the last column, and quotes inside a cell', async () => {
    const text = 'a,b\n1, "x, y" \n5" screen,3,,\n"",""\n';
    expect((await readContent('deals.csv', text)).rows).toEqual([
      [2, ['1', 'x, y']],
      [3, ['5" screen', '3']],
    ]);
  });

  it('is the same in pieces of any size, and the same as csv-parse reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ' ', '\n', '\r\n', '€'), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 12 }), (rows, size) => {
        const text = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
        const expected = parse(text, { relax_column_count: true }) as string[][];
        const read = createRecordReader({ delimiter: ',', quote: '"', encoding: 'utf-8' });
        const bytes = Buffer.from(text);
        const records = [];
        for (let start = 0; start < bytes.length; start += size) {
          records.push(...read({ bytes: bytes.subarray(start, start + size), isSuspect: false }, false));
        }
        records.push(...read({ bytes: Buffer.alloc(0), isSuspect: false }, true));
        expect(records.map(({ cells }) => cells.map((text) => text ?? ''))).toEqual(expected);
        let line = 1;
        for (const [index, cells] of rows.entries()) {
          expect(records[index]?.line).toBe(line);
          line += 1 + cells.join('').split('\n').length - 1;
        }
      }),
    );
  });
});

describe('The header of a CSV file', () => {
  it('is found below titles', async () => {
    const text = 'Deals of 2024,,\nconfidential,,\n,,\nname,country,since\nAnna,FR,2020\nBerta,DE,2021\n';
    const { columns, rows, dialect } = await readContent('deals.csv', text);
    expect(columns).toEqual(['name', 'country', 'since']);
    expect(dialect.header).toBe(4);
    expect(dialect.notes).toEqual(['The header is in row 4; the rows above it are not read.']);
    expect(rows.map(([line]) => line)).toEqual([5, 6]);
  });

  it('is found below a title of two cells', async () => {
    const { columns } = await readContent(
      'deals.csv',
      'Deals,2024,\nname,country,since\nAnna,FR,2020\nBerta,DE,2021\n',
    );
    expect(columns).toEqual(['name', 'country', 'since']);
  });

  it('may lack a name, as that of row numbers', async () => {
    const { columns } = await readContent('deals.csv', ',name,country\n0,Anna,FR\n1,Berta,DE\n');
    expect(columns).toEqual(['column1', 'name', 'country']);
  });

  it('is missing if the first row looks like the others', async () => {
    const { columns, rows, dialect } = await readContent('deals.csv', 'Anna,2020-01-02,5\nBerta,2021-01-02,7\n');
    expect(columns).toEqual(['column1', 'column2', 'column3']);
    expect(dialect.header).toBe(0);
    expect(rows).toHaveLength(2);
  });

  it('may have years as names', async () => {
    const { columns } = await readContent('deals.csv', 'name,2023,2024\nAnna,5,7\nBerta,8,9\n');
    expect(columns).toEqual(['name', '2023', '2024']);
  });

  it('may have an empty name; empty ones at the end are no columns', async () => {
    const { columns, rows } = await readContent('deals.csv', ' name , ,"city\nof birth",,\nAnna,x,Paris,,\n');
    expect(columns).toEqual(['name', 'column2', 'city of birth']);
    expect(rows).toEqual([[3, ['Anna', 'x', 'Paris']]]);
  });

  it('can be given, as row or as names', async () => {
    const text = 'x,y\na,b\n1,2\n';
    expect((await readContent('deals.csv', text, { header: 2 })).columns).toEqual(['a', 'b']);
    expect((await readContent('deals.csv', text, { header: 0 })).rows).toHaveLength(3);
    expect(await readContent('deals.csv', text, { header: 0, columns: ['p', 'q'] })).toMatchObject({
      columns: ['p', 'q'],
      rows: [
        [1, ['x', 'y']],
        [2, ['a', 'b']],
        [3, ['1', '2']],
      ],
    });
  });
});

describe('A damaged row of a CSV file', () => {
  it('has an issue, and the rows after it are read', async () => {
    const text = 'a,b\n1,"x"y\n2,z\n3,"open\n4,"q"\n5,6,7\n8\n9,10\n';
    const { rows, issues } = await readContent('deals.csv', text);
    expect(rows).toEqual([
      [3, ['2', 'z']],
      [5, ['4', 'q']],
      [8, ['9', '10']],
    ]);
    expect(issues).toMatchInlineSnapshot(`
      [
        "deals.csv:2 column b: expected a delimiter or a line end behind the closing quote (write a quote inside a cell twice), got "y"",
        "deals.csv:4 column b: expected a closing quote, got a quote that opens here and closes inside a cell of line 5",
        "deals.csv:6: expected 2 cells, one for each column, got 3",
        "deals.csv:7: expected 2 cells, one for each column, got 1",
      ]
    `);
  });

  it('is the one where a quote opens that never closes', async () => {
    const { rows, issues } = await readContent('deals.csv', 'a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(rows.map(([line]) => line)).toEqual([2, 4, 5]);
    expect(issues).toMatchInlineSnapshot(`
      [
        "deals.csv:3 column b: expected a closing quote, got a quote that opens here and never closes",
      ]
    `);
  });

  it('is one with a cell of 10 MB, in quotes or not', async () => {
    const large = 'x'.repeat(10_000_000);
    const { rows, issues } = await readContent('deals.csv', `a,b\n1,${large}\n2,"${large}"\n3,4\n`);
    expect(rows).toEqual([[4, ['3', '4']]]);
    expect(issues).toMatchInlineSnapshot(`
      [
        "deals.csv:2 column b: expected a cell of at most 1 MB, got a longer one",
        "deals.csv:3 column b: expected a quoted cell of at most 1 MB, got a quote that does not close by then",
      ]
    `);
  });

  it('is one with bytes that are no text', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\né,ü\n1,x'), Buffer.from([0xff]), Buffer.from('\n2,\0\n3,4\n')]);
    expect(await readContent('deals.csv', bytes)).toMatchObject({
      rows: [
        [2, ['é', 'ü']],
        [5, ['3', '4']],
      ],
    });
    expect(await problemsOf('deals.csv', bytes)).toMatchInlineSnapshot(`
      [
        "deals.csv:3 column b: expected utf-8 text (correct the row, or set \`encoding\`), got other bytes",
        "deals.csv:4 column b: expected text, got a NUL character",
      ]
    `);
  });
});

describe('A CSV file', () => {
  it('can be compressed, which its content tells, and read again', async () => {
    const path = temporaryFile('deals.csv', gzipSync(PLAIN));
    expect((await readTable(path)).rows).toEqual(ROWS);
    expect((await readTable(path)).dialect.isCompressed).toBe(true);
  });
});
