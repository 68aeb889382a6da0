import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wholeExpansion } from '../../../../src/explorer/graph/held/expansion.ts';
import { mergeSubgraphs } from '../../../../src/explorer/graph/held/merge-subgraphs.ts';
import { applyExpansion } from '../../../../src/explorer/graph/held/top-neighbours.ts';
import type { Subgraph } from '../../../../src/explorer/graph/model/subgraph.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleSubgraph, subgraphs } from '../example-subgraph.ts';

describe('A merged graph', () => {
  it('drops nothing that was there, and has each entity and claim once: any subgraphs', async () => {
    await holds(
      fc.asyncProperty(subgraphs(), subgraphs(), async (first, second) => {
        const merged = mergeSubgraphs([first, second]);
        expect(merged.entities.slice(0, first.entities.length)).toEqual(first.entities);
        expect(merged.claims.slice(0, first.claims.length)).toEqual(first.claims);
        for (const part of ['entities', 'claims'] as const) {
          const ids = merged[part].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(ids)).toEqual(new Set([...first[part], ...second[part]].map(({ id }) => id)));
        }
      }),
      tries(100),
    );
  });

  it('says whether the graph around the starts is complete, not its expansions', () => {
    const graph = exampleSubgraph([{ id: 'c', of: ['a', 'b'] }]);
    expect(mergeSubgraphs([graph, { ...graph, truncated: true }]).truncated).toBe(false);
    expect(mergeSubgraphs([{ ...graph, truncated: true }, graph]).truncated).toBe(true);
  });
});

describe('An expansion', () => {
  const loaded = exampleSubgraph([
    { id: 'c1', of: ['hub', 'busy'], confidence: 0.5 },
    { id: 'c2', of: ['hub', 'busy'], confidence: 0.6 },
    { id: 'c3', of: ['hub', 'trusted'], confidence: 0.99 },
    { id: 'c4', of: ['hub', 'third', 'guest'], confidence: 0.55 },
    { id: 'c5', of: ['hub'] },
  ]);

  it('adds all by default', () => {
    expect(applyExpansion(wholeExpansion('hub'), loaded)).toEqual({
      subgraph: loaded,
      shownNeighbours: 4,
      neighbours: 4,
      truncated: false,
    });
  });

  it.each([
    ['claims', 1, ['hub', 'busy'], ['c1', 'c2']],
    ['confidence', 1, ['hub', 'trusted'], ['c3']],
    ['claims', 2, ['hub', 'busy', 'trusted'], ['c1', 'c2', 'c3']],
  ] as const)('adds the best neighbours by %s: %i', (by, count, entities, claims) => {
    const { subgraph, shownNeighbours, neighbours } = applyExpansion(
      { ...wholeExpansion('hub'), top: { by, count } },
      loaded,
    );
    expect(idsOf(subgraph)).toEqual([entities, claims]);
    expect([shownNeighbours, neighbours]).toEqual([count, 4]);
  });

  it('keeps claims whole, so that who shares one comes along', () => {
    const { subgraph, shownNeighbours } = applyExpansion(
      { ...wholeExpansion('hub'), top: { by: 'claims', count: 3 } },
      loaded,
    );
    expect(idsOf(subgraph)[0]?.toSorted()).toEqual(['busy', 'guest', 'hub', 'third', 'trusted']);
    expect(shownNeighbours).toBe(4);
  });
});

function idsOf({ entities, claims }: Subgraph): string[][] {
  return [entities.map(({ id }) => id), claims.map(({ id }) => id)];
}
