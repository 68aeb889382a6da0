import type { GraphAddress } from './graph-address.ts';

/** The address with one more centre, and with at least this limit of claims. */
export function growAddress(address: GraphAddress, id: string, minFirst = 0): GraphAddress {
  const { of, avoid, first } = address;
  return {
    ...address,
    of: of.includes(id) ? of : [...of, id],
    avoid: avoid.filter((avoided) => avoided !== id), // the API rejects centres in `avoid`
    first: Math.max(minFirst, first),
  };
}
