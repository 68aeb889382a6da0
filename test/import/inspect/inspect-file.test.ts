import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { inspectFile, inspectFiles } from '../../../src/import/inspect/inspect-file.ts';
import type { Inspection } from '../../../src/import/inspect/inspection.ts';
import { parseMapping } from '../../../src/import/mapping/parse-mapping.ts';
import { previewFiles } from '../../../src/import/preview-files.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { workbookBytes } from '../support/workbook.ts';
import { previewLines } from './claim-text.ts';

const FOLDER = projectFile('test/import/fixture/inspect');
const FILES = readdirSync(FOLDER).filter((name) => /\.(?:csv|tsv|json)$/.test(name));

describe('The mapping that is proposed for a file as people write it', () => {
  it.each(FILES)('%s gives the claims that its rows make', async (name) => {
    const { mapping } = await inspectFile(join(FOLDER, name));
    const input = parseMapping(mapping ?? '', { path: join(FOLDER, 'proposed.mapping.yml') });
    const lines = previewLines(await previewFiles(input, { rows: 1000 }));
    const expected = readFileSync(join(FOLDER, 'claims', `${name}.txt`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toEqual(expected);
  });

  it('uses, keeps or names each column that is not empty', async () => {
    for (const name of FILES) {
      const { tables } = await inspectFile(join(FOLDER, name));
      const lost = tables.flatMap(({ columns }) => columns.filter(({ fill, use }) => fill > 0 && use === null));
      expect(lost.map((column) => `${name}: ${column.name}`)).toEqual([]);
    }
  });
});

describe('A table of deals', () => {
  it('has a source beside its buyer and target', async () => {
    const { tables } = await inspectText(
      'Acquirer,Target,Announced,Source,Link\nNorthbank,Paygo,2023-04-05,Press release,https://example.com/1\n' +
        'Fjord Bank,Tillway,2022-01-03,Press release,https://example.com/2\n',
    );
    expect(tables[0]?.kind).toBe('ACQUISITION');
    expect(tables[0]?.columns.find(({ name }) => name === 'Source')?.use).toContain('source.title');
  });
});

describe('A sheet of prose', () => {
  it('is no table of the mapping', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-inspect-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const bytes = workbookBytes({
      sheets: [
        { name: 'Readme', rows: [['This workbook lists partners. Ask Kari.'], ['Version 3']] },
        {
          name: 'Partners',
          rows: [
            ['Wallet', 'Partner'],
            ['LetPay', 'Northbank'],
            ['Tillway', 'Fjord Bank'],
          ],
        },
      ],
    });
    await writeFile(join(folder, 'partners.xlsx'), bytes);
    const { mapping } = await inspectFile(join(folder, 'partners.xlsx'));
    expect(mapping).toContain('partners.xlsx#Partners');
    expect(mapping).not.toContain('Readme');
  });
});

async function inspectText(text: string, name = 'table.csv'): Promise<Inspection> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-inspect-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return inspectFile(join(folder, name));
}

async function typesOf(cells: readonly string[], header = 'x'): Promise<string | undefined> {
  const { tables } = await inspectText(
    `${header}\tother\n${cells.map((cell) => `${cell}\tz\n`).join('')}`,
    'table.tsv',
  );
  return tables[0]?.columns[0]?.type;
}

describe('The type of a column', () => {
  it.each([
    ['country', ['Deutschland', 'France', 'GBR', 'ES']],
    ['countries, split at ","', ['DE, AT', 'FR', 'ES, PT, IT']],
    ['currency', ['EUR', 'usd', 'SEK', 'EUR']],
    ['date: dd.MM.yyyy', ['12.03.2021', '1.4.2022']],
    ['date: dd/MM/yyyy', ['12/03/2021', '25/04/2022']],
    ['date: MM/dd/yyyy', ['12/03/2021', '04/25/2022']],
    ['date: MMM yyyy', ['mars 2021', 'avril 2022']],
    ['money: €, m', ['€1.2m', '€ 3m']],
    ['money: €, mio', ['€ 1,2 Mio', '€ 12 Mio.']],
    ['percentage', ['12 %', '33,5 %']],
    ['whole number', ['1.200', '12.000.000']],
    ['number', ['1.5', '2.75']],
    ['yes or no', ['ja', 'nein', 'ja']],
    ['BIC', ['BRHOFRPP', 'CRLECHGGXXX']],
    ['LEI', ['529900T8BM49AURSDO55', '5493001KJTIIGC8Y1R12']],
    ['ISIN', ['US0378331005', 'GB0002634946']],
    ['email address', ['ada@example.com', 'jon@example.org']],
    ['domain', ['www.example.com', 'example.org']],
    ['address of a page', ['https://example.com/a', 'https://example.com/b?c=1']],
    ['address of a website', ['https://example.com', 'https://www.example.org/']],
    ['name of a person', ['Clara Brandt', 'Thomas Eder', 'Dr. Sofia Lindgren']],
    ['name of an organisation', ['Northbank plc', 'Zahlwerk GmbH', 'Lumière Capital']],
  ])('is %s', async (type, cells) => {
    expect(await typesOf(cells)).toBe(type);
  });

  it('does not count words that stand for nothing', async () => {
    const { tables } = await inspectText('company,raised (EUR)\nA GmbH,1200\nB GmbH,n/a\nC GmbH,k.A.\nD GmbH,-\n');
    expect(tables[0]?.columns[1]).toMatchObject({ type: 'whole number', fill: 0.25, distinct: 1 });
  });
});

describe('An inspection', () => {
  it('warns of duplicates, doubtful dates, mixed types, empty columns and spaces', async () => {
    const { tables, mapping } = await inspectText(
      'partner,bank,since,country,empty\n' +
        'Nimbus Pay ,First Bank,03/04/2021,UK,\nNimbus pay,First Bank,05/06/2021,Atlantis,\nTeal,First Bank,07/08/2021,IE,\nTeal,First Bank,07/08/2021,IE,\n',
    );
    expect(tables[0]?.warnings).toEqual([
      '1 row is the same as an earlier row: line 5 repeats line 4.',
      'Column partner: 1 cells have spaces at an end or double spaces. The import removes them.',
      'Column partner: "Nimbus Pay" and "Nimbus pay" look like one name, but are two keys.',
      'Column since: no cell tells the order of day and month. The mapping says which one it takes.',
      'Column country: 1 of 4 cells are of another type; the first: "Atlantis" in line 3.',
      'Column empty is empty.',
    ]);
    expect(mapping).toContain(
      'since: { column: since, formats: [ dd/MM/yyyy ] }  # no cell tells the order of day and month',
    );
  });

  it('proposes a mapping for each sheet of a workbook that has rows', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-inspect-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const bytes = workbookBytes({
      sheets: [
        {
          name: 'Deals',
          rows: [
            ['Buyer', 'Target', 'Price (EUR m)'],
            ['Aurum AG', 'Kasseflow GmbH', 12.5],
            ['Aurum AG', 'Ledgerly AG', 3],
          ],
        },
        { name: 'Read me', rows: [] },
        {
          name: 'People',
          rows: [
            ['Name', 'Company', 'Position'],
            ['Ada Moreno', 'Aurum AG', 'CFO'],
          ],
        },
      ],
    });
    await writeFile(join(folder, 'book.xlsx'), bytes);
    const { tables, mapping, preview } = await inspectFile(join(folder, 'book.xlsx'));
    expect(tables.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['ACQUISITION', 2],
      ['ROLE', 1],
    ]);
    expect(mapping).toContain("path: 'book.xlsx#Deals'");
    expect(preview).toMatchObject({ rows: 3, claims: 3, rejected: 0, silent: 0 });
  });

  it('proposes one mapping for several files', async () => {
    const paths = ['licences.csv', 'board.tsv'].map((name) => join(FOLDER, name));
    const { tables, preview } = await inspectFiles(paths);
    expect(tables.map(({ kind }) => kind)).toEqual(['LICENCE', 'ROLE']);
    expect(preview).toMatchObject({ rows: 13, claims: 13, rejected: 0 });
  });

  it('reads only as many rows as it is told', async () => {
    const { tables } = await inspectFile(join(FOLDER, 'licences.csv'), { rows: 3 });
    expect(tables[0]).toMatchObject({ rows: 3, isWhole: false });
  });

  it.each([
    ['', 'an empty file'],
    ['\n\n', 'blank lines only'],
  ])('rejects %j', async (text, got) => {
    await expect(inspectText(text)).rejects.toThrow(got);
  });

  it('says nothing of a table without rows', async () => {
    expect(await inspectText('a,b,c\n')).toMatchObject({ mapping: null, preview: null });
  });

  it('proposes no mapping if no column names anybody', async () => {
    const { tables, mapping } = await inspectText('website,x\nhttps://example.com,1\nhttps://example.org,2\n');
    expect(mapping).toBeNull();
    expect(tables[0]?.reason).toBe('no column names an organisation, person or product');
  });

  it('gives a valid mapping whatever the columns are called', async () => {
    const names = [
      'a: b',
      '# c',
      '- d',
      '"e"',
      "f'g",
      '{h}',
      '[i]',
      'null',
      'true',
      '7',
      '*j',
      '&k',
      '!l',
      '%m',
      '@n',
      '`o',
      'p\\q',
      'r|s',
      '>t',
      '? u',
    ];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const { mapping, preview } = await inspectText(
      `company,bank,${quoted.join(',')}\nNimbus Ltd,First Bank,${names.map((_, index) => `text ${index}`).join(',')}\n`,
    );
    expect(preview).toMatchObject({ rows: 1, rejected: 0, claims: 1, issues: [] });
    expect(mapping).not.toBeNull();
  });
});

describe('A file of another format', () => {
  it.each([
    [
      'ftm',
      'entities.ftm.json',
      '{"id":"a","schema":"Company","properties":{"name":["A"]}}\n{"id":"b","schema":"Person","properties":{"name":["B"]}}\n',
    ],
    ['bods', 'bods.json', '[{"statementId":"1","recordType":"entity","recordId":"r","recordDetails":{}}]'],
    [
      'graphml',
      'graph.graphml',
      '<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph/></graphml>',
    ],
    ['gexf', 'graph.gexf', '<?xml version="1.0"?>\n<gexf version="1.3"><graph/></gexf>'],
    ['jsonld', 'data.jsonld', '{"@context":"https://schema.org","@graph":[]}'],
    [
      'openfintech',
      'payment_methods.json',
      '[{"code":"x","vendor":"y","category":"alternative","status":"active","name":{"en":"X"}}]',
    ],
    ['gleif', 'lei2.csv', '"LEI","Entity.LegalName","Entity.LegalName.xmllang"\n"5493001KJTIIGC8Y1R12","A","en"\n'],
    [
      'crunchbase',
      'acquisitions.csv',
      'company_permalink,company_name,acquirer_permalink,acquirer_name\n/organization/a,A,/organization/b,B\n',
    ],
  ])('is named by its preset: %s', async (name, file, text) => {
    const { presets, mapping } = await inspectText(text, file);
    expect(presets.map((preset) => preset.name)).toEqual([name]);
    expect(mapping).toBeNull();
  });

  it.each([
    ['edge-list', 'source,target,type\nA,B,partner\n'],
    ['wikidata-csv', 'item,itemLabel,countryCode\nhttp://www.wikidata.org/entity/Q100,A Bank,DE\n'],
  ])('that is a table has a preset and a mapping: %s', async (name, text) => {
    const { presets, mapping } = await inspectText(text);
    expect(presets.map((preset) => preset.name)).toEqual([name]);
    expect(mapping).not.toBeNull();
  });
});
