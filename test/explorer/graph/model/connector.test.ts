import { describe, expect, it } from 'vitest';

import { findConnectors } from '../../../../src/explorer/graph/model/connector.ts';

describe('The entities that link several starts', () => {
  it('share claims with two of them, each counted', () => {
    const graph = claims(['a', 'hub'], ['b', 'hub'], ['c', 'hub'], ['a', 'x'], ['a', 'b']);
    expect(findConnectors(graph, ['a', 'b', 'c'])).toEqual(new Map([['hub', 3]]));
  });

  it('may lie on a longer way from one to another', () => {
    const graph = claims(['a', 'x'], ['x', 'y'], ['y', 'b'], ['a', 'z']);
    expect([...findConnectors(graph, ['a', 'b']).keys()]).toEqual(['x', 'y']);
  });

  it('are found through claims of many', () => {
    expect([...findConnectors(claims(['a', 'x', 'y'], ['y', 'b', 'z']), ['a', 'b']).keys()]).toEqual(['y']);
  });

  it('are none around one start, around none, and where nothing joins the starts', () => {
    const graph = claims(['a', 'x'], ['b', 'y']);
    for (const centres of [['a'], [], ['a', 'b'], ['a', 'nobody']]) expect(findConnectors(graph, centres).size).toBe(0);
  });
});

function claims(...ids: readonly string[][]): Parameters<typeof findConnectors>[0] {
  return { claims: ids.map((those) => ({ participants: those.map((id) => ({ entity: { id } })) })) };
}
