import { expect, it } from 'vitest';

import { claimCountsByEntity, claimsByEntity } from '../../../../src/explorer/graph/model/claims-by-entity.ts';
import { exampleSubgraph } from '../example-subgraph.ts';

const SUBGRAPH = exampleSubgraph([
  { id: 'c1', of: ['a', 'b'] },
  { id: 'c2', of: ['b', 'c', 'd'] },
  { id: 'c3', of: ['b'] },
]);

it('Claims are listed for each participant in their order', () => {
  const ids = [...claimsByEntity(SUBGRAPH)].map(([entity, claims]) => [entity, claims.map(({ id }) => id)]);
  expect(Object.fromEntries(ids)).toEqual({ a: ['c1'], b: ['c1', 'c2', 'c3'], c: ['c2'], d: ['c2'] });
});

it('Claims are counted for each participant', () => {
  expect(Object.fromEntries(claimCountsByEntity(SUBGRAPH))).toEqual({ a: 1, b: 3, c: 1, d: 1 });
});
