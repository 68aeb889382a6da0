import { expect, it } from 'vitest';

import { listChange } from '../../../src/explorer/text/list-change.ts';

it.each([
  [['a', 'b'], ['b', 'c'], { removed: ['a'], added: ['c'], reordered: false }],
  [['a', 'a'], ['a'], { removed: ['a'], added: [], reordered: false }],
  [['a', 'b'], ['b', 'a'], { removed: [], added: [], reordered: true }],
  [[{ source: 's' }], [{ source: 's' }, { source: 't' }], { removed: [], added: [{ source: 't' }], reordered: false }],
])('The change of the list %j to %j', (before, after, change) => {
  expect(listChange(before, after)).toEqual(change);
});
