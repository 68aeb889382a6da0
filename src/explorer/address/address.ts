import type { ClaimKind, ClaimStatus, ParticipantRole, RelationKind, SearchKind } from '../../client/client.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../client/schema-facts.ts';
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  SEARCH_KINDS,
  keysOf,
} from '../claim/vocabulary.ts';

/* Every view lives in the address. Here each is written and read, so that links, reloads and bookmarks agree. Values of
   enums are in small letters; what is not understood is left out, as a bookmark may be older than the page. */

/** The day on which things held, or by which sources had told of them. */
export type Clock = 'inForceOn' | 'knownOn';

export interface SearchAddress {
  readonly text: string;
  /** Empty: all. */
  readonly kinds: readonly SearchKind[];
}

export interface NeighbourhoodAddress {
  readonly of: readonly string[];
  /** 1 to 4. */
  readonly depth: number;
  /** Empty: all. */
  readonly kinds: readonly ClaimKind[];
  readonly clock: Clock;
  /** `2018-06-08`; null: any. */
  readonly day: string | null;
}

export interface ConnectionsAddress {
  readonly from: string | null;
  readonly to: string | null;
  readonly avoid: readonly string[];
  readonly kinds: readonly ClaimKind[];
}

/** What an entity's facts are narrowed to, and their order. */
export interface FactsAddress {
  readonly kinds: readonly ClaimKind[];
  readonly status: readonly ClaimStatus[];
  readonly sort: FactsSort;
}

export type FactsSort = 'earliest' | 'latest' | 'confidence';

export interface MarketsAddress {
  readonly as: readonly ParticipantRole[];
  readonly status: readonly ClaimStatus[];
  /** The open cell: a market and one role, or every role. */
  readonly market: string | null;
  readonly role: ParticipantRole | null;
}

export interface ConflictsAddress {
  readonly kinds: readonly RelationKind[];
  /** Words of one of the two claims; empty: any. */
  readonly text: string;
}

export function searchPath(text: string, { kinds = [] }: Partial<Pick<SearchAddress, 'kinds'>> = {}): string {
  return `/search${queryString({ text, kinds: small(kinds) })}`;
}

export function readSearch(search: URLSearchParams): SearchAddress {
  return { text: search.get('text') ?? '', kinds: readValues(search, 'kinds', SEARCH_KINDS) };
}

export function entityPath(
  id: string,
  { kinds = [], status = [], sort = 'earliest' }: Partial<FactsAddress> = {},
): string {
  return `/entity/${encodeURIComponent(id)}${queryString({
    kinds: small(kinds),
    status: small(status),
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
  return `/claim/${encodeURIComponent(id)}`;
}

export function sourcePath(id: string): string {
  return `/source/${encodeURIComponent(id)}`;
}

export function neighbourhoodPath({
  of,
  depth = 1,
  kinds = [],
  clock = 'inForceOn',
  day = null,
}: Partial<NeighbourhoodAddress> = {}): string {
  return `/neighbourhood${queryString({
    of: of?.join(',') ?? null,
    depth: depth === 1 ? null : String(depth),
    kinds: small(kinds),
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
  return `/connections${queryString({
    from: from ?? null,
    to: to ?? null,
    avoid: avoid.join(',') || null,
    kinds: small(kinds),
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
  return `/markets${id === null ? '' : `/${encodeURIComponent(id)}`}${queryString({
    as: as.join() === 'PLATFORM' ? null : (small(as) ?? ANY),
    status: status.join() === 'ACTIVE' ? null : (small(status) ?? ANY),
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
  return `/conflicts${queryString({ kinds: kinds.join() === 'CONFLICTS_WITH' ? null : small(kinds), text: text || null })}`;
}

export function readConflicts(search: URLSearchParams): ConflictsAddress {
  const kinds = readValues(search, 'kinds', RELATION_KINDS);
  return { kinds: kinds.length > 0 ? kinds : ['CONFLICTS_WITH'], text: search.get('text') ?? '' };
}

/** Says that every value is meant where leaving it out means one of them. */
const ANY = 'any';

/** With commas as they are, so that an address can be read. */
function queryString(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  if (given.length === 0) return '';
  return `?${new URLSearchParams(given).toString().replaceAll('%2C', ',')}`;
}

function small(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',').toLowerCase();
}

/** An id as the API has it, where an address that somebody typed has it in another case. */
export function readId(id: string): string {
  return id.trim().toLowerCase();
}

/** Ids of a parameter, apart by commas or repeated. */
export function readIds(search: URLSearchParams, name: string): string[] {
  return [...new Set(readWords(search, name).map(readId))];
}

/** Words of a parameter, apart by commas or repeated. */
export function readWords(search: URLSearchParams, name: string): string[] {
  const words = search.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** Values of a parameter that the table has, in its order. */
export function readValues<Value extends string>(
  search: URLSearchParams,
  name: string,
  table: Readonly<Record<Value, unknown>>,
): Value[] {
  const wanted = new Set(readWords(search, name).map((word) => word.toUpperCase()));
  return keysOf(table).filter((value) => wanted.has(value));
}
