import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type PageRange, keyRange, knownAndUnknown, pageFromRows, rowLimit } from '../../src/graph/page.ts';
import { dayKey } from '../../src/model/sort-key.ts';

const key = fc
  .tuple(
    fc.option(fc.constantFrom('2016-01-01', '2017', '2017-01', '2017-01-01', '2018-12')),
    fc.stringMatching(/^[a-c]{1,2}$/),
  )
  .map(([day, id]) => dayKey(day, id));

it('A page is the part of its list between two cursors, with unknown values last in both directions', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { maxLength: 12 }),
      fc.record({
        descending: fc.boolean(),
        after: fc.option(key),
        before: fc.option(key),
        size: fc.nat(6),
        fromEnd: fc.boolean(),
      }),
      (keys, { descending, ...range }) => {
        expect(pageOf(keys, range, descending)).toEqual(partOf(inOrder(keys, descending), range, descending));
      },
    ),
  );
});

/** Reads a page as a statement does: the keys of each range, in its direction, up to the limit. */
function pageOf(keys: readonly string[], range: PageRange, descending: boolean): string[] {
  const backwards = range.fromEnd !== descending;
  const rows = knownAndUnknown(range, descending).flatMap((bounds) => {
    const { lo, hi } = keyRange(bounds);
    const found = keys.filter((each) => each > lo && each < hi).toSorted();
    return (backwards ? found.toReversed() : found).slice(0, rowLimit(range));
  });
  const items = rows.slice(0, rowLimit(range)).map((each) => ({ key: each, node: each }));
  return pageFromRows(items, range).items.map(({ node }) => node);
}

function partOf(list: readonly string[], { after, before, size, fromEnd }: PageRange, descending: boolean): string[] {
  const isBefore = (a: string, b: string): boolean => a !== b && inOrder([a, b], descending)[0] === a;
  const between = list.filter(
    (each) => (after === null || isBefore(after, each)) && (before === null || isBefore(each, before)),
  );
  return fromEnd ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
}

function inOrder(keys: readonly string[], descending: boolean): string[] {
  const isUnknown = (each: string): boolean => each.startsWith('~');
  const sorted = descending ? keys.toSorted().toReversed() : keys.toSorted();
  return [...sorted.filter((each) => !isUnknown(each)), ...sorted.filter(isUnknown)];
}
