import { describe, expect, it } from 'vitest';

import { grownLimit } from '../../../../src/explorer/graph/model/grown-limit.ts';

describe('The limit of a graph that grows', () => {
  it('stays where all that was shown is still among the first', () => {
    expect(grownLimit(claims(0, 10), claims(0, 300), 50)).toBe(50);
  });

  it('rises to the next one that holds all that was shown', () => {
    expect(grownLimit(claims(0, 10), claims(-195, 300), 50)).toBe(500);
    expect(grownLimit(claims(0, 10), claims(-190, 300), 50)).toBe(200);
  });

  it('never falls', () => {
    expect(grownLimit(claims(0, 1), claims(0, 2), 500)).toBe(500);
    expect(grownLimit(claims(0, 1), claims(0, 2), 333)).toBe(333);
  });

  it('is none where something that was shown is not there at all', () => {
    expect(grownLimit(claims(0, 10), claims(5, 1_000), 200)).toBeNull();
  });
});

function claims(from: number, to: number): Parameters<typeof grownLimit>[0] {
  return { claims: Array.from({ length: to - from }, (_, at) => ({ id: `claim ${from + at}` })) as never };
}
