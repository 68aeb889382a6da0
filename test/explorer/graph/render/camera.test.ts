import { afterEach, describe, expect, it, vi } from 'vitest';

import { createCamera, graphExtent } from '../../../../src/explorer/graph/render/camera.ts';
import { createGraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';
import { exampleModel } from '../example-subgraph.ts';

describe('The camera', () => {
  afterEach(() => void vi.unstubAllGlobals());

  function recorded({ reducedMotion }: { readonly reducedMotion: boolean }) {
    vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
    const calls: unknown[] = [];
    const viewer = {
      getCamera: () => ({ getState: () => ({ ratio: 2 }), animate: (...args: unknown[]) => calls.push(args) }),
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
