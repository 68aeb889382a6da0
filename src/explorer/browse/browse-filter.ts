import type {
  ClaimFilter,
  ClaimOrder,
  EntityFilter,
  EntityOrder,
  SourceFilter,
  SourceOrder,
} from '../../client/client.ts';
import { scopeFilter } from '../address/scope.ts';
import { hasWord } from '../text/has-word.ts';
import type { BrowseAddress } from './browse-address.ts';
import { type Browsed, SORTS } from './facet.ts';

/* The conditions of a list as filters of the API. All values of one facet are alternatives, all facets must hold. */

interface FilterOf {
  readonly claims: ClaimFilter;
  readonly entities: EntityFilter;
  readonly sources: SourceFilter;
}

/** The filter of a list. Values of enums come from the address, so a value that the API does not know is its error. */
export function browseFilter<List extends Browsed>(list: List, address: BrowseAddress): FilterOf[List] {
  const { text } = address;
  return {
    ...FILTERS[list](address.values),
    ...(hasWord(text) ? { text } : {}),
    ...scopeFilter(address),
  } as FilterOf[List];
}

interface OrderOf {
  readonly claims: ClaimOrder;
  readonly entities: EntityOrder;
  readonly sources: SourceOrder;
}

/** The order of a list. */
export function browseOrder<List extends Browsed>(list: List, { sort }: BrowseAddress): OrderOf[List] {
  const orders = Object.entries(SORTS[list]);
  const [, order] = orders.find(([name]) => name === sort) ?? orders[0] ?? [];
  return order as OrderOf[List];
}

type Values = BrowseAddress['values'];

const FILTERS: Readonly<Record<Browsed, (values: Values) => object>> = {
  claims: ({ kind, market, area, status, year, role, entity, source, confidence, measure, tag, outside }) => ({
    ...(kind && { kinds: kind }),
    ...(market && { markets: market }),
    ...(area && { areas: area }),
    ...(status && { status }),
    ...(year && { any: year.map((one) => ({ year: Number(one) })) }),
    ...(role && { involves: [{ roles: role }] }),
    ...(entity && { entities: entity }),
    ...(source && { sources: source }),
    ...(confidence && { confidence: { gte: Number(confidence[0]) } }),
    ...(measure && { measures: measure }),
    ...(tag && { tags: tag }),
    ...(outside && { not: { markets: outside } }),
  }),
  entities: ({ kind, country, market, tag, role, claim, status, except }) => {
    const where = {
      ...(market && { markets: market }),
      ...(claim && { kinds: claim }),
      ...(status && { status }),
    };
    const takesPartIn = { ...(Object.keys(where).length > 0 && { where }), ...(role && { as: role }) };
    return {
      ...(kind && { kinds: kind }),
      ...(country && { countries: country }),
      ...(tag && { tags: tag }),
      ...(Object.keys(takesPartIn).length > 0 && { takesPartIn }),
      ...(except && { not: { kinds: except } }),
    };
  },
  sources: ({ kind, publisher, year, tag }) => ({
    ...(kind && { kinds: kind }),
    ...(publisher && { publishers: publisher }),
    ...(year && { years: year.map(Number) }),
    ...(tag && { tags: tag }),
  }),
};
