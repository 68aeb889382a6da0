import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../import/draft-input.ts';
import { build } from '../../support/program.ts';
import { fingraph, start } from '../fingraph.ts';

beforeAll(build, 60_000);

const MAPPING = `
dataset: { id: deals, title: Deals }
files:
  - path: deals.csv
    where: { column: state, not: [draft] }
    entities:
      wallet: { kind: WALLET, key: [wallet], name: { column: wallet } }
      partner: { kind: COMPANY, key: [partner], name: { column: partner }, country: { column: cc, as: country } }
    claims:
      - kind: PARTNERSHIP
        participants: [ { entity: wallet, role: PLATFORM }, { entity: partner, role: BANK } ]
        since: { column: start, as: date }
`;

const ROWS = `wallet,partner,cc,start,state,remark
LetPay,Northbank,Norway,2016-03,done,good
LetPay,Southbank,SE,2017,done,
LetPay,Eastbank,SE,2017,draft,
`;
const BAD_ROW = 'LetPay,Westbank,Atlantis,2018,done,\n';

/** A folder with a mapping and its file. */
async function dealsFolder(rows = ROWS): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'deals.mapping.yml'), MAPPING);
  await writeFile(join(folder, 'deals.csv'), rows);
  return folder;
}

describe('The command import', () => {
  it('writes a data set that check accepts', async () => {
    const folder = await dealsFolder();
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await fingraph([
      'import',
      join(folder, 'deals.mapping.yml'),
      '--out',
      out,
      '--license',
      'CC0-1.0',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(out, 'out')).toBe(
      'Wrote deals to out: 3 entities, 2 claims and 1 source of 3 rows.\n' +
        'Left out by the mapping: 1 row.\n' +
        'Not mapped in deals.csv: remark.\n' +
        'Next: fingraph serve out\n',
    );
    expect(await readFile(join(out, 'dataset.json'), 'utf8')).toContain('CC0-1.0');
    expect((await fingraph(['check', out])).code).toBe(0);
  });

  it('rejects rows, and writes nothing unless so many are accepted', async () => {
    const folder = await dealsFolder(ROWS + BAD_ROW);
    const out = join(folder, 'out');
    const args = ['import', join(folder, 'deals.mapping.yml'), '--out', out];
    const refused = await fingraph(args);
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({ code: 1, stderr: '' });
    expect(refused.stdout.replaceAll(out, 'out')).toBe(
      'Read 4 rows. Nothing was written.\n' +
        'Left out by the mapping: 1 row.\n' +
        'Rejected: 1 row, listed in out/rejects.csv.\n' +
        '  deals.csv:5 column cc: expected an ISO 3166 code or the name of a country, got "Atlantis"\n' +
        'Not mapped in deals.csv: remark.\n' +
        'At most 0 rejected rows are accepted. Correct the rows or the mapping, or leave the rows out with --max-rejects 1.\n',
    );
    expect(await readdir(out)).toEqual(['rejects.csv']);
    const accepted = await fingraph([...args, '--max-rejects', '1', '--format', 'json']);
    expect(accepted.code).toBe(0);
    expect(JSON.parse(accepted.stdout)).toMatchObject({ isWritten: true, rows: 4, skipped: 1, rejected: 1, claims: 2 });
  });

  it('explains a wrong command line', { timeout: 60_000 }, async () => {
    const folder = await dealsFolder();
    const mapping = join(folder, 'deals.mapping.yml');
    const wrong = async (...args: string[]) => {
      const { code, stderr } = await fingraph(['import', ...args]);
      return `${code}: ${stderr.replaceAll(folder, '')}`;
    };
    expect(await wrong(mapping)).toBe('2: --out: expected a folder to write, got none.\n');
    expect(await wrong('--out', 'x')).toBe('2: Expected a mapping, a data file, or --preset and files, got none.\n');
    expect(await wrong(mapping, mapping, '--out', 'x')).toContain('2: Expected one mapping, which names its files');
    expect(await wrong(mapping, '--out', folder)).toContain('which contains deals.');
    expect(await wrong(mapping, '--out', 'x', '--max-rejects', '-1')).toContain('Expected a whole number from 0.');
    expect(await wrong('--preset', 'nothing', '--out', 'x')).toContain('Allowed choices are edge-list,');
    expect(await wrong(mapping, '--out', 'x', '--kind', 'OWNERSHIP')).toMatch(
      /^2: --kind: expected --preset edge-list.*, got none\.\n$/,
    );
    expect(await wrong(join(folder, 'no.yml'), '--out', 'x')).toBe(
      '1: /no.yml: expected a readable file, got nothing\n',
    );
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `LetPay,Bank ${index},SE,2017,done,\n`).join('');
    const folder = await dealsFolder(ROWS + rows);
    const program = start(['import', join(folder, 'deals.mapping.yml'), '--out', join(folder, 'out')]);
    while ((await readdir(folder)).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(130);
    expect((await readdir(folder)).toSorted()).toEqual(['deals.csv', 'deals.mapping.yml']);
  }, 60_000);
});

describe('The command import preview', () => {
  it('prints claims as sentences, then rejected rows', async () => {
    const folder = await dealsFolder(ROWS + BAD_ROW);
    const { code, stdout } = await fingraph(['import', 'preview', join(folder, 'deals.mapping.yml'), '--rows', '10']);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "deals: 4 rows, 1 left out by the mapping. 2 claims, 1 rejected row.

      deals.csv:2  LetPay works with Northbank (since March 2016).
          PARTNERSHIP · LetPay PLATFORM, Northbank BANK · since March 2016 · source: deals.csv
      deals.csv:3  LetPay works with Southbank (since 2017).
          PARTNERSHIP · LetPay PLATFORM, Southbank BANK · since 2017 · source: deals.csv

      Rejected:
      deals.csv:5 column cc: expected an ISO 3166 code or the name of a country, got "Atlantis"
          ["LetPay","Westbank","Atlantis","2018","done",null]
      Not mapped in deals.csv: remark.
      "
    `);
    expect((await readdir(folder)).toSorted()).toEqual(['deals.csv', 'deals.mapping.yml']);
    const { code: first, stdout: one } = await fingraph([
      'import',
      'preview',
      join(folder, 'deals.mapping.yml'),
      '--rows',
      '1',
    ]);
    expect({ code: first, head: one.split('\n', 1)[0] }).toEqual({
      code: 0,
      head: 'deals: the first 1 row. 1 claim, 0 rejected rows.',
    });
  });
});

describe('The command serve with data', () => {
  it('imports a table, serves it, and loads it again when it changes', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'deals.csv');
    await writeFile(file, 'company,partner,country,since\nLetPay,Northbank,Norway,2016-03\n');
    const program = start(['serve', '--data', file, '--watch']);
    const [, url = ''] = await program.until(/answers at (\S+)/);
    expect(program.stderr()).toContain('read with the mapping that "fingraph import inspect');
    expect(program.stderr()).toContain('Read deals: 2 entities, 1 claim and 1 source of 1 row.');
    expect(await summaries(url)).toEqual(['LetPay works with Northbank (since March 2016).']);
    await writeFile(file, 'company,partner,country,since\nLetPay,Northbank,Norway,2016-03\nLetPay,Southbank,SE,2018\n');
    await program.until(/Loaded \S*deals.csv again\. Claims: 1 added/);
    expect(await summaries(url)).toHaveLength(2);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  }, 60_000);

  it('loads it beside a folder, and fails before it serves if rows are rejected', async () => {
    const folder = await dealsFolder();
    await fingraph(['import', join(folder, 'deals.mapping.yml'), '--out', join(folder, 'out')]);
    const other = await dealsFolder(ROWS + BAD_ROW);
    const args = ['serve', join(folder, 'out'), '--data', join(other, 'deals.mapping.yml'), '--id', 'others'];
    const refused = await fingraph(args);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('deals.csv:5 column cc: expected an ISO 3166 code');
    const program = start([...args, '--max-rejects', '1']);
    const [, url = ''] = await program.until(/answers at (\S+)/);
    expect(await summaries(url)).toHaveLength(4);
  }, 60_000);

  it('explains options without data', async () => {
    const { code, stderr } = await fingraph(['serve', '--preset', 'edge-list']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--preset: expected --data with files to import, got none.\n',
    });
  });
});

async function summaries(url: string): Promise<string[]> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ claims(first: 10) { nodes { summary } } }' }),
  });
  const { data } = (await response.json()) as { data: { claims: { nodes: { summary: string }[] } } };
  return data.claims.nodes.map(({ summary }) => summary);
}
