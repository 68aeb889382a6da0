import type { GraphAddress } from './graph-address.ts';

/** The address with more centres, and with at least this limit of claims. */
export function growAddress(address: GraphAddress, ids: readonly string[], minFirst = 0): GraphAddress {
  const { of, avoid, first } = address;
  return {
    ...address,
    of: [...new Set([...of, ...ids])],
    avoid: avoid.filter((avoided) => !ids.includes(avoided)), // the API rejects centres in `avoid`
    first: Math.max(minFirst, first),
  };
}
