import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withoutKinds } from '../../../../src/explorer/graph/model/hide-kinds.ts';
import type { Subgraph } from '../../../../src/explorer/graph/model/subgraph.ts';
import { holds, tries } from '../../../support/property.ts';
import { exampleSubgraph, subgraphs } from '../example-subgraph.ts';

describe('A subgraph without some kinds of entities', () => {
  const whole = exampleSubgraph(
    [
      { id: 'edge', of: ['ant', 'ceo'] },
      { id: 'hyperedge', of: ['ant', 'ceo', 'bank'] },
      { id: 'people', of: ['ceo', 'cfo', 'cto'] },
      { id: 'other', of: ['ant', 'shop'] },
    ],
    { ceo: 'PERSON', cfo: 'PERSON', cto: 'PERSON' },
  );

  it('keeps a claim of three while one participant is visible, and drops an edge without one of its ends', () => {
    expect(idsOf(withoutKinds(whole, ['PERSON'], []))).toEqual([
      ['ant', 'bank', 'shop'],
      ['hyperedge', 'other'],
    ]);
  });

  it('drops entities that are left without a claim, but no centre', () => {
    const pair = exampleSubgraph([{ id: 'c', of: ['ant', 'ceo'] }], { ceo: 'PERSON' });
    expect(idsOf(withoutKinds(pair, ['PERSON'], []))).toEqual([[], []]);
    expect(idsOf(withoutKinds(pair, ['PERSON'], ['ant']))).toEqual([['ant'], []]);
    expect(withoutKinds(pair, ['PERSON'], ['ceo'])).toEqual(pair);
  });

  it('is the same object if nothing is hidden', () => {
    expect(withoutKinds(whole, [], [])).toBe(whole);
  });

  it('has no claim without a visible participant, and loses nothing more when hidden again: any subgraph', async () => {
    await holds(
      fc.asyncProperty(subgraphs(), fc.nat({ max: 3 }), async (subgraph, divisor) => {
        const entities = subgraph.entities.map((entity, index) =>
          index % (divisor + 2) === 0 ? { ...entity, kind: 'PERSON' as const } : entity,
        );
        const visible = withoutKinds({ ...subgraph, entities }, ['PERSON'], ['e0']);
        const ids = new Set(visible.entities.map(({ id }) => id));
        for (const { participants } of visible.claims) {
          expect(participants.some(({ entity }) => ids.has(entity.id))).toBe(true);
        }
        expect(withoutKinds(visible, ['PERSON'], ['e0'])).toEqual(visible);
      }),
      tries(100),
    );
  });
});

function idsOf({ entities, claims }: Subgraph): string[][] {
  return [entities.map(({ id }) => id), claims.map(({ id }) => id)];
}
