import type { ClaimKind, ClaimStatus, ParticipantRole, RelationKind, SearchKind } from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../client/schema-facts.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, PARTICIPANT_ROLES, RELATION_KINDS, SEARCH_KINDS } from '../claim/vocabulary.ts';
import { lowerCase, queryString, readId, readIds, readValues } from './parameters.ts';
import { readScope, type Scope, scopeParameters } from './scope.ts';

/* The state of every view is in its address, so links, reloads and bookmarks agree. */

/** Whether a day means that claims were in force on it, or that they were known by then. */
export type Clock = 'inForceOn' | 'knownOn';

interface SearchAddress extends Scope {
  readonly text: string;
  /** Empty: all. */
  readonly kinds: readonly SearchKind[];
}

export interface NeighbourhoodAddress extends Scope {
  readonly of: readonly string[];
  readonly depth: number;
  /** Empty: all. */
  readonly kinds: readonly ClaimKind[];
  readonly clock: Clock;
  /** Such as `2018-06-08`; null: any day. */
  readonly day: string | null;
}

export interface ConnectionsAddress extends Scope {
  readonly from: string | null;
  readonly to: string | null;
  readonly avoid: readonly string[];
  readonly kinds: readonly ClaimKind[];
  readonly paths: PathChoice;
  /** Leaves out entities with more claims; null: none. */
  readonly maxDegree: number | null;
}

/** The shortest paths, also those one or two claims longer, or the most trusted ones. */
export type PathChoice = keyof typeof PATH_CHOICES;

const PATH_CHOICES = { shortest: true, longer1: true, longer2: true, trusted: true };

/** The filter and the order of an entity's facts. */
export interface FactsAddress extends Scope {
  readonly kinds: readonly ClaimKind[];
  readonly status: readonly ClaimStatus[];
  readonly sort: FactsSort;
}

export type FactsSort = 'earliest' | 'latest' | 'confidence';

export interface MarketsAddress extends Scope {
  readonly as: readonly ParticipantRole[];
  readonly status: readonly ClaimStatus[];
  /** The open cell of the grid: a market and one role; null for the role: all roles. */
  readonly market: string | null;
  readonly role: ParticipantRole | null;
}

export interface ConflictsAddress extends Scope {
  /** Empty only with groups: the kinds that join accounts. */
  readonly kinds: readonly RelationKind[];
  /** Ids of entities, one of which a claim involves; empty: any. */
  readonly of: readonly string[];
  /** Words that one of the claims contains; empty: any. */
  readonly text: string;
  /** Groups of claims that relations join, instead of pairs. */
  readonly groups: boolean;
}

export function searchPath(text: string, { kinds = [], ...scope }: Partial<Omit<SearchAddress, 'text'>> = {}): string {
  return `${ROUTES.search}${queryString({ text, kinds: lowerCase(kinds), ...scopeParameters(scope) })}`;
}

export function readSearch(search: URLSearchParams): SearchAddress {
  return {
    text: search.get('text') ?? '',
    kinds: readValues(search, 'kinds', SEARCH_KINDS),
    ...readScope(search),
  };
}

export function entityPath(
  id: string,
  { kinds = [], status = [], sort = 'earliest', ...scope }: Partial<FactsAddress> = {},
): string {
  return `${routeOfId(ROUTES.entity, id)}${queryString({
    kinds: lowerCase(kinds),
    status: lowerCase(status),
    sort: sort === 'earliest' ? null : sort,
    ...scopeParameters(scope),
  })}`;
}

export function readFacts(search: URLSearchParams): FactsAddress {
  const sort = search.get('sort');
  return {
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    status: readValues(search, 'status', CLAIM_STATUSES),
    sort: sort === 'latest' || sort === 'confidence' ? sort : 'earliest',
    ...readScope(search),
  };
}

/** The page of the entity that has an identifier, such as an LEI. */
export function identifierPath(scheme: string, value: string): string {
  return ROUTES.identifier.replace(':scheme', scheme.toLowerCase()).replace(':value', () => encodeURIComponent(value));
}

export function datasetPath(id: string): string {
  return routeOfId(ROUTES.dataset, id);
}

export function claimPath(id: string, scope: Partial<Scope> = {}): string {
  return `${routeOfId(ROUTES.claim, id)}${queryString(scopeParameters(scope))}`;
}

export function sourcePath(id: string, scope: Partial<Scope> = {}): string {
  return `${routeOfId(ROUTES.source, id)}${queryString(scopeParameters(scope))}`;
}

export function neighbourhoodPath({
  of,
  depth = 1,
  kinds = [],
  clock = 'inForceOn',
  day = null,
  ...scope
}: Partial<NeighbourhoodAddress> = {}): string {
  return `${ROUTES.neighbourhood}${queryString({
    of: of?.join(',') ?? null,
    depth: depth === 1 ? null : String(depth),
    kinds: lowerCase(kinds),
    clock: day === null ? null : clock,
    day,
    ...scopeParameters(scope),
  })}`;
}

export function readNeighbourhood(search: URLSearchParams): NeighbourhoodAddress {
  const depth = Number(search.get('depth') ?? 1);
  const day = search.get('day') ?? '';
  return {
    of: readIds(search, 'of'),
    depth: Number.isInteger(depth) && depth >= 1 && depth <= NEIGHBOURHOOD_LIMITS.depth ? depth : 1,
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    clock: search.get('clock') === 'knownOn' ? 'knownOn' : 'inForceOn',
    day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    ...readScope(search),
  };
}

export function connectionsPath({
  from,
  to,
  avoid = [],
  kinds = [],
  paths = 'shortest',
  maxDegree = null,
  ...scope
}: Partial<ConnectionsAddress> = {}): string {
  return `${ROUTES.connections}${queryString({
    from: from ?? null,
    to: to ?? null,
    avoid: avoid.join(',') || null,
    kinds: lowerCase(kinds),
    paths: paths === 'shortest' ? null : paths,
    maxDegree: maxDegree === null ? null : String(maxDegree),
    ...scopeParameters(scope),
  })}`;
}

export function readConnections(search: URLSearchParams): ConnectionsAddress {
  const paths = search.get('paths') ?? '';
  const maxDegree = Number(search.get('maxDegree') ?? 0);
  return {
    from: readId(search.get('from') ?? '') || null,
    to: readId(search.get('to') ?? '') || null,
    avoid: readIds(search, 'avoid'),
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    paths: Object.hasOwn(PATH_CHOICES, paths) ? (paths as PathChoice) : 'shortest',
    maxDegree: Number.isInteger(maxDegree) && maxDegree >= 1 && maxDegree <= MAX_INT ? maxDegree : null,
    ...readScope(search),
  };
}

export function marketsPath(
  id: string | null,
  { as = ['PLATFORM'], status = ['ACTIVE'], market = null, role = null, ...scope }: Partial<MarketsAddress> = {},
): string {
  return `${routeOfId(ROUTES.markets, id)}${queryString({
    as: as.join() === 'PLATFORM' ? null : (lowerCase(as) ?? ANY),
    status: status.join() === 'ACTIVE' ? null : (lowerCase(status) ?? ANY),
    market,
    role: role && role.toLowerCase(),
    ...scopeParameters(scope),
  })}`;
}

export function readMarkets(search: URLSearchParams): MarketsAddress {
  const [role = null] = readValues(search, 'role', PARTICIPANT_ROLES);
  return {
    as: search.has('as') ? readValues(search, 'as', PARTICIPANT_ROLES) : ['PLATFORM'],
    status: search.has('status') ? readValues(search, 'status', CLAIM_STATUSES) : ['ACTIVE'],
    market: search.get('market') || null,
    role,
    ...readScope(search),
  };
}

export function conflictsPath({
  kinds = [],
  of = [],
  text = '',
  groups = false,
  ...scope
}: Partial<ConflictsAddress> = {}): string {
  const isDefault = !groups && kinds.join() === 'CONFLICTS_WITH';
  return `${ROUTES.conflicts}${queryString({
    as: groups ? 'groups' : null,
    kinds: isDefault ? null : lowerCase(kinds),
    of: of.join(',') || null,
    text: text || null,
    ...scopeParameters(scope),
  })}`;
}

export function readConflicts(search: URLSearchParams): ConflictsAddress {
  const kinds = readValues(search, 'kinds', RELATION_KINDS);
  const groups = search.get('as') === 'groups';
  return {
    kinds: kinds.length > 0 || groups ? kinds : ['CONFLICTS_WITH'],
    of: readIds(search, 'of'),
    text: search.get('text') ?? '',
    groups,
    ...readScope(search),
  };
}

/** The largest Int of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

/** Selects all values of a parameter whose default is one of them. */
const ANY = 'any';

/** The route of an id; null: the route without its optional id. */
function routeOfId(route: string, id: string | null): string {
  return route.replace(/\/:id\??$/, id === null ? '' : `/${encodeURIComponent(id)}`);
}
