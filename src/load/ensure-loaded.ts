import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState } from '../graph/graph-state.ts';
import { LoadUnderWayError, isHeld } from './lease.ts';
import { type LoadOptions, loadDataset } from './load.ts';
import { type Dataset, readDataset } from '../dataset/read.ts';

/** A load was broken off, and the data set it was reading is not here to begin again with. */
export class BrokenLoadError extends Error {
  override readonly name = 'BrokenLoadError';
}

export interface EnsureOptions extends LoadOptions {
  /** Called once if another process loads, which is waited for. */
  readonly onWait?: (() => void) | undefined;
}

const POLL_MS = 1_000;

/**
 * Makes sure that the graph is whole before it is served: an empty one gets the data set of `folder`; a load that was
 * broken off, or made by another version of this program, is made again. One that another process is making is waited
 * for, and taken over where that process ends.
 *
 * @throws {BrokenLoadError}
 * @throws {DatasetError} where the data set is faulty
 */
export async function ensureLoaded(
  engine: Engine,
  folder: string,
  { onWait, ...options }: EnsureOptions = {},
): Promise<GraphState> {
  for (let waits = 0; ; waits++) {
    options.signal?.throwIfAborted();
    const state = await graphState(engine);
    if (state.status === 'READY') return state;
    const loaded = isHeld(state, engine.abilities) ? null : await load(engine, state, folder, options);
    if (loaded) return loaded;
    if (waits === 0) onWait?.();
    // an abort ends the wait, and the next round
    await delay(POLL_MS, undefined, { signal: options.signal }).catch(() => undefined);
  }
}

/** Null where another process was quicker. */
async function load(
  engine: Engine,
  state: GraphState,
  folder: string,
  options: LoadOptions,
): Promise<GraphState | null> {
  const dataset = state.status === 'EMPTY' ? await readDataset(folder) : await loadedBefore(state, folder);
  try {
    return (await loadDataset(engine, dataset, options)).state;
  } catch (error) {
    if (error instanceof LoadUnderWayError) return null;
    throw error;
  }
}

/** The data set that the graph was to hold, or holds: in its own folder, or the same content in `folder`. */
async function loadedBefore({ folder: ownFolder, loading, version }: GraphState, folder: string): Promise<Dataset> {
  if (ownFolder !== null && existsSync(ownFolder)) return readDataset(ownFolder);
  const dataset = await readDataset(folder);
  if (dataset.version === (loading ?? version)) return dataset;
  const what = loading === null ? 'This graph was loaded by another version' : 'A load into this graph was broken off';
  throw new BrokenLoadError(
    `${what}, and the folder it read from, ${ownFolder ?? 'of unknown name'}, is gone. Load it again: fingraph seed FOLDER.`,
  );
}
