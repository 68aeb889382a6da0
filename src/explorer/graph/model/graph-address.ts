import type { ClaimFilter, ClaimStatus, EntityKind } from '../../../client/client.ts';
import { NEIGHBOURHOOD_LIMITS } from '../../../client/schema-facts.ts';
import { type NeighbourhoodAddress, neighbourhoodPath, readNeighbourhood } from '../../address/address.ts';
import { lowerCase, queryString, readId, readIds, readValues } from '../../address/parameters.ts';
import { type Scope, scopeFilter } from '../../address/scope.ts';
import { CLAIM_STATUSES, ENTITY_KINDS } from '../../claim/vocabulary.ts';
import type { HeldGraph } from '../held/held-graph.ts';
import { heldParameters, readHeld } from '../held/held-address.ts';

/** The state of the neighbourhood view, which its address holds. */
export interface GraphAddress extends NeighbourhoodAddress, HeldGraph {
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
  /** The lines are labelled with the kinds of their claims. */
  readonly lineLabels: boolean;
}

/**
 * Ignores values that are not allowed.
 *
 * @param state of the history entry: the parts that were too long for its address
 */
export function readGraphAddress(search: URLSearchParams, state: unknown = null): GraphAddress {
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
    lineLabels: search.get('lineLabels') === 'on',
    ...readHeld(search, state),
  };
}

/** Leaves out the parameters that have their default value, and what is too long for an address: see `heldState`. */
export function graphPath(address: GraphAddress): string {
  const { avoid, status, minConfidence, hide, first, claim, lineLabels, expand, without, pins, layout, ...rest } =
    address;
  const path = neighbourhoodPath(rest);
  const query = queryString({
    avoid: avoid.filter((id) => !rest.of.includes(id)).join(',') || null,
    status: lowerCase(status),
    minConfidence: minConfidence > 0 ? String(minConfidence) : null,
    hide: lowerCase(hide),
    first: first === DEFAULT_CLAIM_LIMIT ? null : String(first),
    ...heldParameters({ expand, without, pins, layout }),
    lineLabels: lineLabels ? 'on' : null,
    claim,
  });
  return path.includes('?') ? path + query.replace('?', '&') : path + query;
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
