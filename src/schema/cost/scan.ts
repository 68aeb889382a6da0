import { PATH_BUDGET } from '../../graph/path/path-search.ts';
import { type ClaimOwner, type GraphSize, ownerClaims, ownersClaims } from '../../graph/graph-size.ts';
import { ClientError } from '../../model/client-error.ts';
import { wordsToFind } from '../filter/input.ts';
import { type ClaimFilterInput, claimCondition } from '../filter/claim-filter.ts';
import { startOf } from '../connection/claim-connection.ts';
import { type EntityFilterInput, entityFilter } from '../filter/entity-filter.ts';
import { workOf, workOfOne } from '../filter/filter-work.ts';

/*
 * What the database looks through for a list before it knows what is in it, in microseconds, as `npm run bench:price`
 * measures them with 200,000 claims. An index finds a page without conditions, which costs nothing here.
 */

/** The work for a list. */
export interface Scan {
  /** How many records it looks at; or those of an owner that is not known before the list above is read. */
  readonly candidates: number | ClaimOwner;
  /** For each of them, for a page, for `totalCount`, and for one of `counts`, without `facetWork`. */
  readonly page: number;
  readonly count: number;
  readonly counts: number;
}

export interface ScannedField {
  /** Coerced. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Id of the record that the field is asked of, where the document tells it. */
  readonly owner: string | null;
  readonly size: GraphSize;
}

export type ScanOf = (field: ScannedField) => Scan;

/** Of each field that has conditions, or looks through records for another reason. */
export const SCANS: Readonly<Record<string, ScanOf>> = {
  'Country.entities': entities,
  'Country.marketClaims': claims('market'),
  'Country.partnerships': claims('market', true),
  'Entity.claims': claims('entity'),
  'Entity.fundingRounds': claims('entity', true),
  'Entity.holdings': claims('entity', true),
  'Entity.investments': claims('entity', true),
  'Entity.investors': claims('entity', true),
  'Entity.metrics': claims('entity', true),
  'Entity.owners': claims('entity', true),
  'Entity.partners': partners,
  'Entity.partnersPerMarket': partnersPerMarket,
  'Entity.roles': claims('entity', true),
  'Entity.statements': claims('entity', true),
  'FundingRound.investments': () => NOTHING, // of some ten claims
  'FundingRound.tranches': () => NOTHING,
  'Query.changes': changes,
  'Query.claimRelations': claimRelations,
  'Query.claims': allClaims,
  'Query.entities': entities,
  'Query.neighbourhood': neighbourhood,
  'Query.paths': paths,
  'Query.search': search,
  'Query.sharedPartners': sharedPartners,
  'Query.sources': sources,
  'Query.timeline': timeline,
  'Source.claims': claims('source'),
};

export const NOTHING: Scan = { candidates: 0, page: 0, count: 0, counts: 0 };

/** For each claim whose values are counted: the more different values there are, the more is kept of each. */
export function facetWork(by: unknown): number {
  return by === 'ENTITY' || by === 'SOURCE' || by === 'ROLE' ? 14 : 8;
}

/** For each claim that is read and put in order, since no index holds the order. */
const SORTED = 6;
const COUNTED = 0.5;
/** For each partnership: all pairs in it are looked up, and the conditions tried for each. */
const PARTNER = 14;
const PAIRS = 12;
const CELL = 5;
/** What a condition on one property takes. */
const SIMPLE = 2;
const PER_MARKET = 10;
const EVENT = 5;

function claims(anchor: ClaimOwner, ofKind = false): ScanOf {
  return ({ args, owner, size }) => claimsAt(anchor, owner, ofKind, args, size);
}

function allClaims({ args, size }: ScannedField): Scan {
  const { scope: anchor, owner } = startOf(whereOf(args));
  if (anchor === 'entity' || anchor === 'market' || anchor === 'source') {
    return claimsAt(anchor, owner.id, false, args, size);
  }
  const filter = claimWork(args);
  return { candidates: size.claims, page: filter, count: filter, counts: filter };
}

function claimsAt(
  anchor: ClaimOwner,
  owner: string | null,
  ofKind: boolean,
  args: ScannedField['args'],
  size: GraphSize,
): Scan {
  const hasRoles = ofKind || args['as'] !== undefined;
  const filter = claimWork(args) || (hasRoles ? workOfOne({ kinds: [''] }) : 0);
  const isOrdered = anchor === 'entity';
  return {
    candidates: owner === null ? anchor : ownerClaims(size, anchor, owner),
    page: filter + (isOrdered ? 0 : SORTED),
    count: filter + (isOrdered ? 0 : COUNTED),
    counts: filter,
  };
}

function entities({ args, size }: ScannedField): Scan {
  const filter = attempt(() => entityFilter(args['where'] as EntityFilterInput | undefined, null));
  if (!filter) return NOTHING;
  const { where, participations } = filter;
  const flat = workOf(where);
  if (participations.length === 0) return { candidates: size.entities, page: flat, count: flat, counts: 0 };
  const each = participations.reduce((sum, one) => sum + PARTICIPATION + WARM * workOf(one.where), 0);
  const work = size.entities * (flat + PARTICIPATION) + ownersClaims(size, 'entity', size.entities) * each;
  return { candidates: 1, page: work, count: work, counts: 0 };
}

/** The claims of a hub come again for each of their participants. */
const WARM = 0.7;
/** For each claim of each entity, for each `takesPartIn`. */
const PARTICIPATION = 2.2;

function sources({ args, size }: ScannedField): Scan {
  const where = args['where'] as Readonly<Record<string, unknown>> | undefined;
  if (!where || Object.keys(where).length === 0)
    return { candidates: size.sources, page: 0, count: COUNTED, counts: 0 };
  const words = wordsOf('where.text', where['text']);
  const { text: _, ...others } = where;
  const work = workOfOne({ ...others, words });
  return { candidates: size.sources, page: work, count: work, counts: 0 };
}

function search({ args, size }: ScannedField): Scan {
  const words = wordsOf('text', args['text']);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest === '') return NOTHING;
  const records = size.claims + size.entities + size.sources;
  const hits = records * shareOf(size, longest);
  const looked = longest.length < INDEXED_LETTERS ? records : 0;
  const found = looked * UNINDEXED + hits * HIT;
  return { candidates: 1, page: found + hits * RANKED_HIT, count: found, counts: 0 };
}

/** An index of texts holds three letters at a time, of which a blank is one. */
const INDEXED_LETTERS = 3;
const UNINDEXED = 2;
const HIT = 7;
const RANKED_HIT = 10;

/** The share of all records that hold a word. */
function shareOf({ sample }: GraphSize, word: string): number {
  return sample.length === 0 ? 1 : sample.filter((words) => words.includes(word)).length / sample.length;
}

function changes({ args, size }: ScannedField): Scan {
  const kinds = lengthOf(args['kinds'], 3);
  const days = (Date.parse(String(args['to'])) - Date.parse(String(args['from']))) / 86_400_000 + 1;
  const share = Math.min(1, Math.max(0, days / DAYS_ON_RECORD) || 0);
  const filter = claimWork(args);
  return { candidates: Math.ceil(size.claims * share) * kinds, page: filter, count: filter + CHANGED, counts: 0 };
}

/** For each change that is counted. */
const CHANGED = 2;
/** What is on record may all have happened in ten years. */
const DAYS_ON_RECORD = 3_650;

function claimRelations({ args, size }: ScannedField): Scan {
  const filter = 2 * claimWork(args); // both claims are looked at
  return { candidates: size.claims * RELATIONS, page: filter, count: filter + COUNTED, counts: 0 };
}

/** How many relations a claim may carry on average. */
const RELATIONS = 0.5;

function timeline({ args, size }: ScannedField): Scan {
  const work = EVENT + claimWork(args);
  return { candidates: ownerClaims(size, 'entity', String(args['of'])), page: work, count: work, counts: 0 };
}

function partners({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args);
  const hasConditions = filter > 0 || args['as'] !== undefined || args['roles'] !== undefined;
  const work = partnerWork(filter);
  return {
    candidates: owner === null ? 'entity' : ownerClaims(size, 'entity', owner),
    page: hasConditions ? work : 0,
    count: hasConditions ? work : COUNTED,
    counts: 0,
  };
}

function partnerWork(filter: number): number {
  return PARTNER + PAIRS * Math.max(0, filter - SIMPLE);
}

function partnersPerMarket({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args);
  const candidates = owner === null ? 'entity' : ownerClaims(size, 'entity', owner);
  // the cells are read a second time for their roles, once for all; `count` is for the partners of one cell
  return { candidates, page: 2 * (PER_MARKET + filter), count: CELL + filter, counts: 0 };
}

function sharedPartners({ args, size }: ScannedField): Scan {
  const work = partnerWork(claimWork(args));
  return { candidates: claimsOfAll(size, args['of']), page: work, count: work, counts: 0 };
}

function neighbourhood({ args, size }: ScannedField): Scan {
  const beyond = Number(args['depth']) > 1 ? ownersClaims(size, 'entity', HUBS_AROUND) : 0;
  return { candidates: claimsOfAll(size, args['of']) + beyond, page: EXPANDED + claimWork(args), count: 0, counts: 0 };
}

const EXPANDED = 2;

/** A walk is over once it has as many claims as were asked for: it goes through few hubs. */
const HUBS_AROUND = 20;

function paths({ args, size }: ScannedField): Scan {
  return { candidates: Math.min(PATH_BUDGET, size.claims), page: EXPANDED + claimWork(args), count: 0, counts: 0 };
}

function claimsOfAll(size: GraphSize, ids: unknown): number {
  const distinct = [...new Set(Array.isArray(ids) ? ids.map(String) : [])];
  return distinct.reduce((sum, id) => sum + ownerClaims(size, 'entity', id), 0);
}

/** Of the conditions on each claim. What is wrong is refused by the field, and costs nothing. */
function claimWork(args: ScannedField['args']): number {
  return workOf(attempt(() => claimCondition(whereOf(args))) ?? [[]]);
}

function whereOf(args: ScannedField['args']): ClaimFilterInput | null | undefined {
  return args['where'] as ClaimFilterInput | null | undefined;
}

function wordsOf(argument: string, value: unknown): readonly string[] {
  return typeof value === 'string' ? (attempt(() => wordsToFind(argument, value)) ?? []) : [];
}

function lengthOf(value: unknown, otherwise: number): number {
  return Array.isArray(value) ? value.length : otherwise;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) return null;
    throw error;
  }
}
