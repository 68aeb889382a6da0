import type { ClaimKind, ClaimStatus, ParticipantRole, RelationKind, SearchKind } from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../client/schema-facts.ts';
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  SEARCH_KINDS,
  tableKeys,
} from '../claim/vocabulary.ts';

/* The state of every view is in its address, so links, reloads and bookmarks agree. Enum values are in lower case.
   Unknown values are ignored: a bookmark may be older than the page. */

/** Whether a day means that claims were in force on it, or that they were known by then. */
export type Clock = 'inForceOn' | 'knownOn';

interface SearchAddress {
  readonly text: string;
  /** Empty: all. */
  readonly kinds: readonly SearchKind[];
}

export interface NeighbourhoodAddress {
  readonly of: readonly string[];
  readonly depth: number;
  /** Empty: all. */
  readonly kinds: readonly ClaimKind[];
  readonly clock: Clock;
  /** Such as `2018-06-08`; null: any day. */
  readonly day: string | null;
}

export interface ConnectionsAddress {
  readonly from: string | null;
  readonly to: string | null;
  readonly avoid: readonly string[];
  readonly kinds: readonly ClaimKind[];
}

/** The filter and the order of an entity's facts. */
export interface FactsAddress {
  readonly kinds: readonly ClaimKind[];
  readonly status: readonly ClaimStatus[];
  readonly sort: FactsSort;
}

export type FactsSort = 'earliest' | 'latest' | 'confidence';

export interface MarketsAddress {
  readonly as: readonly ParticipantRole[];
  readonly status: readonly ClaimStatus[];
  /** The open cell of the grid: a market and one role; null for the role: all roles. */
  readonly market: string | null;
  readonly role: ParticipantRole | null;
}

interface ConflictsAddress {
  readonly kinds: readonly RelationKind[];
  /** Words that one of the two claims contains; empty: any. */
  readonly text: string;
}

export function searchPath(text: string, { kinds = [] }: Partial<Pick<SearchAddress, 'kinds'>> = {}): string {
  return `${ROUTES.search}${queryString({ text, kinds: lowerCase(kinds) })}`;
}

export function readSearch(search: URLSearchParams): SearchAddress {
  return { text: search.get('text') ?? '', kinds: readValues(search, 'kinds', SEARCH_KINDS) };
}

export function entityPath(
  id: string,
  { kinds = [], status = [], sort = 'earliest' }: Partial<FactsAddress> = {},
): string {
  return `${routeOfId(ROUTES.entity, id)}${queryString({
    kinds: lowerCase(kinds),
    status: lowerCase(status),
    sort: sort === 'earliest' ? null : sort,
  })}`;
}

export function readFacts(search: URLSearchParams): FactsAddress {
  const sort = search.get('sort');
  return {
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    status: readValues(search, 'status', CLAIM_STATUSES),
    sort: sort === 'latest' || sort === 'confidence' ? sort : 'earliest',
  };
}

export function claimPath(id: string): string {
  return routeOfId(ROUTES.claim, id);
}

export function sourcePath(id: string): string {
  return routeOfId(ROUTES.source, id);
}

export function neighbourhoodPath({
  of,
  depth = 1,
  kinds = [],
  clock = 'inForceOn',
  day = null,
}: Partial<NeighbourhoodAddress> = {}): string {
  return `${ROUTES.neighbourhood}${queryString({
    of: of?.join(',') ?? null,
    depth: depth === 1 ? null : String(depth),
    kinds: lowerCase(kinds),
    clock: day === null ? null : clock,
    day,
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
  };
}

export function connectionsPath({ from, to, avoid = [], kinds = [] }: Partial<ConnectionsAddress> = {}): string {
  return `${ROUTES.connections}${queryString({
    from: from ?? null,
    to: to ?? null,
    avoid: avoid.join(',') || null,
    kinds: lowerCase(kinds),
  })}`;
}

export function readConnections(search: URLSearchParams): ConnectionsAddress {
  return {
    from: readId(search.get('from') ?? '') || null,
    to: readId(search.get('to') ?? '') || null,
    avoid: readIds(search, 'avoid'),
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
  };
}

export function marketsPath(
  id: string | null,
  { as = ['PLATFORM'], status = ['ACTIVE'], market = null, role = null }: Partial<MarketsAddress> = {},
): string {
  return `${routeOfId(ROUTES.markets, id)}${queryString({
    as: as.join() === 'PLATFORM' ? null : (lowerCase(as) ?? ANY),
    status: status.join() === 'ACTIVE' ? null : (lowerCase(status) ?? ANY),
    market,
    role: role && role.toLowerCase(),
  })}`;
}

export function readMarkets(search: URLSearchParams): MarketsAddress {
  const [role = null] = readValues(search, 'role', PARTICIPANT_ROLES);
  return {
    as: search.has('as') ? readValues(search, 'as', PARTICIPANT_ROLES) : ['PLATFORM'],
    status: search.has('status') ? readValues(search, 'status', CLAIM_STATUSES) : ['ACTIVE'],
    market: search.get('market') || null,
    role,
  };
}

export function conflictsPath({ kinds = [], text = '' }: Partial<ConflictsAddress> = {}): string {
  const isDefault = kinds.join() === 'CONFLICTS_WITH';
  return `${ROUTES.conflicts}${queryString({ kinds: isDefault ? null : lowerCase(kinds), text: text || null })}`;
}

export function readConflicts(search: URLSearchParams): ConflictsAddress {
  const kinds = readValues(search, 'kinds', RELATION_KINDS);
  return { kinds: kinds.length > 0 ? kinds : ['CONFLICTS_WITH'], text: search.get('text') ?? '' };
}

/** Selects all values of a parameter whose default is one of them. */
const ANY = 'any';

/** The route of an id; null: the route without its optional id. */
function routeOfId(route: string, id: string | null): string {
  return route.replace(/\/:id\??$/, id === null ? '' : `/${encodeURIComponent(id)}`);
}

/** Leaves commas as they are, so that people can read the address. */
function queryString(values: Readonly<Record<string, string | null>>): string {
  const parameters = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  if (parameters.length === 0) return '';
  return `?${new URLSearchParams(parameters).toString().replaceAll('%2C', ',')}`;
}

function lowerCase(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',').toLowerCase();
}

/** Ids are in lower case; an address that somebody typed may not be. */
export function readId(id: string): string {
  return id.trim().toLowerCase();
}

/** The ids of a parameter, separated by commas or repeated. */
export function readIds(search: URLSearchParams, name: string): string[] {
  return [...new Set(readWords(search, name).map(readId))];
}

/** The words of a parameter, separated by commas or repeated. */
function readWords(search: URLSearchParams, name: string): string[] {
  const words = search.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** The values of a parameter that are keys of the table, in the order of the table. */
export function readValues<Value extends string>(
  search: URLSearchParams,
  name: string,
  table: Readonly<Record<Value, unknown>>,
): Value[] {
  const words = new Set(readWords(search, name).map((word) => word.toUpperCase()));
  return tableKeys(table).filter((value) => words.has(value));
}
