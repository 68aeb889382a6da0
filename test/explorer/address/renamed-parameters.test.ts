import { describe, expect, it } from 'vitest';

import { renameParameters } from '../../../src/explorer/address/renamed-parameters.ts';
import { graphPath, readGraphAddress } from '../../../src/explorer/graph/model/graph-address.ts';

describe('The query string of a bookmark', () => {
  it.each([
    ['of=a,b&sure=0.8&depth=2', 'of=a,b&minConfidence=0.8&depth=2'],
    ['sure=0.8&minConfidence=0.5', 'minConfidence=0.5'],
    ['sure=', 'minConfidence='],
  ])('gets current names: %s', (search, renamed) => {
    expect(renameParameters(search)).toBe(renamed);
  });

  it.each(['', 'of=a,b&minConfidence=0.8', 'of=sure'])('stays as it is without an old name: %s', (search) => {
    expect(renameParameters(search)).toBeNull();
  });

  it('leads to the same view after it is renamed', () => {
    const address = readGraphAddress(new URLSearchParams(renameParameters('of=a,b&sure=0.8') ?? ''));
    expect(address.minConfidence).toBe(0.8);
    expect(graphPath(address)).toBe('/neighbourhood?of=a,b&minConfidence=0.8');
  });
});
