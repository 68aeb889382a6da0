import { type BookmarkManager, bookmarkManager } from 'neo4j-driver';

import { EngineError } from '../engine-error.ts';

/**
 * Makes each statement of this process see at least what its earlier statements saw, whichever member of a cluster runs it.
 * Without that, a reader that lags could answer with records that are older than the state of the graph that another reader
 * has given, and they would be cached under its version.
 */
export interface BookmarkChain {
  /** For a session, when it is opened. */
  readonly manager: () => BookmarkManager;
  /** Passes on the result of a read, or its error. */
  watch<T>(reading: Promise<T>): Promise<T>;
}

/** This many reads in a row that time out may wait for a state that the database no longer has, after a restore. */
const MAX_TIMEOUTS = 3;

export function createBookmarkChain(): BookmarkChain {
  let manager = bookmarkManager();
  let timeouts = 0;
  return {
    manager: () => manager,
    async watch(reading) {
      try {
        const result = await reading;
        timeouts = 0;
        return result;
      } catch (error) {
        if (error instanceof EngineError && error.code === 'TIMEOUT' && ++timeouts >= MAX_TIMEOUTS) {
          manager = bookmarkManager();
          timeouts = 0;
        }
        throw error;
      }
    },
  };
}
