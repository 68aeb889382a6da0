import { setTimeout as delay } from 'node:timers/promises';

import type { CachedGraphState } from './cached-graph-state.ts';
import type { GraphState } from './graph-state.ts';
import type { IndexSource } from './index-source.ts';

/** How long a request waits for an index that is being built, in milliseconds. */
const MAX_WAIT_MS = 2_000;
/** After an error, the index is built again only this much later, in milliseconds. */
const RETRY_MS = 60_000;

/**
 * The index is built when a request first needs it, and again after a load.
 *
 * @param read reads the index; null if the graph changed meanwhile
 * @param maxClaims above this number of claims there is no index
 * @param onFailure called if the index cannot be built; the engine then answers, until another attempt
 */
export function createIndexSource<Index>(
  state: CachedGraphState,
  read: () => Promise<Index | null>,
  maxClaims: number,
  onFailure: (error: unknown) => void,
): IndexSource<Index> {
  let entry: {
    readonly version: string;
    readonly done: Promise<void>;
    index: Index | null;
    retryAt: number;
  } | null = null;

  function begin(version: string): NonNullable<typeof entry> {
    const begun = {
      version,
      index: null as Index | null,
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

  async function build(version: string): Promise<Index | null> {
    const index = await read();
    return index && indexedVersion(await state(), maxClaims) === version ? index : null;
  }

  return {
    async current(mayWait) {
      const version = indexedVersion(await state(), maxClaims);
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
function indexedVersion({ status, version, loadedAt, counts }: GraphState, maxClaims: number): string | null {
  const isIndexed = status === 'READY' && (counts?.claims ?? 0) <= maxClaims;
  return isIndexed ? `${version} ${loadedAt}` : null;
}
