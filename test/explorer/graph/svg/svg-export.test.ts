import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ClaimGraph } from '../../../../src/explorer/graph/model/graph-attributes.ts';
import { createGraphModel } from '../../../../src/explorer/graph/model/graph-model.ts';
import { renderSvg, type SvgOptions } from '../../../../src/explorer/graph/svg/svg-export.ts';
import { holds, tries } from '../../../support/property.ts';
import { EXAMPLE_PALETTE } from '../example-palette.ts';
import { exampleModel, subgraphs } from '../example-subgraph.ts';

const OPTIONS: SvgOptions = {
  centres: new Set(['a']),
  connectors: new Map(),
  palette: EXAMPLE_PALETTE,
  bendOf: () => 0,
  widthOf: (text, _bold, size) => 0.6 * size * text.length,
  size: { width: 600, height: 400 },
  below: false,
};

describe('The SVG of a graph', () => {
  it('has a line for each edge and link, a symbol for each node and a label for each entity', () => {
    const { graph } = exampleModel([
      { id: 'c1', of: ['a', 'b'] },
      { id: 'c2', of: ['a', 'b', 'd'] },
    ]);
    const [lines, nodes, labels] = drawingOf(renderSvg(graph, OPTIONS));
    expect(lines?.match(/<path /g)).toHaveLength(4);
    expect(nodes?.match(/<circle /g)).toHaveLength(4);
    expect(textsIn(labels ?? '')).toEqual(['Name of a', 'Name of b', 'Name of d']);
    expect(labels).toMatch(/font-weight="bold">Name of a</);
  });

  it('has an arrow for each directed claim', () => {
    const { graph } = exampleModel([
      { id: 'c1', kind: 'OWNERSHIP', of: ['a as OWNER', 'b as OWNED'] },
      { id: 'c2', of: ['b', 'd'] },
    ]);
    const [lines] = drawingOf(renderSvg(graph, OPTIONS));
    expect(lines?.match(/class="arrow"/g)).toHaveLength(1);
  });

  it('leaves out what is hidden', () => {
    const { graph } = exampleModel([
      { id: 'c1', of: ['a', 'b'] },
      { id: 'c2', of: ['a', 'b'] },
      { id: 'c3', of: ['a', 'd'] },
    ]);
    graph.setNodeAttribute('d', 'visibility', 'hidden');
    for (const edge of ['c2', 'c3']) graph.setEdgeAttribute(edge, 'visibility', 'hidden');
    const [lines, nodes, labels] = drawingOf(renderSvg(graph, OPTIONS));
    expect([lines?.match(/<path /g)?.length, nodes?.match(/<circle /g)?.length]).toEqual([1, 2]);
    expect(textsIn(labels ?? '')).toEqual(['Name of a', 'Name of b']);
  });

  it('explains in its legend only what it shows', () => {
    const { graph } = exampleModel([{ id: 'c', kind: 'ROLE', status: 'PLANNED', of: ['a', 'li'] }], { li: 'PERSON' });
    expect(textsIn(legendOf(renderSvg(graph, OPTIONS)))).toEqual([
      'Position',
      'Planned',
      'wider: more confident',
      'Company',
      'Person',
    ]);
  });

  it('explains arrows and hyperedges if it has any', () => {
    const { graph } = exampleModel([{ id: 'c', kind: 'ROLE', of: ['a', 'b as ORGANISATION', 'd'] }]);
    expect(textsIn(legendOf(renderSvg(graph, OPTIONS)))).toEqual([
      'Position',
      'Active',
      'wider: more confident',
      'points to the owned, acquired, funded or headed entity',
      'claim with one or 3+ participants',
      'Company',
    ]);
  });

  it('has its texts above the graph and below the legend', () => {
    const { graph } = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
    const svg = renderSvg(graph, {
      ...OPTIONS,
      head: [{ text: 'Around A', size: 20, bold: true }],
      foot: [{ text: 'FinGraph, retrieved today', size: 11 }],
    });
    const texts = textsIn(svg);
    expect([texts[0], texts.at(-1)]).toEqual(['Around A', 'FinGraph, retrieved today']);
  });

  it('escapes names, and leaves out characters that XML does not allow', () => {
    const { graph } = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
    graph.mergeNodeAttributes('a', { name: '<script>"A" & B\u0000\u001b</script>' } as object);
    const svg = renderSvg(graph, OPTIONS);
    expect(svg).toContain('>&lt;script&gt;&quot;A&quot; &amp; B&lt;/script&gt;<');
    expect(svg).not.toContain('<script');
  });

  it('is drawn for one entity alone, and for nothing', () => {
    const { graph } = exampleModel([{ id: 'c', of: ['a'] }]);
    graph.dropNode('c');
    expect(textsIn(renderSvg(graph, OPTIONS))[0]).toBe('Name of a');
    graph.clear();
    expect(renderSvg(graph, OPTIONS)).toMatch(/^<svg .*height="[\d.]+"/);
  });

  it('is high enough for edges that bend out of it', () => {
    const { graph } = exampleModel([{ id: 'c', of: ['a', 'b'] }]);
    graph.mergeNodeAttributes('a', { x: -100, y: 0 });
    graph.mergeNodeAttributes('b', { x: 100, y: 0 });
    for (const bend of [-0.9, 0.9]) {
      const svg = renderSvg(graph, { ...OPTIONS, bendOf: () => bend });
      const [, ...curve] = /M\S+ (\S+)Q\S+ (\S+) \S+ ([^" ]+)"/.exec(svg) ?? [];
      const [from = NaN, control = NaN, to = NaN] = curve.map(Number);
      const middle = (from + 2 * control + to) / 4;
      const [top, bottom] = bend > 0 ? [middle, from] : [from, middle];
      expect(top).toBeCloseTo(36, 1); // the padding
      expect(bottom - top).toBeCloseTo((0.9 / 2) * 468, 0); // the width without padding and space for labels
    }
  });

  it('keeps every node in its drawing, whatever the edges bend, and is the same each time: any graph', async () => {
    await holds(
      fc.asyncProperty(
        subgraphs(),
        fc.integer({ min: -400, max: 400 }).map((value) => value / 1_000),
        async (subgraph, bend) => {
          const { graph, add, show } = createGraphModel();
          add(subgraph);
          show(subgraph);
          const options = { ...OPTIONS, bendOf: () => bend };
          const svg = renderSvg(graph, options);
          expect(renderSvg(graph, options)).toBe(svg);
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          const [, nodes = ''] = drawingOf(svg);
          const centres = [...nodes.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)].map(([, x, y]) => [
            Number(x),
            Number(y),
          ]);
          expect(centres).toHaveLength(visibleNodes(graph));
          for (const [x = NaN, y = NaN] of centres) {
            expect(x).toBeGreaterThanOrEqual(35.9);
            expect(x).toBeLessThanOrEqual(600 - 35.9);
            expect(y).toBeGreaterThanOrEqual(35.9);
            expect(y).toBeLessThanOrEqual(400 - 35.9);
          }
        },
      ),
      tries(50),
    );
  });
});

/** The groups of lines, of nodes and of labels. */
function drawingOf(svg: string): string[] {
  const [, drawing = ''] = /<g transform[^>]*>\n([^]*?)\n<\/g>/.exec(svg) ?? [];
  return drawing.split('\n');
}

function legendOf(svg: string): string {
  return /<g class="picture-legend">.*<\/g>/.exec(svg)?.[0] ?? '';
}

function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

function visibleNodes(graph: ClaimGraph): number {
  return graph.filterNodes((_node, { visibility }) => visibility === 'visible').length;
}
