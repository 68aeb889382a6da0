import fc from 'fast-check';
import { expect, it } from 'vitest';

import { entityRank } from '../../../../src/explorer/graph/model/entity-rank.ts';
import { holds, tries } from '../../../support/property.ts';

it('Centres rank above connectors, connectors above other entities, each by its claims: any counts', async () => {
  const count = fc.integer({ min: 0, max: 1_000 }); // claims of a graph
  await holds(
    fc.asyncProperty(count, count, count, fc.integer({ min: 0, max: 50 }), async (a, b, c, centres) => {
      const rank = (id: string, claims: number) =>
        entityRank(id, claims, new Set(['centre']), new Map([['connector', centres]]));
      expect(rank('centre', a)).toBeGreaterThan(rank('connector', b));
      expect(rank('connector', b)).toBeGreaterThan(rank('other', c));
      for (const id of ['centre', 'connector', 'other']) {
        expect(Math.sign(rank(id, a) - rank(id, b))).toBe(Math.sign(a - b));
      }
    }),
    tries(200),
  );
});

it('A connector of more centres ranks above one with more claims', () => {
  const connectors = new Map([
    ['three', 3],
    ['two', 2],
  ]);
  expect(entityRank('three', 3, new Set(), connectors)).toBeGreaterThan(entityRank('two', 900, new Set(), connectors));
});
