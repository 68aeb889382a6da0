import type { Engine } from '../../engine/engine.ts';
import type { CachedGraphState } from '../cached-graph-state.ts';
import { createIndexSource } from '../create-index-source.ts';
import { readerOf } from '../query.ts';
import type { ClaimIndexSource } from './claim-index.ts';
import { indexOfColumns } from './index-of-columns.ts';
import { readColumns } from './read-columns.ts';

/** Above this number of claims there is no index, since it takes about 200 bytes for each claim. */
const MAX_CLAIMS = 3_000_000;

/**
 * Keeps an index of the current claims of a graph. Null for an engine that has ordered indexes.
 *
 * @param onFailure called if the index cannot be built; the engine then answers, until another attempt
 */
export function createClaimIndexSource(
  engine: Engine,
  state: CachedGraphState,
  onFailure: (error: unknown) => void = () => {},
): ClaimIndexSource | null {
  if (engine.abilities.orderedIndexes) return null;
  const read = async () => {
    const columns = await readColumns(readerOf(engine));
    return columns && indexOfColumns(columns);
  };
  return createIndexSource(state, read, MAX_CLAIMS, onFailure);
}
