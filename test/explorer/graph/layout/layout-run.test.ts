import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutInput } from '../../../../src/explorer/graph/layout/layout-input.ts';
import { createLayoutRun, type LayoutInput } from '../../../../src/explorer/graph/layout/layout-run.ts';
import { createGraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';
import { holds, tries } from '../../../support/property.ts';
import { subgraphs } from '../example-subgraph.ts';

describe('A layout', () => {
  const inputs = subgraphs().map((subgraph) => {
    const { graph, add } = createGraphModel();
    add(subgraph);
    return layoutInput(graph, graph.nodes());
  });

  it('settles, and is the same however its steps are divided: any subgraph', async () => {
    await holds(
      fc.asyncProperty(inputs, fc.integer({ min: 1, max: 50 }), async (input, slice) => {
        const [inSlices, atOnce] = [createLayoutRun(input), createLayoutRun(input)];
        for (let slices = 0; !inSlices.settled && slices < 700; slices++) inSlices.step(slice);
        atOnce.step(700);
        expect([inSlices.settled, atOnce.settled]).toEqual([true, true]);
        expect(inSlices.positions()).toEqual(atOnce.positions());
        expect(atOnce.positions().every(Number.isFinite)).toBe(true);
      }),
      tries(20),
    );
  });

  it('does not move fixed nodes: any subgraph', async () => {
    await holds(
      fc.asyncProperty(inputs, async (input) => {
        const fixed = input.fixed.map((_, node) => node % 2);
        const run = createLayoutRun({ ...input, fixed });
        run.step(100);
        const after = run.positions();
        for (let node = 1; node < fixed.length; node += 2) {
          expect(after.slice(2 * node, 2 * node + 2)).toEqual(input.positions.slice(2 * node, 2 * node + 2));
        }
      }),
      tries(20),
    );
  });

  it('leaves its input as it is', () => {
    const input = ring(6);
    const before = input.positions.slice();
    createLayoutRun(input).step(10);
    expect(input.positions).toEqual(before);
  });

  it('converges long before the maximum of its steps if the graph is simple', () => {
    const run = createLayoutRun(ring(12));
    run.step(400);
    expect(run.settled).toBe(true);
  });

  it('leaves no two nodes that overlap: any radius, all nodes adjacent', async () => {
    await holds(
      fc.asyncProperty(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 6, max: 60 }), async (count, radius) => {
        const nodes = Array.from({ length: count }, (_, node) => node);
        const pairs = nodes.flatMap((a) => nodes.slice(a + 1).map((b) => [a, b] as const));
        const run = createLayoutRun({
          ...ring(count),
          sizes: new Float32Array(count).fill(radius),
          edges: Uint32Array.from(pairs.flat()),
        });
        run.step(700);
        const positions = run.positions();
        const at = (index: number): number => positions[index] ?? 0;
        for (const [a, b] of pairs) {
          const distance = Math.hypot(at(2 * a) - at(2 * b), at(2 * a + 1) - at(2 * b + 1));
          expect(distance).toBeGreaterThan(2 * radius);
        }
      }),
      tries(30),
    );
  });

  it('has settled from the start if there is nothing to lay out', () => {
    expect(createLayoutRun(ring(0)).settled).toBe(true);
    expect(createLayoutRun(ring(1)).settled).toBe(true);
  });
});

/** Nodes of radius 6, each joined to the next. */
function ring(count: number): LayoutInput {
  const nodes = Array.from({ length: count }, (_, node) => node);
  const angle = (node: number): number => (node / count) * 2 * Math.PI;
  return {
    positions: Float32Array.from(nodes.flatMap((node) => [100 * Math.cos(angle(node)), 80 * Math.sin(angle(node))])),
    sizes: new Float32Array(count).fill(6),
    fixed: new Uint8Array(count),
    edges: count < 2 ? new Uint32Array() : Uint32Array.from(nodes.flatMap((node) => [node, (node + 1) % count])),
  };
}
