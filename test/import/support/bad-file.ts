import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { gzipSync } from 'node:zlib';

import type { ReaderOptions } from '../../../src/import/reader/table.ts';
import { type CellFixture, workbookBytes } from './workbook.ts';

/** A file that people have, with something wrong or unusual. Its rows have `name`, `partner` and `since`. */
export interface BadFile {
  readonly title: string;
  readonly file: string;
  readonly content: () => string | Uint8Array;
  /** What stands behind `#`. */
  readonly part?: string;
  readonly options?: ReaderOptions;
  /** The number of rows that are read; null if the file is refused. */
  readonly rows: number | null;
  /** The formatted issues of the rows or the file. */
  readonly problems: readonly string[];
}

const HEADER = 'name,partner,since';
const GOOD = `${HEADER}\nAda Pay,Brück Bank,2020\nCera,Dora,2021\n`;
const SAVE = 'an .xlsx workbook (save it as .xlsx without a password, or as CSV)';
const READABLE = 'CSV, JSON, JSON Lines, XLSX or Parquet';

function csv(
  title: string,
  content: BadFile['content'],
  rows: number | null,
  problems: readonly string[],
  options = {},
): BadFile {
  return {
    title,
    file: 'deals.csv',
    content,
    rows,
    problems: problems.map((problem) => `deals.csv${problem}`),
    options,
  };
}

function other(
  title: string,
  file: string,
  content: BadFile['content'],
  rows: number | null,
  problems: readonly string[],
  part?: string,
): BadFile {
  return {
    title,
    file,
    content,
    rows,
    problems: problems.map((problem) => `${file}${problem}`),
    ...(part === undefined ? {} : { part }),
  };
}

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));
}

function book(...rows: readonly (readonly CellFixture[])[]): Uint8Array {
  const header = ['name', 'partner', 'since'];
  return workbookBytes({ sheets: [{ name: 'Deals', rows: [header, ...rows] }], formats: [14] });
}

const JSON_ITEMS = '[{"name":"Ada Pay","partner":"Bank","since":2020},\n{"name":"Cera","partner":"Dora","since":2021}]';
const JSON_LINES = '{"name":"Ada Pay","partner":"Bank"}\n{"name":"Cera","partner":"Dora"}\n';

export const BAD_FILES: readonly BadFile[] = [
  csv('a byte order mark', () => `\ufeff${GOOD}`, 2, []),
  csv('UTF-16 with a mark', () => Buffer.from(`\ufeff${GOOD}`, 'utf16le'), 2, []),
  csv('UTF-16 without a mark, high byte first', () => Buffer.from(GOOD, 'utf16le').swap16(), 2, []),
  csv(
    'UTF-16 that ends inside a character',
    () => Buffer.from(`\ufeff${GOOD}Eva,Fay,2022`, 'utf16le').subarray(0, -1),
    2,
    [':4 column since: expected utf-16le text (correct the row, or set `encoding`), got other bytes'],
  ),
  csv('UTF-32', () => bytes(0xff, 0xfe, 0, 0, 'n\0\0\0'), null, [
    ': expected UTF-8 (save the file as UTF-8), got UTF-32',
  ]),
  csv('Latin-1', () => Buffer.from(GOOD, 'latin1'), 2, []),
  csv(
    'a byte that windows-1252 does not have',
    () => bytes(`${HEADER}\nAda,B`, 0xfc, `hl,2020\nCera,`, 0x81, ',2021\n'),
    1,
    [':3 column partner: expected windows-1252 text (correct the row, or set `encoding`), got other bytes'],
  ),
  csv(
    'UTF-8 with a row in Latin-1',
    () => bytes(`${HEADER}\nAdé,Brück,2020\nCera,D`, 0xe9, 'ra,2021\nEva,Fay,2022\n'),
    2,
    [':3 column partner: expected utf-8 text (correct the row, or set `encoding`), got other bytes'],
  ),
  csv(
    'an unknown encoding',
    () => GOOD,
    null,
    [': expected an encoding such as utf-8 or windows-1252, got "klingon"'],
    { encoding: 'klingon' },
  ),
  csv('a NUL', () => `${GOOD}Eva\0,Fay,2022\n`, 2, [':4 column name: expected text, got a NUL character']),
  csv('zeros only', () => new Uint8Array(5_000), null, [
    ': expected CSV, JSON, JSON Lines, XLSX or Parquet, got bytes that are no text',
  ]),
  csv('a quote that never closes', () => `${HEADER}\nAda,"Bank,2020\nCera,Dora,2021\nEva,Fay,2022\n`, 2, [
    ':2 column partner: expected a closing quote, got a quote that opens here and never closes',
  ]),
  csv('a quote that closes in the next row', () => `${HEADER}\nAda,"Bank,2020\nCera,"Dora",2021\nEva,Fay,2022\n`, 2, [
    ':2 column partner: expected a closing quote, got a quote that opens here and closes inside a cell of line 3',
  ]),
  csv('a quote inside a quoted cell', () => `${HEADER}\nAda,"the "Bank"",2020\nCera,Dora,2021\n`, 1, [
    ':2 column partner: expected a delimiter or a line end behind the closing quote (write a quote inside a cell twice), got "B"',
  ]),
  csv('a quote inside a cell without quotes', () => `${HEADER}\nAda,5" Bank,2020\n`, 1, []),
  csv('line breaks in a quoted cell', () => `${HEADER}\nAda,"the\r\nBank",2020\nCera,Dora\n`, 1, [
    ':4: expected 3 cells, one for each column, got 2',
  ]),
  csv('a row with too many cells', () => `${GOOD}Eva,Fay,2022,x,y\n`, 2, [
    ':4: expected 3 cells, one for each column, got 5',
  ]),
  csv('a row with too few cells', () => `${GOOD}Eva\n`, 2, [':4: expected 3 cells, one for each column, got 1']),
  csv('empty cells behind the last column', () => `${HEADER},,\nAda,Bank,2020,,\nCera,Dora,2021,,,,\n`, 2, []),
  csv('rows of empty cells', () => `${HEADER}\n,,\nAda,Bank,2020\n , ,\n`, 1, []),
  csv('two columns with one name', () => 'name,partner,since,name\nAda,Bank,2020,x\n', null, [
    ':1 column name: expected each name once (rename the column, or name all columns with `columns`), got it as columns 1 and 4',
  ]),
  csv('a column without a name', () => 'name,,partner,since\nAda,x,Bank,2020\n', 1, []),
  csv('a header alone', () => `${HEADER}\n`, 0, []),
  csv('nothing', () => '', null, [': expected a table, got an empty file']),
  csv('blank lines', () => '\n\r\n\n', null, [': expected a table, got blank lines only']),
  csv('a byte order mark alone', () => '\ufeff', null, [': expected a table, got an empty file']),
  csv('lines that end in three ways', () => `${HEADER}\r\nAda,Bank,2020\rCera,Dora,2021\nEva,Fay\r\n`, 2, [
    ':4: expected 3 cells, one for each column, got 2',
  ]),
  csv('lines of an old Mac', () => GOOD.replaceAll('\n', '\r'), 2, []),
  csv('a cell of 10 MB', () => `${HEADER}\nAda,${'x'.repeat(10_000_000)},2020\nCera,Dora,2021\n`, 1, [
    ':2 column partner: expected a cell of at most 1 MB, got a longer one',
  ]),
  csv('a quoted cell of 10 MB', () => `${HEADER}\nAda,"${'x'.repeat(10_000_000)}",2020\nCera,Dora,2021\n`, 1, [
    ':2 column partner: expected a quoted cell of at most 1 MB, got a quote that does not close by then',
  ]),
  csv('a row of five million cells', () => `${HEADER}\n${'Ada,'.repeat(5_000_000)}\nCera,Dora,2021\n`, 1, [
    ':2: expected a row of at most 20000 cells, got a longer one',
  ]),
  csv('a header of 20,001 cells', () => `${'c,'.repeat(20_000)}name\nAda\n`, null, [
    ':1: expected a header that can be read: a row of at most 20000 cells, got a longer one',
  ]),
  csv(
    'semicolons and decimal commas',
    () => `${HEADER.replaceAll(',', ';')}\nAda;Bank, Inc.;1,5\nCera;Dora;2,5\n`,
    2,
    [],
  ),
  csv('a line that names the delimiter', () => `sep=;\n${HEADER.replaceAll(',', ';')}\nAda;Bank;2020\n`, 1, []),
  csv('a delimiter of two characters', () => GOOD, null, [': expected one ASCII character as delimiter, got "||"'], {
    delimiter: '||',
  }),
  csv('titles above the header', () => `Deals,,\nas of May,,\n\n${GOOD}`, 2, []),
  csv(
    'a header that is not there',
    () => GOOD,
    null,
    [': expected the header in row 9, got no such row in the first ones'],
    { header: 9 },
  ),
  csv(
    'too few names for the columns',
    () => GOOD,
    null,
    [': expected 3 names in `columns`, one for each column, got 1'],
    { columns: ['x'] },
  ),
  csv('a truncated gzip file', () => gzipSync(Buffer.from(GOOD.repeat(50))).subarray(0, -12), null, [
    ': expected a readable file, got a truncated gzip file',
  ]),
  csv('a damaged gzip file', () => bytes(0x1f, 0x8b, 'no gzip at all'), null, [
    ': expected a readable file, got bytes that are not gzip',
  ]),
  csv('a gzip file inside a gzip file', () => gzipSync(gzipSync(GOOD)), null, [
    `: expected ${READABLE}, got a gzip file inside a gzip file`,
  ]),
  csv('a gzip bomb', () => gzipSync(Buffer.alloc(150_000_000, 'a,b\n'), { level: 9 }), null, [
    ': expected a gzip file that expands at most 300 times (decompress it first if it is trustworthy), got one that expands further',
  ]),
  other(
    'a part of a file without parts',
    'deals.csv',
    () => GOOD,
    null,
    [': expected no part behind #, since the file is a single table, got #Deals'],
    'Deals',
  ),
  other('a PDF', 'deals.csv', () => '%PDF-1.7\n', null, [`: expected ${READABLE}, got a PDF file`]),
  other('XML with entities of its own', 'deals.xml', () => '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>', null, [
    `: expected ${READABLE}, got XML`,
  ]),
  other('an archive', 'deals.csv.7z', () => bytes('7z', 0xbc, 0xaf, 0x27, 0x1c), null, [
    `: expected ${READABLE}, got a 7z archive (unpack it)`,
  ]),
  other('invalid JSON', 'deals.json', () => JSON_ITEMS.replace('"Dora",', '"Dora"'), null, [
    ':2: expected a comma or a closing bracket, got "\\"since\\":2021}]" at column 32',
  ]),
  other('truncated JSON', 'deals.json', () => JSON_ITEMS.slice(0, -8), null, [
    ':2: expected more JSON, got the end of the file at column 39',
  ]),
  other('JSON with a comment', 'deals.json', () => `// deals\n${JSON_ITEMS}`, null, [
    ':1: expected a JSON value, got "//" at column 1',
  ]),
  other('an object of several lists', 'deals.json', () => `{"deals":${JSON_ITEMS},"more":[]}`, null, [
    ': expected the list to read behind the path: `deals.json#/deals`, got lists at /deals, /more',
  ]),
  other(
    'a pointer to nothing',
    'deals.json',
    () => `{"deals":${JSON_ITEMS}}`,
    null,
    [': expected a list at /x, got lists at /deals'],
    '/x',
  ),
  other('very deep JSON', 'deals.json', () => '['.repeat(1_000_000), null, [
    ':1: expected at most 1000 nested brackets, got more at column 1001',
  ]),
  other('an item that is no object', 'deals.json', () => JSON_ITEMS.replace(']', ',["Eva"]]'), 2, [
    ':3: expected a JSON object, got ["Eva"]; it begins in line 2, column 47',
  ]),
  other(
    'a broken line of JSON Lines',
    'deals.jsonl',
    () => `${JSON_LINES}{"name":"Eva",\n{"name":"Gil","partner":"Hal"}\n`,
    3,
    [':3: expected a JSON object, got a syntax error at column 15: {"name":"Eva",'],
  ),
  other('a key twice', 'deals.jsonl', () => `${JSON_LINES}{"name":"Eva","name":"Fay"}`, 2, [
    ':3 column name: expected this key once, got it twice',
  ]),
  other(
    'a number of 20 digits',
    'deals.jsonl',
    () => '{"name":"Ada","partner":"Bank","id":12345678901234567890,"n":1e400}',
    1,
    [],
  ),
  other(
    'a folder name in place of a sheet',
    'deals.xlsx',
    () => book(['Ada', 'Bank', 2020]),
    null,
    [': expected a sheet "Deals 2024", got the sheets Deals'],
    'Deals 2024',
  ),
  other('serial dates', 'deals.xlsx', () => book(['Ada', 'Bank', { xml: 's="1"><v>45355</v>' }]), 1, []),
  other(
    'a formula without a result',
    'deals.xlsx',
    () => book(['Ada', { xml: '><f>B9</f>' }, 2020], ['Cera', 'Dora', 2021]),
    1,
    [
      ':2 column partner: expected a value, got a formula without a stored result (open the workbook in a spreadsheet program and save it)',
    ],
  ),
  other(
    'an error in a cell',
    'deals.xlsx',
    () => book(['Ada', { xml: 't="e"><f>B9</f><v>#REF!</v>' }, 2020], ['Cera', 'Dora', 2021]),
    1,
    [':2 column partner: expected a value, got the error #REF!'],
  ),
  other(
    'merged cells',
    'deals.xlsx',
    () =>
      workbookBytes({
        sheets: [
          {
            name: 'Deals',
            rows: [
              ['name', 'partner', 'since'],
              ['Ada', 'Bank', 2020],
              [null, 'Dora', 2021],
            ],
            after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
          },
        ],
      }),
    2,
    [],
  ),
  other(
    'a value beside the table',
    'deals.xlsx',
    () => book(['Ada', 'Bank', 2020, null, 'todo'], ['Cera', 'Dora', 2021]),
    1,
    [':2 column E: expected 3 cells, one for each column, got a value in column E, which has no name'],
  ),
  other('an empty sheet', 'deals.xlsx', () => workbookBytes({ sheets: [{ name: 'x', rows: [] }] }), null, [
    ': expected a table, got an empty sheet',
  ]),
  other(
    'a zip file that is no workbook',
    'deals.xlsx',
    () => zipSync({ 'deals.csv': strToU8(GOOD), 'b.csv': strToU8(GOOD) }),
    null,
    [': expected an .xlsx workbook, or a file that is not zipped (unpack it), got a zip file with deals.csv, b.csv'],
  ),
  other('a truncated workbook', 'deals.xlsx', () => book(['Ada', 'Bank', 2020]).subarray(0, 900), null, [
    ': expected a whole zip file or workbook, got a truncated one',
  ]),
  other('a zip bomb', 'deals.xlsx', bomb, null, [
    ': expected a workbook that expands at most 300 times, got xl/workbook.xml, which expands further',
  ]),
  other(
    'an old workbook',
    'deals.xls',
    () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 'x'.repeat(500)),
    null,
    [`: expected ${SAVE}, got an old .xls or a workbook with a password`],
  ),
  other(
    'HTML that is called a workbook',
    'deals.xls',
    () => '<html><table><tr><td>name</td></tr></table></html>',
    null,
    [`: expected ${READABLE} (some programs write HTML as .xls: save it as .xlsx), got HTML`],
  ),
  other('a truncated Parquet file', 'deals.parquet', () => parquet().subarray(0, 60), null, [
    ': expected a whole Parquet file, got a damaged one (parquet file invalid (footer != PAR1))',
  ]),
  other(
    'a Parquet file with another end',
    'deals.parquet',
    () => Buffer.from(parquet()).fill(0x7f, parquet().length - 40, parquet().length - 8),
    null,
    [': expected a whole Parquet file, got a damaged one (thrift unhandled type: 15)'],
  ),
];

function parquet(): Uint8Array {
  const columnData = ['name', 'partner', 'since'].map((name) => ({ name, data: ['x', 'y'], type: 'STRING' as const }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** A small file that claims to become 200 MB. */
function bomb(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(20_000) }));
  zip.writeUInt32LE(200_000_000, zip.lastIndexOf(Buffer.from('PK\x01\x02')) + 24);
  return zip;
}
