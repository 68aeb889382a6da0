import { strToU8, zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { numberKind, serialDate } from '../../../src/import/reader/workbook/cell-date.ts';
import { problemsOf, readContent } from '../support/read-table.ts';
import { type CellFixture, workbookBytes } from '../support/workbook.ts';

/** A workbook of a sheet with the columns a, b and c. */
function book(...rows: CellFixture[][]): Uint8Array {
  return workbookBytes({ sheets: [{ name: 'Deals', rows: [['a', 'b', 'c'], ...rows] }], formats: [14, 'mmm yyyy'] });
}

describe('A workbook', () => {
  it('has texts, numbers, booleans and formulas with their stored results', async () => {
    const strings = [
      '<t>Alipay &amp; Co_x000D_</t>',
      '<r><t xml:space="preserve">rich </t></r><r><rPr/><t>text</t></r><rPh><t>x</t></rPh>',
    ];
    const rows = [
      ['a', 'b', 'c'],
      [{ xml: 't="s"><v>0</v>' }, { xml: 't="s"><v>1</v>' }, 1.5],
      [true, { xml: '><f>A1+1</f><v>2</v>' }, { xml: 't="str"><f>A1</f><v>three</v>' }],
      [null, { xml: 't="e"><v>#N/A</v>' }, 'x'],
      [null, null, null],
      ['1e3', '', ' y '],
    ];
    const bytes = workbookBytes({ sheets: [{ name: 'Deals', rows }], strings });
    const { columns, rows: read, dialect } = await readContent('book.xlsx', bytes);
    expect(columns).toEqual(['a', 'b', 'c']);
    expect(read).toEqual([
      [2, ['Alipay & Co\r', 'rich text', 1.5]],
      [3, [true, 2, 'three']],
      [4, [null, null, 'x']],
      [6, ['1e3', null, ' y ']],
    ]);
    expect(dialect).toMatchObject({ format: 'xlsx', header: 1, parts: ['Deals'] });
    expect(dialect.notes).toEqual(['Cells with #N/A are read as empty: 1.']);
    expect((await readContent('book.xlsx.gz', gzipSync(bytes))).rows).toEqual(read);
  });

  it('has dates where the format of a number says so', async () => {
    const dates = [
      [45355, 45355.5, 0.25],
      [45352, 1, 59],
    ].map((row) => row.map((serial, index) => ({ xml: `s="${index === 0 ? 2 : 1}"><v>${serial}</v>` })));
    const sheets = [{ name: 'Deals', rows: [['a', 'b', 'c'], ...dates] }];
    const formats = [14, 'mmm yyyy'];
    expect((await readContent('book.xlsx', workbookBytes({ sheets, formats }))).rows).toEqual([
      [2, ['2024-03-04', '2024-03-04T12:00:00', '06:00:00']],
      [3, ['2024-03', '1900-01-01', '1900-02-28']],
    ]);
    expect((await readContent('book.xlsx', workbookBytes({ sheets, formats, is1904: true }))).rows).toEqual([
      [2, ['2028-03-05', '2028-03-05T12:00:00', '1904-01-01T06:00:00']],
      [3, ['2028-03-02', '1904-01-02', '1904-02-29']],
    ]);
  });

  it('has percentages as their format shows them', async () => {
    const rows: CellFixture[][] = [['share'], [{ xml: 's="1"><v>0.07</v>' }], [{ xml: 's="2"><v>0.125</v>' }], ['12%']];
    const bytes = workbookBytes({ sheets: [{ name: 'Shares', rows }], formats: [9, '0.0%'] });
    expect((await readContent('shares.xlsx', bytes)).rows).toEqual([
      [2, ['7%']],
      [3, ['12.5%']],
      [4, ['12%']],
    ]);
  });

  it.each([
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0 "days"', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['[h]:mm:ss', 'number'],
    ['@', 'number'],
    ['0.0%', 'percent'],
    ['0 "%"', 'number'],
    ['dd.mm.yyyy', 'date'],
    ['[$-409]d-mmm-yy;@', 'date'],
    ['yyyy\\-mm\\-dd hh:mm', 'date'],
    ['yyyy', 'year'],
    ['mm/yyyy', 'month'],
    ['hh:mm AM/PM', 'time'],
  ])('knows the kind of the format %s', (code, kind) => {
    expect(numberKind(164, code)).toBe(kind);
  });

  it('has no date for a day that never was', () => {
    expect([60, -1, 2_958_466].map((serial) => serialDate(serial, 'date', false))).toEqual([null, null, null]);
    expect(serialDate(2_958_465, 'date', false)).toBe('9999-12-31');
    expect(serialDate(61, 'date', false)).toBe('1900-03-01');
  });

  it('has sheets, of which one can be named', async () => {
    const sheet = (name: string, text: string) => ({ name, rows: [['name'], [text]] });
    const bytes = workbookBytes({
      sheets: [
        { ...sheet('Secret', 'hidden'), state: 'hidden' },
        { name: 'Cover', rows: [] },
        sheet('Deals', 'x'),
        sheet('More & more', 'y'),
      ],
    });
    const { rows, dialect } = await readContent('book.xlsx', bytes);
    expect(rows).toEqual([[2, ['x']]]);
    expect(dialect.parts).toEqual(['Secret', 'Cover', 'Deals', 'More & more']);
    expect(dialect.notes).toEqual([
      'The sheet Deals is read. Name another one behind #: Secret (hidden), Cover, More & more.',
    ]);
    expect((await readContent('book.xlsx', bytes, {}, 'More & more')).rows).toEqual([[2, ['y']]]);
    expect((await readContent('book.xlsx', bytes, {}, 'secret')).rows).toEqual([[2, ['hidden']]]);
    expect(await problemsOf('book.xlsx', bytes, {}, 'X')).toEqual([
      'book.xlsx: expected a sheet "X", got the sheets Secret, Cover, Deals, More & more',
    ]);
    expect(await problemsOf('book.xlsx', bytes, {}, 'Cover')).toEqual([
      'book.xlsx: expected a table, got an empty sheet',
    ]);
  });

  it('may have a title above the header, merged cells, hidden rows and cells without references', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Deals of 2024</t></is></c></row>' +
      '<row r="3"><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>' +
      '<row hidden="1"><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>';
    const after = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A4:A5"/></mergeCells>';
    const {
      columns,
      rows: read,
      dialect,
    } = await readContent('b.xlsx', workbookBytes({ sheets: [{ name: 'x', rows, after }] }));
    expect(columns).toEqual(['a', 'b']);
    expect(read).toEqual([
      [4, [1, 2]],
      [5, [null, 3]],
    ]);
    expect(dialect.notes).toEqual([
      'The header is in row 3; the rows above it are not read.',
      'Merged cells have their value in the first cell only: A1:B1, A4:A5.',
      'Hidden rows are read, too: 1.',
    ]);
  });

  it('has issues for rows with cells that have no value, and keeps the others', async () => {
    const bytes = book(
      [1, { xml: 't="e"><f>A1/0</f><v>#DIV/0!</v>' }, 2],
      [1, { xml: '><f>A1+1</f>' }, 2],
      [1, { xml: 's="1"><v>-5</v>' }, 2],
      [1, { xml: '><v>1e999</v>' }, 2],
      [1, { xml: 't="s"><v>7</v>' }, 2],
      [1, 2, 3, null, 'note'],
      [1, 'x'.repeat(10_000_000), 2],
      [1, 2],
    );
    expect((await readContent('book.xlsx', bytes)).rows).toEqual([[9, [1, 2, null]]]);
    expect(await problemsOf('book.xlsx', bytes)).toMatchInlineSnapshot(`
      [
        "book.xlsx:2 column b: expected a value, got the error #DIV/0!",
        "book.xlsx:3 column b: expected a value, got a formula without a stored result (open the workbook in a spreadsheet program and save it)",
        "book.xlsx:4 column b: expected a date from 1900 to 9999, got the number -5",
        "book.xlsx:5 column b: expected a number, got 1e999",
        "book.xlsx:6 column b: expected the index of a shared text, got 7",
        "book.xlsx:7 column E: expected 3 cells, one for each column, got a value in column E, which has no name",
        "book.xlsx:8 column b: expected a cell of at most 1 MB, got a longer one",
      ]
    `);
  });

  it('may be large', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`Company ${index}`, index, 'https://example.com']);
    const { rows: read } = await readContent(
      'book.xlsx',
      workbookBytes({ sheets: [{ name: 'x', rows: [['a', 'b', 'c'], ...rows] }] }),
    );
    expect(read).toHaveLength(5000);
    expect(read.at(-1)).toEqual([5001, ['Company 4999', 4999, 'https://example.com']]);
  });
});

describe('A zip file', () => {
  it('is read as the only file in it', async () => {
    const bytes = zipSync({
      'golden-copy.csv': strToU8('a,b\n1,2\n'),
      '__MACOSX/._golden-copy.csv': strToU8('x'),
      'folder/': new Uint8Array(),
    });
    expect((await readContent('golden-copy.csv.zip', bytes)).rows).toEqual([[2, ['1', '2']]]);
    expect((await readContent('golden-copy.zip', zipSync({ 'items.json': strToU8('[{"a":1}]') }))).rows).toEqual([
      [1, { a: 1 }],
    ]);
  });
});

describe('A zip file is refused', () => {
  const files = (names: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));
  const good = book([1, 2, 3]);
  /** A file of 20 kB that claims another size. */
  const claiming = (size: number) => {
    const bytes = Buffer.from(files({ 'xl/workbook.xml': ' '.repeat(20_000) }));
    bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from('PK\x01\x02')) + 24);
    return bytes;
  };
  const entity = files({
    'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>',
  });
  it.each([
    [
      'no workbook',
      () => files({ 'gleif.csv': 'a,b', 'b.txt': 'x' }),
      'an .xlsx workbook, or a file that is not zipped (unpack it), got a zip file with gleif.csv, b.txt',
    ],
    [
      'an OpenDocument file',
      () => files({ mimetype: 'x', 'content.xml': 'x' }),
      'an .xlsx workbook (save it as .xlsx), got an OpenDocument file',
    ],
    [
      'a binary workbook',
      () => files({ 'xl/workbook.bin': 'x' }),
      'an .xlsx workbook (save it as .xlsx), got a binary workbook, .xlsb',
    ],
    ['truncated', () => good.subarray(0, good.length - 100), 'a whole zip file or workbook, got a truncated one'],
    ['without sheets', () => workbookBytes({ sheets: [] }), 'a visible sheet, got no sheets'],
    [
      'a bomb',
      () => claiming(200_000_000),
      'a workbook that expands at most 300 times, got xl/workbook.xml, which expands further',
    ],
    [
      'a bomb that lies about its size',
      () => claiming(1000),
      'a whole zip file or workbook, got a damaged one (too many bytes in the stream. expected 1000. got at least 16384)',
    ],
    ['an expanding entity', () => entity, 'XML in xl/workbook.xml of the workbook, got 1:69: undefined entity.'],
    [
      'no XML',
      () => files({ 'xl/workbook.xml': '<workbook><x></workbook>' }),
      'XML in xl/workbook.xml of the workbook, got 1:24: unexpected close tag.',
    ],
    [
      'rows out of order',
      () => workbookBytes({ sheets: [{ name: 'x', rows: '<row r="2"/><row r="1"/>' }] }),
      'rows in their order, up to row 1048576, got row 1 behind row 2',
    ],
    [
      'a column beyond the last',
      () => workbookBytes({ sheets: [{ name: 'x', rows: '<row><c r="ZZZZ1"><v>1</v></c></row>' }] }),
      'cells in the columns A to XFD, got a cell ZZZZ1',
    ],
  ])('that is %s', async (_, bytes, expected) => {
    expect(await problemsOf('book.xlsx', bytes())).toEqual([`book.xlsx: expected ${expected}`]);
  });

  it('that is damaged inside', async () => {
    const bytes = Buffer.from(good);
    const data = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    bytes.fill(0x55, data + 20, data + 60);
    expect(await problemsOf('book.xlsx', bytes)).toEqual([
      'book.xlsx: expected a whole zip file or workbook, got a damaged one (invalid bit length repeat)',
    ]);
  });
});
