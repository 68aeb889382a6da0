import { describe, expect, it } from 'vitest';

import { highlightedBy } from '../../../../src/explorer/graph/render/highlight.ts';
import { labelRequests, rankLabels } from '../../../../src/explorer/graph/label/label-request.ts';
import type { PaintState } from '../../../../src/explorer/graph/render/paint.ts';
import { EXAMPLE_PALETTE } from '../example-palette.ts';
import { exampleModel } from '../example-subgraph.ts';

const STATE: PaintState = {
  palette: EXAMPLE_PALETTE,
  large: false,
  centres: new Set(['centre']),
  connectors: new Map([['connector', 2]]),
  requiredConnectors: new Set(['connector']),
  selected: null,
  selection: new Set(),
  named: new Set(),
  lineLabels: false,
  focused: null,
  highlighted: new Set(),
};
const VIEWPORT = { width: 100, height: 100 };
const SAME = { scale: 2, toScreen: ({ x, y }: { x: number; y: number }) => ({ x, y }) };

describe('The rank of labels', () => {
  const { graph } = exampleModel([
    { id: 'c1', of: ['centre', 'connector'] },
    { id: 'c2', of: ['busy', 'quiet'] },
    { id: 'c3', of: ['busy', 'quiet', 'other'] },
    { id: 'c4', of: ['busy'] },
  ]);

  it('puts centres first, then connectors, then entities by their claims and their ids', () => {
    expect(rankLabels(graph, STATE)).toEqual(['centre', 'connector', 'busy', 'quiet', 'other']);
  });

  it('puts what is selected before everything', () => {
    expect(rankLabels(graph, { ...STATE, selected: 'other' })[0]).toBe('other');
  });

  it('leaves out what a focus dims', () => {
    const focus = { focused: 'quiet', highlighted: highlightedBy(graph, 'quiet') };
    expect(rankLabels(graph, { ...STATE, ...focus })).toEqual(['quiet', 'busy', 'other']);
  });

  it('leaves out nothing on a large graph, where a focus dims nothing, but puts its neighbours before others', () => {
    const focus = { large: true, focused: 'quiet', highlighted: highlightedBy(graph, 'quiet') };
    expect(rankLabels(graph, { ...STATE, ...focus })).toEqual(['quiet', 'centre', 'connector', 'busy', 'other']);
  });
});

describe('The labels to place', () => {
  const { graph } = exampleModel([{ id: 'c', of: ['centre', 'connector', 'other', 'outside'] }]);
  for (const [index, node] of ['centre', 'connector', 'other'].entries()) {
    graph.mergeNodeAttributes(node, { x: 10 * index, y: 50, size: 8 });
  }
  graph.mergeNodeAttributes('outside', { x: 101, y: 50, size: 8 });
  const ranked = ['centre', 'connector', 'other', 'outside'];

  it('are those of the entities in the viewport, with radii in pixels', () => {
    const requests = labelRequests(graph, ranked, STATE, SAME, { viewport: VIEWPORT, onlyRequired: false });
    expect(requests.map(({ key, radius, required, bold }) => [key, radius, required, bold])).toEqual([
      ['centre', 16, true, true],
      ['connector', 16, true, false],
      ['other', 16, false, false],
    ]);
  });

  it('are only the required ones on demand', () => {
    const state = { ...STATE, focused: 'other' };
    const keys = (paintState: PaintState): string[] =>
      labelRequests(graph, ranked, paintState, SAME, { viewport: VIEWPORT, onlyRequired: true }).map(({ key }) => key);
    expect(keys(STATE)).toEqual(['centre', 'connector']);
    expect(keys(state)).toEqual(['centre', 'connector', 'other']);
  });

  it('are at most 400, the first of the rank', () => {
    const many = exampleModel([{ id: 'c', of: Array.from({ length: 500 }, (_, index) => `e${index}`) }]);
    many.graph.forEachNode((_node, data) => Object.assign(data, { x: 1, y: 1, size: 1 }));
    const all = rankLabels(many.graph, STATE);
    const requests = labelRequests(many.graph, all, STATE, SAME, { viewport: VIEWPORT, onlyRequired: false });
    expect(requests.map(({ key }) => key)).toEqual(all.slice(0, 400));
  });
});
