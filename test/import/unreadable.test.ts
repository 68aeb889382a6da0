import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { build, run } from '../support/program.ts';
import { temporaryFolder } from './draft-input.ts';

const TABLE = 'name,partner\nAda,Bank\n';

async function folderWith(path: string): Promise<string> {
  const folder = await temporaryFolder();
  const company = (column: string) => ({ kind: 'COMPANY', key: [column], name: { column } });
  const entities = { name: company('name'), partner: company('partner') };
  const participants = ['name', 'partner'].map((entity) => ({ entity, role: 'PLATFORM' }));
  const files = [{ path, entities, claims: [{ kind: 'PARTNERSHIP', participants }] }];
  const dataset = { id: 'x', title: 'X', license: 'CC0-1.0' };
  writeFileSync(join(folder, 'm.yml'), JSON.stringify({ dataset, files }));
  writeFileSync(join(folder, 'deals.csv'), TABLE);
  mkdirSync(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  return folder;
}

async function program(args: readonly string[], cwd: string): Promise<{ code: number | string; stderr: string }> {
  const ran = run(args, {}, { cwd });
  const code = await ran.ended;
  return { code, stderr: ran.stderr().trim() };
}

const ONCE = 'expected a file on a disk, which can be read more than once (save the data to one)';

describe('The program', () => {
  beforeAll(build);

  it.each([
    ['folder', 'folder: expected a readable file, got a folder'],
    ['pipe', `pipe: ${ONCE}, got a pipe`],
    ['/dev/zero', `/dev/zero: ${ONCE}, got a device`],
    ['deal.csv', 'deal.csv: expected a readable file (did you mean deals.csv?), got nothing'],
    ['*.csv', '*.csv: expected a readable file (name each file; path takes a list), got nothing'],
    ['~/deals.csv', '~/deals.csv: expected a readable file (write the folder in full, without ~), got nothing'],
    [
      'https://x.example/deals.csv',
      'https://x.example/deals.csv: expected a readable file (download it first), got nothing',
    ],
    ['a\0b', 'a\\u0000b: expected the path of a file, got a path with a NUL character'],
  ])('refuses to import %j', async (path, message) => {
    const folder = await folderWith(path);
    expect(await program(['import', 'm.yml', '--out', 'out'], folder)).toEqual({ code: 1, stderr: message });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    [['import', 'inspect', 'pipe'], `pipe: ${ONCE}, got a pipe`],
    [['import', 'm.yml', '--out', 'out', '--judgements', 'pipe'], `pipe: ${ONCE}, got a pipe`],
    [
      ['import', 'inspect', 'm.yml'],
      'Expected files with data, got m.yml, a mapping. To try it: fingraph import preview m.yml',
    ],
    [
      ['import', 'inspect', 'deals.csv', '--mapping', './deals.csv', '--force'],
      '--mapping: expected a file for the mapping, got ./deals.csv, which is read.',
    ],
    [['import', 'm.yml', '--out', 'deals.csv'], '--out: expected a folder to write, got deals.csv, a file.'],
    [['import', 'm.yml', '--out', ''], '--out: expected a folder to write, got none.'],
  ])('refuses %j', async (args, message) => {
    const folder = await folderWith('deals.csv');
    const { code, stderr } = await program(args, folder);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toBe(message);
    expect(readFileSync(join(folder, 'deals.csv'), 'utf8')).toBe(TABLE);
  });

  it('leaves no folders when it fails', async () => {
    const folder = await folderWith('nothing.csv');
    await program(['import', 'm.yml', '--out', 'a/b/c'], folder);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });
});
