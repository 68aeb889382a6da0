import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { readDataset } from '../../../src/dataset/read.ts';
import { entity, filesOf, sample } from '../../dataset/sample.ts';
import { build, run } from '../../support/program.ts';

beforeAll(build, 60_000);

const NAMES = ['Northbank', 'Northbank AS', 'North Bank', 'Tillway', 'Tilway'];

async function folderWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-dedupe-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const entities = [
    ...sample.entities,
    ...NAMES.map((name, place) => entity({ id: `e${place}`, name, country: 'FR' })),
  ];
  for (const [name, content] of Object.entries({ ...filesOf({ ...sample, entities }), ...files })) {
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function dedupe(folder: string, answers: readonly string[], ...options: string[]) {
  const input = answers.map((answer) => `${answer}\n`).join('');
  const program = run(['dedupe', folder, '--user', 'mei', ...options], {}, { input });
  onTestFinished(() => void program.child.kill('SIGKILL'));
  const code = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}

const judgementsIn = async (folder: string) =>
  ((await readDataset(folder)).judgements ?? []).map(({ left, right, judgement, user, reason }) => {
    return [left, right, judgement, user, reason].join(' ').trim();
  });

describe('The command dedupe', () => {
  it('asks about each pair and writes every answer, from a pipe, too', async () => {
    const folder = await folderWith();
    const { code, stdout, stderr } = await dedupe(folder, ['y same register', 'u', 'n']);
    expect(code).toBe(0);
    expect(stderr).toContain('Northbank (e0): COMPANY, FR, 0 claims');
    expect(stderr).toContain('for:     name equal without legal form; kind equal; country equal');
    expect(stdout).toMatch(
      /: 3 judgements written to judgements\.csv \(1 positive, 1 negative, 1 unsure\)\. \d pairs? left\.\n$/,
    );
    const judgements = await judgementsIn(folder);
    expect(judgements).toHaveLength(3);
    expect(judgements[0]).toBe('e0 e1 positive mei same register');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does not ask again, nor about what other answers decide, and keeps the lines that are there', async () => {
    const given = 'left,right,judgement,user,created_at,reason\r\ne0,e1,same,li,"2026, November",\r\n';
    const folder = await folderWith({ 'judgements.csv': given });
    const { stderr } = await dedupe(folder, ['y', 'q']);
    expect(stderr).not.toMatch(/\(e0\).*\n.*\(e1\)/);
    expect(await readFile(join(folder, 'judgements.csv'), 'utf8')).toContain(given);
    expect((await judgementsIn(folder))[0]).toBe('e0 e1 positive li');
    // e0 is e1, and one of them is e2: the third pair is decided
    expect(stderr.match(/Score/g)?.length).toBeLessThan(5);
  });

  it('takes answers back, skips, says what it expects, and refuses what contradicts', async () => {
    const folder = await folderWith();
    const undone = await dedupe(folder, ['z', 'x', 'y', 'z', 's', 'q']);
    expect(undone.stderr).toContain('There is no answer to take back.');
    expect(undone.stderr).toContain('Expected y, n, u, s, z or q, got "x".');
    expect(undone.stdout).toContain('0 judgements written');
    expect(await readdir(folder)).not.toContain('judgements.csv');
    const changed = await dedupe(folder, []);
    expect(changed.stdout).toContain('0 judgements written');
    expect(changed.code).toBe(0);
  });

  it('rejects a folder with issues', async () => {
    const folder = await folderWith({ 'judgements.csv': 'left,right,judgement\ne0,nobody,positive\n' });
    const { code, stderr } = await dedupe(folder, ['y']);
    expect(code).toBe(1);
    expect(stderr).toContain('judgements.csv:2 right: expected the id of an entity, got "nobody"');
  });
});
