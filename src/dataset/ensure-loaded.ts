import { existsSync } from 'node:fs';

import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState } from './graph-state.ts';
import { type LoadProgress, loadDataset } from './load.ts';
import { type Dataset, readDataset } from './read.ts';

/** A load was broken off, and the data set it was reading is not here to begin again with. */
export class BrokenLoadError extends Error {
  override readonly name = 'BrokenLoadError';
}

/**
 * Makes sure that the graph is whole before it is served: an empty one gets the data set of `folder`; a load that was
 * broken off, or made by another version of this program, is made again.
 *
 * @throws {BrokenLoadError}
 * @throws {DatasetError} where the data set is faulty
 */
export async function ensureLoaded(
  engine: Engine,
  folder: string,
  onProgress?: (progress: LoadProgress) => void,
): Promise<GraphState> {
  const state = await graphState(engine);
  if (state.status === 'READY') return state;
  const dataset = state.status === 'EMPTY' ? await readDataset(folder) : await loadedBefore(state, folder);
  return (await loadDataset(engine, dataset, onProgress)).state;
}

/** The data set that the graph was to hold, or holds: in its own folder, or the same content in `folder`. */
async function loadedBefore({ folder: ownFolder, loading, version }: GraphState, folder: string): Promise<Dataset> {
  if (ownFolder !== null && existsSync(ownFolder)) return readDataset(ownFolder);
  const dataset = await readDataset(folder);
  if (dataset.version === (loading ?? version)) return dataset;
  const what = loading === null ? 'This graph was loaded by another version' : 'A load into this graph was broken off';
  throw new BrokenLoadError(
    `${what}, and the folder it read from, ${ownFolder ?? 'of unknown name'}, is gone. Load it again: npm run seed -- FOLDER.`,
  );
}
