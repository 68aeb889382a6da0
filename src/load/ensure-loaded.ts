import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState } from '../graph/graph-state.ts';
import { LoadInProgressError, isHeld } from './lease.ts';
import { loadDataset } from './load.ts';
import type { LoadOptions } from './load-options.ts';
import type { CheckedDataset } from '../dataset/checked/checked-dataset.ts';
import { readChecked } from '../dataset/checked/read-checked.ts';

/** A graph has to be reloaded, but its data set cannot be found. */
class MissingDatasetError extends Error {
  override readonly name = 'MissingDatasetError';
}

interface EnsureOptions extends LoadOptions {
  /** Called once before waiting for the load of another process. */
  readonly onWait?: (() => void) | undefined;
  /** Time between two checks for the end of another load. */
  readonly pollMs?: number | undefined;
}

const POLL_MS = 1_000;

/**
 * Makes sure that the graph is complete before it is served. Loads the data set of `folder` into an empty graph, and
 * repeats a load that was aborted or made by another version of FinGraph. Waits for the load of another process, and takes
 * it over if that process ends.
 *
 * @throws {MissingDatasetError} if the data set to reload cannot be found
 * @throws {DatasetError} if the data set is invalid
 */
export async function ensureLoaded(
  engine: Engine,
  folder: string,
  { onWait, pollMs = POLL_MS, ...options }: EnsureOptions = {},
): Promise<GraphState> {
  for (let waits = 0; ; waits++) {
    options.signal?.throwIfAborted();
    const state = await graphState(engine);
    if (state.status === 'READY') return state;
    const loaded = isHeld(state, engine.abilities) ? null : await tryLoad(engine, state, folder, options);
    if (loaded) return loaded;
    if (waits === 0) onWait?.();
    // an abort ends the wait, and the next round throws its reason
    await delay(pollMs, undefined, { signal: options.signal }).catch(() => undefined);
  }
}

/** Returns null if another process has started to load. */
async function tryLoad(
  engine: Engine,
  state: GraphState,
  folder: string,
  options: LoadOptions,
): Promise<GraphState | null> {
  const dataset = state.status === 'EMPTY' ? await readChecked(folder) : await findPreviousDataset(state, folder);
  try {
    return (await loadDataset(engine, dataset, options)).state;
  } catch (error) {
    if (error instanceof LoadInProgressError) return null;
    throw error;
  }
}

/** Reads the data set that was loaded last: from its original folder, or from `folder` if that has the same version. */
async function findPreviousDataset(
  { folder: previousFolder, loading, version }: GraphState,
  folder: string,
): Promise<CheckedDataset> {
  if (previousFolder !== null && existsSync(previousFolder)) return readChecked(previousFolder);
  const dataset = await readChecked(folder);
  if (dataset.version === (loading ?? version)) return dataset;
  const reason = loading === null ? 'was loaded by another version of FinGraph' : 'has an incomplete load';
  throw new MissingDatasetError(
    `This graph ${reason}, and its data set folder, ${previousFolder ?? 'which is unknown'}, does not exist. Load a data set: fingraph seed FOLDER.`,
  );
}
