import { describe, expect, it } from 'vitest';

import { pathsGraphVariables, pinnedEnds, subgraphOfPaths } from '../../../src/explorer/connections/paths-subgraph.ts';

type Paths = Parameters<typeof pathsGraphVariables>[0];
type Graph = Parameters<typeof subgraphOfPaths>[0];

/** One path over the entities, with a claim between each two. */
function pathOver(...ids: readonly string[]): Paths[number] {
  const hops = ids.slice(1).map((to, index) => ({
    from: { entity: { id: ids[index] } },
    to: { entity: { id: to } },
    claim: { id: `${ids[index]}-${to}` },
  }));
  return { hops } as unknown as Paths[number];
}

describe('The graph of paths', () => {
  it('selects each claim of the paths once, around both ends', () => {
    expect(pathsGraphVariables([pathOver('a', 'b', 'd'), pathOver('a', 'c', 'd'), pathOver('a', 'b', 'd')])).toEqual({
      of: ['a', 'd'],
      depth: 2,
      where: { ids: ['a-b', 'b-d', 'a-c', 'c-d'] },
      first: 1_000,
    });
  });

  it('goes no further than the API allows', () => {
    expect(pathsGraphVariables([pathOver('a', 'b', 'c', 'd', 'e', 'f')])?.depth).toBe(4);
  });

  it('is empty for paths without a step', () => {
    expect(pathsGraphVariables([])).toBeNull();
    expect(pathsGraphVariables([pathOver('a')])).toBeNull();
  });

  it('leaves out participants that are not on a path', () => {
    const participants = ['a', 'b', 'x'].map((id) => ({ entity: { id } }));
    const graph = {
      truncated: false,
      entities: [{ id: 'a' }, { id: 'b' }, { id: 'x' }],
      claims: [{ id: 'a-b', participants }],
    } as unknown as Graph;
    const { entities, claims } = subgraphOfPaths(graph, [pathOver('a', 'b')]);
    expect(entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(claims[0]?.participants.map(({ entity }) => entity.id)).toEqual(['a', 'b']);
  });

  it('has one end on the left and the other on the right', () => {
    expect(pinnedEnds('a', 'b', 3)).toEqual({ a: { x: -180, y: 0 }, b: { x: 180, y: 0 } });
  });
});
