import { describe, expect, it } from 'vitest';

import { layoutInput } from '../../../../src/explorer/graph/layout/layout-input.ts';
import { createGraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';
import { exampleModel, exampleSubgraph } from '../example-subgraph.ts';

describe('The input of a layout', () => {
  it('has one edge for all claims between the same two entities, in either direction', () => {
    const { graph } = exampleModel([
      { id: 'c1', of: ['a', 'b'] },
      { id: 'c2', of: ['a as OWNED', 'b as OWNER'] },
      { id: 'c3', of: ['b', 'c'] },
    ]);
    expect([...layoutInput(graph, ['a', 'b', 'c']).edges]).toEqual([0, 1, 1, 2]);
  });

  it('has the positions of the nodes, and makes entities larger than hyperedges', () => {
    const { graph } = exampleModel([{ id: 'c', of: ['a', 'b', 'd'] }]);
    const { positions, sizes } = layoutInput(graph, graph.nodes());
    expect([...sizes]).toEqual([6, 6, 6, 3]);
    expect([...positions]).toEqual(
      graph
        .nodes()
        .flatMap((node) => [
          Math.fround(graph.getNodeAttribute(node, 'x')),
          Math.fround(graph.getNodeAttribute(node, 'y')),
        ]),
    );
  });

  it('fixes pinned nodes, and those that are not free', () => {
    const { graph, add, pin } = createGraphModel();
    pin({ a: { x: 0, y: 0 } });
    add(exampleSubgraph([{ id: 'c', of: ['a', 'b'] }]));
    expect([...layoutInput(graph, ['a', 'b']).fixed]).toEqual([1, 0]);
    expect([...layoutInput(graph, ['a', 'b'], new Set(['a'])).fixed]).toEqual([1, 1]);
  });
});
