import { describe, expect, it } from 'vitest';

import { type FoundPath, pathKey, pathsByEntities } from '../../../../src/explorer/graph/model/paths-by-entities.ts';

type Hop = FoundPath['hops'][number];

describe('Paths between two entities', () => {
  const direct = path('a', ['c1', 'b']);
  const viaX = path('a', ['c2', 'x'], ['c3', 'b']);
  const viaXToo = path('a', ['c4', 'x'], ['c3', 'b']);
  const viaY = path('a', ['c5', 'y'], ['c6', 'b']);

  it('are grouped by the entities on the way, the groups and the paths in their order', () => {
    expect([...pathsByEntities([viaX, viaY, viaXToo, direct])]).toEqual([
      ['x,b', [viaX, viaXToo]],
      ['y,b', [viaY]],
      ['b', [direct]],
    ]);
  });

  it('have different keys if they use different claims, also in one group', () => {
    const keys = [direct, viaX, viaXToo, viaY].map(pathKey);
    expect(keys).toEqual(['c1', 'c2,c3', 'c4,c3', 'c5,c6']);
    expect(new Set(keys).size).toBe(4);
  });
});

/** @param hops the claim and the entity that each hop leads to */
function path(start: string, ...hops: readonly (readonly [claim: string, to: string])[]): FoundPath {
  const complete = hops.map(([claim, to], index): Hop => ({
    from: { role: 'BANK', entity: { id: hops[index - 1]?.[1] ?? start, name: '' } },
    to: { role: 'BANK', entity: { id: to, name: '' } },
    claim: { id: claim, summary: '', confidence: 0.9 },
  }));
  return { confidence: 0.9, weakestHop: complete[0] ?? null, hops: complete };
}
