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
 * Makes sure that the graph is whole before it is served: an empty one gets the data set of `folder`, and a load that
 * was broken off is made again.
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
  const dataset = state.status === 'EMPTY' ? await readDataset(folder) : await interrupted(state, folder);
  return (await loadDataset(engine, dataset, onProgress)).state;
}

/** The data set whose load was broken off: in its own folder, or the same content in `folder`. */
async function interrupted({ folder: ownFolder, loading }: GraphState, folder: string): Promise<Dataset> {
  if (ownFolder !== null && existsSync(ownFolder)) return readDataset(ownFolder);
  const dataset = await readDataset(folder);
  if (dataset.version === loading) return dataset;
  throw new BrokenLoadError(
    `A load into this graph was broken off, and the folder it read from, ${ownFolder ?? 'of unknown name'}, is gone. Load it again: npm run seed -- FOLDER.`,
  );
}
