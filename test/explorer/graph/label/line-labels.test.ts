import { describe, expect, it } from 'vitest';

import { lineLabelRequests } from '../../../../src/explorer/graph/label/line-label-request.ts';
import { placeLineLabels } from '../../../../src/explorer/graph/label/line-labels.ts';
import { EXAMPLE_PALETTE } from '../example-palette.ts';
import { exampleModel } from '../example-subgraph.ts';

describe('The labels of lines', () => {
  const { graph } = exampleModel([
    { id: 'c1', kind: 'OWNERSHIP', of: ['a', 'b'] },
    { id: 'c2', kind: 'ROLE', of: ['c', 'd'] },
    { id: 'c3', kind: 'METRIC', of: ['d', 'e', 'f'] },
  ]);
  for (const [index, node] of graph.nodes().entries()) graph.mergeNodeAttributes(node, { x: 10 * index, y: 20 });
  const SAME = { scale: 1, toScreen: ({ x, y }: { x: number; y: number }) => ({ x, y }) };
  const state = {
    palette: EXAMPLE_PALETTE,
    large: false,
    centres: new Set<string>(),
    connectors: new Map<string, number>(),
    requiredConnectors: new Set<string>(),
    selected: null,
    selection: new Set<string>(),
    named: new Set<string>(),
    lineLabels: false,
    focused: null,
    highlighted: new Set<string>(),
  };
  const textsOf = (change: object) =>
    lineLabelRequests(graph, { ...state, ...change }, SAME, () => 0, { width: 400, height: 300 }).map(
      ({ text }) => text,
    );

  it('are those of what is focused or selected', () => {
    expect(textsOf({})).toEqual([]);
    expect(textsOf({ focused: 'a' })).toEqual(['Ownership']);
    expect(textsOf({ selection: new Set(['d']) })).toEqual(['Position', 'Figure']);
    expect(textsOf({ selected: 'c2' })).toEqual(['Position']);
  });

  it('are those of all lines if that is chosen, of the focused ones first', () => {
    expect(textsOf({ lineLabels: true, focused: 'c' })).toEqual(['Position', 'Ownership', 'Figure']);
  });

  it('are in the middle of a line', () => {
    const [label] = lineLabelRequests(graph, { ...state, focused: 'a' }, SAME, () => 0, { width: 400, height: 300 });
    expect(label).toEqual({ key: 'c1', text: 'Ownership', x: 5, y: 20 });
  });

  it('cover no label of a node, no other one, and not the edge of the frame', () => {
    const request = (key: string, x: number, y: number) => ({ key, text: key, x, y });
    const taken = [{ key: 'n', text: 'Node', x: 100, y: 100, width: 40, bold: false }];
    const labels = placeLineLabels(
      [request('covers', 120, 104), request('free', 120, 130), request('same', 125, 133), request('edge', 4, 200)],
      taken,
      { width: 400, height: 300 },
      () => 50,
      10,
    );
    expect(labels.map(({ key }) => key)).toEqual(['free']);
    expect(labels[0]).toMatchObject({ x: 95, width: 50 });
  });
});
