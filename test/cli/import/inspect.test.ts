import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { projectFile } from '../../../src/support/project-file.ts';
import { build } from '../../support/program.ts';
import { fingraph } from '../fingraph.ts';

beforeAll(build, 60_000);

let folder: string;
let deals: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingraph-inspect-'));
  deals = join(folder, 'deals.csv');
  await cp(projectFile('schema/example-import/deals.csv'), deals);
  onTestFinished(() => rm(folder, { recursive: true }));
});

describe('The command import inspect', () => {
  it('writes a mapping of the example that imports all of its rows but one with a mistake', async () => {
    const mapping = join(folder, 'deals.mapping.yml');
    const { code, stdout } = await fingraph(['import', 'inspect', deals]);
    expect(code).toBe(0);
    expect(stdout).toContain('CSV, utf-8, separated by commas, header in row 1, 40 rows, 17 columns');
    expect(stdout).toContain('40 rows: 39 claims, 1 rejected row.');
    expect(stdout).toMatch(
      /Wrote \S+deals\.mapping\.yml\. Read it and correct it, then type:\n {2}fingraph import preview \S+deals\.mapping\.yml\n$/,
    );
    expect(await readFile(mapping, 'utf8')).toMatch(/^# yaml-language-server: \$schema=/);
    const out = join(folder, 'out');
    expect(await fingraph(['import', mapping, '--out', out])).toMatchObject({ code: 1 });
    expect(await fingraph(['import', mapping, '--out', out, '--max-rejects', '1'])).toMatchObject({ code: 0 });
    const checked = await fingraph(['check', out]);
    expect(checked.stdout).toContain('39 claims and 37 sources, no issues.');
  });

  it('replaces a mapping only with --force', async () => {
    const mapping = join(folder, 'deals.mapping.yml');
    await writeFile(mapping, 'mine');
    const refused = await fingraph(['import', 'inspect', deals]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('deals.mapping.yml exists. Give --force to replace it or --mapping FILE');
    expect(await readFile(mapping, 'utf8')).toBe('mine');
    expect(await fingraph(['import', 'inspect', deals, '--force'])).toMatchObject({ code: 0 });
    expect(await readFile(mapping, 'utf8')).toContain('kind: PARTNERSHIP');
  });

  it('writes the mapping to another folder, with the path from there, and reports JSON', async () => {
    const mapping = join(folder, 'other.yml');
    const { code, stdout } = await fingraph(['import', 'inspect', deals, '--mapping', mapping, '--format', 'json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as { mappingFile: string; tables: { columns: { name: string }[] }[] };
    expect(report.mappingFile).toBe(mapping);
    expect(report.tables[0]?.columns.map(({ name }) => name)).toContain('partner country');
    expect(await readFile(mapping, 'utf8')).toContain('path: deals.csv');
  });

  it('names the preset of another format and writes nothing', async () => {
    const graph = join(folder, 'graph.graphml');
    await writeFile(graph, '<graphml><graph/></graphml>');
    const { code, stdout } = await fingraph(['import', 'inspect', graph]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `This looks like GraphML, for which there is a preset:\n  fingraph import --preset graphml ${graph} --out my-data\n`,
    });
  });

  it('says what is wrong with a file in one line', async () => {
    const { code, stderr } = await fingraph(['import', 'inspect', join(folder, 'missing.csv')]);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('missing.csv');
  });
});
