import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { build } from '../../support/program.ts';
import { fingraph } from '../fingraph.ts';

beforeAll(build, 60_000);

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fingraph-with-'));
  onTestFinished(() => rm(parent, { recursive: true }));
});

/** Writes a data set into a folder of its name. */
async function write(name: string, entities: readonly object[], claims: readonly object[] = []): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  await writeFile(join(folder, 'sources.jsonl'), `{"id":"${name}-source","title":"S"}\n`);
  await writeFile(join(folder, 'entities.jsonl'), entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
  await writeFile(join(folder, 'claims.jsonl'), claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
  return folder;
}

const LEI = { scheme: 'REGISTRATION', value: 'GB-COH-07209813' };
const BANK = { id: 'acme', kind: 'BANK', name: 'Acme', identifiers: [LEI] };

function about(entity: string): object {
  return {
    id: `about-${entity}`,
    kind: 'STATEMENT',
    participants: [{ entity, role: 'SUBJECT' }],
    citations: [{ source: 'mine-source' }],
  };
}

describe('The command check with other data sets', () => {
  it('knows their records', async () => {
    const mine = await write('mine', [], [about('acme')]);
    const theirs = await write('theirs', [BANK]);
    const alone = await fingraph(['check', mine]);
    expect(alone).toMatchObject({ code: 1, stderr: '' });
    expect(alone.stdout).toMatch(/^claims\.jsonl:1 participants\[0\]\.entity: .*"acme"$/m);
    const { code, stdout } = await fingraph(['check', mine, '--with', theirs]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('no issues') as string });
  });

  it('counts the countries that it refers to, also if the other data set does', async () => {
    const mine = await write('mine', [], [about('fr')]);
    const theirs = await write('theirs', [{ ...BANK, country: 'FR' }]);
    const alone = await fingraph(['check', mine]);
    expect(alone.stdout).toContain(': 1 entity, 1 claim and 1 source, no issues.');
    expect(await fingraph(['check', mine, '--with', theirs])).toEqual(alone);
  });

  it('warns of entities whose kind differs', async () => {
    const mine = await write('mine', [{ ...BANK, kind: 'COMPANY' }]);
    const theirs = await write('theirs', [BANK]);
    const { code, stdout } = await fingraph(['check', mine, '--with', theirs]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      'Warning: acme is a COMPANY in mine and a BANK in theirs. The data set that is loaded first decides.',
    );
    const json = await fingraph(['check', mine, '--format', 'json', '--with', theirs]);
    expect(JSON.parse(json.stdout)).toMatchObject({ warnings: { length: 1 }, issues: [] });
  });

  it('reports ids and identifiers that only one data set may have', async () => {
    const mine = await write('mine', [{ ...BANK, id: 'acme-bank' }], [about('acme-bank')]);
    const theirs = await write('theirs', [BANK]);
    const again = await write(
      'again',
      [BANK],
      [about('acme')].map((claim) => ({ ...claim, id: 'about-acme-bank' })),
    );
    await writeFile(join(again, 'sources.jsonl'), '{"id":"mine-source","title":"S"}\n');
    const { code, stdout } = await fingraph(['check', mine, '--with', theirs, again]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      '4 issues in 3 files:',
      expect.stringMatching(
        /^`identifiers\[\]`: expected REGISTRATION GB-COH-07209813 to identify one entity, got acme-bank, and acme in theirs or acme-bank, and acme in again /,
      ),
      'claims.jsonl:1 id: expected an id that again does not use, got "about-acme-bank"',
      'sources.jsonl:1 id: expected an id that again does not use, got "mine-source"',
      'docs/dataset-format.md explains the fields: #claims, #identifiers, #sources',
    ]);
  });
});
