import { setTimeout as delay } from 'node:timers/promises';

import type { Engine } from '../../engine/engine.ts';
import type { CachedGraphState } from '../cached-graph-state.ts';
import type { GraphState } from '../graph-state.ts';
import { readerOf } from '../query.ts';
import type { ClaimIndex, ClaimIndexSource } from './claim-index.ts';
import { indexOfColumns } from './index-of-columns.ts';
import { readColumns } from './read-columns.ts';

/** How long a request waits for an index that is being built, in milliseconds. */
const MAX_WAIT_MS = 2_000;
/** After an error, the index is built again only this much later, in milliseconds. */
const RETRY_MS = 60_000;
/** Above this number of claims there is no index, since it takes about 200 bytes for each claim. */
const MAX_CLAIMS = 3_000_000;

/**
 * Keeps an index of the current claims of a graph. It is built when a request first needs it, and again after a load. Null for
 * an engine that has ordered indexes.
 *
 * @param onFailure called if the index cannot be built; the engine then answers, until another attempt
 */
export function createClaimIndexSource(
  engine: Engine,
  state: CachedGraphState,
  onFailure: (error: unknown) => void = () => {},
): ClaimIndexSource | null {
  if (engine.abilities.orderedIndexes) return null;
  let entry: {
    readonly version: string;
    readonly done: Promise<void>;
    index: ClaimIndex | null;
    retryAt: number;
  } | null = null;

  function begin(version: string): NonNullable<typeof entry> {
    const begun = {
      version,
      index: null as ClaimIndex | null,
      retryAt: Infinity,
      done: build(version).then(
        (index) => {
          begun.index = index;
          if (index === null && entry === begun) entry = null; // the graph changed: the next request begins anew
        },
        (error: unknown) => {
          onFailure(error);
          begun.retryAt = performance.now() + RETRY_MS;
        },
      ),
    };
    return begun;
  }

  async function build(version: string): Promise<ClaimIndex | null> {
    const columns = await readColumns(readerOf(engine));
    return columns && versionOf(await state()) === version ? indexOfColumns(columns) : null;
  }

  return {
    async current(mayWait) {
      const version = versionOf(await state());
      if (version === null) return null;
      if (entry?.version !== version || performance.now() >= entry.retryAt) entry = begin(version);
      const { done, index } = entry;
      if (index !== null || !mayWait) return index;
      const current = entry;
      await Promise.race([done, delay(MAX_WAIT_MS, undefined, { ref: false })]);
      return current.index;
    },
  };
}

/** Differs for any two contents of the graph; null while it has no current content. */
function versionOf({ status, version, loadedAt, counts }: GraphState): string | null {
  const isIndexed = status === 'READY' && (counts?.claims ?? 0) <= MAX_CLAIMS;
  return isIndexed ? `${version} ${loadedAt}` : null;
}
