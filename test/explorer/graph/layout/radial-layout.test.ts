import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { radialLayout } from '../../../../src/explorer/graph/layout/radial/radial-layout.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleModel, subgraphs } from '../example-subgraph.ts';
import { createGraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';

describe('The radial layout', () => {
  const { graph } = exampleModel([
    { id: 'c1', of: ['start', 'a'] },
    { id: 'c2', of: ['start', 'b'] },
    { id: 'c3', of: ['a', 'far'] },
    { id: 'c4', of: ['b', 'x', 'y'] },
    { id: 'c5', of: ['alone', 'apart'] },
  ]);

  it('has a ring for each step from the start, which is in the middle', () => {
    const radius = radiiOf(radialLayout(graph, ['start']));
    expect(radius('start')).toBe(0);
    expect(radius('a')).toBeCloseTo(radius('b'));
    for (const [inner, outer] of [
      ['start', 'a'],
      ['b', 'c4'], // the node of a claim is between its participants
      ['c4', 'x'],
      ['a', 'far'],
      ['far', 'alone'], // no path leads there
    ] as const) {
      expect([inner, outer, radius(inner) < radius(outer)]).toEqual([inner, outer, true]);
    }
    expect(radius('x')).toBeCloseTo(radius('far'));
  });

  it('puts several starts around the middle', () => {
    const radius = radiiOf(radialLayout(graph, ['start', 'alone']));
    expect(radius('start')).toBeCloseTo(radius('alone'));
    expect(radius('apart')).toBeGreaterThan(radius('alone'));
  });

  it('has a place of its own for each node, and the same each time: any subgraph', async () => {
    await holds(
      fc.asyncProperty(subgraphs({ entities: 40, claims: 80 }), async (subgraph) => {
        const model = createGraphModel();
        model.add(subgraph);
        const starts = subgraph.entities.slice(0, 2).map(({ id }) => id);
        const positions = radialLayout(model.graph, starts);
        expect([...positions.keys()].toSorted()).toEqual(model.graph.nodes().toSorted());
        const places = [...positions.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
        expect(new Set(places).size).toBe(places.length);
        expect(radialLayout(model.graph, starts)).toEqual(positions);
      }),
      tries(50),
    );
  });
});

function radiiOf(positions: ReadonlyMap<string, { x: number; y: number }>): (node: string) => number {
  return (node) => {
    const { x, y } = positions.get(node) ?? { x: Number.NaN, y: 0 };
    return Math.hypot(x, y);
  };
}
