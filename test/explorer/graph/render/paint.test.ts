import { describe, expect, it } from 'vitest';

import type { ClaimGraph } from '../../../../src/explorer/graph/model/graph-attributes.ts';
import { highlightedBy } from '../../../../src/explorer/graph/render/highlight.ts';
import { paintGraph, type PaintState, requiredConnectors } from '../../../../src/explorer/graph/render/paint.ts';
import { EXAMPLE_PALETTE } from '../example-palette.ts';
import { exampleModel } from '../example-subgraph.ts';

const STATE: PaintState = {
  palette: EXAMPLE_PALETTE,
  large: false,
  centres: new Set(),
  connectors: new Map(),
  requiredConnectors: new Set(),
  selected: null,
  selection: new Set(),
  named: new Set(),
  lineLabels: false,
  focused: null,
  highlighted: new Set(),
};

describe('The painted graph', () => {
  it('has the styles of its entities and claims', () => {
    const graph = painted({});
    expect(graph.getNodeAttributes('a')).toMatchObject({
      color: EXAMPLE_PALETTE.entities.COMPANY,
      rim: EXAMPLE_PALETTE.paper,
      shapeCode: 0,
      opacity: 1,
    });
    expect(graph.getNodeAttributes('round')).toMatchObject({ size: 4, color: EXAMPLE_PALETTE.claims.FUNDING_ROUND });
    expect(graph.getEdgeAttributes('owns')).toMatchObject({ color: EXAMPLE_PALETTE.claims.OWNERSHIP, head: 'arrow' });
    expect(graph.getEdgeAttributes('planned')).toMatchObject({ head: 'none', dash: 7, gap: 4 });
  });

  it('has rings around its centres and around what is selected', () => {
    const graph = painted({ centres: new Set(['a']), selected: 'round' });
    expect(graph.getNodeAttribute('a', 'rim')).toBe(EXAMPLE_PALETTE.ink);
    expect(graph.getNodeAttribute('b', 'rim')).toBe(EXAMPLE_PALETTE.paper);
    expect(graph.getNodeAttribute('round', 'size')).toBe(7);
    const plain = painted({});
    expect(sizeOfEdge(painted({ selected: 'owns' }), 'owns')).toBeGreaterThan(sizeOfEdge(plain, 'owns'));
  });

  it('dims everything but the focused entity, its claims and their participants', () => {
    const graph = focusedOn('c', {});
    expect(nodesWithOpacity(graph, 1)).toEqual(['a', 'b', 'c', 'round']);
    expect(nodesWithOpacity(graph, 0.12)).toEqual(['d']);
    expect(graph.getEdgeAttribute('planned', 'opacity')).toBe(0.05);
    expect(graph.getEdgeAttribute('round a', 'opacity')).toBeGreaterThan(0.05);
  });

  it('dims everything but the focused claim and its participants', () => {
    const graph = focusedOn('planned', {});
    expect(nodesWithOpacity(graph, 1)).toEqual(['b', 'd']);
    expect(graph.getEdgeAttribute('owns', 'opacity')).toBe(0.05);
    expect(graph.getEdgeAttribute('planned', 'opacity')).toBe(1);
  });

  it('dims nothing if it is large, and makes the claims of the focus stronger instead', () => {
    const graph = focusedOn('d', { large: true });
    expect(nodesWithOpacity(graph, 1)).toEqual(['a', 'b', 'c', 'd', 'round']);
    expect(sizeOfEdge(graph, 'planned')).toBeGreaterThan(sizeOfEdge(painted({}), 'planned'));
    expect(sizeOfEdge(graph, 'owns')).toBe(sizeOfEdge(painted({}), 'owns'));
  });
});

describe('What a focus highlights', () => {
  it('leaves out the participants of a hyperedge that is hidden', () => {
    const graph = example();
    graph.setNodeAttribute('round', 'visibility', 'hidden');
    expect([...highlightedBy(graph, 'c')]).toEqual(['c', 'round']);
  });

  it('is only the key itself if the graph does not have it', () => {
    expect([...highlightedBy(example(), 'nobody')]).toEqual(['nobody']);
  });
});

it('The labels of 24 connectors are required: those that connect the most centres, then by id', () => {
  const connectors = new Map(Array.from({ length: 30 }, (_, index) => [`e${String(index).padStart(2, '0')}`, 2]));
  connectors.set('e29', 3);
  const required = [...requiredConnectors(connectors)];
  expect([required.length, required[0], required[1], required.at(-1)]).toEqual([24, 'e29', 'e00', 'e22']);
});

function example(): ClaimGraph {
  return exampleModel([
    { id: 'owns', kind: 'OWNERSHIP', of: ['a as OWNER', 'b as OWNED'] },
    { id: 'round', kind: 'FUNDING_ROUND', of: ['a as INVESTOR', 'b as INVESTOR', 'c as INVESTEE'] },
    { id: 'planned', status: 'PLANNED', of: ['b', 'd'] },
  ]).graph;
}

function painted(change: Partial<PaintState>): ClaimGraph {
  const graph = example();
  paintGraph(graph, { ...STATE, ...change }, graph.nodes(), graph.edges());
  return graph;
}

function focusedOn(key: string, change: Partial<PaintState>): ClaimGraph {
  return painted({ ...change, focused: key, highlighted: highlightedBy(example(), key) });
}

function nodesWithOpacity(graph: ClaimGraph, opacity: number): string[] {
  return graph.filterNodes((_node, data) => data.opacity === opacity).toSorted();
}

function sizeOfEdge(graph: ClaimGraph, edge: string): number {
  return graph.getEdgeAttribute(edge, 'size') ?? 0;
}
