import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { build } from '../../support/program.ts';
import { type Ended, fingraph, start } from '../fingraph.ts';

beforeAll(build, 60_000);

let parent: string;
let folder: string;
let graph: readonly string[];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fingraph-sets-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  folder = join(parent, 'nordic');
  graph = ['--graph', `file:${join(parent, 'graph.grafeo')}`];
  expect(await fingraph(['init', folder])).toMatchObject({ code: 0 });
});

function run(...args: string[]): Promise<Ended> {
  return fingraph([...args, ...graph]);
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

/** Three kinds of changes. */
async function edit(): Promise<void> {
  await change('claims.jsonl', '"confidence":0.95', '"confidence":0.6');
  await change('claims.jsonl', '"tags":["terminals"]', '"tags":["nordics"]');
  await change('claims.jsonl', /.*"LICENCE".*\n/, '');
  await change('sources.jsonl', '"publisher":"LetPay Group"', '"publisher":"LetPay Group AS"');
}

const EDITED = [
  '  claims: 0 added, 1 revised, 1 retracted, 10 unchanged',
  '  entities: 0 added, 0 revised, 0 retracted, 11 unchanged',
  '  sources: 0 added, 1 revised, 0 retracted, 3 unchanged',
  expect.stringMatching(/^Retracted claims: letpay-group-\S+$/),
  'Revised claims:',
  '  letpay-tillway',
  '    confidence: 0.95 -> 0.6',
  '    tags: - "terminals"',
  '    tags: + "nordics"',
  'Revised sources:',
  '  annual-report-2024',
  '    publisher: "LetPay Group" -> "LetPay Group AS"',
  '',
];

describe('The command diff', { timeout: 120_000 }, () => {
  it('shows the changes field by field, and writes nothing', async () => {
    expect(await run('seed', folder)).toMatchObject({ code: 0 });
    await edit();
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await run('diff', folder);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.split('\n').slice(1)).toEqual(EDITED);
    }
    const { stdout } = await run('diff', folder, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      dataset: { id: 'nordic', title: 'Nordic' },
      claims: { added: [], retracted: { length: 1 }, unchanged: 10 },
      sources: {
        revised: [
          {
            id: 'annual-report-2024',
            changes: [{ field: 'publisher', before: 'LetPay Group', after: 'LetPay Group AS' }],
          },
        ],
      },
    });
  });
});

describe('Data sets of one graph', { timeout: 120_000 }, () => {
  it('are listed and removed', async () => {
    expect((await run('seed', folder)).code).toBe(0);
    const other = join(parent, 'other');
    await mkdir(other);
    await writeFile(join(other, 'dataset.json'), '{"id":"other","title":"Other","license":"CC0-1.0"}');
    await writeFile(join(other, 'sources.jsonl'), '{"id":"s1","title":"S"}\n');
    await writeFile(join(other, 'entities.jsonl'), '');
    const claim = { kind: 'STATEMENT', id: 'c1', summary: 'LetPay is new.', citations: [{ source: 's1' }] };
    const about = { participants: [{ entity: 'letpay', role: 'SUBJECT' }] };
    await writeFile(join(other, 'claims.jsonl'), `${JSON.stringify({ ...claim, ...about })}\n`);
    expect(await run('seed', other)).toMatchObject({ code: 0, stderr: '' });

    const list = await run('datasets', '--format', 'json');
    expect(JSON.parse(list.stdout)).toMatchObject([
      {
        id: 'nordic',
        title: 'Nordic',
        release: '1',
        license: 'CC-BY-4.0',
        counts: { entities: 11, claims: 12, sources: 4 },
      },
      {
        id: 'other',
        title: 'Other',
        release: null,
        license: 'CC0-1.0',
        counts: { entities: 0, claims: 1, sources: 1 },
      },
    ]);
    expect((await run('datasets')).stdout).toMatch(/│ nordic │ Nordic +│ 1 +│ [\da-f]{12} │ CC-BY-4\.0 │ 12 /);

    const referenced = await run('remove', 'nordic', '--allow-retract', '12');
    expect(referenced).toMatchObject({ code: 1, stdout: '' });
    expect(referenced.stderr).toMatch(/letpay .*other/);
    const guarded = await run('remove', 'other');
    expect(guarded.stderr).toBe(
      'This would retract 1 of the 1 claims (c1), 1 of the 1 sources of the data set other. Nothing was written. ' +
        `To see all changes: fingraph remove other ${graph.join(' ')} --dry-run. ` +
        `To retract them anyway: fingraph remove other ${graph.join(' ')} --allow-retract 1.\n`,
    );
    expect((await run('remove', 'other', '--dry-run')).stdout).toContain('Retracted claims: c1\n');
    const removed = await run('remove', 'other', '--allow-retract', '1');
    expect(removed).toMatchObject({ code: 0, stderr: '' });
    expect(removed.stdout).toMatch(
      /^other: removed from Grafeo .*\. Claims: 0 added, 0 revised, 1 retracted, 0 unchanged\.\n$/,
    );
    expect((await run('remove', 'nordic', '--allow-retract', '12')).code).toBe(0);
    expect((await run('datasets')).stdout).toBe('The graph has no data sets.\n');
    expect(await run('remove', 'nordic')).toMatchObject({
      code: 1,
      stderr: 'Expected the id of a data set, got nordic. The graph has no data sets.\n',
    });
  });

  it('are exported as folders that load to the same version', async () => {
    expect((await run('seed', folder)).code).toBe(0);
    const out = join(parent, 'backup', 'nordic');
    expect(await run('export', 'dataset', '--out', out)).toEqual({
      code: 0,
      stdout: `Wrote the data set to ${out}.\n`,
      stderr: '',
    });
    expect((await readdir(out)).toSorted()).toEqual([
      'claims.jsonl',
      'dataset.json',
      'entities.jsonl',
      'sources.jsonl',
      'vocabulary.json',
    ]);
    expect(await readdir(join(parent, 'backup'))).toEqual(['nordic']);
    const { stdout } = await run('diff', out);
    const [, ours, theirs] = /version (\w+), .* version (\w+):/.exec(stdout) ?? [];
    expect(ours).toBe(theirs);
    const again = await run('export', 'dataset', 'nordic', '--out', out);
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: `Expected a new or empty folder, got ${out}, which contains claims.jsonl.\n`,
    });
    expect(await run('export', 'dataset', 'other', '--out', join(parent, 'x'))).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(join(parent, 'x'))).toBe(false);
    expect((await readdir(parent)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await fingraph(['export', 'dataset', '--out', join(parent, 'x')])).toMatchObject({ code: 2 });
    expect(await run('export', 'dataset')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('A served graph', { timeout: 120_000 }, () => {
  const token = 'operator-token';
  const TOKENS = `ops:operator:600000:${createHash('sha256').update(token).digest('hex')}`;
  const operator = { SERVER_TOKEN: token };

  async function served(environment: Record<string, string>): Promise<string> {
    const server = start(['serve', folder, ...graph], { TOKENS, NODE_ENV: 'production', ...environment });
    return (await server.until(/http:\/\/127\.0\.0\.1:\d+\//))[0];
  }

  it('is compared, updated and emptied while its file is open', async () => {
    const server = ['--server', await served({ UPDATES: 'on' })];
    await edit();
    const compared = await fingraph(['diff', folder, ...server], operator);
    expect(compared).toMatchObject({ code: 0, stderr: '' });
    expect(compared.stdout.split('\n').slice(1)).toEqual(EDITED);
    const seeded = await fingraph(['seed', folder, ...server], operator);
    expect(seeded).toMatchObject({ code: 0, stderr: '' });
    expect(seeded.stdout).toMatch(
      /^nordic: 11 entities, 11 claims and 4 sources\. Claims: 0 added, 1 revised, 1 retracted, 10 unchanged\. Version [\da-f]{12} is in the graph of http:\/\/\S+\.\n$/,
    );
    const questions = await fingraph(['ask', 'about-this-graph', ...server]);
    expect(questions.stdout).toContain('"claimCount":11');
    const guarded = await fingraph(['remove', 'nordic', ...server], operator);
    expect(guarded.code).toBe(1);
    expect(guarded.stderr).toMatch(
      /^This would retract 11 of the 11 claims .* Nothing was written\. To see .* fingraph remove nordic --server http:\/\/\S+ --allow-retract 11\.\n$/,
    );
    const removed = await fingraph(['remove', 'nordic', '--allow-retract', '11', ...server], operator);
    expect(removed).toMatchObject({ code: 0, stderr: '' });
    const unknown = await fingraph(['remove', 'nordic', ...server], operator);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toMatch(/^UNKNOWN_DATASET: Expected the id of a data set, got nordic\./);
  });

  it('is listed and exported as files', async () => {
    const url = await served({ UPDATES: 'on' });
    const server = ['--server', url];
    const listed = await fingraph(['datasets', '--format', 'json', ...server], operator);
    expect(JSON.parse(listed.stdout)).toMatchObject([{ id: 'nordic', title: 'Nordic', counts: { claims: 12 } }]);
    const copy = join(parent, 'copy');
    const exported = await fingraph(['export', 'dataset', '--out', copy, ...server], operator);
    expect(exported).toEqual({ code: 0, stdout: `Wrote the data set to ${copy}.\n`, stderr: '' });
    const seeded = await fingraph(['seed', copy, ...server], operator);
    expect(seeded.stdout).toContain('Claims: 0 added, 0 revised, 0 retracted, 12 unchanged.');
    const refused = await fingraph(['export', 'dataset', 'nordic', '--out', join(parent, 'x'), ...server]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^UNAUTHORIZED: Expected the token of an operator for a data set, got none\./);
    expect(existsSync(join(parent, 'x'))).toBe(false);
  });

  it('has the title of a folder without a manifest', async () => {
    const named = join(parent, 'Nordic Wallets');
    await mkdir(named);
    await writeFile(join(named, 'sources.jsonl'), '{"id":"paper","title":"A paper"}\n');
    await writeFile(join(named, 'entities.jsonl'), '{"id":"oak","kind":"BANK","name":"Oak"}\n');
    await writeFile(join(named, 'claims.jsonl'), '');
    const server = ['--server', await served({ UPDATES: 'on' })];
    expect(await fingraph(['seed', named, ...server], operator)).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await fingraph(['diff', named, ...server], operator);
    const [, ours, theirs] = /version (\w+), .* version (\w+):/.exec(stdout) ?? [];
    expect(ours).toMatch(/^[\da-f]{12}$/);
    expect(theirs).toBe(ours);
  });

  it('refuses updates without the token of an operator, and unless they are enabled', async () => {
    const server = ['--server', await served({})];
    const off = await fingraph(['seed', folder, ...server], operator);
    expect(off).toMatchObject({ code: 1, stdout: '' });
    expect(off.stderr).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/ accepts no updates\. Start it with UPDATES=on and the token of an operator in TOKENS\.\n$/,
    );
  });
});
