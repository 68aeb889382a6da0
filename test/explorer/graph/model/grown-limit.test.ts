import { describe, expect, it } from 'vitest';

import { grownLimit } from '../../../../src/explorer/graph/model/grown-limit.ts';
import type { Subgraph } from '../../../../src/explorer/graph/model/subgraph.ts';
import { exampleSubgraph } from '../example-subgraph.ts';

describe('The limit of a graph that grows', () => {
  it('stays if every claim that was shown is still among the first', () => {
    expect(grownLimit(claims(0, 10), claims(0, 300), 50)).toBe(50);
  });

  it('rises to the lowest one that keeps every claim that was shown', () => {
    expect(grownLimit(claims(0, 10), claims(-195, 300), 50)).toBe(500);
    expect(grownLimit(claims(0, 10), claims(-190, 300), 50)).toBe(200);
  });

  it('never sinks', () => {
    expect(grownLimit(claims(0, 1), claims(0, 2), 500)).toBe(500);
    expect(grownLimit(claims(0, 1), claims(0, 2), 333)).toBe(333);
  });

  it('is null if the grown graph does not have a claim that was shown', () => {
    expect(grownLimit(claims(0, 10), claims(5, 1_000), 200)).toBeNull();
  });
});

/** A subgraph with the claims of these numbers. */
function claims(from: number, to: number): Subgraph {
  return exampleSubgraph(
    Array.from({ length: to - from }, (_, index) => ({ id: `claim ${from + index}`, of: ['a', 'b'] })),
  );
}
