import { describe, expect, it } from 'vitest';

import { findConnectors } from '../../../../src/explorer/graph/model/connector.ts';
import type { Subgraph } from '../../../../src/explorer/graph/model/subgraph.ts';
import { exampleSubgraph } from '../example-subgraph.ts';

describe('The entities that connect several centres', () => {
  it('share claims with two or more of them, which are counted', () => {
    const graph = claims(['a', 'hub'], ['b', 'hub'], ['c', 'hub'], ['a', 'x'], ['a', 'b']);
    expect(findConnectors(graph, ['a', 'b', 'c'])).toEqual(new Map([['hub', 3]]));
  });

  it('may be on a shortest path between two of them', () => {
    const graph = claims(['a', 'x'], ['x', 'y'], ['y', 'b'], ['a', 'z']);
    expect([...findConnectors(graph, ['a', 'b']).keys()]).toEqual(['x', 'y']);
  });

  it('are found through claims of three and more participants', () => {
    expect([...findConnectors(claims(['a', 'x', 'y'], ['y', 'b', 'z']), ['a', 'b']).keys()]).toEqual(['y']);
  });

  it('are none if there is one centre or none, or if there is no path between the centres', () => {
    const graph = claims(['a', 'x'], ['b', 'y']);
    for (const centres of [['a'], [], ['a', 'b'], ['a', 'nobody']]) expect(findConnectors(graph, centres).size).toBe(0);
  });
});

/** @param participants the participants of each claim */
function claims(...participants: readonly string[][]): Subgraph {
  return exampleSubgraph(participants.map((of, index) => ({ id: `c${index}`, of })));
}
