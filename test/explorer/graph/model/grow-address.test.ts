import { expect, it } from 'vitest';

import { readGraphAddress } from '../../../../src/explorer/graph/model/graph-address.ts';
import { growAddress } from '../../../../src/explorer/graph/model/grow-address.ts';

const ADDRESS = readGraphAddress(new URLSearchParams('of=wirecard&avoid=alipay,visa&first=200&kinds=role'));

it('A grown graph has one more centre, which is no longer avoided', () => {
  expect(growAddress(ADDRESS, ['alipay'])).toEqual({ ...ADDRESS, of: ['wirecard', 'alipay'], avoid: ['visa'] });
});

it('A graph that grows from a centre stays the same', () => {
  expect(growAddress(ADDRESS, ['wirecard'])).toEqual(ADDRESS);
});

it('The limit of a grown graph rises and never sinks', () => {
  expect(growAddress(ADDRESS, ['alipay'], 500).first).toBe(500);
  expect(growAddress(ADDRESS, ['alipay'], 50).first).toBe(200);
});
