import { afterEach, describe, expect, it, vi } from 'vitest';

import { createCamera, graphExtent } from '../../../../src/explorer/graph/render/camera.ts';
import { createGraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';
import type { Point } from '../../../../src/explorer/graph/model/point.ts';
import { exampleModel } from '../example-subgraph.ts';

describe('The camera', () => {
  afterEach(() => void vi.unstubAllGlobals());

  function recorded({ reducedMotion }: { readonly reducedMotion: boolean }) {
    vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
    const calls: unknown[] = [];
    const viewer = {
      getCamera: () => ({ getState: () => ({ ratio: 2 }), animate: (...args: unknown[]) => calls.push(args) }),
      getDimensions: () => ({ width: 400, height: 300 }),
      graphToViewport: ({ x, y }: Point) => ({ x: x + 200, y: 150 - y }),
      viewportToFramedGraph: ({ x, y }: Point) => ({ x: x / 400, y: y / 300 }),
      setCustomBBox: (extent: unknown) => calls.push(extent),
    };
    return { calls, camera: createCamera(viewer, createGraphModel().graph) };
  }

  it('zooms from where it is, and fits the whole graph', () => {
    const { calls, camera } = recorded({ reducedMotion: false });
    camera.zoom(4);
    camera.fit();
    expect(calls).toEqual([
      [{ ratio: 0.5 }, { duration: 150 }],
      [{ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 200 }],
    ]);
  });

  it('jumps if the user prefers reduced motion', () => {
    const { calls, camera } = recorded({ reducedMotion: true });
    camera.zoom(4);
    expect(calls).toEqual([[{ ratio: 0.5 }, { duration: 1 }]]);
  });

  it('moves to a node that is at the edge or outside, and stays if it is well inside', () => {
    const { calls, camera } = recorded({ reducedMotion: true });
    camera.reveal({ x: 10, y: 20 });
    expect(calls).toEqual([]);
    camera.reveal({ x: 600, y: 0 });
    expect(calls).toEqual([[{ x: 2, y: 0.5 }, { duration: 1 }]]);
  });

  it('has no frame while the graph is empty', () => {
    const { calls, camera } = recorded({ reducedMotion: true });
    camera.frame();
    expect(calls).toEqual([]);
  });
});

it('The extent of a graph holds hidden nodes too, and space for labels on the right', () => {
  const { graph } = exampleModel([{ id: 'c', of: ['a', 'b', 'd'] }]);
  graph.mergeNodeAttributes('a', { x: -100, y: 20 });
  graph.mergeNodeAttributes('b', { x: 100, y: 0 });
  graph.mergeNodeAttributes('d', { x: 0, y: -70, visibility: 'hidden' });
  graph.mergeNodeAttributes('c', { x: 0, y: 0 });
  expect(graphExtent(graph)).toEqual({ x: [-100, 130], y: [-70, 20] });
});

it('The extent counts a node that was dragged out of it only once the whole graph is asked for', () => {
  const model = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
  model.place(
    new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 100, y: 50 }],
    ]),
  );
  model.pin({ b: { x: 900, y: 50 } });
  expect(graphExtent(model.graph, new Set())).toEqual({ x: [0, 115], y: [0, 50] });
  expect(graphExtent(model.graph, new Set(['b']))).toEqual({ x: [0, 1_035], y: [0, 50] });
});
