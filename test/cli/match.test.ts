import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { build } from '../support/program.ts';
import { fingraph } from './fingraph.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
  await build();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const NAMES = [
  'company;cc;note',
  'Wirecrad;DE;"a; b"',
  'Лента;Russia;',
  ';FR;no name',
  '"No such, at all";;=1+1',
  'SIX;CH;two of the name',
].join('\n');

describe('fingraph match', () => {
  it('appends the best candidate to each row of a table', async () => {
    const path = await file('names.csv', `${NAMES}\n`);
    const { code, stdout, stderr } = await fingraph(['match', path, '--column', 'company', '--country-column', 'cc']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        'company,cc,note,fingraph_id,score,match',
        'Wirecrad,DE,a; b,wirecard,0.88,true',
        'Лента,Russia,,lenta,0.98,true',
        ',FR,no name,,,',
        '"No such, at all",,=1+1,,,',
        'SIX,CH,two of the name,six-group,1,false',
        '',
      ].join('\n'),
    );
  });

  it('reads JSON Lines, identifiers and more rows than one request takes', async () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({
      n: index,
      name: index === 229 ? 'epasi' : `none${index}`,
    }));
    const lines = [...rows, { n: 230, name: null, site: 'https://www.epassi.fi/' }].map((row) => JSON.stringify(row));
    const path = await file('names.jsonl.gz', gzipSync(lines.join('\n')));
    const args = ['--column', 'name', '--id-column', 'domain=site', '--threshold', '0.9'];
    const { code, stdout } = await fingraph(['match', path, ...args]);
    expect(code).toBe(0);
    const printed = stdout.trimEnd().split('\n');
    expect(printed[0]).toBe('n,name,site,fingraph_id,score,match');
    expect(printed).toHaveLength(232);
    expect(printed.slice(-2)).toEqual([
      '229,epasi,,epassi,0.86,false',
      '230,,https://www.epassi.fi/,epassi,0.75,false',
    ]);
  });

  it.each([
    [['--column', 'firm'], /--column: expected a column of .*: company, cc(?:,| and) note.*, got "firm"/],
    [[], /Expected --column or --id-column with a column of .*names\.csv/],
    [['--id-column', 'nonsense'], /Expected a scheme, = and a column, such as LEI=lei, got "nonsense"/],
    [['--column', 'company', '--threshold', '2'], /Expected a number from 0 to 1/],
    [['--column', 'company', '--kind', 'PLANET'], /Allowed choices are COMPANY/],
  ])('rejects %j', async (args, message) => {
    const path = await file('names.csv', NAMES);
    const { code, stdout, stderr } = await fingraph(['match', path, ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
