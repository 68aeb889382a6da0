import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { readDataset } from '../../../src/dataset/read.ts';
import { build } from '../../support/program.ts';
import { fingraph } from '../fingraph.ts';

beforeAll(build, 60_000);

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fingraph-init-'));
  onTestFinished(() => rm(parent, { recursive: true }));
});

function linesOf(folder: string, name: string): unknown[] {
  return readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('The command init', () => {
  it('writes a data set that passes check at once', async () => {
    const folder = join(parent, 'nordic-payments');
    const { code, stdout, stderr } = await fingraph(['init', folder]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `Wrote an example to ${folder}. Its README.md explains it. Next: fingraph serve ${folder} --watch\n`,
      stderr: '',
    });
    const checked = await fingraph(['check', folder]);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).toContain('12 claims and 4 sources, no issues.');
    const { manifest, claims } = await readDataset(folder);
    expect(manifest).toMatchObject({ id: 'nordic-payments', title: 'Nordic payments', license: 'CC-BY-4.0' });
    expect(new Set(claims.map(({ kind }) => kind)).size).toBeGreaterThan(7);
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toMatch(/^# Nordic payments\n/);
  });

  it('gives editors the schemas of the files, which the lines match', async () => {
    const folder = join(parent, 'data');
    await fingraph(['init', folder]);
    const ajv = new Ajv({ strict: false });
    for (const [record, file] of [
      ['source', 'sources.jsonl'],
      ['entity', 'entities.jsonl'],
      ['claim', 'claims.jsonl'],
    ] as const) {
      const validate = ajv.compile(
        JSON.parse(readFileSync(join(folder, `schema/${record}.schema.json`), 'utf8')) as object,
      );
      expect(linesOf(folder, file).filter((line) => !validate(line))).toEqual([]);
    }
    for (const name of ['dataset.json', 'vocabulary.json']) {
      const content = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $schema: string };
      const validate = ajv.compile(JSON.parse(readFileSync(join(folder, content.$schema), 'utf8')) as object);
      expect(validate(content)).toBe(true);
    }
    const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as {
      'json.schemas': { url: string }[];
    };
    for (const { url } of settings['json.schemas'])
      expect(readFileSync(join(folder, url), 'utf8')).toContain('"$schema"');
  });

  it('has a README whose line numbers are right', async () => {
    const folder = join(parent, 'data');
    await fingraph(['init', folder]);
    const claims = linesOf(folder, 'claims.jsonl') as { kind: string; status?: string }[];
    expect([3, 5, 6, 7, 8, 12].map((line) => claims[line - 1]?.kind)).toEqual([
      'FUNDING_ROUND',
      'ROLE',
      'LICENCE',
      'ENFORCEMENT',
      'METRIC',
      'MARKET_PRESENCE',
    ]);
    expect(claims[11]?.status).toBe('PLANNED');
  });

  it('accepts an empty folder and one of a repository, and refuses any other', async () => {
    const folder = join(parent, 'data');
    await mkdir(join(folder, '.git'), { recursive: true });
    expect(await fingraph(['init', folder])).toMatchObject({ code: 0 });
    const before = await readdir(folder);
    await writeFile(join(folder, 'claims.jsonl'), 'mine');
    const { code, stdout, stderr } = await fingraph(['init', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Expected a new or empty folder, got \S+, which contains [\w.]+\.\n$/);
    expect(await readFile(join(folder, 'claims.jsonl'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(before);
    const file = await fingraph(['init', join(folder, 'claims.jsonl')]);
    expect(file).toMatchObject({ code: 1, stdout: '' });
    expect(file.stderr).toMatch(/^Cannot write to .*\n$/);
  });
});
