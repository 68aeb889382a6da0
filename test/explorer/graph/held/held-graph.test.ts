import { describe, expect, it } from 'vitest';

import { MAX_EXPANSIONS, wholeExpansion } from '../../../../src/explorer/graph/held/expansion.ts';
import {
  changeLayout,
  collapseEntity,
  expandEntities,
  hideEntities,
  hideOthers,
  pinEntities,
  showEntities,
  unpinEntities,
  UNTOUCHED,
} from '../../../../src/explorer/graph/held/held-graph.ts';
import { clickSelection } from '../../../../src/explorer/graph/held/selection.ts';

describe('A graph that is held', () => {
  it('grows by expansions, of which the last one of an entity counts', () => {
    const held = expandEntities(UNTOUCHED, [wholeExpansion('a'), wholeExpansion('b')]);
    const some = { ...wholeExpansion('a'), kinds: ['OWNERSHIP'] as const };
    expect(expandEntities(held, [some]).expand).toEqual([wholeExpansion('b'), some]);
    expect(collapseEntity(held, 'a').expand).toEqual([wholeExpansion('b')]);
  });

  it(`has at most ${MAX_EXPANSIONS} expansions`, () => {
    const all = Array.from({ length: MAX_EXPANSIONS }, (_, index) => wholeExpansion(`e${index}`));
    const full = expandEntities(UNTOUCHED, all);
    expect(full.expand).toHaveLength(MAX_EXPANSIONS);
    expect(expandEntities(full, [wholeExpansion('other')])).toBe(full);
  });

  it('hides entities, or all but the chosen ones, and shows them again', () => {
    const held = hideEntities(hideEntities(UNTOUCHED, ['a']), ['b', 'a']);
    expect(held.without).toEqual(['a', 'b']);
    expect(showEntities(held, ['a']).without).toEqual(['b']);
    expect(showEntities(held).without).toEqual([]);
    expect(hideOthers(held, ['c', 'd', 'e'], new Set(['d'])).without).toEqual(['a', 'b', 'c', 'e']);
  });

  it('pins entities at whole units', () => {
    const held = pinEntities(UNTOUCHED, { a: { x: 1.4, y: -2.6 }, b: { x: 0, y: 0 } });
    expect(held.pins).toEqual({ a: { x: 1, y: -3 }, b: { x: 0, y: 0 } });
    expect(unpinEntities(held, ['a']).pins).toEqual({ b: { x: 0, y: 0 } });
  });

  it('starts another layout without pins, and keeps them in the same one', () => {
    const held = pinEntities(UNTOUCHED, { a: { x: 1, y: 1 } });
    expect(changeLayout(held, 'radial')).toEqual({ ...UNTOUCHED, layout: 'radial' });
    expect(changeLayout(held, 'force').pins).toEqual(held.pins);
  });
});

describe('A click', () => {
  it('selects one entity, adds one or takes one out, and clears the selection beside the nodes', () => {
    const one = clickSelection(new Set(['x']), 'a', { adds: false });
    const two = clickSelection(one, 'b', { adds: true });
    expect([[...one], [...two]]).toEqual([['a'], ['a', 'b']]);
    expect([...clickSelection(two, 'a', { adds: true })]).toEqual(['b']);
    expect([...clickSelection(two, null, { adds: false })]).toEqual([]);
    expect([...clickSelection(two, null, { adds: true })]).toEqual(['a', 'b']);
  });
});
