import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';

import { checkFolder } from '../../src/dataset/check-folder.ts';
import { DatasetError } from '../../src/dataset/issue.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { type Files, withFolder } from './folder.ts';
import { filesOf, lines, sample } from './sample.ts';

const files = filesOf(sample);

/** What the reader finds, and what the check finds. */
async function bothOn(folder: string): Promise<readonly [unknown, unknown]> {
  const failure = (error: unknown) => {
    if (!(error instanceof DatasetError)) throw error;
    const { issues, external, message } = error;
    // each is sorted by the line where it is reported
    return { issues, message, external: external.map((issue) => JSON.stringify(issue)).toSorted() };
  };
  const read = readDataset(folder).then(
    ({ version, manifest, vocabulary, builtIn, sources, entities, claims, externalIssues }) => ({
      version,
      manifest,
      vocabulary,
      builtIn,
      counts: { sources: sources.length, entities: entities.length, claims: claims.length },
      external: externalIssues,
      omittedExternal: 0,
      warnings: [],
    }),
    failure,
  );
  return [await read, await checkFolder(folder).catch(failure)];
}

async function expectSame(content: Files): Promise<void> {
  const [read, checked] = await withFolder(content, bothOn);
  expect(checked).toEqual(read);
}

test('the check of the shipped data finds what the reader finds', async () => {
  const [read, checked] = await bothOn(projectFile('seed/data'));
  expect(checked).toEqual(read);
  expect(checked).toHaveProperty('version');
});

const { 'claims.jsonl': claims = '', ...withoutClaims } = files;

test.each<readonly [string, Files]>([
  ['a valid data set', files],
  ['an empty one', { 'sources.jsonl': '', 'entities.jsonl': '', 'claims.jsonl': '' }],
  ['no files', {}],
  ['compressed files', { ...withoutClaims, 'claims.jsonl.gz': gzipSync(claims) }],
  ['a truncated compressed file', { ...withoutClaims, 'claims.jsonl.gz': gzipSync(claims).subarray(0, -20) }],
  ['bytes that are not compressed', { ...withoutClaims, 'entities.jsonl.gz': 'no' }],
  ['a file twice', { ...files, 'claims.jsonl.gz': gzipSync(claims) }],
  ['a missing file of entities', { ...withoutClaims, 'entities.jsonl': '', 'claims.jsonl': claims }],
  ['a manifest and a vocabulary with issues', { ...files, 'dataset.json': '{"id":1}', 'vocabulary.json': '[]' }],
  [
    'claims without ids and summaries',
    {
      ...files,
      'dataset.json': '{"id":"d","title":"D","defaultSource":"report"}',
      'claims.jsonl': lines(
        sample.claims.map((claim) => ({ ...claim, id: null, summary: null, citations: [], relations: [] })),
      ),
    },
  ],
  [
    'references to records of other data sets',
    { ...files, 'entities.jsonl': lines(sample.entities.slice(1)), 'sources.jsonl': lines(sample.sources.slice(1)) },
  ],
  ['claims in another order', { ...files, 'claims.jsonl': lines(sample.claims.toReversed()) }],
  ['all records twice', Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `${text}${text}`]))],
])('the check finds what the reader finds in %s', (_, content) => expectSame(content));

test('the check finds what the reader finds after random damage', async () => {
  const damage = fc.record({
    file: fc.constantFrom('sources.jsonl', 'entities.jsonl', 'claims.jsonl'),
    place: fc.nat({ max: 100_000 }),
    length: fc.nat(12),
    text: fc.oneof(
      fc.constantFrom(
        '',
        '"',
        '{',
        '}',
        '\n',
        '\ud800',
        ',',
        'null',
        '"fr"',
        '"alipay"',
        '"report"',
        '"partnership-f1"',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
      const content: Record<string, string> = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, String(text)]),
      );
      for (const { file, place, length, text } of damages) {
        const before = content[file] ?? '';
        const start = place % (before.length + 1);
        content[file] = before.slice(0, start) + text + before.slice(start + length);
      }
      await expectSame(content);
    }),
    { numRuns: 60 },
  );
});

test('the check finds what the reader finds when records take ids and fields of each other', async () => {
  const part = fc.constantFrom(
    'id',
    'kind',
    'country',
    'identifiers',
    'participants',
    'relations',
    'citations',
    'markets',
    'metric',
  );
  const record = <Item extends object>(items: readonly Item[]) =>
    fc
      .tuple(fc.constantFrom(...items), fc.constantFrom(...items), fc.uniqueArray(part, { maxLength: 3 }))
      .map(([one, other, parts]): object => ({
        ...one,
        ...Object.fromEntries(Object.entries(other).filter(([name]) => parts.some((taken) => taken === name))),
      }));
  const relations = fc.array(
    fc.record({
      kind: fc.constantFrom('REWORDS', 'UPDATED_BY', 'PART_OF_ROUND', 'NONE'),
      claim: fc.constantFrom(...sample.claims.map(({ id }) => id), 'missing'),
    }),
    { maxLength: 3 },
  );
  const identifiers = fc.array(
    fc.constantFrom(
      { scheme: 'WIKIDATA', value: 'q1' },
      { scheme: 'WIKIDATA', value: 'Q2', source: 'report' },
      { scheme: 'DOMAIN', value: 'www.example.com', source: 'missing' },
    ),
    { maxLength: 2 },
  );
  const content = fc.record({
    sources: fc.array(record(sample.sources), { maxLength: 4 }),
    entities: fc.array(
      fc.tuple(record(sample.entities), identifiers).map(([entity, own]) => ({ ...entity, identifiers: own })),
      { maxLength: 8 },
    ),
    claims: fc.array(
      fc.tuple(record(sample.claims), relations).map(([claim, own]) => ({ ...claim, relations: own })),
      { maxLength: 12 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(content, ({ sources, entities, claims: some }) =>
      expectSame({ 'sources.jsonl': lines(sources), 'entities.jsonl': lines(entities), 'claims.jsonl': lines(some) }),
    ),
    { numRuns: 60 },
  );
});

test('issues that are not kept are counted', async () => {
  const content = { ...files, 'sources.jsonl': '{}\n'.repeat(50), 'entities.jsonl': '' };
  const error = await withFolder(content, (folder) => checkFolder(folder, { maxIssues: 10 })).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DatasetError);
  const { issues, omitted, message } = error as DatasetError;
  expect([issues.length, omitted]).toEqual([10, 90]);
  expect(message).toContain('100 issues in 1 file:');
  expect(message).toContain('… and 90 more issues');
});
