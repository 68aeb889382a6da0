import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { NO_STATISTICS } from '../../src/graph/access/statistics.ts';
import { PATH_BUDGET } from '../../src/graph/path/path-search.ts';
import { type RankedSearchOptions, findRankedPaths } from '../../src/graph/path/ranked-path-search.ts';
import { type Reader, readerOf } from '../../src/graph/query.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import type { ClaimKind } from '../../src/model/vocabulary.ts';
import { rankedPaths } from '../oracle/ranked-path.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import type { Records } from '../support/record.ts';

/** Confidences whose products tie, also between one claim and two: 0.72 is 0.9 times 0.8. */
const CONFIDENCES = [0, 0.3, 0.72, 0.8, 0.9, 1];
const KINDS: readonly ClaimKind[] = ['PARTNERSHIP', 'METRIC', 'STATEMENT'];
const [anEntity, aClaim] = [sample.entities[1], sample.claims.find(({ kind }) => kind === 'PARTNERSHIP')];
const PEOPLE = Array.from({ length: 14 }, (_, i) => `e${String(i).padStart(2, '0')}`);

function records(): Records {
  if (!aClaim || !anEntity) throw new Error('The sample has no partnership.');
  const random = (n: number) => (n * 2_654_435_761) % 2 ** 32;
  const claims = Array.from({ length: 30 }, (_, i): ClaimRecord => {
    const size = 2 + (random(i) % 3);
    const people = new Set(Array.from({ length: size }, (__, k) => PEOPLE[random(i * 31 + k) % PEOPLE.length] ?? ''));
    return {
      ...aClaim,
      id: `claim-f${i}`,
      kind: KINDS[random(i + 500) % KINDS.length] ?? 'METRIC',
      participants: [...people].map((entity) => ({ entity, role: 'PLATFORM', roleText: null })),
      confidence: CONFIDENCES[random(i + 99) % CONFIDENCES.length] ?? 1,
      markets: [],
      relations: [],
    };
  }).filter(({ participants }) => participants.length > 1);
  const entities = [
    ...PEOPLE.map((id) => ({ ...anEntity, id, name: id, names: [], identifiers: [] })),
    ...sample.entities.filter(({ id }) => /^..$/.test(id)),
  ];
  return { ...sample, entities, claims } as unknown as Records;
}

const RECORDS = records();
const kindsOfStep = fc.option(fc.subarray([...KINDS], { minLength: 1 }));

const question = fc
  .record({
    from: fc.constantFrom(...PEOPLE),
    to: fc.constantFrom(...PEOPLE),
    avoid: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
    maxDegree: fc.option(fc.integer({ min: 2, max: 9 })),
    maxLength: fc.integer({ min: 1, max: 5 }),
    byTrust: fc.boolean(),
    slack: fc.integer({ min: 0, max: 2 }),
    steps: fc.option(fc.array(kindsOfStep, { minLength: 1, maxLength: 4 }), { freq: 2 }),
  })
  .map((asked) => ({
    ...asked,
    slack: asked.byTrust || asked.steps ? 0 : asked.slack,
    maxLength: asked.steps ? 5 : asked.maxLength,
  }));

describeEngines('A search for ranked paths', (graph) => {
  beforeAll(() => loadDataset(graph.engine, datasetOf(RECORDS as never), { noticeMs: 0 }));

  it('finds what a search finds that makes all paths', { timeout: 240_000 }, async () => {
    const property = fc.asyncProperty(question, async ({ avoid, steps, byTrust, ...asked }) => {
      fc.pre(asked.from !== asked.to);
      const avoided = avoid.filter((id) => id !== asked.from && id !== asked.to);
      const found = await findRankedPaths(readerOf(graph.engine), {
        ...asked,
        byTrust,
        steps,
        avoid: new Set(avoided),
        where: [[]],
        at: null,
      });
      const expected = rankedPaths(RECORDS, {
        ...asked,
        mode: byTrust ? 'MOST_TRUSTED' : 'SHORTEST',
        steps: steps?.map((kinds) => ({ kinds })) ?? null,
        avoid: avoided,
        first: 1_000,
      });
      expect([found.length, found.totalCount]).toEqual([expected.length, expected.totalCount]);
      expect(found.paths.map(({ hops }) => hops.map(({ claim, to }) => `${claim} ${to}`).join(' '))).toEqual(
        expected.paths.map(({ hops }) => hops.map(({ claim, to }) => `${claim.id} ${to.entity}`).join(' ')),
      );
      expect(found.paths.map(({ confidence }) => confidence)).toEqual(
        expected.paths.map(({ confidence }) => confidence),
      );
    });
    await fc.assert(property, { numRuns: 120 });
  });
});

describe('A search for ranked paths in a large graph', () => {
  /** A reader of claims between two entities each, with the confidence of each. `asked` collects the numbers of rows. */
  function readerOfClaims(claims: readonly (readonly [a: string, b: string, confidence: number])[]): Reader {
    const around = new Map<string, number[]>();
    claims.forEach(([a, b], i) => {
      for (const end of [a, b]) {
        const known = around.get(end);
        if (known) known.push(i);
        else around.set(end, [i]);
      }
    });
    const degree = (id: string) => around.get(id)?.length ?? 0;
    return {
      claimIndex: null,
      nameIndex: null,
      statistics: () => NO_STATISTICS,
      abilities: { ...NO_ABILITIES },
      rows: async ({ name }, params, decode) => {
        const ids = params['ids'] as string[];
        if (name === 'entity.claimCounts') return ids.map((id) => decode([id, degree(id)]));
        const filter = params['filter'] as { confidenceGte?: number }[][] | undefined;
        const least = filter?.[0]?.[0]?.confidenceGte ?? 0;
        return [...new Set(ids.flatMap((id) => around.get(id) ?? []))]
          .filter((i) => (claims[i]?.[2] ?? 0) >= least)
          .slice(0, params['limit'] as number)
          .map((i) => {
            const [a = '', b = '', confidence = 0] = claims[i] ?? [];
            return decode([`c${String(i).padStart(6, '0')}`, confidence, [a, b], [degree(a), degree(b)]]);
          });
      },
    };
  }
  const asked: RankedSearchOptions = {
    from: 'a',
    to: 'b',
    where: [[]],
    at: null,
    avoid: new Set(),
    maxDegree: null,
    maxLength: 4,
    byTrust: true,
    slack: 0,
    steps: null,
  };
  const star = (hub: string, count: number, confidence: number) =>
    Array.from({ length: count }, (_, i) => [hub, `${hub}${i}`, confidence] as const);
  const textsOf = ({ paths }: Awaited<ReturnType<typeof findRankedPaths>>) =>
    paths.map(({ hops }) => hops.map(({ to }) => to).join(' '));

  it('finds the trusted paths although there are too many claims to read', async () => {
    const claims = [
      ...star('a', PATH_BUDGET, 0.5),
      ...star('b', PATH_BUDGET, 0.5),
      ['a', 'm', 0.95] as const,
      ['m', 'n', 1] as const,
      ['n', 'b', 0.95] as const,
      ['a', 'b', 0.6] as const,
    ];
    const found = await findRankedPaths(readerOfClaims(claims), asked);
    expect(textsOf(found)).toEqual(['m n b']);
    expect(found.totalCount).toBeNull();
  });

  it('finds nothing, and says that it may have missed something, if even the trusted claims are too many', async () => {
    const claims = [...star('a', PATH_BUDGET + 1, 0.99), ['a', 'm', 0.95] as const, ['m', 'b', 0.95] as const];
    expect(await findRankedPaths(readerOfClaims(claims), asked)).toMatchObject({
      length: null,
      totalCount: null,
      paths: [],
    });
  });

  it('keeps the shortest paths if there are too many claims for the longer ones', async () => {
    const claims = [
      ['a', 'hub', 0.9] as const,
      ['hub', 'b', 0.9] as const,
      ['a', 'x', 0.9] as const,
      ['b', 'y', 0.9] as const,
      ...star('hub', PATH_BUDGET, 0.9),
      ...star('x', PATH_BUDGET, 0.9),
    ];
    const found = await findRankedPaths(readerOfClaims(claims), { ...asked, byTrust: false, slack: 2 });
    expect(textsOf(found)).toEqual(['hub b']);
    expect(found).toMatchObject({ length: 2, totalCount: null });
  });

  it('lists the first thousand of many paths, and does not count them', async () => {
    const middle = Array.from({ length: 40 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    const claims = middle.flatMap((m) => [
      ['a', m, 0.9] as const,
      [m, 'b', 0.9] as const,
      ...middle.filter((other) => other > m).map((other) => [m, other, 0.9] as const),
    ]);
    for (const options of [{ byTrust: true }, { byTrust: false, slack: 2 }]) {
      const found = await findRankedPaths(readerOfClaims(claims), { ...asked, ...options });
      expect(found).toMatchObject({ length: 2, totalCount: null });
      expect(found.paths).toHaveLength(1_000);
      expect(textsOf(found).slice(0, 41)).toEqual([...middle.map((m) => `${m} b`), 'm00 m01 b']);
    }
  });
});

const NO_ABILITIES = {
  relationshipIndexes: false,
  orderedIndexes: true,
  termIndexes: false,
  largeTransactions: true,
  remote: false,
  exclusive: true,
  browsable: false,
  shortestPaths: false,
  recommendedClaims: null,
};
