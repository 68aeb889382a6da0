import type { ClaimFilter, ClaimStatus, EntityKind } from '../../../client/client.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../../client/schema-facts.ts';
import {
  type NeighbourhoodAddress,
  readIds,
  readValues,
  neighbourhoodPath,
  readId,
  readNeighbourhood,
} from '../../address/address.ts';
import { CLAIM_STATUSES, ENTITY_KINDS } from '../../claim/vocabulary.ts';

/** All of the neighbourhood view that lives in its address. */
export interface GraphAddress extends NeighbourhoodAddress {
  /** Shown where they are reached, but not walked through. */
  readonly avoid: readonly string[];
  /** Empty: all. */
  readonly status: readonly ClaimStatus[];
  /** Least confidence, from 0 to 1. */
  readonly minConfidence: number;
  /** Kinds of entities that are not drawn. */
  readonly hide: readonly EntityKind[];
  /** How many claims at most. */
  readonly first: number;
  /** The claim whose card is open. */
  readonly claim: string | null;
}

export function readGraphAddress(search: URLSearchParams): GraphAddress {
  const of = readNeighbourhood(search).of.slice(0, MAX_CENTRES);
  const minConfidence = Number(search.get('minConfidence') ?? 0);
  const first = Number(search.get('first') ?? FIRST);
  return {
    ...readNeighbourhood(search),
    of,
    avoid: readIds(search, 'avoid').filter((id) => !of.includes(id)), // the API takes none that is in the middle
    status: readValues(search, 'status', CLAIM_STATUSES),
    minConfidence: minConfidence > 0 && minConfidence <= 1 ? minConfidence : 0,
    hide: readValues(search, 'hide', ENTITY_KINDS),
    first: Number.isInteger(first) && first >= 1 && first <= MAX_FIRST ? first : FIRST,
    claim: readId(search.get('claim') ?? '') || null,
  };
}

export function graphPath({ avoid, status, minConfidence, hide, first, claim, ...rest }: GraphAddress): string {
  const path = neighbourhoodPath(rest);
  const more = Object.entries({
    avoid: avoid.filter((id) => !rest.of.includes(id)).join(','),
    status: status.join(',').toLowerCase(),
    minConfidence: minConfidence > 0 ? String(minConfidence) : '',
    hide: hide.join(',').toLowerCase(),
    first: first === FIRST ? '' : String(first),
    claim: claim ?? '',
  }).filter(([, value]) => value !== '');
  if (more.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(more).toString().replaceAll('%2C', ',')}`;
}

/** The conditions of the address but for its day; null: none. */
export function claimFilterOf({
  kinds,
  status,
  minConfidence,
}: Pick<GraphAddress, 'kinds' | 'status' | 'minConfidence'>): ClaimFilter | null {
  const filter: ClaimFilter = {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...(minConfidence > 0 ? { confidence: { gte: minConfidence } } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** How many entities may be in the middle. */
export const MAX_CENTRES = NEIGHBOURHOOD_LIMITS.of;
const FIRST = 200;

/** How many claims a picture may hold; the API gives no more at a time than the last. */
export const CLAIM_LIMITS = [50, 200, 500, NEIGHBOURHOOD_LIMITS.first] as const;
const MAX_FIRST = CLAIM_LIMITS[3];
