import type { Subgraph } from './subgraph.ts';
import { CLAIM_LIMITS } from './graph-address.ts';

/**
 * The least limit, and no less than the one there is, with which all claims that are shown stay when the graph has grown
 * to `grown`, its claims in order. Null: there is none.
 */
export function grownLimit(
  shown: Pick<Subgraph, 'claims'>,
  grown: Pick<Subgraph, 'claims'>,
  limit: number,
): number | null {
  const places = new Map(grown.claims.map(({ id }, at) => [id, at + 1]));
  const needed = shown.claims.map(({ id }) => places.get(id) ?? Number.POSITIVE_INFINITY);
  const most = Math.max(limit, ...needed);
  return most <= limit ? limit : (CLAIM_LIMITS.find((one) => one >= most) ?? null);
}
