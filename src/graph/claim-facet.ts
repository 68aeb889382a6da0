import type { Params } from '../engine/engine.ts';
import {
  type ClaimList,
  type ClaimListOwner,
  SHAPES,
  anchorParameters,
  matchClaims,
  shapeName,
  shapeOf,
} from './claim-anchor.ts';
import type { ClaimCondition } from './claim-filter.ts';
import { criteria } from './condition.ts';
import { MOST_ROWS, groupsOf, requireAllRows } from './page.ts';
import { type Reader, family, integer, query, text } from './query.ts';

const FACETS = ['MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR'] as const;

/** What claims are counted by. */
export type Facet = (typeof FACETS)[number];

export interface FacetRow {
  readonly value: string;
  /** Different claims with this value. */
  readonly claims: number;
  /** Different participants of these claims. */
  readonly entities: number;
}

/** For each owner the `limit` most frequent values among all claims of its list: most claims first, then by value. */
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
  return criteria(CRITERIA[facet](value));
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

/** The values of a claim `c`, as a list. */
const VALUES: Readonly<Record<Facet, string>> = {
  MARKET: 'c.markets',
  KIND: '[c.kind]',
  STATUS: '[c.status]',
  ROLE: 'c.participantRoles',
  ENTITY: 'c.participants',
  SOURCE: 'c.sources',
  YEAR: 'CASE WHEN c.year IS NULL THEN [] ELSE [c.year] END',
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
    ORDER BY claims DESC, value LIMIT $limit
    RETURN value, claims, entities
  }
  RETURN k.i, value, claims, entities ORDER BY k.i, claims DESC, value LIMIT $most`,
      ([group, value, claims, entities]) => ({
        group: integer(group),
        value: text(value),
        claims: integer(claims),
        entities: integer(entities),
      }),
    ),
);
