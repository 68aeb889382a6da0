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
import { HAS_EITHER, HAS_NEXT_STAGE, HAS_OUTCOME } from './plan-filter.ts';
import { type Browsed, NO_MARKET, SORTS } from './facet.ts';

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
  claims: (values) => {
    const { kind, status, year, role, entity, as, source, confidence, measure, tag, outside, outcome, datedBy, id } =
      values;
    const places = placeConditions(values);
    const ofOutcome = OUTCOME_FILTERS[outcome?.[0] ?? ''];
    return combined({
      base: {
        ...(kind && { kinds: kind }),
        ...places.base,
        ...(status && { status }),
        ...(role && { involves: [{ roles: role }] }),
        ...(entity && !as && { entities: entity }),
        ...(source && { sources: source }),
        ...(confidence && { confidence: { gte: Number(confidence[0]) } }),
        ...(measure && { measures: measure }),
        ...(tag && { tags: tag }),
        ...(datedBy && { date: { to: datedBy[0] } }),
        ...clockConditions(values),
        ...(id && { ids: id }),
        ...ofOutcome?.base,
      },
      alternatives: [
        ...places.alternatives,
        ...(year ? [year.map((one) => ({ year: Number(one) }))] : []),
        ...(entity && as ? [entity.map((one) => ({ involves: [{ entity: one, roles: as }] }))] : []),
      ],
      exclusions: [...places.exclusions, ...(outside ? [{ markets: outside }] : []), ...(ofOutcome?.exclusions ?? [])],
    });
  },
  entities: (values) => {
    const { kind, country, tag, role, claim, status, except, with: others, withAs } = values;
    const places = placeConditions(values);
    const where = combined({
      ...places,
      base: {
        ...(claim && { kinds: claim }),
        ...places.base,
        ...(status && { status }),
        ...clockConditions(values),
      },
      alternatives: [
        ...places.alternatives,
        ...(others ? [others.map((entity) => ({ involves: [{ entity, ...(withAs && { roles: withAs }) }] }))] : []),
      ],
    });
    const takesPartIn = { ...(Object.keys(where).length > 0 && { where }), ...(role && { as: role }) };
    return combined({
      base: {
        ...(kind && { kinds: kind }),
        ...(country && { countries: country }),
        ...(tag && { tags: tag }),
        ...(Object.keys(takesPartIn).length > 0 && { takesPartIn }),
      },
      alternatives: [],
      exclusions: [...(except ? [{ kinds: except }] : []), ...(others ? [{ ids: others }] : [])],
    });
  },
  sources: ({ kind, publisher, year, tag }) => ({
    ...(kind && { kinds: kind }),
    ...(publisher && { publishers: publisher }),
    ...(year && { years: year.map(Number) }),
    ...(tag && { tags: tag }),
  }),
};

/** What all records of a list meet. */
interface Conditions {
  readonly base: object;
  /** Of each list, one filter must hold. */
  readonly alternatives: readonly (readonly object[])[];
  /** None of these holds. */
  readonly exclusions: readonly object[];
}

/** A filter has one `any` and one `not`: several are multiplied out, and united. */
function combined({ base, alternatives, exclusions }: Conditions): object {
  const any = alternatives.reduce<readonly object[]>(
    (products, choices) => products.flatMap((product) => choices.map((choice) => ({ ...product, ...choice }))),
    [{}],
  );
  return {
    ...base,
    ...(alternatives.length > 0 && { any }),
    ...(exclusions.length > 0 && { not: exclusions.length === 1 ? exclusions[0] : { any: exclusions } }),
  };
}

/** The markets and areas of claims. `NONE` stands for claims without a market. */
function placeConditions({ market, area }: Values): Conditions {
  const markets = market?.filter((code) => code !== NO_MARKET) ?? [];
  const hasNone = market?.includes(NO_MARKET) ?? false;
  const base = area ? { areas: area } : {};
  if (!hasNone) {
    return { base: { ...(markets.length > 0 && { markets }), ...base }, alternatives: [], exclusions: [] };
  }
  if (markets.length === 0) return { base, alternatives: [], exclusions: [ANY_MARKET] };
  return { base, alternatives: [[{ markets }, { not: ANY_MARKET }]], exclusions: [] };
}

/** Antarctica is in no area. */
const ANY_MARKET = {
  any: [{ areas: ['AFRICA', 'AMERICAS', 'ASIA', 'EUROPE', 'OCEANIA'] }, { markets: ['AQ'] }],
} as const satisfies ClaimFilter;

function clockConditions({ inForceOn, knownOn }: Values): object {
  return { ...(inForceOn && { inForceOn: inForceOn[0] }), ...(knownOn && { knownOn: knownOn[0] }) };
}

const OUTCOME_FILTERS: Readonly<Record<string, Omit<Conditions, 'alternatives'>>> = {
  REALISED: { base: HAS_OUTCOME, exclusions: [] },
  NEXT_STAGE: { base: HAS_NEXT_STAGE, exclusions: [HAS_OUTCOME] },
  OPEN: { base: {}, exclusions: [HAS_EITHER] },
};
