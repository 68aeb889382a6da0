import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { projectFile } from '../../../src/support/project-file.ts';
import { build } from '../../support/program.ts';
import { fingraph } from '../fingraph.ts';

beforeAll(build, 60_000);

const SHIPPED = projectFile('seed/data');

async function faultyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-check-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'sources.jsonl'), '{"id":"s1"}\n');
  await writeFile(join(folder, 'entities.jsonl'), `${'{}\n'.repeat(150)}{"id":\n`);
  return folder;
}

/** A folder with these files; the other files of the data set are empty. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-check-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const empty = { 'sources.jsonl': '', 'entities.jsonl': '', 'claims.jsonl.gz': gzipSync('') };
  for (const [name, content] of Object.entries({ ...empty, ...files })) await writeFile(join(folder, name), content);
  return folder;
}

const FRANCE = '{"id":"fr","kind":"COUNTRY","name":"France","aliases":[],"country":"FR","description":"A country."}';

describe('The command check', () => {
  it('counts one entity, also in a compressed file or before blank lines', async () => {
    const { code, stdout } = await fingraph(['check', await folderWith({ 'entities.jsonl': `${FRANCE}\n\n \n` })]);
    expect(code).toBe(0);
    expect(stdout).toContain(': 1 entity, 0 claims and 0 sources, no issues.');
  });

  it('suggests a country code, and reports a repeated key and a number that would be rounded', async () => {
    const lines = [
      FRANCE.replace('"fr"', '"uk"').replace('"FR"', '"UK"'),
      FRANCE.replace('"name":"France"', '"name":"Frankreich","name":"France"'),
      FRANCE.replace('"fr"', '"de"').replace('"FR"', '9007199254740993'),
    ];
    const { code, stdout } = await fingraph(['check', await folderWith({ 'entities.jsonl': lines.join('\n') })]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '`country`: expected an ISO 3166-1 alpha-2 code in upper case, or null, got "UK" (did you mean GB?) or 9007199254740992 in 2 lines: entities.jsonl:1, 3',
    );
    expect(stdout).toContain('entities.jsonl:2 name: expected this key once, got it twice');
    expect(stdout).toContain('got 9007199254740993, which would become 9007199254740992');
  });

  it('prints one line for a data set without issues', async () => {
    const { code, stdout, stderr } = await fingraph(['check', SHIPPED]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\/.*seed\/data: 242 entities, 330 claims and 193 sources, no issues\. Version [\da-f]{64}\.\n$/,
    );
  });

  it('needs neither a graph nor valid settings', async () => {
    expect(await fingraph(['check', SHIPPED], { GRAPH_URL: 'nonsense', PORT: 'x' })).toMatchObject({ code: 0 });
  });

  it('reports all issues of all lines, and fails', async () => {
    const { code, stdout, stderr } = await fingraph(['check', await faultyFolder()]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(/^\d+ issues in 3 files:$/);
    expect(lines).toContain('claims.jsonl: expected a readable file, got nothing');
    expect(stdout).toMatch(/in \d+ lines: entities\.jsonl:\d+, \d+/);
    expect(lines.at(-1)).toMatch(/^docs\/dataset-format\.md explains the fields: #/);
  });

  it('prints JSON for programs', async () => {
    const good = await fingraph(['check', SHIPPED, '--format', 'json']);
    expect(JSON.parse(good.stdout)).toEqual({
      folder: SHIPPED,
      version: expect.stringMatching(/^[\da-f]{64}$/) as string,
      counts: { entities: 242, claims: 330, sources: 193 },
      warnings: [],
      issues: [],
      faults: [],
    });
    const bad = await fingraph(['check', await faultyFolder(), '--format', 'json']);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ version: null, counts: null });
    const { issues, faults } = JSON.parse(bad.stdout) as { issues: object[]; faults: object[] };
    expect(faults).toEqual(issues); // deprecated
    expect(issues[0]).toEqual({
      file: 'claims.jsonl',
      line: null,
      field: null,
      expected: 'a readable file',
      got: 'nothing',
    });
  });

  it('reports a missing folder', async () => {
    const folder = join(tmpdir(), 'fingraph-nowhere');
    expect(await fingraph(['check', folder])).toEqual({
      code: 1,
      stdout: `1 issue in 1 file:\n${folder}: expected a folder with sources.jsonl, entities.jsonl and claims.jsonl, got nothing\n`,
      stderr: '',
    });
  });
});
