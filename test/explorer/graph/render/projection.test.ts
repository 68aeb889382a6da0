import fc from 'fast-check';
import { expect, it } from 'vitest';

import { edgeBend } from '../../../../src/explorer/graph/render/edge-bend.ts';
import { anchorOf, createProjection } from '../../../../src/explorer/graph/render/projection.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleModel } from '../example-subgraph.ts';

it('The projection is that of sigma, for every point: any camera', async () => {
  const number = fc.integer({ min: -1_000, max: 1_000 }).map((value) => value / 10);
  await holds(
    fc.asyncProperty(fc.array(number, { minLength: 6, maxLength: 6 }), number, number, async (matrix, x, y) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
      const graphToViewport = (at: { x: number; y: number }) => ({
        x: a * at.x + b * at.y + c,
        y: d * at.x + e * at.y + f,
      });
      const { toScreen, scale } = createProjection({ graphToViewport, scaleSize: (size) => 3 * size });
      expect(scale).toBe(3);
      expect(toScreen({ x, y }).x).toBeCloseTo(graphToViewport({ x, y }).x, 6);
      expect(toScreen({ x, y }).y).toBeCloseTo(graphToViewport({ x, y }).y, 6);
    }),
    tries(100),
  );
});

it('The anchor of an entity is its position, that of an edge its middle; what is hidden has none', () => {
  const { graph } = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
  graph.mergeNodeAttributes('a', { x: 0, y: 10 });
  graph.mergeNodeAttributes('b', { x: 100, y: 30 });
  expect([anchorOf(graph, 'a'), anchorOf(graph, 'c'), anchorOf(graph, 'nobody')]).toEqual([
    { x: 0, y: 10 },
    { x: 50, y: 20 },
    null,
  ]);
  graph.setNodeAttribute('a', 'visibility', 'hidden');
  graph.setEdgeAttribute('c', 'visibility', 'hidden');
  expect([anchorOf(graph, 'a'), anchorOf(graph, 'c')]).toEqual([null, null]);
});

it('Parallel edges bend apart by equal steps, symmetrically, whichever way they point', () => {
  const { graph } = exampleModel([
    { id: 'there', of: ['a', 'b'] },
    { id: 'back', of: ['b', 'a'] },
  ]);
  const bends = (edge: string, parallelCount: number): number[] =>
    Array.from({ length: parallelCount }, (_, parallelIndex) =>
      edgeBend(graph, edge, { parallelIndex, parallelCount }),
    );
  expect(bends('there', 1)).toEqual([0]);
  expect(bends('there', 2)).toEqual([-0.08, 0.08]);
  expect(bends('there', 3)).toEqual([-0.16, 0, 0.16]);
  expect(bends('back', 2)).toEqual([0.08, -0.08]);
});
