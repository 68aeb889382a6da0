import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { conditionTest, claimTest } from '../../../src/graph/access/sample-match.ts';
import { unite } from '../../../src/graph/access/unite.ts';
import type { ClaimCondition } from '../../../src/graph/claim/claim-filter.ts';

describe('Uniting alternatives', () => {
  it('makes one of alternatives that differ in one list of values', () => {
    const condition: ClaimCondition = [
      [{ kinds: ['ROLE'], sources: ['a'], excluded: false }],
      [{ kinds: ['ROLE'], sources: ['b'], excluded: false }],
      [{ kinds: ['ROLE'], sources: ['a', 'c'], excluded: false }],
    ];
    expect(unite(condition)).toEqual([[{ kinds: ['ROLE'], sources: ['a', 'b', 'c'], excluded: false }]]);
  });

  it('unites the entities of one participant, and sets that are excluded together', () => {
    const involving = (entity: string) => [{ involves: [{ entities: [entity], roles: ['OWNER'] }], excluded: false }];
    expect(unite([involving('a'), involving('b')])).toEqual([
      [{ involves: [{ entities: ['a', 'b'], roles: ['OWNER'] }], excluded: false }],
    ]);
    expect(
      unite([
        [
          { tags: ['x'], excluded: true },
          { tags: ['y'], excluded: true },
        ],
      ]),
    ).toEqual([[{ tags: ['x', 'y'], excluded: true }]]);
  });

  it('leaves alternatives that differ in more, and criteria that need all their values', () => {
    const condition: ClaimCondition = [
      [{ kinds: ['ROLE'], status: ['ACTIVE'], excluded: false }],
      [{ kinds: ['METRIC'], status: ['ENDED'], excluded: false }],
      [{ words: [' a'], excluded: false }],
      [{ words: [' b'], excluded: false }],
      [{ onlySources: ['a'], excluded: false }],
      [{ onlySources: ['b'], excluded: false }],
    ];
    expect(unite(condition)).toHaveLength(6);
    expect(unite([[], [{ kinds: ['ROLE'], excluded: false }]])).toEqual([[]]);
  });

  it('changes no result', () => {
    const letters = fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 2 });
    const participant = fc.record({ entities: letters, kinds: letters }, { requiredKeys: [] });
    const set = fc.record(
      {
        kinds: letters,
        tags: letters,
        onlySources: letters,
        involves: fc.array(participant, { minLength: 1, maxLength: 2 }),
        excluded: fc.boolean(),
      },
      { requiredKeys: ['excluded'] },
    );
    const condition = fc.array(fc.array(set, { maxLength: 3 }), { maxLength: 6 });
    const claim = fc.record({
      kind: fc.constantFrom('A', 'B', 'C'),
      tags: letters,
      sources: letters,
      participants: fc.constantFrom(['A', 'B'], ['C', 'A'], ['B', 'B']),
      participantKinds: fc.constantFrom(['A', 'C'], ['B', 'A']),
    });
    fc.assert(
      fc.property(condition, fc.array(claim, { minLength: 5, maxLength: 5 }), (where, claims) => {
        const [before, after] = [where, unite(where)].map((of) => claims.map(conditionTest(of, claimTest)));
        expect(after).toEqual(before);
        expect(unite(where).length).toBeLessThanOrEqual(Math.max(1, where.length));
      }),
      { numRuns: 500 },
    );
  });
});
