import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { openEngine } from '../../../src/engine/open.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { filesOf, lines, sample } from '../../dataset/sample.ts';
import { build } from '../../support/program.ts';
import { type Ended, fingraph } from '../fingraph.ts';

beforeAll(build, 60_000);

/** Twenty claims: two of them are exactly a tenth. */
const CLAIMS = [
  ...sample.claims,
  ...Array.from({ length: 11 }, (_, copy) => ({
    ...sample.claims.find(({ id }) => id === 'acquisition-f6'),
    id: `acquisition-f${10 + copy}`,
  })),
];

let graph: string;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingraph-seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  graph = join(folder, 'mine.grafeo');
});

/** Writes a version of the data set `mine` into a new folder. */
async function dataset(name: string, changed: Partial<Parameters<typeof filesOf>[0]> = {}): Promise<string> {
  const path = await mkdtemp(join(folder, `${name}-`));
  const files = filesOf({ ...sample, claims: CLAIMS, ...changed });
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  await writeFile(join(path, 'dataset.json'), '{"id":"mine","title":"My data"}');
  return path;
}

function seed(...args: string[]): Promise<Ended> {
  return fingraph(['seed', ...args, '--graph', `file:${graph}`]);
}

async function loaded(): Promise<string> {
  const mine = await dataset('mine');
  expect(await seed(mine)).toMatchObject({ code: 0, stderr: '' });
  return mine;
}

async function claimCount(): Promise<unknown> {
  const { stdout } = await fingraph(['ask', 'about-this-graph', '--graph', `file:${graph}`]);
  return (JSON.parse(stdout) as { data: { graph: { claimCount: number } } }).data.graph.claimCount;
}

describe('The command seed', { timeout: 120_000 }, () => {
  it('needs a folder, and says how to load the shipped data', async () => {
    const { code, stdout, stderr } = await seed();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `Expected the folder of a data set, got none. To load the data that ships with FinGraph: fingraph seed ${projectFile('seed/data')}\n`,
    );
    expect(existsSync(graph)).toBe(false);
  });

  it('adds a data set beside another one', async () => {
    await loaded();
    const other = await mkdtemp(join(folder, 'other-'));
    expect(await fingraph(['init', other])).toMatchObject({ code: 0 });
    expect(await seed(other)).toMatchObject({ code: 0, stderr: '' });
    expect(await claimCount()).toBe(32);
  });

  it('retracts more than a tenth of the claims only if their number is allowed', async () => {
    await loaded();
    const fewer = await dataset('fewer', { claims: CLAIMS.slice(0, 17) });
    const message =
      'This would retract 3 of the 20 claims (acquisition-f18, acquisition-f19, acquisition-f20) of the data set mine. Nothing was written. ' +
      `To see all changes: fingraph diff ${fewer} --graph file:${graph}. ` +
      `To retract them anyway: fingraph seed ${fewer} --graph file:${graph} --allow-retract 3.\n`;
    for (const options of [[], ['--allow-retract', '2']]) {
      expect(await seed(fewer, ...options)).toEqual({ code: 1, stdout: '', stderr: message });
    }
    expect(await claimCount()).toBe(20);
    expect(await seed(await dataset('a-tenth', { claims: CLAIMS.slice(0, 18) }))).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await seed(fewer, '--allow-retract', '3')).toMatchObject({ code: 0, stderr: '' });
    expect(await claimCount()).toBe(17);
  });

  it('accepts --allow-retract without a number for one release', async () => {
    await loaded();
    const warning =
      '--allow-retract without a number is deprecated and will be an error in the next release. Use --allow-retract NUMBER instead.\n';
    const fewer = await dataset('fewer', { claims: CLAIMS.slice(0, 10) });
    expect(await fingraph(['seed', '--graph', `file:${graph}`, '--allow-retract', fewer])).toMatchObject({
      code: 0,
      stderr: warning,
    });
    const less = await dataset('less', { claims: CLAIMS.slice(0, 9) });
    expect(await seed(less, '--allow-retract')).toMatchObject({ code: 0, stderr: warning });
    const both = await seed(less, '--allow-retract', 'all');
    expect(both).toEqual({
      code: 2,
      stdout: '',
      stderr: '--allow-retract: expected a number of records such as 12, got "all".\n',
    });
  });

  it('prints the changes and writes nothing with --dry-run, and fails if the load would be refused', async () => {
    const mine = await loaded();
    const claims = [...CLAIMS.slice(0, 17), { ...CLAIMS[17], id: 'acquisition-f99' }];
    const fewer = await dataset('fewer', { claims });
    const { code, stdout, stderr } = await seed(fewer, '--dry-run', '--allow-retract', '3');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^mine, version [\da-f]{12}, compared with Grafeo .* at file:.*, which holds version [\da-f]{12}:$/,
      ),
      '  claims: 1 added, 0 revised, 3 retracted, 17 unchanged',
      '  entities: 0 added, 0 revised, 0 retracted, 7 unchanged',
      '  sources: 0 added, 0 revised, 0 retracted, 2 unchanged',
      'Added claims: acquisition-f99',
      'Retracted claims: acquisition-f18, acquisition-f19, acquisition-f20',
      'Nothing was written.',
      '',
    ]);
    const refused = await seed(fewer, '--dry-run');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toBe(stdout);
    expect(refused.stderr).toContain('--allow-retract 3.\n');
    expect(await claimCount()).toBe(20);
    expect((await seed(mine, '--dry-run')).stdout).toContain('  claims: 0 added, 0 revised, 0 retracted, 20 unchanged');
  });

  it('compares with an empty graph with --dry-run, without creating it', async () => {
    const { code, stdout } = await seed(await dataset('mine'), '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/, which does not have it:\n {2}claims: 20 added, 0 revised, 0 retracted, 0 unchanged\n/);
    expect(existsSync(graph) || existsSync(`${graph}.wal`)).toBe(false);
  });

  it('also guards a load at the start of another command', async () => {
    const mine = await loaded();
    // simulates a load by another version of the program
    const engine = await openEngine({
      url: `file:${graph}`,
      user: null,
      password: null,
      database: null,
      statementTimeoutMs: 10_000,
    });
    await engine.write([
      {
        statement: { name: 'test.outdate', text: "MATCH (g:Graph {id: 'graph'}) SET g.status = 'LOADING'" },
        params: {},
      },
    ]);
    await engine.close();
    await writeFile(join(mine, 'claims.jsonl'), lines(CLAIMS.slice(0, 10)));
    const { code, stderr } = await fingraph(['ask', 'about-this-graph', '--graph', `file:${graph}`]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^This would retract 10 of the 20 claims .* fingraph seed \S+ --allow-retract 10\.\n$/);
  });
});
