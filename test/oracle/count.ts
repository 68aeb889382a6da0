import { firstDay } from '../support/day.ts';
import type { Claim } from '../support/record.ts';
import { by, distinct } from './collection.ts';
import { DATASET } from './filter.ts';
import { eventDate } from './time.ts';

export type Facet =
  | 'MARKET'
  | 'KIND'
  | 'STATUS'
  | 'ROLE'
  | 'ENTITY'
  | 'SOURCE'
  | 'YEAR'
  | 'DATASET'
  | 'TAG'
  | 'MEASURE';

export interface FacetCount {
  readonly value: string;
  readonly claimCount: number;
  readonly entityCount: number;
  /** The id of the entity that the value names, if any. */
  readonly entity: string | null;
  readonly source: string | null;
  /** In the order of the counted list. */
  readonly claims: readonly Claim[];
}

/** The values of a facet, most frequent first. Claims without a value come last as `unknown`, or are not counted. */
export function counts(claims: readonly Claim[], facet: Facet, first = 1000): FacetCount[] {
  const valuesOf = (claim: Claim): readonly string[] => {
    const values = VALUES[facet](claim);
    return values.length === 0 && !UNCOUNTED.has(facet) ? ['unknown'] : values;
  };
  return distinct(claims.flatMap(valuesOf))
    .map((value) => {
      const withValue = claims.filter((claim) => valuesOf(claim).includes(value));
      const participants = withValue.flatMap((claim) => claim.participants.map(({ entity }) => entity));
      return {
        value,
        claimCount: withValue.length,
        entityCount: distinct(participants).length,
        entity:
          value === 'unknown' ? null : facet === 'MARKET' ? value.toLowerCase() : facet === 'ENTITY' ? value : null,
        source: facet === 'SOURCE' ? value : null,
        claims: withValue,
      };
    })
    .toSorted(
      by(
        ({ value }) => (value === 'unknown' ? 1 : 0),
        ({ claimCount }) => -claimCount,
        ({ value }) => value,
      ),
    )
    .slice(0, first);
}

/** Facets that leave out claims without a value. */
const UNCOUNTED: ReadonlySet<Facet> = new Set(['TAG', 'MEASURE']);

const VALUES: Readonly<Record<Facet, (claim: Claim) => readonly string[]>> = {
  MARKET: ({ markets }) => markets,
  KIND: ({ kind }) => [kind],
  STATUS: ({ status }) => [status],
  ROLE: ({ participants }) => participants.map(({ role }) => role),
  ENTITY: ({ participants }) => participants.map(({ entity }) => entity),
  SOURCE: ({ citations }) => citations.map(({ source }) => source),
  YEAR: (claim) => {
    const date = eventDate(claim);
    return date === null ? [] : [firstDay(date).slice(0, 4)];
  },
  DATASET: () => [DATASET],
  TAG: ({ tags }) => tags ?? [],
  MEASURE: ({ metric }) => (metric ? [metric.measure] : []),
};
