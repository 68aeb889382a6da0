import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CheckedDataset } from '../../src/dataset/checked/checked-dataset.ts';
import { readChecked } from '../../src/dataset/checked/read-checked.ts';
import { DatasetError } from '../../src/dataset/issue.ts';
import type { KnownDataset, KnownLines } from '../../src/dataset/line-hash.ts';
import { withFolder } from './folder.ts';
import { lines } from './sample.ts';

type Line = Readonly<Record<string, unknown>>;
interface Content {
  readonly sources: readonly Line[];
  readonly entities: readonly Line[];
  readonly claims: readonly Line[];
  readonly manifest: Line;
}

const part = (entity: string, role: string) => ({ entity, role });
const cite = [{ source: 'memo' }];

const before: Content = {
  sources: [
    { id: 'memo', title: 'Memo' },
    { id: 'spare', title: 'Spare' },
  ],
  entities: [
    { id: 'klarna', kind: 'BANK', name: 'Klarna', country: 'SE' },
    { id: 'stripe', kind: 'COMPANY', name: 'Stripe', names: [{ name: 'no', language: 'no' }] },
    { id: 'ada', kind: 'PERSON', name: 'Ada' },
    { id: 'fi', kind: 'COUNTRY', name: 'Suomi' },
  ],
  claims: [
    {
      kind: 'PARTNERSHIP',
      participants: [part('klarna', 'BANK'), part('stripe', 'OTHER')],
      markets: ['KE', 'FI'],
      citations: cite,
    },
    {
      id: 'c2',
      kind: 'PARTNERSHIP',
      summary: 'Two.',
      participants: [part('klarna', 'BANK')],
      markets: ['NO'],
      citations: cite,
    },
    {
      id: 'c3',
      kind: 'ROLE',
      summary: '',
      participants: [part('ada', 'PERSON'), part('stripe', 'ORGANISATION')],
      citations: cite,
    },
    {
      id: 'c4',
      kind: 'STATEMENT',
      extra: { summary: 'x', kind: 'BR' },
      participants: [part('se', 'ABOUT')],
      citations: [],
    },
    {
      id: 'c5',
      kind: 'STATEMENT',
      summary: 'Five.',
      participants: [part('ada', 'SUBJECT')],
      citations: cite,
      relations: [{ kind: 'REWORDS', claim: 'c4' }],
    },
    { id: 'c6', kind: 'FUNDING_ROUND', summary: 'Six.', participants: [part('stripe', 'ISSUER')], citations: cite },
    {
      id: 'c7',
      kind: 'INVESTMENT',
      summary: 'Seven.',
      participants: [part('klarna', 'INVESTOR'), part('stripe', 'INVESTEE')],
      citations: [{ source: 'spare' }],
      relations: [{ kind: 'PART_OF_ROUND', claim: 'c6' }],
    },
  ],
  manifest: { id: 'known', title: 'Known', defaultSource: 'memo' },
};

const edit = (family: 'sources' | 'entities' | 'claims', index: number, fields: Line) => (content: Content) => ({
  ...content,
  [family]: content[family].map((line, place) => (place === index ? { ...line, ...fields } : line)),
});
const drop = (family: 'sources' | 'entities' | 'claims', index: number) => (content: Content) => ({
  ...content,
  [family]: content[family].filter((_, place) => place !== index),
});
const add = (line: Line) => (content: Content) => ({ ...content, claims: [...content.claims, line] });

const EDITS = [
  edit('entities', 0, { name: 'Klarna Bank' }),
  edit('entities', 0, { country: 'DK' }),
  edit('entities', 2, { kind: 'COMPANY' }),
  edit('sources', 0, { note: 'x' }),
  edit('claims', 1, { markets: ['DE'] }),
  edit('claims', 1, { summary: null }),
  edit('claims', 3, { relations: [{ kind: 'REWORDS', claim: 'c5' }] }),
  edit('claims', 5, { kind: 'STATEMENT', participants: [part('stripe', 'SUBJECT')] }),
  edit('claims', 6, { confidence: 0.4 }),
  drop('entities', 2),
  drop('entities', 3),
  drop('claims', 0),
  drop('claims', 3),
  drop('claims', 5),
  drop('sources', 1),
  add({
    id: 'c8',
    kind: 'STATEMENT',
    summary: 'Eight.',
    participants: [part('ada', 'SPEAKER')],
    markets: ['GB'],
    citations: cite,
  }),
  add({ id: 'c2', kind: 'STATEMENT', summary: 'Again.', participants: [part('ada', 'SPEAKER')], citations: cite }),
  add({
    id: 'c9',
    kind: 'INVESTMENT',
    participants: [part('klarna', 'INVESTOR'), part('stripe', 'INVESTEE')],
    citations: cite,
    relations: [{ kind: 'PART_OF_ROUND', claim: 'c2' }],
  }),
  (content: Content) => ({ ...content, claims: [...content.claims, content.claims[0] ?? {}] }),
  (content: Content) => ({ ...content, claims: content.claims.toReversed() }),
  (content: Content) => ({ ...content, manifest: { ...content.manifest, defaultConfidence: 0.9 } }),
  (content: Content) => ({ ...content, manifest: { ...content.manifest, title: 'Other' } }),
];

test('a read with known lines finds what a full read finds', { timeout: 90_000 }, async () => {
  const full = await outcome(before);
  if (!('version' in full)) throw full;
  const known = knownOf(full);
  const edits = fc.uniqueArray(fc.constantFrom(...EDITS), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(edits, async (chosen) => {
      const after = chosen.reduce((content, change) => change(content), before);
      const [expected, actual] = [await outcome(after), await outcome(after, known)];
      if ('version' in expected && 'version' in actual) {
        expect(actual.version).toBe(expected.version);
        expect(actual.builtIn).toEqual(expected.builtIn);
        for (const family of FAMILIES) expect(linesOf(actual, family)).toEqual(linesOf(expected, family));
      } else {
        expect(messagesOf(actual)).toEqual(messagesOf(expected));
      }
    }),
    { numRuns: 100 },
  );
});

test('a read of known lines checks no records', async () => {
  const full = await outcome(before);
  if (!('version' in full)) throw full;
  const again = await outcome(before, knownOf(full));
  expect(again).toMatchObject({ version: full.version, builtIn: ['ke', 'no', 'se'] });
  if (!('version' in again)) throw again;
  for (const family of FAMILIES) {
    const index = again.records[family];
    const lines = Array.from(index.sorted()).filter((at) => index.lineOf(at) > 0);
    expect(lines.filter((at) => !index.isKnown(at))).toEqual([]);
  }
});

const FAMILIES = ['sources', 'entities', 'claims'] as const;

function linesOf({ ids, records }: CheckedDataset, family: (typeof FAMILIES)[number]): string[] {
  const index = records[family];
  return Array.from(
    index.sorted(),
    (at) => `${ids.get(index.idOf(at))} ${index.rawHashOf(at)} ${index.recordHashOf(at)}`,
  );
}

function outcome(
  { manifest, ...content }: Content,
  known: KnownDataset | null = null,
): Promise<CheckedDataset | DatasetError> {
  const files = {
    'dataset.json': JSON.stringify(manifest),
    'sources.jsonl': lines(content.sources),
    'entities.jsonl': lines(content.entities),
    'claims.jsonl': lines(content.claims),
  };
  return withFolder(files, (folder) =>
    readChecked(folder, { known }).catch((error: unknown) => {
      if (error instanceof DatasetError) return error;
      throw error;
    }),
  );
}

function messagesOf(result: CheckedDataset | DatasetError): unknown {
  return result instanceof DatasetError ? result.issues : 'no issues';
}

function knownOf({ ids, records, builtIn }: CheckedDataset): KnownDataset {
  const of = (family: (typeof FAMILIES)[number]): KnownLines => {
    const index = records[family];
    const byRaw = new Map(
      Array.from(index.sorted())
        .filter((at) => index.lineOf(at) > 0)
        .map((at) => [index.rawHashOf(at), { id: ids.get(index.idOf(at)), recordHash: index.recordHashOf(at) }]),
    );
    return {
      size: byRaw.size,
      find: (raw) => byRaw.get(raw) ?? null,
      ids: () => [...byRaw.values()].map(({ id }) => id),
    };
  };
  return { sources: of('sources'), entities: of('entities'), claims: of('claims'), builtIn };
}
