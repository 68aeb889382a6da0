import { PATH_BUDGET } from '../../graph/path/path-search.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../connection/paging.ts';
import type { Scan, ScanOf } from './scan.ts';

/*
 * The unit is one object of an answer that was read: a claim, an entity, a source. A page of 20 claims with all their
 * lists is some 200 of them and takes 16 ms; fixed prices hold to that measure (README, What it costs).
 */

/** What a field costs for each object that it is asked of. */
export interface Price {
  /** Of the work in the database that does not grow with what is given; so much times the number of `perArgument`. */
  readonly fixed: number;
  readonly perArgument: string | null;
  /** Of each object that it gives, without what is asked of the object. */
  readonly each: number;
  /** How many objects it gives: as stated, or as an argument of this field or of one above it says. */
  readonly size: Size;
  /** The arguments that say how large the lists below it are; empty: it says nothing of them. */
  readonly bounds: readonly Bound[];
  /** What the database looks through for it; null: nothing, or what was looked through for the list above. */
  readonly scan: ScanOf | null;
  /** It looks through that again: for a page, to count, or for each value; null: it does not. */
  readonly looks: Look | null;
  /** Each of its items looks through all of that again. */
  readonly repeats: boolean;
  /** The argument that holds the id of the record it gives. */
  readonly idArgument: string | null;
}

export type Look = Exclude<keyof Scan, 'candidates'>;

/** A number; `page` and the like are what the nearest field above has in its bounds; `{ list }` an argument's length. */
export type Size = number | 'page' | 'hops' | 'centres' | 'page and centres' | { readonly list: string };

export interface Bound {
  readonly sets: 'page' | 'hops' | 'centres';
  /** The first of them that has a value: a number, or a list, which is counted. */
  readonly from: readonly string[];
  readonly otherwise: number;
  readonly most: number;
}

/** Fixed prices, by what the field does in the database for a hub and for anybody. */
export const FIXED: Readonly<Record<string, number | readonly [number, perArgument: string]>> = {
  'Entity.partners': 10,
  'Entity.partnersPerMarket': 300,
  'MarketPartners.partners': 5,
  'RoleCount.partners': 5,
  'Query.changes': 50,
  'Query.claimRelations': 50,
  'Query.claims': 20,
  'Query.entities': 50,
  'Query.neighbourhood': [100, 'depth'],
  'Query.paths': PATH_BUDGET / 100,
  'Query.search': 50,
  'Query.sharedPartners': 100,
  'Query.sources': 20,
  'Query.timeline': 50,
};

/** Of fields that stand on every connection. */
export const FIXED_OF_CONNECTIONS: Readonly<Record<string, number>> = { totalCount: 5, counts: 100 };

/** What looks again through what the list above it has looked through. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'FacetCount.claims': 'count',
  'MarketPartners.partners': 'count',
  'RoleCount.partners': 'count',
};
export const LOOKS_OF_CONNECTIONS: Readonly<Record<string, Look>> = { totalCount: 'count', counts: 'counts' };

/** Lists of which each item looks again through what the list has looked through. */
export const REPEATS: Readonly<Record<string, true>> = {
  'Entity.partnersPerMarket': true,
  'MarketPartners.roles': true,
};

/** Fields that give the record with an id. */
export const BY_ID: Readonly<Record<string, string>> = {
  'Query.entity': 'id',
  'Query.node': 'id',
  'Query.source': 'id',
};

/** How many objects lists without paging give, as far as one may expect; a claim rarely has more. */
export const SIZES: Readonly<Record<string, Size>> = {
  'Acquisition.sellers': 1,
  'Claim.amounts': 1,
  'Claim.citations': 2,
  'Claim.markets': 2,
  'Claim.participants': 2,
  'Claim.relations': 2,
  'Entity.aliases': 2,
  'Entity.partnersPerMarket': 30,
  'Graph.claimKinds': 10,
  'Graph.entityKinds': 10,
  'Investment.rounds': 1,
  'Investment.vehicles': 1,
  'MarketPartners.roles': 3,
  'Metric.speakers': 1,
  'Metric.subjects': 1,
  'Ownership.vehicles': 1,
  'PartnerEdge.markets': 2,
  'Path.hops': 'hops',
  'PathSearch.paths': 'page',
  'Query.nodes': { list: 'ids' },
  'SharedPartnerEdge.shared': 'centres',
  'Statement.about': 1,
  'Statement.outlets': 1,
  'Statement.possiblySameAs': 1,
  'Statement.speakers': 1,
  'Statement.subjects': 1,
  'Subgraph.claims': 'page',
  'Subgraph.entities': 'page and centres',
  // the schema's own: `types` is as long as the schema has types
  '__Type.fields': 10,
  '__Type.interfaces': 2,
  '__Type.possibleTypes': 3,
  '__Type.enumValues': 5,
  '__Type.inputFields': 3,
  '__Field.args': 3,
  '__Directive.args': 1,
  '__Schema.directives': 6,
};

/** Lists with paging that are short whatever page is asked for: they count as no more. The budget of the run holds for them all. */
export const MOST: Readonly<Record<string, number>> = {
  'Entity.roles': 5,
  'FundingRound.investments': 50,
  'FundingRound.tranches': 5,
  'MarketPartners.partners': 10,
  'PartnerEdge.claims': 5,
  'RoleCount.partners': 10,
  'SharedPartnerEdge.claims': 5,
};

/** What asks for more than there may be is refused by its field, which says so best: here it counts as the most. */
export const PAGE: Bound = { sets: 'page', from: ['first', 'last'], otherwise: DEFAULT_PAGE_SIZE, most: MAX_PAGE_SIZE };
/** Of lists that are no connections: `counts` and `neighbourhood`. */
export const LONGEST_LIST = 1_000;

export const BOUNDS: Readonly<Record<string, readonly Bound[]>> = {
  'Query.neighbourhood': [
    { ...PAGE, most: LONGEST_LIST },
    { sets: 'centres', from: ['of'], otherwise: 1, most: Infinity },
  ],
  'Query.paths': [PAGE, { sets: 'hops', from: ['maxLength'], otherwise: 1, most: Infinity }],
  'Query.sharedPartners': [PAGE, { sets: 'centres', from: ['of'], otherwise: 1, most: Infinity }],
};

/** Objects that are a part of the record they stand on, and read with it. */
export const PARTS: ReadonlySet<string> = new Set(['PageInfo', 'PartialDateValue', 'Measurement']);
