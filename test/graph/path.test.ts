import { NO_STATISTICS } from '../../src/graph/access/statistics.ts';
import { describe, expect, it } from 'vitest';

import { type PredecessorEdge, bestPaths, countPaths } from '../../src/graph/path/path.ts';
import { PATH_BUDGET, findPaths } from '../../src/graph/path/path-search.ts';
import type { Reader } from '../../src/graph/query.ts';

const edge = (claim: string, confidence: number, entity: string): PredecessorEdge => ({ claim, confidence, entity });

describe('The best paths', () => {
  it('are in the order of ids if a claim of confidence 0 makes all confidences equal', () => {
    const from = new Map([
      ['a', []],
      ['m', [edge('k-good', 0.9, 'a'), edge('a-bad', 0.5, 'a')]],
    ]);
    const to = new Map([
      ['b', []],
      ['m', [edge('none', 0, 'b')]],
    ]);
    expect(countPaths(from, to, ['m'])).toBe(2);
    const [best] = bestPaths(from, to, ['m'], 1);
    expect(best?.hops.map(({ claim }) => claim)).toEqual(['a-bad', 'none']);
  });

  it('are the same for any limit if they differ only by rounding', () => {
    const from = new Map<string, PredecessorEdge[]>([['a', []]]);
    for (let i = 0; i < 50; i++) from.set(`m${i}`, [edge(`x${i}`, [0.9, 0.8, 0.72][i % 3] ?? 1, 'a')]);
    const to = new Map<string, PredecessorEdge[]>([['b', []]]);
    for (let i = 0; i < 50; i++) to.set(`m${i}`, [edge(`y${i}`, [0.8, 0.9, 1][i % 3] ?? 1, 'b')]);
    const meetings = [...from.keys()].filter((id) => id !== 'a');
    const all = bestPaths(from, to, meetings, 200);
    expect(all).toHaveLength(50);
    for (const first of [1, 2, 7, 20]) expect(bestPaths(from, to, meetings, first)).toEqual(all.slice(0, first));
  });
});

describe('A search for paths', () => {
  /** Returns claims, given as lists of participants, as the statements do; `asked` collects the limits. */
  function readerOf(claims: readonly (readonly string[])[], asked: number[]): Reader {
    const counts = new Map<string, number>();
    for (const entity of claims.flat()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return {
      claimIndex: null,
      nameIndex: null,
      statistics: () => NO_STATISTICS,
      abilities: {
        relationshipIndexes: false,
        orderedIndexes: true,
        termIndexes: false,
        largeTransactions: true,
        remote: false,
        exclusive: true,
        browsable: false,
        shortestPaths: false,
        recommendedClaims: null,
      },
      rows: async ({ name }, params, decode) => {
        const ids = params['ids'] as string[];
        if (name === 'entity.claimCounts') return ids.map((id) => decode([id, counts.get(id) ?? 0]));
        const limit = params['limit'] as number;
        asked.push(limit);
        const wanted = new Set(ids);
        return claims
          .flatMap((participants, i) =>
            participants.some((one) => wanted.has(one))
              ? [decode([`c${i}`, 0.5, participants, participants.map((one) => counts.get(one) ?? 0)])]
              : [],
          )
          .slice(0, limit);
      },
    };
  }
  const question = {
    from: 'a',
    to: 'b',
    where: [[]],
    at: null,
    avoid: new Set<string>(),
    maxDegree: null,
    maxLength: 6,
    first: 5,
  };

  it('is never truncated silently', async () => {
    const around = (hub: string, count: number) => Array.from({ length: count }, (_, i) => [hub, `${hub}${i}`]);
    // the connection is in the last claims of a large level
    const claims = [...around('a', 26_000), ...around('b', 23_000), ['a', 'm'], ['m', 'n'], ['n', 'b']];
    const found = await findPaths(readerOf(claims, []), question);
    expect(found).toMatchObject({ length: 3, totalCount: 1 });
  });

  it('stops at its budget and reports that there may be more', async () => {
    const claims = Array.from({ length: PATH_BUDGET + 10 }, (_, i) => ['a', `x${i}`]).concat([
      ['b', 'y'],
      ['y', 'z'],
    ]);
    const found = await findPaths(readerOf([...claims, ...claims.map(([, x = '']) => [x, 'b'])], []), question);
    expect(found).toMatchObject({ length: null, totalCount: null, paths: [] });
  });
});
