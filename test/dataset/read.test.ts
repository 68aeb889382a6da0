import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDataset } from '../../src/dataset/read.ts';
import { readFiles, reportOn } from './folder.ts';
import { filesOf, lines, sample } from './sample.ts';

const files = filesOf(sample);
const claimLines = lines(sample.claims);

test('a data set is sorted by id and knows its version', async () => {
  const dataset = await readFiles(filesOf({ ...sample, claims: sample.claims.toReversed() }));
  expect(dataset.claims.map(({ id }) => id)).toEqual(sample.claims.map(({ id }) => id).toSorted());
  expect(dataset.version).toMatchInlineSnapshot(`"cafb303287bc3e2f782453899f1235b2fb8b16afadf524ba6c1fb8a49f4c9a7e"`);
});

test('the version does not depend on the order of lines and keys, nor on spacing', async () => {
  const { version } = await readFiles(files);
  const anyOrder = fc.record({
    sources: shuffled(sample.sources),
    entities: shuffled(sample.entities),
    claims: shuffled(sample.claims),
    spaces: fc.constantFrom(0, 1, 3),
  });
  await fc.assert(
    fc.asyncProperty(anyOrder, async ({ spaces, ...records }) => {
      const spaced = Object.entries(filesOf(records)).map(([name, text]) => [
        name,
        String(text).replaceAll('":', `":${' '.repeat(spaces)}`),
      ]);
      expect((await readFiles(Object.fromEntries(spaced))).version).toBe(version);
    }),
    { numRuns: 20 },
  );
});

test('the version and generated ids do not depend on the order of keys in own columns', async () => {
  const read = (extra: object) => {
    const [entity, ...entities] = sample.entities;
    const [{ id: _, ...claim } = {}, ...claims] = sample.claims;
    const records = { entities: [{ ...entity, extra }, ...entities], claims: [{ ...claim, extra }, ...claims] };
    return readFiles({ ...files, 'entities.jsonl': lines(records.entities), 'claims.jsonl': lines(records.claims) });
  };
  const one = await read({ row: 17, checked: { by: 'Kim', on: [{ day: 1, month: 2 }] } });
  const other = await read({ checked: { on: [{ month: 2, day: 1 }], by: 'Kim' }, row: 17 });
  expect(other.claims.map(({ id }) => id)).toEqual(one.claims.map(({ id }) => id));
  expect(other.version).toBe(one.version);
  // they are kept in the order of the file
  expect(other.entities.map(({ extra }) => Object.keys(extra))).toContainEqual(['checked', 'row']);
});

test.each([
  ['a byte order mark', `\ufeff${claimLines}`],
  ['CRLF', claimLines.replaceAll('\n', '\r\n')],
  ['no final line break', claimLines.trimEnd()],
  ['blank lines at the end', `${claimLines}\n \t\r\n\n`],
  ['blank lines at the end and no final line break', `${claimLines}\n\n  `],
  ['all of these', `\ufeff${claimLines.trimEnd().replaceAll('\n', '\r\n')}\r`],
])('the version does not depend on %s', async (_, text) => {
  const { version } = await readFiles(files);
  expect((await readFiles({ ...files, 'claims.jsonl': text })).version).toBe(version);
});

test('reads -0 as 0', async () => {
  const shown = claimLines.replace('"confidence":0.9', '"confidence":-0');
  expect(shown).not.toBe(claimLines);
  const { claims } = await readFiles({ ...files, 'claims.jsonl': shown });
  expect(claims.map(({ confidence }) => confidence)).toContain(0); // compared by Object.is
});

test('the version depends on every value', async () => {
  const versions = await Promise.all(
    [
      sample,
      { ...sample, claims: sample.claims.slice(1) },
      { ...sample, claims: sample.claims.map((claim) => ({ ...claim, confidence: 0.8 })) },
      { ...sample, sources: sample.sources.map((source) => ({ ...source, note: 'x' })) },
      { ...sample, entities: sample.entities.map((entity) => ({ ...entity, description: 'x' })) },
    ].map(async (records) => (await readFiles(filesOf(records))).version),
  );
  expect(new Set(versions).size).toBe(5);
});

test('a data set can be empty', async () => {
  const { sources, entities, claims } = await readFiles({
    'sources.jsonl': '',
    'entities.jsonl': '',
    'claims.jsonl': '',
  });
  expect([sources, entities, claims]).toEqual([[], [], []]);
});

test('a line can be longer than a chunk of the file', async () => {
  const entities = sample.entities.map((entity) => ({ ...entity, description: '字'.repeat(1_000_000) }));
  expect((await readFiles(filesOf({ ...sample, entities }))).entities[0]?.description).toHaveLength(1_000_000);
});

const [first = '', second = '', ...others] = claimLines.split('\n');

// The invalid line replaces the second one, an OWNERSHIP.
const invalidLines: readonly (readonly [what: string, line: string | Uint8Array, report: readonly string[]])[] = [
  ['a blank line', ' \t', ['claims.jsonl:2: expected a JSON object, got a blank line']],
  [
    'a truncated line',
    second.slice(0, 40),
    ['claims.jsonl:2: expected a JSON object, got a syntax error at column 41: …d":"OWNERSHIP",'],
  ],
  [
    'blank lines before a record',
    '\n',
    [
      'claims.jsonl:2: expected a JSON object, got a blank line',
      'claims.jsonl:3: expected a JSON object, got a blank line',
    ],
  ],
  [
    'a repeated key',
    second.replace('"confidence":0.9', '"confidence":0.85,"confidence":0.1'),
    ['claims.jsonl:2 confidence: expected this key once, got it twice'],
  ],
  [
    'a repeated key in a nested object',
    second.replace('"role":"OWNED"', '"role":"OWNED","role":"OWNED"'),
    ['claims.jsonl:2 participants[1].role: expected this key once, got it twice'],
  ],
  [
    'a number that a double rounds',
    second.replace('33.3', '33.300000000000000001'),
    [
      'claims.jsonl:2 stakePercent: expected a number of at most 15 digits, or another that a double holds exactly, got 33.300000000000000001, which would become 33.3',
    ],
  ],
  ['a list', '[1, 2]', ['claims.jsonl:2: expected an object, got [1,2]']],
  ['null', 'null', ['claims.jsonl:2: expected an object, got null']],
  ['two objects', '{} {}', ['claims.jsonl:2: expected a JSON object, got a syntax error at column 4: {} {}']],
  [
    'a trailing comma',
    second.replace('}', ',}'),
    ['claims.jsonl:2: expected a JSON object, got a syntax error at column 164: …roleText":null,},{"entity":"al…'],
  ],
  [
    'Latin 1',
    Buffer.from(second.replace('Something', 'Café'), 'latin1'),
    ['claims.jsonl:2: expected UTF-8, got other bytes at column 55: …,"summary":"Caf� is so.","stat…'],
  ],
  ['a zero byte', '\0', ['claims.jsonl:2: expected a JSON object, got a syntax error at column 1: \\u0000']],
  [
    'a number that overflows',
    second.replace('0.9', '1e999'),
    ['claims.jsonl:2 confidence: expected a number from 0 to 1, got Infinity'],
  ],
  [
    'many nested brackets',
    '['.repeat(200_000),
    [
      'claims.jsonl:2: expected a JSON object, got more than 100 nested brackets at column 101: …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…',
    ],
  ],
  [
    'many nested brackets, closed',
    second.replace('"note":null', `"note":${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    ['claims.jsonl:2 citations[0].note: expected text that is not empty, or null, got […]'],
  ],
  [
    'a control sequence',
    second.replace('"CORE"', '"\u009b31m\u202e"'),
    ['claims.jsonl:2 tier: expected one of SEED, CORE, EXTENDED or null, got "\\u009b31m\\u202e"'],
  ],
  [
    'a field with a strange name',
    second.replace('"tier"', '"a.b\\n","tier"').replace('"a.b\\n",', '"a.b\\n":1,'),
    ['claims.jsonl:2 ["a.b\\n"]: expected no field of this name (put columns of your own into extra), got 1'],
  ],
];

test.each(invalidLines)('%s is an issue', async (_, line, report) => {
  const text = Buffer.concat([Buffer.from(`${first}\n`), Buffer.from(line), Buffer.from(`\n${others.join('\n')}`)]);
  expect(await reportOn({ ...files, 'claims.jsonl': text })).toEqual(report);
});

test('a missing file is an issue, references to its records are not', async () => {
  const { 'sources.jsonl': sources = '', 'claims.jsonl': claims = '' } = files;
  expect(await reportOn({ 'sources.jsonl': sources, 'claims.jsonl': claims })).toMatchInlineSnapshot(`
    [
      "entities.jsonl: expected a readable file, got nothing",
    ]
  `);
  expect(await reportOn({ 'claims.jsonl': claims })).toMatchInlineSnapshot(`
    [
      "entities.jsonl: expected a readable file, got nothing",
      "sources.jsonl: expected a readable file, got nothing",
    ]
  `);
  expect(await reportOn({})).toMatchInlineSnapshot(`
    [
      "claims.jsonl: expected a readable file, got nothing",
      "entities.jsonl: expected a readable file, got nothing",
      "sources.jsonl: expected a readable file, got nothing",
    ]
  `);
});

test('a file can be compressed, in one or several gzip members', async () => {
  const { version } = await readFiles(files);
  const half = claimLines.indexOf('\n') + 10;
  const parts = [claimLines.slice(0, half), claimLines.slice(half)].map((part) => gzipSync(part));
  const { 'entities.jsonl': entities = '', 'claims.jsonl': _, ...plain } = files;
  for (const claims of [gzipSync(claimLines), Buffer.concat(parts), gzipSync(`\ufeff${claimLines}\n\n`)]) {
    const compressed = { ...plain, 'entities.jsonl': entities, 'claims.jsonl.gz': claims };
    expect((await readFiles(compressed)).version).toBe(version);
  }
});

test('many blank lines at the end are allowed', async () => {
  const { version } = await readFiles(files);
  const { 'claims.jsonl': _, ...plain } = files;
  const claims = gzipSync(`${claimLines}${' '.repeat(1_000_000)}${'\n'.repeat(400_000)}`);
  expect((await readFiles({ ...plain, 'claims.jsonl.gz': claims })).version).toBe(version);
});

test('issues of a compressed file have its name', async () => {
  const { 'claims.jsonl': _, ...plain } = files;
  expect(await reportOn({ ...plain, 'claims.jsonl.gz': gzipSync(claimLines.replace('"ACTIVE"', '"ACTVE"')) })).toEqual([
    'claims.jsonl.gz:1 status: expected one of PLANNED, ACTIVE, ENDED, REPORTED (did you mean ACTIVE?), got "ACTVE"',
  ]);
  expect(await reportOn({ ...plain, 'claims.jsonl.gz': gzipSync(claimLines).subarray(0, 300) })).toContain(
    'claims.jsonl.gz: expected a readable file, got a truncated gzip file',
  );
  expect(await reportOn({ ...plain, 'claims.jsonl.gz': claimLines })).toEqual([
    'claims.jsonl.gz: expected a readable file, got bytes that are not gzip',
  ]);
  // a few kilobytes that would expand to fill the memory
  expect(await reportOn({ ...plain, 'claims.jsonl.gz': gzipSync(' '.repeat(20_000_000)) })).toContain(
    'claims.jsonl.gz: expected a readable file, got a line of more than 16 MB',
  );
  expect(await reportOn({ ...files, 'claims.jsonl.gz': gzipSync(claimLines) })).toEqual([
    'claims.jsonl: expected claims.jsonl or claims.jsonl.gz, got both',
  ]);
});

test('a folder instead of a file, a file instead of the folder, and a missing folder are issues', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-dataset-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await rm(join(folder, 'claims.jsonl'));
    await mkdir(join(folder, 'claims.jsonl'));
    await expect(readDataset(folder)).rejects.toMatchObject({
      name: 'DatasetError',
      code: 'INVALID_DATASET',
      issues: [{ file: 'claims.jsonl', line: null, field: null, expected: 'a readable file', got: 'a folder' }],
    });
    const file = join(folder, 'sources.jsonl');
    await expect(readDataset(file)).rejects.toMatchObject({
      issues: [{ file, line: null, field: null, got: 'a file' }],
    });
    const nowhere = join(folder, 'nowhere');
    await expect(readDataset(nowhere)).rejects.toMatchObject({
      issues: [{ file: nowhere, line: null, got: 'nothing' }],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

function shuffled<Item extends object>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  const reordered = items.map((item) =>
    fc
      .shuffledSubarray(Object.entries(item), { minLength: Object.keys(item).length })
      .map((entries) => Object.fromEntries(entries) as Item),
  );
  return fc.tuple(...reordered).chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
}
