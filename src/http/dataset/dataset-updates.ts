import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import type { ReadProgress } from '../../dataset/checked/read-checked.ts';
import type { Engine } from '../../engine/engine.ts';
import { writeDatasetFolder } from '../../export/write-dataset-folder.ts';
import { LoadInProgressError } from '../../load/lease.ts';
import type { LoadPlanSummary } from '../../load/load-summary.ts';
import { loadDataset, previewLoad, previewRemoval, removeDataset } from '../../load/load.ts';
import type { LoadOptions, LoadProgress } from '../../load/load-options.ts';
import { readChangedDataset } from '../../load/read-changed.ts';
import { requireFewRetractions } from '../../load/retraction-guard.ts';

export interface UpdateOptions {
  /** How many records may be retracted; see `requireFewRetractions`. */
  readonly allowRetract: number;
  /** Called before the first write; an error that it throws cancels the update. */
  readonly onPlan?: (report: LoadPlanSummary) => void;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** Changes the data sets of the graph that the server has open, one change at a time. */
export interface DatasetUpdates {
  /** @throws {LoadInProgressError} if an update is running in this process */
  requireIdle(): void;
  /**
   * Reads a data set for this graph. Lines that the graph has are not checked again. The folder has to stay until the data
   * set is loaded, since its records are read again.
   *
   * @throws {DatasetError} with all issues of all files
   */
  read(folder: string, options?: { readonly onProgress?: (progress: ReadProgress) => void }): Promise<CheckedDataset>;
  /**
   * Adds a data set, or replaces the one with its id.
   *
   * @throws {RetractionError} if it would retract more than `allowRetract` records
   * @throws {LoadInProgressError} if another update is running, in this or in another process
   * @throws as `loadDataset`
   */
  load(dataset: CheckedDataset, options: UpdateOptions): Promise<LoadPlanSummary>;
  /** Removes a data set. @throws as `load`, and as `removeDataset` */
  remove(id: string, options: UpdateOptions): Promise<LoadPlanSummary>;
  /** Writes the files of a data set into an empty folder. @throws as `datasetFiles` */
  writeFolder(id: string, folder: string): Promise<void>;
  /** The changes that `load` would make, however many records it retracts. */
  previewLoad(dataset: CheckedDataset): Promise<LoadPlanSummary>;
  /** The changes that `remove` would make. */
  previewRemoval(id: string): Promise<LoadPlanSummary>;
}

/** @param stop aborts a running load when the server stops */
export function createDatasetUpdates(engine: Engine, stop: AbortSignal): DatasetUpdates {
  let isRunning = false;

  /** Refuses a second update before its folder is read. The lease on the graph would refuse it only after that. */
  async function alone<Result>(update: () => Promise<Result>): Promise<Result> {
    requireIdle();
    isRunning = true;
    try {
      return await update();
    } finally {
      isRunning = false;
    }
  }

  function requireIdle(): void {
    if (isRunning) throw new LoadInProgressError();
  }

  function guarded({ allowRetract, onPlan, onProgress }: UpdateOptions): LoadOptions {
    return {
      signal: stop,
      onProgress,
      onPlan: (plan) => {
        requireFewRetractions(plan, allowRetract);
        onPlan?.(plan);
      },
    };
  }

  return {
    requireIdle,
    read: (folder, options) => readChangedDataset(engine, folder, options),
    load: (dataset, options) => alone(async () => (await loadDataset(engine, dataset, guarded(options))).plan),
    remove: (id, options) => alone(async () => (await removeDataset(engine, id, guarded(options))).plan),
    writeFolder: (id, folder) => writeDatasetFolder(engine, id, folder),
    previewLoad: (dataset) => previewLoad(engine, dataset),
    previewRemoval: (id) => previewRemoval(engine, id),
  };
}
