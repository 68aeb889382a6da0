import fc from 'fast-check';
import { expect, it } from 'vitest';

import { toggleOption } from '../../../../src/explorer/graph/legend/toggle-option.ts';
import { holds, tries } from '../../../support/property.ts';

const ALL = ['a', 'b', 'c'];

it('Unchecking one of all values leaves the others', () => {
  expect(toggleOption(ALL, [], 'b', false)).toEqual(['a', 'c']);
});

it('Checking the last value that is missing selects all, which is an empty list', () => {
  expect(toggleOption(ALL, ['c', 'a'], 'b', true)).toEqual([]);
});

it('Unchecking the only value selects all again', () => {
  expect(toggleOption(ALL, ['b'], 'b', false)).toEqual([]);
});

it('The chosen values are in the order of all values, and toggling back restores them: any choice', async () => {
  await holds(
    fc.asyncProperty(
      fc.subarray(ALL, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...ALL),
      async (chosen, value) => {
        const checked = chosen.includes(value);
        const next = toggleOption(ALL, chosen, value, !checked);
        expect(next).toEqual(ALL.filter((option) => next.includes(option)));
        if (next.length > 0 || !checked) expect(toggleOption(ALL, next, value, checked)).toEqual(chosen);
      },
    ),
    tries(50),
  );
});
