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

/** Writes a changed data set into a new folder. */
async function dataset(name: string, changed: Partial<Parameters<typeof filesOf>[0]> = {}): Promise<string> {
  const path = await mkdtemp(join(folder, `${name}-`));
  const files = filesOf({ ...sample, claims: CLAIMS, ...changed });
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
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

describe('The command seed', () => {
  it('does not replace another data set by the shipped data without a folder', async () => {
    const mine = await loaded();
    const { code, stdout, stderr } = await seed();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `The graph at file:${graph} holds the data set of ${mine}, and the command names no folder. ` +
        'To update it: fingraph seed FOLDER. ' +
        `To replace it with the data that ships with the program: fingraph seed ${projectFile('seed/data')} --allow-retract.\n`,
    );
    expect(await claimCount()).toBe(20);
  });

  it('loads the shipped data by default if the graph is empty or already holds it', { timeout: 60_000 }, async () => {
    expect(await seed()).toMatchObject({ code: 0, stderr: '' });
    expect(await seed()).toMatchObject({ code: 0, stderr: '' });
    expect(await claimCount()).toBe(330);
  });

  it('retracts more than a tenth of the claims only with --allow-retract', { timeout: 60_000 }, async () => {
    await loaded();
    const fewer = await dataset('fewer', { claims: CLAIMS.slice(0, 17) });
    const refused = await seed(fewer);
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
    expect(refused.stderr).toBe(
      `${fewer} lacks more than a tenth of the graph at file:${graph}: 3 of the 20 claims ` +
        '(acquisition-f18, acquisition-f19, acquisition-f20). Nothing was written. ' +
        `Check the folder and the graph. To see all changes: fingraph seed ${fewer} --dry-run. ` +
        `To retract them anyway: fingraph seed ${fewer} --allow-retract.\n`,
    );
    expect(await claimCount()).toBe(20);
    expect(await seed(await dataset('a-tenth', { claims: CLAIMS.slice(0, 18) }))).toMatchObject({ code: 0 });
    expect(await seed(fewer, '--allow-retract')).toMatchObject({ code: 0, stderr: '' });
    expect(await claimCount()).toBe(17);
  });

  it(
    'removes more than a tenth of the entities or sources only with --allow-retract',
    { timeout: 60_000 },
    async () => {
      await loaded();
      const claims = CLAIMS.filter(({ id }) => id !== 'partnership-f1' && id !== 'statement-f9').map((claim) =>
        claim.id === 'metric-f7' ? { ...claim, relations: [] } : claim,
      );
      const entities = sample.entities.filter(({ id }) => id !== 'echos');
      const sources = sample.sources.filter(({ id }) => id !== 'report');
      const changed = sample.claims.find(({ id }) => id === 'metric-f7');
      expect(changed?.relations).toHaveLength(1);
      const lacking = await dataset('lacking', {
        claims: claims
          .filter(({ id }) => id !== 'metric-f7')
          .concat(CLAIMS.filter(({ id }) => id === 'partnership-f1')),
        entities,
        sources,
      });
      const { code, stderr } = await seed(lacking);
      expect(code).toBe(1);
      expect(stderr).toContain(
        `${lacking} lacks more than a tenth of the graph at file:${graph}: 1 of the 7 entities, 1 of the 2 sources (`,
      );
      expect(await seed(lacking, '--allow-retract')).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('prints the changes and writes nothing with --dry-run', { timeout: 60_000 }, async () => {
    const mine = await loaded();
    const claims = [...CLAIMS.slice(0, 17), { ...CLAIMS[17], id: 'acquisition-f99' }];
    const fewer = await dataset('fewer', { claims });
    const { code, stdout, stderr } = await seed(fewer, '--dry-run', '--allow-retract');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(
        `^${fewer}, version [0-9a-f]{12}, compared with version [0-9a-f]{12} in the graph at file:${graph}:\n`,
      ),
    );
    expect(stdout.split('\n').slice(1)).toEqual([
      '  claims: 1 new, 3 retracted, 17 kept',
      '  entities: 0 new, 0 removed, 7 kept',
      '  sources: 0 new, 0 removed, 2 kept',
      'New claims: acquisition-f99',
      'Retracted claims: acquisition-f18, acquisition-f19, acquisition-f20',
      'Nothing was written.',
      '',
    ]);
    expect(await claimCount()).toBe(20);
    const same = await seed(mine, '--dry-run');
    expect(same).toMatchObject({ code: 0, stderr: '' });
    expect(same.stdout).toContain('  claims: 0 new, 0 retracted, 20 kept\n');
  });

  it('fails with --dry-run if the load would be rejected', { timeout: 60_000 }, async () => {
    await loaded();
    const fewer = await dataset('fewer', { claims: CLAIMS.slice(0, 10) });
    const refused = await seed(fewer, '--dry-run');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('  claims: 0 new, 10 retracted, 10 kept\n');
    expect(refused.stderr).toContain(': 10 of the 20 claims (');
    const claims = CLAIMS.map((claim) => (claim.id === 'acquisition-f6' ? { ...claim, confidence: 0.1 } : claim));
    const changed = await seed(await dataset('changed', { claims }), '--dry-run');
    expect(changed.code).toBe(1);
    expect(changed.stderr).toContain('acquisition-f6');
  });

  it('compares with an empty graph with --dry-run, without creating it', async () => {
    const { code, stdout } = await seed(await dataset('mine'), '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/, version [0-9a-f]{12}, compared with the empty graph at file:/);
    expect(stdout).toContain('  claims: 20 new, 0 retracted, 0 kept\n');
    expect(existsSync(graph) || existsSync(`${graph}.wal`)).toBe(false);
  });

  it('also guards a load at the start of another command', { timeout: 60_000 }, async () => {
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
      { statement: { name: 'test.outdate', text: "MATCH (g:Graph {id: 'graph'}) SET g.model = 'old'" }, params: {} },
    ]);
    await engine.close();
    await writeFile(join(mine, 'claims.jsonl'), lines(CLAIMS.slice(0, 10)));
    const { code, stderr } = await fingraph(['ask', 'about-this-graph', '--graph', `file:${graph}`]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      / lacks more than a tenth of the graph .*: 10 of the 20 claims .* fingraph seed \S+ --allow-retract\.\n$/,
    );
  });
});
