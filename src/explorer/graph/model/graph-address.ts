import type { ClaimFilter, ClaimStatus, EntityKind } from '../../../client/client.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../../client/schema-facts.ts';
import { type NeighbourhoodAddress, neighbourhoodPath, readNeighbourhood } from '../../address/address.ts';
import { readId, readIds, readValues } from '../../address/parameters.ts';
import { type Scope, scopeFilter } from '../../address/scope.ts';
import { CLAIM_STATUSES, ENTITY_KINDS } from '../../claim/vocabulary.ts';

/** The state of the neighbourhood view, which its address holds. */
export interface GraphAddress extends NeighbourhoodAddress {
  /** Entities that are shown but not traversed. */
  readonly avoid: readonly string[];
  /** Empty: all. */
  readonly status: readonly ClaimStatus[];
  /** From 0 to 1. */
  readonly minConfidence: number;
  /** Hidden kinds of entities. */
  readonly hide: readonly EntityKind[];
  /** The maximum number of claims. */
  readonly first: number;
  /** The claim whose card is open. */
  readonly claim: string | null;
}

/** Ignores values that are not allowed. */
export function readGraphAddress(search: URLSearchParams): GraphAddress {
  const neighbourhood = readNeighbourhood(search);
  const of = neighbourhood.of.slice(0, MAX_CENTRES);

  const minConfidence = Number(search.get('minConfidence') ?? 0);
  const first = Number(search.get('first') ?? DEFAULT_CLAIM_LIMIT);
  return {
    ...neighbourhood,
    of,
    avoid: readIds(search, 'avoid').filter((id) => !of.includes(id)), // the API rejects centres in `avoid`
    status: readValues(search, 'status', CLAIM_STATUSES),
    minConfidence: minConfidence > 0 && minConfidence <= 1 ? minConfidence : 0,
    hide: readValues(search, 'hide', ENTITY_KINDS),
    first: Number.isInteger(first) && first >= 1 && first <= MAX_CLAIM_LIMIT ? first : DEFAULT_CLAIM_LIMIT,
    claim: readId(search.get('claim') ?? '') || null,
  };
}

/** Leaves out the parameters that have their default value. */
export function graphPath({ avoid, status, minConfidence, hide, first, claim, ...rest }: GraphAddress): string {
  const path = neighbourhoodPath(rest);
  const parameters = Object.entries({
    avoid: avoid.filter((id) => !rest.of.includes(id)).join(','),
    status: status.join(',').toLowerCase(),
    minConfidence: minConfidence > 0 ? String(minConfidence) : '',
    hide: hide.join(',').toLowerCase(),
    first: first === DEFAULT_CLAIM_LIMIT ? '' : String(first),
    claim: claim ?? '',
  }).filter(([, value]) => value !== '');
  if (parameters.length === 0) return path;
  const query = new URLSearchParams(parameters).toString().replaceAll('%2C', ',');
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

/** The filter of claims without the date; null if it narrows nothing. */
export function claimFilterOf({
  kinds,
  status,
  minConfidence,
  ...scope
}: Pick<GraphAddress, 'kinds' | 'status' | 'minConfidence' | keyof Scope>): ClaimFilter | null {
  const filter: ClaimFilter = {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...(minConfidence > 0 ? { confidence: { gte: minConfidence } } : {}),
    ...scopeFilter(scope),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

export const MAX_CENTRES = NEIGHBOURHOOD_LIMITS.of;

/** The numbers of claims to choose from. The last one is the maximum of the API. */
export const CLAIM_LIMITS = [50, 200, 500, NEIGHBOURHOOD_LIMITS.first] as const;
export const MAX_CLAIM_LIMIT = CLAIM_LIMITS[3];
const DEFAULT_CLAIM_LIMIT = 200;
