import type { Row } from '../../engine/engine.ts';
import { entityColumns } from './entity.ts';
import { PARTNERSHIP_SELECTIONS, matchPartnerships, partnershipSuffix } from './partnership.ts';
import { combinations, queryVariants } from '../query.ts';

/*
 * Pages of partners by the number of partnerships. No index has this order, so that a page counts the partnerships of all pairs.
 * The keys are those of `countKey`.
 */

/** All partners: each pair stores the ids of its partnerships. */
export function allPartnersByCount<R>(decode: (row: Row) => R) {
  return queryVariants({
    name: 'partner.pageOfAllByCount',
    variants: combinations({ backwards: [false, true] }),
    text: ({ backwards }) => {
      const direction = backwards ? 'DESC' : 'ASC';
      return /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Node {id: k.id})-[r:PARTNERS_WITH]->(p)
    WITH r.claims AS claims, p, k.lo AS lo, k.hi AS hi, toString(size(r.claims)) AS digits
    WITH claims, p, lo, hi, ${COUNT_KEY} AS countKey
    WHERE countKey > lo AND countKey < hi
    WITH claims, p, countKey ORDER BY countKey ${direction} LIMIT $limit
    RETURN claims, p, countKey
  }
  RETURN k.i, countKey, claims, ${entityColumns('p')} ORDER BY k.i, countKey ${direction} LIMIT $maxRows`;
    },
    decode,
  });
}

/** The partners of partnerships that meet the conditions of a list. */
export function somePartnersByCount<R>(decode: (row: Row) => R) {
  return queryVariants({
    name: 'partner.pageByCount',
    variants: PARTNERSHIP_SELECTIONS.flatMap((selection) =>
      [false, true].map((backwards) => ({ ...selection, backwards })),
    ),
    suffix: ({ backwards, ...selection }) =>
      [partnershipSuffix(selection), backwards && 'backwards'].filter(Boolean).join('.'),
    text: ({ backwards, ...selection }) => {
      const direction = backwards ? 'DESC' : 'ASC';
      return /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    ${matchPartnerships(selection)}
    WITH p, k.lo AS lo, k.hi AS hi, collect(DISTINCT c.id) AS claims
    WITH p, lo, hi, claims, toString(size(claims)) AS digits
    WITH p, lo, hi, claims, ${COUNT_KEY} AS countKey
    WHERE countKey > lo AND countKey < hi
    WITH p, claims, countKey ORDER BY countKey ${direction} LIMIT $limit
    RETURN p, claims, countKey
  }
  RETURN key.i, countKey, claims, ${entityColumns('p')} ORDER BY key.i, countKey ${direction} LIMIT $maxRows`;
    },
    decode,
  });
}

const COUNT_KEY = /* cypher */ `toString(size(digits)) + digits + ' ' + p.id`;
