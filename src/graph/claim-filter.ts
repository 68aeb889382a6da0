import type { Params, Value } from '../engine/engine.ts';

/** Conditions on a claim; all hold together, and null holds always. Dates are whole days, already the outer ones. */
export interface ClaimCriteria {
  readonly ids: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly status: readonly string[] | null;
  readonly stages: readonly string[] | null;
  readonly tiers: readonly string[] | null;
  readonly markets: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly involves: readonly InvolvementCriteria[] | null;
  readonly sources: readonly string[] | null;
  readonly onlySources: readonly string[] | null;
  readonly confidenceGt: number | null;
  readonly confidenceGte: number | null;
  readonly confidenceLt: number | null;
  readonly confidenceLte: number | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly inForceOn: string | null;
  readonly knownOn: string | null;
  readonly measures: readonly string[] | null;
  readonly series: readonly string[] | null;
  readonly title: string | null;
}

export interface InvolvementCriteria {
  readonly entity: string | null;
  readonly kinds: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly roles: readonly string[] | null;
}

export const NO_CRITERIA: ClaimCriteria = {
  ids: null,
  kinds: null,
  status: null,
  stages: null,
  tiers: null,
  markets: null,
  regions: null,
  involves: null,
  sources: null,
  onlySources: null,
  confidenceGt: null,
  confidenceGte: null,
  confidenceLt: null,
  confidenceLte: null,
  dateFrom: null,
  dateTo: null,
  inForceOn: null,
  knownOn: null,
  measures: null,
  series: null,
  title: null,
};

export function isUnconditional(criteria: ClaimCriteria): boolean {
  return Object.values(criteria).every((condition) => condition === null);
}

/**
 * The filter as one constant text over `c` and the parameter `$filter`. A filter is data: whichever conditions a client
 * combines, the database sees one text and keeps one plan. A condition on an unknown value does not hold.
 */
export const CLAIM_MATCHES = /* cypher */ `
    ($filter.ids IS NULL OR c.id IN $filter.ids)
    AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
    AND ($filter.status IS NULL OR c.status IN $filter.status)
    AND ($filter.stages IS NULL OR c.stage IN $filter.stages)
    AND ($filter.tiers IS NULL OR c.tier IN $filter.tiers)
    AND ($filter.markets IS NULL OR any(x IN c.markets WHERE x IN $filter.markets))
    AND ($filter.regions IS NULL OR c.region IN $filter.regions)
    AND ($filter.sources IS NULL OR any(x IN c.sources WHERE x IN $filter.sources))
    AND ($filter.onlySources IS NULL OR all(x IN c.sources WHERE x IN $filter.onlySources))
    AND ($filter.confidenceGt IS NULL OR c.confidence > $filter.confidenceGt)
    AND ($filter.confidenceGte IS NULL OR c.confidence >= $filter.confidenceGte)
    AND ($filter.confidenceLt IS NULL OR c.confidence < $filter.confidenceLt)
    AND ($filter.confidenceLte IS NULL OR c.confidence <= $filter.confidenceLte)
    AND ($filter.dateFrom IS NULL OR c.dateFirst >= $filter.dateFrom)
    AND ($filter.dateTo IS NULL OR c.dateLast <= $filter.dateTo)
    AND ($filter.inForceOn IS NULL OR (c.inForceFrom <= $filter.inForceOn AND $filter.inForceOn < c.inForceUntil))
    AND ($filter.knownOn IS NULL OR c.knownFrom <= $filter.knownOn)
    AND ($filter.measures IS NULL OR c.measure IN $filter.measures)
    AND ($filter.series IS NULL OR c.series IN $filter.series)
    AND ($filter.title IS NULL OR c.title CONTAINS $filter.title)
    AND ($filter.involves IS NULL OR all(v IN $filter.involves WHERE any(x IN range(0, size(c.participants) - 1) WHERE
      (v.entity IS NULL OR c.participants[x] = v.entity)
      AND (v.kinds IS NULL OR c.participantKinds[x] IN v.kinds)
      AND (v.countries IS NULL OR c.participantCountries[x] IN v.countries)
      AND (v.roles IS NULL OR c.participantRoles[x] IN v.roles))))`;

/** The value of `$filter`. */
export function criteriaParameter(criteria: ClaimCriteria): Value {
  const { involves, ...rest } = criteria;
  const parameter: Params = { ...rest, involves: involves?.map((involvement) => ({ ...involvement })) ?? null };
  return parameter;
}
