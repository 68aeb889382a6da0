import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readDataset } from '../../src/dataset/read.ts';
import type { ImportInput } from '../../src/import/draft.ts';
import { NO_MATCHES } from '../../src/import/identity/match-file.ts';
import { importFiles } from '../../src/import/import-files.ts';
import type { ImportReport } from '../../src/import/import-report.ts';
import { createTemporary, outputObstacle } from '../../src/import/write/output-folder.ts';
import type { ImportOptions } from '../../src/import/write/import-options.ts';
import { company, draftInput, pair, partnership, temporaryFolder } from './draft-input.ts';

interface Imported {
  readonly out: string;
  readonly report: ImportReport;
}

async function imported(input: ImportInput, options: Partial<ImportOptions> = {}): Promise<Imported> {
  const out = options.out ?? join(await temporaryFolder(), 'out');
  const judgements = NO_MATCHES;
  return {
    out,
    report: await importFiles(input, { out, judgements, others: [], maxRejects: 0, matchThreshold: 1, ...options }),
  };
}

async function linesOf(out: string, file: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(out, file), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('An import', () => {
  it('writes a data set whose claims cite their rows', async () => {
    const { out, report } = await imported(await draftInput([pair('Acme', 'Bank A', { since: '2016' })]));
    expect(report).toMatchObject({ isWritten: true, rows: 1, claims: 1, entities: 2, sources: 1, rejected: 0 });
    expect((await readdir(out)).toSorted()).toEqual([
      'claims.jsonl',
      'dataset.json',
      'entities.jsonl',
      'ids.csv',
      'import.json',
      'matches.csv',
      'rejects.csv',
      'sources.jsonl',
    ]);
    expect(await linesOf(out, 'claims.jsonl')).toEqual([
      {
        id: expect.stringMatching(/^deals-acme-bank-a-partnership-[a-z0-9]{10}$/) as string,
        kind: 'PARTNERSHIP',
        participants: [
          { entity: 'deals-acme', role: 'PLATFORM' },
          { entity: 'deals-bank-a', role: 'BANK' },
        ],
        since: '2016',
        citations: [{ source: 'deals-deals-csv', note: 'Row 2.' }],
      },
    ]);
    expect(await linesOf(out, 'sources.jsonl')).toEqual([
      {
        id: 'deals-deals-csv',
        title: 'deals.csv',
        publisher: 'Me',
        kind: 'FILE',
        extra: { sha256: expect.stringMatching(/^[\da-f]{64}$/) as string },
      },
    ]);
    const dataset = await readDataset(out);
    expect(dataset.claims.map(({ summary }) => summary)).toEqual(['Acme works with Bank A (since 2016).']);
  });

  it('gives the same bytes again, also into the same folder', async () => {
    const input = await draftInput([pair('Acme', 'Bank A'), pair('Acme', 'Bank B'), pair('Acme', 'Bank A')]);
    const first = await imported(input);
    const second = await imported(input);
    const before = await contentOf(first.out);
    expect(await contentOf(second.out)).toEqual(before);
    await imported(input, { out: first.out });
    expect(await contentOf(first.out)).toEqual(before);
  });

  it('makes one claim of claims that repeat, which cites all rows', async () => {
    const rows = [
      ...Array.from({ length: 14 }, () => pair('Acme', 'Bank A', { since: '2016' })),
      pair('Acme', 'Bank A', { since: '2017' }),
      { ...pair('Acme', 'Bank A', { since: '2016', citations: [{ source: 'news', note: 'Front page.' }] }) },
    ];
    const sources = [{ key: 'news', title: 'News' }];
    const { out, report } = await imported(await draftInput(rows.map((row) => ({ ...row, sources }))));
    expect(report).toMatchObject({ rows: 16, claims: 2, repeats: 14 });
    const [first, second] = await linesOf(out, 'claims.jsonl');
    expect(first).toMatchObject({
      since: '2016',
      citations: [
        { source: 'deals-news', note: 'Front page.' },
        { source: 'deals-deals-csv', note: 'Rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more.' },
      ],
    });
    expect(second).toMatchObject({ since: '2017', citations: [{ note: 'Row 16.' }] });
  });

  it('rejects a row whole: for an issue of the mapping, of a line, or of a claim key with other values', async () => {
    const issue = { file: 'deals.csv', line: 3, column: 'cc', expected: 'a country', got: '"Atlantis"' };
    const columnOf = (family: string, index: number, field: string) => `${family}[${index}].${field}`;
    const input = await draftInput([
      pair('Acme', 'Bank A', { key: '1', since: '2016' }),
      { ...pair('Unread', 'Bank A'), issues: [issue] },
      { ...pair('Acme', 'Unwritten', { since: 'May' }), columnOf },
      pair('Acme', 'Unseen', { key: '1', since: '2017' }),
      { isSkipped: true },
    ]);
    const { out, report } = await imported(input, { maxRejects: 3 });
    expect(report).toMatchObject({ isWritten: true, rows: 5, skipped: 1, rejected: 3, claims: 1, entities: 2 });
    expect((await linesOf(out, 'entities.jsonl')).map(({ name }) => name)).toEqual(['Acme', 'Bank A']);
    expect(await readFile(join(out, 'rejects.csv'), 'utf8')).toMatchInlineSnapshot(`
      "file,line,column,reason,row
      deals.csv,3,cc,"expected a country, got ""Atlantis""","{""line"":3}"
      deals.csv,4,claims[0].since,"expected a date such as 2018, 2018-06 or 2018-06-08, or null, got ""May"" as since of a PARTNERSHIP","{""line"":4}"
      deals.csv,5,,"expected the values of deals.csv:2, which has the same key of a claim, got others","{""line"":5}"
      "
    `);
    expect(report.reasons).toMatchInlineSnapshot(`
      [
        {
          "count": 1,
          "first": "deals.csv:3 column cc: expected a country, got "Atlantis"",
        },
        {
          "count": 1,
          "first": "deals.csv:4 column claims[0].since: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "May" as since of a PARTNERSHIP",
        },
        {
          "count": 1,
          "first": "deals.csv:5: expected the values of deals.csv:2, which has the same key of a claim, got others",
        },
      ]
    `);
  });

  it('leaves the folder as it was, with the rejected rows, if there are too many', async () => {
    const { out } = await imported(await draftInput([pair('Acme', 'Bank A')]));
    const before = await contentOf(out);
    const { report } = await imported(
      await draftInput([pair('Acme', 'Bank B'), pair('Acme', 'Bank C', { since: 'x' })]),
      { out },
    );
    expect(report).toMatchObject({ isWritten: false, rejected: 1 });
    const { 'rejects.csv': rejects, ...rest } = await contentOf(out);
    expect({ ...rest, 'rejects.csv': before['rejects.csv'] }).toEqual(before);
    expect(rejects).toContain('since of a PARTNERSHIP');
    expect(await readdir(join(out, '..'))).toEqual(['out']);
  });

  it('rejects a row that refers to nothing, and all that only this row says', async () => {
    const input = await draftInput([
      { entities: [company('Acme')], claims: [partnership('Acme', 'Nobody')] },
      pair('Bank A', 'Bank B'),
      pair('Bank A', 'Bank C', { relations: [{ kind: 'SUPERSEDED_BY', claim: '9' }] }),
      { ...pair('Bank A', 'Bank D', { citations: [{ source: 'nowhere' }] }) },
    ]);
    const { out, report } = await imported(input, { maxRejects: 3 });
    expect(report).toMatchObject({ rejected: 3, claims: 1, entities: 2, sources: 1 });
    expect((await linesOf(out, 'entities.jsonl')).map(({ name }) => name)).toEqual(['Bank A', 'Bank B']);
    expect(report.reasons.map(({ first }) => first)).toMatchInlineSnapshot(`
      [
        "deals.csv:2: expected an entity of the import or of another data set, got "Nobody" as participants[1].entity of a PARTNERSHIP",
        "deals.csv:4: expected the key of a claim of the import, got "9" as relations[0].claim of a PARTNERSHIP",
        "deals.csv:5: expected a source of the import, got "nowhere" as citations[0].source of a PARTNERSHIP",
      ]
    `);
  });

  it('checks what takes the records of other rows', async () => {
    const role = (person: string) => ({
      key: null,
      kind: 'ROLE',
      participants: [
        { entity: person, role: 'PERSON' },
        { entity: 'Acme', role: 'ORGANISATION' },
      ],
      citations: [],
      fields: {},
    });
    const input = await draftInput([
      { claims: [role('Ada')] },
      { claims: [role('Bank A')] },
      { entities: [company('Acme'), company('Bank A'), { key: 'Ada', kind: 'PERSON', name: 'Ada Lunde' }] },
    ]);
    const { report } = await imported(input, { maxRejects: 1 });
    expect(report).toMatchObject({ rejected: 1, claims: 1 });
    expect(report.reasons[0]?.first).toBe(
      'deals.csv:3: expected an entity of kind PERSON as PERSON, got "deals-bank-a", which is of another kind as participants[0].entity of a ROLE',
    );
  });

  it('keeps one of two relations that say the same', async () => {
    const relation = (claim: string) => [{ kind: 'SAME_EVENT', claim }];
    const input = await draftInput([
      pair('Acme', 'Bank A', { key: '1', relations: relation('2') }),
      pair('Acme', 'Bank B', { key: '2', relations: relation('1') }),
    ]);
    const { out, report } = await imported(input);
    const claims = await linesOf(out, 'claims.jsonl');
    expect(claims.map(({ relations }) => relations)).toEqual([
      [{ kind: 'SAME_EVENT', claim: claims[1]?.['id'] }],
      undefined,
    ]);
    expect(report.losses).toEqual([{ reason: 'a relation SAME_EVENT that the other claim states too', count: 1 }]);
    await readDataset(out);
  });

  it('fills in a source, keeps its first title, and rejects a row that contradicts it', async () => {
    const source = (title: string, fields: object) => ({
      ...pair('Acme', `Bank of ${title}`, { citations: [{ source: 's' }] }),
      sources: [{ key: 's', title, fields: fields as Record<string, unknown> }],
    });
    const input = await draftInput([
      source('News', { date: '2024', tags: ['a'] }),
      source('The news', { publisher: 'Paper', tags: ['b'] }),
      source('News', { date: '2025' }),
    ]);
    const { out, report } = await imported(input, { maxRejects: 1 });
    expect(await linesOf(out, 'sources.jsonl')).toEqual([
      { id: 'deals-news', title: 'News', date: '2024', tags: ['a', 'b'], publisher: 'Paper' },
    ]);
    expect(report).toMatchObject({
      rejected: 1,
      entities: 3,
      losses: [{ reason: 'another title of a source, whose first one is kept', count: 1 }],
    });
    expect(report.reasons[0]?.first).toBe(
      'deals.csv:4: expected 2024 as date of the source, which deals.csv:2 gives under the same key, got "2025"',
    );
  });

  it('is an error if nothing is left', async () => {
    await expect(imported(await draftInput([]))).rejects.toThrow(
      'deals.csv: expected at least one row that gives an entity, a source or a claim, got no rows',
    );
    await expect(imported(await draftInput([{ isSkipped: true }]))).rejects.toThrow(
      'got 1 that the mapping leaves out',
    );
  });

  it('checks the manifest', async () => {
    const input = await draftInput([pair('Acme', 'Bank A')], { manifest: { id: 'No id', title: 'Deals' } });
    await expect(imported(input)).rejects.toThrow(
      'deals.csv: expected an id of a-z, 0-9 and hyphens (did you mean no-id?) in id of dataset.json, got "No id"',
    );
  });

  it('writes nothing when it is aborted', async () => {
    const controller = new AbortController();
    const out = join(await temporaryFolder(), 'out');
    const onProgress = ({ step }: { step: string }) => step === 'Writing' && controller.abort(new Error('Enough.'));
    const input = await draftInput([pair('Acme', 'Bank A')]);
    await expect(imported(input, { out, onProgress, signal: controller.signal })).rejects.toThrow('Enough.');
    expect(await readdir(join(out, '..'))).toEqual([]);
  });

  it('is an error if a file is written meanwhile', async () => {
    const input = await draftInput([pair('Acme', 'Bank A')]);
    const path = input.files[0]?.path ?? '';
    const changed: ImportInput = {
      ...input,
      async *rows() {
        yield* input.rows();
        await writeFile(path, 'other');
      },
    };
    await expect(imported(changed)).rejects.toThrow('expected files that stay the same during the import');
  });

  it('takes given ids as they are', async () => {
    const input = await draftInput(
      [pair('acme', 'bank-a', { key: 'a-claim', citations: [{ source: 'news' }] })].map((row) => ({
        ...row,
        sources: [{ key: 'news', title: 'News' }],
      })),
      { idsAreGiven: true },
    );
    const { out } = await imported(input);
    const { claims, entities, sources } = await readDataset(out);
    expect([...claims, ...entities, ...sources].map(({ id }) => id)).toEqual(['a-claim', 'acme', 'bank-a', 'news']);
  });
});

describe('The folder of an import', () => {
  it('is new, empty or written by an import of the same data set', async () => {
    const folder = await temporaryFolder();
    expect(await outputObstacle(join(folder, 'new'), 'deals')).toBeNull();
    await mkdir(join(folder, '.git'));
    expect(await outputObstacle(folder, 'deals')).toBeNull();
    await imported(await draftInput([pair('Acme', 'Bank A')]), { out: folder });
    expect(await outputObstacle(folder, 'deals')).toBeNull();
    expect(await outputObstacle(folder, 'others')).toBe('which has the data set deals');
    const other = await temporaryFolder();
    await writeFile(join(other, 'claims.jsonl'), '');
    expect(await outputObstacle(other, 'deals')).toBe('which contains claims.jsonl');
  });

  it('keeps other files, and loses those that would be read as its data', async () => {
    const folder = await temporaryFolder();
    await imported(await draftInput([pair('Acme', 'Bank A')]), { out: folder });
    for (const name of ['README.md', 'claims.jsonl.gz', 'vocabulary.json']) await writeFile(join(folder, name), '{}');
    await imported(await draftInput([pair('Acme', 'Bank A')]), { out: folder });
    const names = await readdir(folder);
    expect(names).toContain('README.md');
    expect(names).not.toContain('claims.jsonl.gz');
    expect(names).not.toContain('vocabulary.json');
  });

  it('is not read without its ids, which would change silently', async () => {
    const input = await draftInput([pair('A', 'B')]);
    const { out } = await imported(input);
    await rm(join(out, 'ids.csv'));
    await expect(imported(input, { out })).rejects.toThrow(
      'ids.csv: expected the ids of earlier imports (restore the file, or import to a new folder for new ids), got nothing',
    );
  });

  it('loses what an import left that was killed, but not what another uses', async () => {
    const out = join(await temporaryFolder(), 'out');
    await mkdir(out);
    const { path: used } = await createTemporary(out);
    const { pid } = spawnSync(process.execPath, ['--version']);
    const abandoned = used.replace(`-${process.pid}-`, `-${pid}-`);
    await mkdir(abandoned);
    await imported(await draftInput([pair('A', 'B')]), { out });
    expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([basename(used)]);
  });

  it('keeps judgements that an import was not given', async () => {
    const folder = await temporaryFolder();
    const input = await draftInput([pair('Acme', 'Bank A')]);
    await imported(input, { out: folder });
    await writeFile(
      join(folder, 'matches.csv'),
      'left,left_name,right,right_name,score,features,judgement,user,created_at\ndeals-acme,Acme,deals-bank-a,Bank A,0.90,,same,me,\n',
    );
    const { report } = await imported(input, { out: folder });
    expect(report).toMatchObject({ entities: 2, unusedJudgements: 1 });
    expect(await readFile(join(folder, 'matches.csv'), 'utf8')).toContain(
      'deals-acme,Acme,deals-bank-a,Bank A,0.90,,same,me,',
    );
  });
});

async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).toSorted();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}
