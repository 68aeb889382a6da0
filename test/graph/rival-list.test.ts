import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import { type AccountGroup, createAccountGroups, relationsWithin } from '../../src/graph/claim/rival-accounts.ts';
import { type RivalList, rivalCount, rivalPage } from '../../src/graph/claim/rival-list.ts';
import { criteria } from '../../src/graph/condition.ts';
import { readerOf } from '../../src/graph/query.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import { RIVAL_RELATION_KINDS, type RelationKind } from '../../src/model/vocabulary.ts';
import { rivalAccounts } from '../oracle/rival-account.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { sample } from '../dataset/sample.ts';
import type { Records } from '../support/record.ts';
import { describeEngines } from '../support/engines.ts';

const template = sample.claims.find(({ kind }) => kind === 'PARTNERSHIP');

/** A chain of 70 claims, a star of 80, a ring of 50, and 60 claims with random relations. */
const CLAIMS = [
  ...claims('chain', 70, (i) => (i === 69 ? [] : [i + 1])),
  ...claims('star', 81, (i) => (i === 40 ? [] : [40])),
  ...claims('ring', 50, (i) => [(i + 1) % 50]),
  ...claims('random', 60, (i) =>
    [(i * 2_654_435_761) % 60, (i * 40_503 + 7) % 60].filter((to) => to !== i && i % 3 > 0),
  ),
];
const RECORDS = { claims: CLAIMS, entities: sample.entities, sources: sample.sources } as unknown as Records;

function claims(name: string, count: number, relatedTo: (i: number) => number[]): ClaimRecord[] {
  if (!template) throw new Error('The sample has no partnership.');
  const idOf = (i: number) => `${name}-f${String(i).padStart(2, '0')}`;
  const kindOf = (i: number): RelationKind => RIVAL_RELATION_KINDS[i % RIVAL_RELATION_KINDS.length] ?? 'REWORDS';
  return Array.from({ length: count }, (_, i) => ({
    ...template,
    id: idOf(i),
    confidence: (i % 5) / 5,
    relations: [...new Set(relatedTo(i))].map((to) => ({
      // PART_OF_ROUND joins rounds only
      kind: kindOf(i) === 'PART_OF_ROUND' ? 'SAME_EVENT' : kindOf(i),
      claim: idOf(to),
    })),
  }));
}

describeEngines('A list of groups of accounts', (graph) => {
  beforeAll(() => loadDataset(graph.engine, datasetOf({ ...sample, claims: [...CLAIMS] }), { noticeMs: 0 }));

  const listOf = (confidence: number): RivalList => ({
    kinds: RIVAL_RELATION_KINDS,
    at: null,
    where: criteria({ confidenceGte: confidence }),
    related: [[]],
    scope: 'all',
    owner: { id: null },
  });

  const shown = async (groups: readonly AccountGroup[]) => {
    const reader = readerOf(graph.engine);
    const relations = await relationsWithin(reader, { kinds: RIVAL_RELATION_KINDS, at: null }, groups);
    return groups.map(({ ids, truncated }, i) => ({ ids: ids.toSorted(), truncated, relations: relations[i] }));
  };

  it('has large groups only in part, and says so', { timeout: 120_000 }, async () => {
    const reader = readerOf(graph.engine);
    for (const confidence of [0, 0.8]) {
      const range = { after: null, before: null, size: 200, fromEnd: false };
      const { items } = await rivalPage(reader, listOf(confidence), range);
      const expected = rivalAccounts(RECORDS, { where: { confidence: { gte: confidence } } });
      expect(await shown(items.map(({ node }) => node))).toEqual(
        expected.map(({ claims: accounts, truncated, relations }) => ({
          ids: accounts.map(({ id }) => id).toSorted(),
          truncated,
          relations,
        })),
      );
      expect(await rivalCount(reader, listOf(confidence))).toBe(expected.length);
      expect(items.some(({ node }) => node.truncated)).toBe(true);
    }
  });

  it('has the same groups on pages of any size, from either end', { timeout: 120_000 }, async () => {
    const reader = readerOf(graph.engine);
    const whole = await rivalPage(reader, listOf(0), { after: null, before: null, size: 200, fromEnd: false });
    const keys = whole.items.map(({ key }) => key);
    const property = fc.asyncProperty(
      fc.nat(keys.length - 1),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (at, size, fromEnd) => {
        const bounds = fromEnd ? { after: null, before: keys[at] ?? null } : { after: keys[at] ?? null, before: null };
        const page = await rivalPage(reader, listOf(0), { ...bounds, size, fromEnd });
        const expected = fromEnd ? keys.slice(Math.max(0, at - size), at) : keys.slice(at + 1, at + 1 + size);
        expect(page.items.map(({ key }) => key)).toEqual(expected);
        expect(page.hasMore).toBe(fromEnd ? at > size : keys.length > at + 1 + size);
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it('grows around each claim as if it were alone', async () => {
    const reader = readerOf(graph.engine);
    const rivals = { kinds: RIVAL_RELATION_KINDS, at: null };
    const ids = ['chain-f00', 'chain-f35', 'star-f40', 'star-f00', 'ring-f10'];
    const together = await createAccountGroups(reader, rivals)(ids);
    expect(together.map(({ ids: members, truncated }) => [members.length, truncated])).toEqual([
      [50, true],
      [50, true],
      [50, true],
      [50, true],
      [50, false],
    ]);
    for (const [i, id] of ids.entries()) {
      expect(await createAccountGroups(reader, rivals)([id])).toEqual([together[i]]);
    }
  });
});
