import { COUNTRY_CODES } from '../../model/country-code.ts';
import { countingTerms } from './claim-access.ts';
import {
  BY_TERMS,
  CLAIM_LIST_VARIANTS,
  type ClaimList,
  type ClaimListOwner,
  type ClaimListVariant,
  claimListParameters,
  claimListSuffix,
  claimListVariant,
  matchClaims,
  termParameters,
} from './claim-scope.ts';
import type { ClaimCondition, ClaimCriteria } from './claim-filter.ts';
import type { CountedProperty, IndexedValue } from '../claim-index/claim-index.ts';
import { indexOf, indexedList } from './indexed-claims.ts';
import { criteria } from '../condition.ts';
import { MAX_ROWS_READ, groupsOf, requireAllRows } from '../page.ts';
import { type Reader, queryVariants } from '../query.ts';
import { integer, text } from '../row-value.ts';

const FACETS = ['MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR', 'DATASET', 'TAG', 'MEASURE'] as const;

/** The value of claims that have none. Country codes and years are never equal to it. */
const UNKNOWN_VALUE = 'unknown';

/** A property by which claims are counted. */
export type Facet = (typeof FACETS)[number];

export interface FacetRow {
  /** `UNKNOWN_VALUE` for claims without a value. */
  readonly value: string;
  /** Distinct claims with this value. */
  readonly claims: number;
  /** Distinct participants of these claims. */
  readonly entities: number;
}

/**
 * The `limit` most frequent values among the claims of each owner: most claims first, then by value. Claims without a
 * value come last.
 */
export async function facetCounts(
  reader: Reader,
  list: ClaimList,
  facet: Facet,
  limit: number,
  owners: readonly ClaimListOwner[],
): Promise<FacetRow[][]> {
  const index = await indexOf(reader, list);
  if (index !== null) {
    const lists = owners.map((owner) => indexedList(list, owner));
    return (await index.values(lists, PROPERTIES[facet])).map((values) =>
      sortedFacets(
        values.filter(({ value }) => value !== null || mayBeUnknown(facet)),
        limit,
      ),
    );
  }
  const variant = claimListVariant(list);
  const maxRows = MAX_ROWS_READ;
  const params = { ...claimListParameters(list, owners), limit, maxRows };
  const terms = countingTerms(reader, list, owners);
  const rows = await (terms
    ? facetQuery({ ...BY_TERMS, facet })(reader, { ...termParameters(terms.queries, terms.condition), limit, maxRows })
    : variant.past
      ? facetQuery({ ...variant, facet: null })(reader, { ...params, facet, mayBeUnknown: mayBeUnknown(facet) })
      : facetQuery({ ...variant, facet })(reader, params));
  requireAllRows(rows);
  return groupsOf(rows, owners.length);
}

/** As the statement sorts them. */
function sortedFacets(values: readonly IndexedValue[], limit: number): FacetRow[] {
  return values
    .toSorted((a, b) => Number(a.value === null) - Number(b.value === null) || b.claims - a.claims || byValue(a, b))
    .slice(0, limit)
    .map(({ value, claims, entities }) => ({ value: value ?? UNKNOWN_VALUE, claims, entities }));
}

function byValue(a: IndexedValue, b: IndexedValue): number {
  return (a.value ?? '') < (b.value ?? '') ? -1 : 1;
}

/** For each facet, the property with its values. */
const PROPERTIES: Readonly<Record<Facet, CountedProperty>> = {
  MARKET: 'markets',
  KIND: 'kind',
  STATUS: 'status',
  ROLE: 'participantRoles',
  ENTITY: 'participants',
  SOURCE: 'sources',
  YEAR: 'year',
  DATASET: 'dataset',
  TAG: 'tags',
  MEASURE: 'measure',
};

/** The condition on claims that a value of a facet counts. */
export function facetCondition(facet: Facet, value: string): ClaimCondition {
  if (isUnknownValue(facet, value)) return [[{ ...ANY_VALUE[facet], excluded: true }]];
  return criteria(CRITERIA[facet](value));
}

/** Whether this is the entry for claims without a value. In other facets, `unknown` may be an id. */
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
  DATASET: (value: string) => ({ datasets: [value] }),
  TAG: (value: string) => ({ tags: [value] }),
  MEASURE: (value: string) => ({ measures: [value] }),
};

/** For facets that count claims without a value: the criteria that every claim with a value meets. */
const ANY_VALUE: Readonly<Partial<Record<Facet, ClaimCriteria>>> = {
  MARKET: { markets: COUNTRY_CODES },
  YEAR: { dateFrom: '0001-01-01' },
};

interface FacetVariant extends ClaimListVariant {
  /** Null in the past, where the facet is a parameter: there are enough texts without. */
  readonly facet: Facet | null;
}

/** The values of a claim `c`, as a list. It is empty where claims without a value are not counted. */
const VALUES: Readonly<Record<Facet, string>> = {
  MARKET: `coalesce(c.markets, ['${UNKNOWN_VALUE}'])`,
  KIND: '[c.kind]',
  STATUS: '[c.status]',
  ROLE: 'c.participantRoles',
  ENTITY: 'c.participants',
  SOURCE: 'c.sources',
  YEAR: `[coalesce(c.year, '${UNKNOWN_VALUE}')]`,
  DATASET: '[c.dataset]',
  TAG: 'coalesce(c.tags, [])',
  MEASURE: 'CASE WHEN c.measure IS NULL THEN [] ELSE [c.measure] END',
};

/** The values of the facet that `$facet` names. */
const PARAMETER_VALUES = /* cypher */ `CASE $facet ${FACETS.map((facet) => `WHEN '${facet}' THEN ${VALUES[facet]}`).join(' ')} END`;

function unknownLast(facet: Facet | null): string {
  if (facet !== null && !mayBeUnknown(facet)) return '0';
  const isUnknown = `${facet === null ? '$mayBeUnknown AND ' : ''}value = '${UNKNOWN_VALUE}'`;
  return /* cypher */ `CASE WHEN ${isUnknown} THEN 1 ELSE 0 END`;
}

const facetQuery = queryVariants<FacetVariant, FacetRow & { readonly group: number }>({
  name: 'claim.facet',
  variants: [...CLAIM_LIST_VARIANTS, BY_TERMS].flatMap((variant): FacetVariant[] =>
    variant.past ? [{ ...variant, facet: null }] : FACETS.map((facet) => ({ ...variant, facet })),
  ),
  suffix: (variant) => [claimListSuffix(variant), variant.facet].filter(Boolean).join('.'),
  text: (variant) => /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${matchClaims(variant, 'true')}
    UNWIND ${variant.facet === null ? PARAMETER_VALUES : VALUES[variant.facet]} AS value
    UNWIND c.participants AS participant
    WITH value, count(DISTINCT c.id) AS claims, count(DISTINCT participant) AS entities
    WITH value, claims, entities, ${unknownLast(variant.facet)} AS last
    ORDER BY last, claims DESC, value LIMIT $limit
    RETURN value, claims, entities, last
  }
  RETURN k.i, value, claims, entities, last ORDER BY k.i, last, claims DESC, value LIMIT $maxRows`,
  decode: ([group, value, claims, entities]) => ({
    group: integer(group),
    value: text(value),
    claims: integer(claims),
    entities: integer(entities),
  }),
});
