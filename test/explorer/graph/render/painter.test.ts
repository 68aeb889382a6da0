import { describe, expect, it } from 'vitest';

import type { PaintState } from '../../../../src/explorer/graph/render/paint.ts';
import { createPainter } from '../../../../src/explorer/graph/render/painter.ts';
import { EXAMPLE_PALETTE } from '../example-palette.ts';
import { exampleModel, exampleSubgraph } from '../example-subgraph.ts';

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

describe('The painter', () => {
  function recorded() {
    const model = exampleModel([{ id: 'c1', of: ['a', 'b'] }]);
    const calls: unknown[] = [];
    let state = STATE;
    const painter = createPainter(
      model,
      { refresh: ({ partialGraph }) => calls.push(partialGraph ?? 'all') },
      () => state,
      { onIndex: () => calls.push('index'), onPaint: () => calls.push('paint') },
    );
    return { model, calls, painter, select: (id: string) => (state = { ...state, selected: id }) };
  }

  it('paints the current state and redraws what has changed', async () => {
    const { model, calls, painter, select } = recorded();
    painter.repaint();
    await Promise.resolve();
    select('a');
    painter.repaint();
    await Promise.resolve();
    expect(calls).toEqual(['paint', { nodes: ['a', 'b'], edges: ['c1'] }, 'paint', { nodes: ['a'], edges: [] }]);
    expect(model.graph.getNodeAttribute('a', 'rim')).toBe(EXAMPLE_PALETTE.ink);
  });

  it('paints once what changes at one moment', async () => {
    const { model, calls, painter, select } = recorded();
    painter.repaint(['a'], []);
    painter.repaint(['b'], ['c1']);
    await Promise.resolve();
    select('b');
    painter.repaint(['a', 'b'], []);
    model.show(exampleSubgraph([]));
    await Promise.resolve();
    expect(calls).toEqual([
      'paint',
      { nodes: ['a', 'b'], edges: ['c1'] },
      'paint',
      { nodes: ['a', 'b'], edges: ['c1'] },
    ]);
  });

  it('has sigma index the graph if nodes or edges are new', async () => {
    const { model, calls, painter } = recorded();
    painter.repaint();
    await Promise.resolve();
    model.add(exampleSubgraph([{ id: 'c2', of: ['a', 'b'] }]));
    painter.repaint();
    await Promise.resolve();
    painter.repaint(['a'], []);
    await Promise.resolve();
    expect(calls.slice(2)).toEqual(['paint', 'index', 'all', 'paint', { nodes: [], edges: [] }]);
  });

  it('paints after each show, until it is closed', async () => {
    const { model, calls, painter } = recorded();
    model.show(exampleSubgraph([]));
    await Promise.resolve();
    expect(calls).toHaveLength(2);
    model.show(exampleSubgraph([]));
    painter.close();
    await Promise.resolve();
    model.show(exampleSubgraph([]));
    await Promise.resolve();
    expect(calls).toHaveLength(2);
  });
});
