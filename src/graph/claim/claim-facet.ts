import { COUNTRY_CODES } from '../../model/country-code.ts';
import type { Params } from '../../engine/engine.ts';
import {
  type ClaimList,
  type ClaimListOwner,
  SHAPES,
  anchorParameters,
  matchClaims,
  shapeName,
  shapeOf,
} from './claim-scope.ts';
import type { ClaimCondition, ClaimCriteria } from './claim-filter.ts';
import { criteria } from '../condition.ts';
import { MOST_ROWS, groupsOf, requireAllRows } from '../page.ts';
import { type Reader, family, integer, query, text } from '../query.ts';

const FACETS = ['MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR'] as const;

/** Stands for the claims that have no value; no value itself, since codes and kinds are in capitals. */
const UNKNOWN_VALUE = 'unknown';

/** What claims are counted by. */
export type Facet = (typeof FACETS)[number];

export interface FacetRow {
  /** `UNKNOWN_VALUE` where the claims have none. */
  readonly value: string;
  /** Different claims with this value. */
  readonly claims: number;
  /** Different participants of these claims. */
  readonly entities: number;
}

/**
 * For each owner the `limit` most frequent values among all claims of its list: most claims first, then by value; last of
 * all the claims that have no value.
 */
export async function facetCounts(
  reader: Reader,
  list: ClaimList,
  facet: Facet,
  limit: number,
  owners: readonly ClaimListOwner[],
): Promise<FacetRow[][]> {
  const parameters = { ...anchorParameters(list, owners), limit, most: MOST_ROWS };
  const rows = await facetQuery({ ...shapeOf(list), facet })(reader, parameters);
  requireAllRows(rows);
  return groupsOf(rows, owners.length);
}

/** The claims that a value of a facet counts. */
export function facetCondition(facet: Facet, value: string): ClaimCondition {
  if (isUnknownValue(facet, value)) return [[{ ...ANY_VALUE[facet], excluded: true }]];
  return criteria(CRITERIA[facet](value));
}

/** Whether it stands for the claims without a value; of other facets it may be an id. */
export function isUnknownValue(facet: Facet, value: string): boolean {
  return value === UNKNOWN_VALUE && mayBeUnknown(facet);
}

function mayBeUnknown(facet: Facet): boolean {
  return ANY_VALUE[facet] !== undefined;
}

const CRITERIA = {
  MARKET: (value: string) => ({ markets: [value] }),
  KIND: (value: string) => ({ kinds: [value] }),
  STATUS: (value: string) => ({ status: [value] }),
  ROLE: (value: string) => ({ involves: [{ roles: [value] }] }),
  ENTITY: (value: string) => ({ involves: [{ entities: [value] }] }),
  SOURCE: (value: string) => ({ sources: [value] }),
  YEAR: (value: string) => ({ year: value }),
};

/** What a claim with any value meets, of the facets of which it may have none. */
const ANY_VALUE: Readonly<Partial<Record<Facet, ClaimCriteria>>> = {
  MARKET: { markets: COUNTRY_CODES },
  YEAR: { dateFrom: '0001-01-01' },
};

/** The values of a claim `c`, as a list that is never empty. */
const VALUES: Readonly<Record<Facet, string>> = {
  MARKET: `CASE WHEN size(c.markets) = 0 THEN ['${UNKNOWN_VALUE}'] ELSE c.markets END`,
  KIND: '[c.kind]',
  STATUS: '[c.status]',
  ROLE: 'c.participantRoles',
  ENTITY: 'c.participants',
  SOURCE: 'c.sources',
  YEAR: `[coalesce(c.year, '${UNKNOWN_VALUE}')]`,
};

const facetQuery = family(
  SHAPES.flatMap((shape) => FACETS.map((facet) => ({ ...shape, facet }))),
  (shape) => `claim.facet.${shapeName(shape)}.${shape.facet}`,
  (shape, name) =>
    query<Params, FacetRow & { readonly group: number }>(
      name,
      /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${matchClaims(shape, 'true')}
    UNWIND ${VALUES[shape.facet]} AS value
    UNWIND c.participants AS participant
    WITH value, count(DISTINCT c.id) AS claims, count(DISTINCT participant) AS entities
    WITH value, claims, entities, ${mayBeUnknown(shape.facet) ? `CASE WHEN value = '${UNKNOWN_VALUE}' THEN 1 ELSE 0 END` : '0'} AS last
    ORDER BY last, claims DESC, value LIMIT $limit
    RETURN value, claims, entities, last
  }
  RETURN k.i, value, claims, entities, last ORDER BY k.i, last, claims DESC, value LIMIT $most`,
      ([group, value, claims, entities]) => ({
        group: integer(group),
        value: text(value),
        claims: integer(claims),
        entities: integer(entities),
      }),
    ),
);
