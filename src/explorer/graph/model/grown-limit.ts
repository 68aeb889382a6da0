import { CLAIM_LIMITS } from './graph-address.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * The lowest limit, not below the current one, at which every claim that is shown now is among the first claims of the
 * grown graph. Null if there is none.
 */
export function grownLimit(
  shown: Pick<Subgraph, 'claims'>,
  grown: Pick<Subgraph, 'claims'>,
  limit: number,
): number | null {
  const positions = new Map(grown.claims.map(({ id }, index) => [id, index + 1]));
  const needed = shown.claims.reduce((max, { id }) => Math.max(max, positions.get(id) ?? Infinity), limit);
  return needed === limit ? limit : (CLAIM_LIMITS.find((option) => option >= needed) ?? null);
}
