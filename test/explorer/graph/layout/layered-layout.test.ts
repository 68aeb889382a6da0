import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layeredLayout } from '../../../../src/explorer/graph/layout/layered/layered-layout.ts';
import { ownershipLayers } from '../../../../src/explorer/graph/layout/layered/layers.ts';
import { ownershipArcs } from '../../../../src/explorer/graph/layout/layered/ownership-arcs.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleModel } from '../example-subgraph.ts';

describe('The layered layout', () => {
  it('puts owners above what they own, also through claims of several owners', () => {
    const positions = layeredLayout(
      exampleModel([
        owns('c1', 'founder', 'holding'),
        owns('c2', 'holding', 'bank'),
        owns('c3', 'founder', 'bank'),
        { id: 'c4', kind: 'OWNERSHIP', of: ['bank as OWNER', 'fund as OWNER', 'shop as OWNED'] },
        { id: 'c5', of: ['shop', 'partner'] },
      ]).graph,
    );
    const y = (node: string) => positions.get(node)?.y ?? Number.NaN;
    for (const [above, below] of [
      ['founder', 'holding'],
      ['holding', 'bank'],
      ['bank', 'c4'],
      ['c4', 'shop'],
      ['fund', 'c4'],
      ['shop', 'partner'], // takes part in no such claim
    ] as const) {
      expect([above, below, y(above) > y(below)]).toEqual([above, below, true]);
    }
    expect(y('fund')).toBe(y('bank')); // directly above what it owns
  });

  it('ends where companies own each other', () => {
    const { graph } = exampleModel([
      owns('c1', 'a', 'b'),
      owns('c2', 'b', 'a'),
      owns('c3', 'b', 'c'),
      owns('c4', 'd', 'd2'),
    ]);
    const positions = layeredLayout(graph);
    expect(positions.size).toBe(graph.order);
    expect(positions.get('c')?.y).toBeLessThan(positions.get('b')?.y ?? Number.NaN);
  });

  it('has few crossings', () => {
    // in the order of ids each line would cross each other one
    const arcs = ownershipArcs(
      exampleModel([owns('c1', 'a', 'z'), owns('c2', 'b', 'y'), owns('c3', 'c', 'x'), owns('c4', 'd', 'w')]).graph,
    );
    const [owners = [], owned = []] = ownershipLayers(arcs);
    expect(owned).toEqual(owners.map((owner) => arcs.get(owner)?.[0]));
  });

  it('breaks a long layer into rows', () => {
    const claims = Array.from({ length: 60 }, (_, index) => owns(`c${index}`, 'hub', `e${index}`));
    const positions = layeredLayout(exampleModel(claims).graph);
    const xs = [...positions.values()].map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1_500);
    for (let index = 0; index < 60; index++) {
      expect(positions.get(`e${index}`)?.y).toBeLessThan(positions.get('hub')?.y ?? Number.NaN);
    }
  });

  it('puts every owner above what it owns, has a place for each node, and the same each time: any holdings without cycles', async () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 })).filter(([a, b]) => a !== b);
    await holds(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 30 }), async (pairs) => {
        const claims = pairs.map(([a, b], index) => owns(`c${index}`, `e${Math.min(a, b)}`, `e${Math.max(a, b)}`));
        const { graph } = exampleModel(claims);
        const positions = layeredLayout(graph);
        for (const [a, b] of pairs) {
          const [owner, owned] = [positions.get(`e${Math.min(a, b)}`), positions.get(`e${Math.max(a, b)}`)];
          expect(owner?.y).toBeGreaterThan(owned?.y ?? Number.NaN);
        }
        const places = [...positions.values()].map(({ x, y }) => `${x} ${y}`);
        expect(new Set(places).size).toBe(graph.order);
        expect(layeredLayout(graph)).toEqual(positions);
      }),
      tries(100),
    );
  });
});

function owns(id: string, owner: string, owned: string) {
  return { id, kind: 'OWNERSHIP' as const, of: [`${owner} as OWNER`, `${owned} as OWNED`] };
}
