import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ClaimGraph } from '../../../../src/explorer/graph/model/graph-attributes.ts';
import type { Point } from '../../../../src/explorer/graph/model/point.ts';
import { createCurve, pointOnCurve } from '../../../../src/explorer/graph/render/curve.ts';
import { edgeAt, keyAt, nodeAt } from '../../../../src/explorer/graph/render/hit.ts';
import type { Projection } from '../../../../src/explorer/graph/render/projection.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleModel } from '../example-subgraph.ts';

/** Graph units are pixels. */
const SAME: Projection = { scale: 1, toScreen: ({ x, y }) => ({ x, y }) };
const straight = (): number => 0;

describe('The node at a point', () => {
  it('is the one whose circle, and a little around it, holds the point', () => {
    const graph = placed({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
    expect(nodeAt(graph, { x: 11, y: 0 }, SAME)).toBe('a');
    expect(nodeAt(graph, { x: 13, y: 0 }, SAME)).toBeNull();
    expect(nodeAt(graph, { x: 92, y: 8 }, SAME)).toBe('b');
    expect(nodeAt(graph, { x: 91, y: 9 }, SAME)).toBeNull();
  });

  it('is the smaller one if two overlap', () => {
    const graph = placed({ a: { x: 0, y: 0 }, b: { x: 0, y: 0 } });
    graph.setNodeAttribute('b', 'size', 4);
    expect(nodeAt(graph, { x: 1, y: 1 }, SAME)).toBe('b');
    expect(nodeAt(graph, { x: 8, y: 0 }, SAME)).toBe('a');
    graph.setNodeAttribute('a', 'size', 2);
    expect(nodeAt(graph, { x: 1, y: 1 }, SAME)).toBe('a');
  });

  it('is none if it is hidden', () => {
    const graph = placed({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
    graph.setNodeAttribute('a', 'visibility', 'hidden');
    expect(nodeAt(graph, { x: 0, y: 0 }, SAME)).toBeNull();
  });

  it('grows and shrinks with the projection', () => {
    const graph = placed({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
    const zoomed: Projection = { scale: 3, toScreen: ({ x, y }) => ({ x: 500 + 2 * x, y: 500 - 2 * y }) };
    expect(nodeAt(graph, { x: 500, y: 531 }, zoomed)).toBe('a');
    expect(nodeAt(graph, { x: 700, y: 531 }, zoomed)).toBe('b');
    expect(nodeAt(graph, { x: 500, y: 533 }, zoomed)).toBeNull();
  });
});

describe('The edge at a point', () => {
  it('is the nearest one that is not far', () => {
    const graph = placed({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
    expect(edgeAt(graph, { x: 50, y: 5 }, SAME, straight)).toBe('c');
    expect(edgeAt(graph, { x: 50, y: 7 }, SAME, straight)).toBeNull();
    expect(edgeAt(graph, { x: 105, y: 0 }, SAME, straight)).toBe('c');
    expect(edgeAt(graph, { x: 107, y: 0 }, SAME, straight)).toBeNull();
    graph.setEdgeAttribute('c', 'visibility', 'hidden');
    expect(edgeAt(graph, { x: 50, y: 0 }, SAME, straight)).toBeNull();
  });

  it('is on its curve if it is bent: any edge', async () => {
    const coordinate = fc.integer({ min: -500, max: 500 });
    const point = fc.record({ x: coordinate, y: coordinate });
    // `fc.double` almost always gives numbers close to 0.
    const bends = fc.integer({ min: -400, max: 400 }).map((value) => value / 1_000);
    await holds(
      fc.asyncProperty(
        point,
        point,
        bends,
        fc.integer({ min: 0, max: 1_000 }).map((value) => value / 1_000),
        async (a, b, bend, t) => {
          const graph = placed({ a, b });
          const onCurve = pointOnCurve(createCurve(a, b, bend), t);
          expect(edgeAt(graph, onCurve, SAME, () => bend)).toBe('c');
          const middle = pointOnCurve(createCurve(a, b, bend), 0.5);
          const far = Math.hypot(middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2) > 8;
          if (far) expect(edgeAt(graph, middle, SAME, straight)).toBeNull();
        },
      ),
      tries(300),
    );
  });

  it('is the same in both directions, with the bend mirrored: any point', async () => {
    const coordinate = fc.integer({ min: -60, max: 60 });
    await holds(
      fc.asyncProperty(coordinate, coordinate, async (x, y) => {
        const [a, b] = [
          { x: -50, y: 10 },
          { x: 50, y: -10 },
        ];
        const there = edgeAt(placed({ a, b }), { x, y }, SAME, () => 0.2);
        const back = edgeAt(placed({ a: b, b: a }), { x, y }, SAME, () => -0.2);
        expect(back).toBe(there);
      }),
      tries(300),
    );
  });
});

describe('The key at a point', () => {
  it('is the node before the edge behind it', () => {
    const graph = placed({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
    expect(keyAt(graph, { x: 5, y: 0 }, SAME, straight)).toBe('a');
    expect(keyAt(graph, { x: 50, y: 0 }, SAME, straight)).toBe('c');
    expect(keyAt(graph, { x: 50, y: 50 }, SAME, straight)).toBeNull();
  });

  it('is the claim of a hyperedge, on its node and on each of its links', () => {
    const { graph } = exampleModel([{ id: 'round', of: ['a', 'b', 'd'] }]);
    const positions = { a: [0, 0], b: [100, 0], d: [50, 80], round: [50, 30] } as const;
    for (const [node, [x, y]] of Object.entries(positions)) graph.mergeNodeAttributes(node, { x, y, size: 4 });
    expect(keyAt(graph, { x: 50, y: 30 }, SAME, straight)).toBe('round');
    for (const at of [
      { x: 25, y: 15 },
      { x: 75, y: 15 },
      { x: 50, y: 55 },
    ]) {
      expect(keyAt(graph, at, SAME, straight)).toBe('round');
    }
  });
});

/** Two entities of radius 10 and a claim, `c`, between them. */
function placed(positions: { readonly a: Point; readonly b: Point }): ClaimGraph {
  const { graph } = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
  graph.mergeNodeAttributes('a', { ...positions.a, size: 10 });
  graph.mergeNodeAttributes('b', { ...positions.b, size: 10 });
  return graph;
}
