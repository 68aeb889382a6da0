import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createGraphModel, type GraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleModel, exampleSubgraph, subgraphs } from '../example-subgraph.ts';

describe('A graph model', () => {
  it('makes a claim between two entities an edge that points to its object', () => {
    const { graph } = exampleModel([{ id: 'c', kind: 'OWNERSHIP', of: ['grab as OWNED', 'ant as OWNER'] }]);
    expect(graph.nodes()).toEqual(['grab', 'ant']);
    expect(graph.extremities('c')).toEqual(['ant', 'grab']);
    expect(graph.getEdgeAttributes('c')).toMatchObject({ claim: 'c', kind: 'OWNERSHIP', directed: true });
  });

  it('does not direct a claim between equals', () => {
    const { graph } = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
    expect(graph.getEdgeAttribute('c', 'directed')).toBe(false);
  });

  it('makes a claim of three participants a node that is linked to each of them', () => {
    const { graph } = exampleModel([
      { id: 'c', kind: 'FUNDING_ROUND', status: 'ENDED', of: ['a as INVESTOR', 'b as INVESTOR', 'ant as INVESTEE'] },
    ]);
    expect(graph.nodes()).toEqual(['a', 'b', 'ant', 'c']);
    expect(graph.getNodeAttributes('c')).toMatchObject({ type: 'claim', kind: 'FUNDING_ROUND', status: 'ENDED' });
    expect(graph.mapEdges((_edge, { claim, directed }, source, target) => [claim, source, target, directed])).toEqual([
      ['c', 'c', 'a', false],
      ['c', 'c', 'b', false],
      ['c', 'c', 'ant', true],
    ]);
  });

  it('links an entity with several roles in a claim once', () => {
    const { graph } = exampleModel([
      { id: 'c1', of: ['a as BUYER', 'b as SELLER', 'b as TARGET'] },
      { id: 'c2', of: ['a as LEAD_INVESTOR', 'a as VEHICLE', 'b as ISSUER', 'c as INVESTOR'] },
      { id: 'c3', of: ['a as SPEAKER', 'a as SUBJECT'] },
    ]);
    expect(graph.mapEdges((_edge, { claim, directed }, source, target) => [claim, source, target, directed])).toEqual([
      ['c1', 'a', 'b', true],
      ['c2', 'c2', 'a', false],
      ['c2', 'c2', 'b', false],
      ['c2', 'c2', 'c', false],
      ['c3', 'c3', 'a', false],
    ]);
    expect(graph.getNodeAttributes('a')).toMatchObject({ claims: 3 });
  });

  it('makes a claim of one participant a node with one link', () => {
    const { graph } = exampleModel([{ id: 'c', kind: 'METRIC', of: ['a'] }]);
    expect([graph.nodes(), graph.size]).toEqual([['a', 'c'], 1]);
  });

  it('returns the keys of the nodes that are new', () => {
    const model = createGraphModel();
    expect(model.add(exampleSubgraph([{ id: 'c1', of: ['a', 'b'] }]))).toEqual(['a', 'b']);
    const grown = exampleSubgraph([
      { id: 'c1', of: ['a', 'b'] },
      { id: 'c2', of: ['a', 'b', 'c'] },
    ]);
    expect(model.add(grown)).toEqual(['c', 'c2']);
    expect(model.add(grown)).toEqual([]);
  });

  it('puts a pinned entity where its pin is', () => {
    const model = createGraphModel();
    model.pin({ a: { x: -60, y: 0 } });
    model.add(exampleSubgraph([{ id: 'c', of: ['a', 'b'] }]));
    expect(model.graph.getNodeAttributes('a')).toMatchObject({ x: -60, y: 0, pinned: true });
    expect(model.graph.getNodeAttribute('b', 'pinned')).toBeFalsy();
  });

  it('returns an entity to where the layout puts it when its pin is taken out', () => {
    const model = createGraphModel();
    model.add(exampleSubgraph([{ id: 'c', of: ['a', 'b'] }]));
    const before = positions(model);
    model.pin({ a: { x: 500, y: 0 } });
    expect(positions(model).get('a')).toEqual({ x: 500, y: 0 });
    expect(positions(model).get('b')).toEqual(before.get('b'));
    model.pin({});
    expect(positions(model)).toEqual(before);
    model.pin({ a: { x: 500, y: 0 } });
    model.place(new Map([['a', { x: 1, y: 2 }]])); // the layout goes on
    expect(positions(model).get('a')).toEqual({ x: 500, y: 0 });
    model.pin({});
    expect(positions(model).get('a')).toEqual({ x: 1, y: 2 });
  });

  it.each([3, 40])('puts nodes that come back where they were, such as by undo: %i nodes', (count) => {
    const model = createGraphModel();
    const first = exampleSubgraph([{ id: 'c', of: ['a', 'b'] }]);
    const claims = Array.from({ length: count }, (_, index) => ({ id: `c${index}`, of: ['a', `e${index}`] }));
    const grown = exampleSubgraph([{ id: 'c', of: ['a', 'b'] }, ...claims]);
    model.add(grown);
    model.place(new Map(model.graph.nodes().map((node, index) => [node, { x: index, y: -index }])));
    const before = positions(model);
    model.retain(first);
    model.add(first);
    expect(model.graph.nodes().toSorted()).toEqual(['a', 'b']);
    expect(model.add(grown)).toEqual([]); // none that has to find a place
    expect(positions(model)).toEqual(before);
  });

  it('hides everything until it is shown, and counts what is visible', () => {
    const whole = exampleSubgraph([
      { id: 'c1', of: ['a', 'b'] },
      { id: 'c2', of: ['a', 'b', 'c'] },
    ]);
    const model = createGraphModel();
    model.add(whole);
    expect(visibleNodes(model)).toEqual([]);
    expect(model.show(exampleSubgraph([{ id: 'c1', of: ['a', 'b'] }]))).toEqual({ nodes: 2, entities: 2, claims: 1 });
    expect(visibleNodes(model)).toEqual(['a', 'b']);
    expect(model.show(whole)).toEqual({ nodes: 4, entities: 3, claims: 2 });
    expect(model.graph.getNodeAttributes('a')).toMatchObject({ claims: 2 });
  });

  it('keeps only what is retained', () => {
    const model = exampleModel([
      { id: 'c1', of: ['a', 'b'] },
      { id: 'c2', of: ['a', 'b'] },
      { id: 'c3', of: ['a', 'b', 'c'] },
    ]);
    model.retain(exampleSubgraph([{ id: 'c2', of: ['a', 'b'] }]));
    expect([model.graph.nodes(), model.graph.edges()]).toEqual([['a', 'b'], ['c2']]);
  });

  it('calls its subscribers after each show, until they unsubscribe', () => {
    const model = createGraphModel();
    let calls = 0;
    const unsubscribe = model.subscribe(() => (calls += 1));
    model.show(exampleSubgraph([]));
    unsubscribe();
    model.show(exampleSubgraph([]));
    expect(calls).toBe(1);
  });

  it('moves no node when others are added, and shows as much as the subgraph has: any subgraphs', async () => {
    await holds(
      fc.asyncProperty(subgraphs(), subgraphs(), async (first, second) => {
        const model = createGraphModel();
        model.add(first);
        const before = positions(model);
        model.add(second);
        const after = positions(model);
        for (const [node, position] of before) expect(after.get(node)).toEqual(position);
        // Claims of both have the same ids, so only the claims of the first were added.
        expect(model.show(first)).toMatchObject({ entities: first.entities.length, claims: first.claims.length });
      }),
      tries(100),
    );
  });

  it('gives the same positions for the same subgraph: any subgraph', async () => {
    await holds(
      fc.asyncProperty(subgraphs(), async (subgraph) => {
        const [first, second] = [createGraphModel(), createGraphModel()];
        first.add(subgraph);
        second.add(subgraph);
        expect(positions(second)).toEqual(positions(first));
      }),
      tries(50),
    );
  });
});

function visibleNodes({ graph }: GraphModel): string[] {
  return graph.filterNodes((_node, { visibility }) => visibility === 'visible');
}

function positions({ graph }: GraphModel): Map<string, { x: number; y: number }> {
  return new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }]));
}
