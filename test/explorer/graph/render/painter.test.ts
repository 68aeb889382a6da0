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
      { refresh: (options) => calls.push(options ? options.partialGraph : 'all') },
      () => state,
      { onIndex: () => calls.push('index'), onPaint: () => calls.push('paint') },
    );
    return { model, calls, painter, select: (id: string) => (state = { ...state, selected: id }) };
  }

  it('paints the current state and redraws only what it is told', () => {
    const { model, calls, painter, select } = recorded();
    painter.repaint();
    select('a');
    painter.repaint(['a'], []);
    expect(calls).toEqual(['paint', { nodes: ['a', 'b'], edges: ['c1'] }, 'paint', { nodes: ['a'], edges: [] }]);
    expect(model.graph.getNodeAttribute('a', 'rim')).toBe(EXAMPLE_PALETTE.ink);
  });

  it('has sigma index the graph if nodes or edges are new', () => {
    const { model, calls, painter } = recorded();
    model.add(exampleSubgraph([{ id: 'c2', of: ['a', 'b'] }]));
    painter.repaint();
    painter.repaint(['a'], []);
    expect(calls).toEqual(['paint', 'index', 'all', 'paint', { nodes: ['a'], edges: [] }]);
  });

  it('paints and indexes after each show, until it is closed', () => {
    const { model, calls, painter } = recorded();
    model.show(exampleSubgraph([]));
    expect(calls).toEqual(['paint', 'index', 'all']);
    painter.close();
    model.show(exampleSubgraph([]));
    expect(calls).toHaveLength(3);
  });
});
