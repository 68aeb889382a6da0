import type { ClaimFilter } from '../../client/client.ts';
import type { MarketsAddress } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';

/** The variables of the partners of an entity by market. */
export function marketsVariables(id: string, address: MarketsAddress) {
  const { as } = address;
  return { entity: id, as: as.length > 0 ? as : null, where: partnershipsFilter(address) };
}

/** Null if it narrows nothing: the question has a default. */
export function partnershipsFilter({ status, ...scope }: MarketsAddress): ClaimFilter | null {
  const filter: ClaimFilter = { ...(status.length > 0 ? { status } : {}), ...scopeFilter(scope) };
  return Object.keys(filter).length > 0 ? filter : null;
}
