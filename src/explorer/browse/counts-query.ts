import { queryOptions } from '@tanstack/react-query';

import { ClaimCountsDocument, EntityCountsDocument, SourceCountsDocument } from '../../client/client.ts';
import { fetchResult } from '../query/client.ts';
import { type BrowseAddress, withFacet } from './browse-address.ts';
import { browseFilter } from './browse-filter.ts';
import { type Browsed, COUNTED_BY, LISTED, NO_MARKET } from './facet.ts';

/** A value of a facet, and how many records of the list have it. */
export interface FacetValue {
  readonly value: string;
  /** Null if it is not counted. */
  readonly count: number | null;
  readonly isUnknown: boolean;
  /** The name of the record that the value is the id of; null for other values. */
  readonly name: string | null;
}

/** Whether the values of a facet can be counted for this list. */
export function isCounted(browsed: Browsed, facet: string, { values }: BrowseAddress): boolean {
  // the counts by market are about all claims of an entity, not about those in a role
  if (browsed === 'entities' && facet === 'market') return !OF_CLAIMS.some((other) => values[other]);
  return facet in COUNTED_BY[browsed] || (browsed === 'claims' && facet in LISTED);
}

/** Facets of entities that are about their claims. */
const OF_CLAIMS = ['role', 'claim', 'status', 'area', 'with', 'inForceOn', 'knownOn'];

/** The most frequent values of a facet under all other filters, so that its own choice hides none of them. */
export function facetQuery(browsed: Browsed, facet: string, address: BrowseAddress, first: number) {
  const others = withFacet(address, facet, []);
  return queryOptions({
    queryKey: ['facet', browsed, facet, browseFilter(browsed, others), first] as const,
    queryFn: ({ signal }) =>
      browsed === 'claims' && facet in LISTED
        ? listedCounts(facet, others, signal)
        : countedValues(browsed, facet, others, first, signal),
  });
}

/** The lengths of lists. */
export function totalsQuery(browsed: Browsed, addresses: readonly BrowseAddress[]) {
  return queryOptions({
    queryKey: ['totals', browsed, addresses.map((address) => browseFilter(browsed, address))] as const,
    queryFn: ({ signal }) => Promise.all(addresses.map((address) => recordCountOf(browsed, address, signal))),
  });
}

async function countedValues(
  browsed: Browsed,
  facet: string,
  address: BrowseAddress,
  first: number,
  signal: AbortSignal,
): Promise<readonly FacetValue[]> {
  switch (browsed) {
    case 'claims': {
      const by = COUNTED_BY.claims[facet];
      const where = browseFilter('claims', address);
      const { claims } = await fetchResult(ClaimCountsDocument, { where, first, ...(by && { by }) }, signal);
      return claims.counts.map(({ value, isUnknown, claimCount, entity, source }) => ({
        // a filter finds claims without a market, but no other unknown values
        value: facet === 'market' && isUnknown ? NO_MARKET : value,
        isUnknown: facet !== 'market' && isUnknown,
        count: claimCount,
        name: entity?.name ?? (source && [source.publisher, source.title].filter(Boolean).join(': ')),
      }));
    }
    case 'entities': {
      const by = COUNTED_BY.entities[facet];
      const where = browseFilter('entities', address);
      const { entities } = await fetchResult(EntityCountsDocument, { where, first, ...(by && { by }) }, signal);
      return entities.counts.map(({ value, isUnknown, entityCount, country }) => ({
        value,
        isUnknown,
        count: entityCount,
        name: country?.name ?? null,
      }));
    }
    case 'sources': {
      const by = COUNTED_BY.sources[facet];
      const where = browseFilter('sources', address);
      const { sources } = await fetchResult(SourceCountsDocument, { where, first, ...(by && { by }) }, signal);
      return sources.counts.map(({ value, isUnknown, sourceCount }) => ({
        value,
        isUnknown,
        count: sourceCount,
        name: null,
      }));
    }
  }
}

/** One request for each value. */
function listedCounts(facet: string, address: BrowseAddress, signal: AbortSignal): Promise<readonly FacetValue[]> {
  return Promise.all(
    (LISTED[facet] ?? []).map(async (value) => ({
      value,
      count: await recordCountOf('claims', withFacet(address, facet, [value]), signal),
      isUnknown: false,
      name: null,
    })),
  );
}

async function recordCountOf(browsed: Browsed, address: BrowseAddress, signal: AbortSignal): Promise<number> {
  switch (browsed) {
    case 'claims': {
      const variables = { where: browseFilter('claims', address), first: 0 };
      return (await fetchResult(ClaimCountsDocument, variables, signal)).claims.totalCount;
    }
    case 'entities': {
      const variables = { where: browseFilter('entities', address), first: 0 };
      return (await fetchResult(EntityCountsDocument, variables, signal)).entities.totalCount;
    }
    case 'sources': {
      const variables = { where: browseFilter('sources', address), first: 0 };
      return (await fetchResult(SourceCountsDocument, variables, signal)).sources.totalCount;
    }
  }
}
