import { describe, expect, it } from 'vitest';

import {
  claimFilterOf,
  graphPath,
  MAX_CENTRES,
  readGraphAddress,
} from '../../../../src/explorer/graph/model/graph-address.ts';

describe('The address of a graph', () => {
  it('is the same after it is read and written again', () => {
    const path =
      '/neighbourhood?of=wirecard,tencent&depth=2&kinds=role&clock=inForceOn&day=2017-12-31&avoid=alipay&status=active,ended&minConfidence=0.7&hide=person&first=500&claim=c1';
    expect(graphPath(read(path))).toBe(path);
  });

  it('holds no parameter that has its default value', () => {
    expect(graphPath(read('/neighbourhood?of=wirecard&first=200&minConfidence=0&avoid=&status='))).toBe(
      '/neighbourhood?of=wirecard',
    );
  });

  it.each([
    'first=0',
    'first=1001',
    'first=2.5',
    'first=many',
    'minConfidence=1.5',
    'minConfidence=-1',
    'status=x',
    'hide=x',
  ])('ignores a value that is not allowed: %s', (parameter) => {
    expect(graphPath(read(`/neighbourhood?of=wirecard&${parameter}`))).toBe('/neighbourhood?of=wirecard');
  });

  it('does not avoid a centre, which the API rejects', () => {
    expect(read('/neighbourhood?of=wirecard&avoid=wirecard,alipay').avoid).toEqual(['alipay']);
  });

  it(`has at most ${MAX_CENTRES} centres`, () => {
    const ids = Array.from({ length: MAX_CENTRES + 1 }, (_, index) => `e${index}`);
    expect(read(`/neighbourhood?of=${ids.join(',')}`).of).toEqual(ids.slice(0, MAX_CENTRES));
  });

  it('gives a filter of claims only if it narrows anything', () => {
    expect(claimFilterOf(read('/neighbourhood?of=wirecard&first=50'))).toBeNull();
    expect(claimFilterOf(read('/neighbourhood?of=wirecard&kinds=role&status=ended&minConfidence=0.7'))).toEqual({
      kinds: ['ROLE'],
      status: ['ENDED'],
      confidence: { gte: 0.7 },
    });
  });
});

function read(path: string): ReturnType<typeof readGraphAddress> {
  return readGraphAddress(new URL(path, 'http://localhost').searchParams);
}
