import type { EntityFacet, Facet, SourceFacet } from '../../client/client.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';

/* The facets of the lists of claims, entities and sources, as data. A facet is a parameter of the address, a condition of the
   filter and, if the API counts its values, a group of choices. */

export type Browsed = 'claims' | 'entities' | 'sources';

interface FacetRule {
  /** How the address has its values: `enum` in lower case, `text` as they are. */
  readonly form: 'enum' | 'id' | 'text';
  /** Values that are none of these are left out of the filter. */
  readonly table?: Readonly<Record<string, unknown>>;
  /** What a value looks like. */
  readonly pattern?: RegExp;
  /** At most one value. */
  readonly single?: true;
  /** All values are shown as one filter. */
  readonly asOne?: true;
}

const ENUM = { form: 'enum', pattern: /^[A-Z][A-Z_\d]*$/ } as const;
const ID = { form: 'id' } as const;
const COUNTRY = { form: 'enum', pattern: /^[A-Z]{2}$/ } as const;
/** The value for claims without a market. */
export const NO_MARKET = 'NONE';

const MARKET = { form: 'enum', pattern: /^(?:[A-Z]{2}|NONE)$/ } as const;
const DAY = { form: 'id', pattern: /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, single: true } as const;
const YEAR = { form: 'id', pattern: /^(?!0+$)\d{1,4}$/ } as const;
const SOURCE_KIND = ENUM;

/** The groups of plans: each plan is in one of them. */
export const OUTCOMES = { REALISED: true, NEXT_STAGE: true, OPEN: true };

/** The days of the API's filter on time. */
const CLOCKS = { inForceOn: DAY, knownOn: DAY };

/** The facets of each list, in the order of the page. */
const FACETS = {
  claims: {
    kind: { form: 'enum', table: CLAIM_KINDS },
    market: MARKET,
    area: ENUM,
    status: { form: 'enum', table: CLAIM_STATUSES },
    year: YEAR,
    role: { form: 'enum', table: PARTICIPANT_ROLES },
    entity: ID,
    /** The roles in which one of the chosen entities takes part. */
    as: { form: 'enum', table: PARTICIPANT_ROLES },
    source: ID,
    confidence: { form: 'id', pattern: /^(?:0(?:\.\d{1,4})?|1)$/, single: true },
    measure: ENUM,
    tag: { form: 'text' },
    /** Markets that the claims do not cover. */
    outside: COUNTRY,
    /** What came of a plan. */
    outcome: { form: 'enum', table: OUTCOMES, single: true },
    ...CLOCKS,
    /** The date is not after this day. */
    datedBy: DAY,
    /** The claims themselves. */
    id: { ...ID, asOne: true },
  },
  entities: {
    kind: { form: 'enum', table: ENTITY_KINDS },
    country: COUNTRY,
    market: MARKET,
    tag: { form: 'text' },
    /** The role, kind and status of the claims in which the entities take part. */
    role: { form: 'enum', table: PARTICIPANT_ROLES },
    claim: { form: 'enum', table: CLAIM_KINDS },
    status: { form: 'enum', table: CLAIM_STATUSES },
    area: ENUM,
    /** The other participants of those claims, and their roles. */
    with: ID,
    withAs: { form: 'enum', table: PARTICIPANT_ROLES },
    ...CLOCKS,
    /** Kinds that the entities are not. */
    except: { form: 'enum', table: ENTITY_KINDS },
  },
  sources: {
    kind: SOURCE_KIND,
    publisher: { form: 'text' },
    year: YEAR,
    tag: { form: 'text' },
  },
} as const satisfies Readonly<Record<Browsed, Readonly<Record<string, FacetRule>>>>;

export function facetRules(browsed: Browsed): Readonly<Record<string, FacetRule>> {
  return FACETS[browsed];
}

/** By which property the API counts the values of a facet. */
export const COUNTED_BY: {
  readonly claims: Readonly<Record<string, Facet>>;
  readonly entities: Readonly<Record<string, EntityFacet>>;
  readonly sources: Readonly<Record<string, SourceFacet>>;
} = {
  claims: {
    kind: 'KIND',
    market: 'MARKET',
    status: 'STATUS',
    year: 'YEAR',
    role: 'ROLE',
    entity: 'ENTITY',
    source: 'SOURCE',
    measure: 'MEASURE',
    tag: 'TAG',
    datasets: 'DATASET',
  },
  entities: { kind: 'KIND', country: 'COUNTRY', market: 'CLAIM_MARKET', tag: 'TAG', datasets: 'DATASET' },
  sources: { kind: 'KIND', publisher: 'PUBLISHER', year: 'YEAR', tag: 'TAG', datasets: 'DATASET' },
};

/** The values of facets whose values the API does not list: each is counted by a filter. */
export const LISTED: Readonly<Record<string, readonly string[]>> = {
  area: ['EUROPE', 'ASIA', 'AMERICAS', 'AFRICA', 'OCEANIA', 'EU', 'EEA'],
  confidence: ['0.5', '0.7', '0.9'],
};

/** The orders of each list; the first is the default. */
export const SORTS = {
  claims: {
    earliest: { field: 'DATE', direction: 'ASC' },
    latest: { field: 'DATE', direction: 'DESC' },
    confidence: { field: 'CONFIDENCE', direction: 'DESC' },
    reported: { field: 'SOURCE_DATE', direction: 'DESC' },
    amount: { field: 'AMOUNT', direction: 'DESC' },
    figure: { field: 'METRIC_VALUE', direction: 'DESC' },
  },
  entities: {
    name: { field: 'NAME', direction: 'ASC' },
    claims: { field: 'CLAIM_COUNT', direction: 'DESC' },
  },
  sources: {
    latest: { field: 'DATE', direction: 'DESC' },
    earliest: { field: 'DATE', direction: 'ASC' },
    title: { field: 'TITLE', direction: 'ASC' },
  },
} as const;

/** The name in the address of the data sets, which are a part of the scope. */
export const DATASETS = 'datasets';
