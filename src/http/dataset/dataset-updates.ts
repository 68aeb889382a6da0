import type { Dataset } from '../../dataset/dataset.ts';
import type { Engine } from '../../engine/engine.ts';
import { LoadInProgressError } from '../../load/lease.ts';
import { type LoadProgress, loadDataset, previewLoad } from '../../load/load.ts';
import { type LoadPlanSummary, toLoadReport } from '../../load/load-report.ts';
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
  /** Calls `listener` after each change, such as to drop caches. */
  onChange(listener: () => void): void;
  /**
   * Adds or replaces a data set.
   *
   * @throws {RetractionError} if it would retract more than `allowRetract` records
   * @throws {LoadInProgressError} if another update is running, in this or in another process
   */
  load(dataset: Dataset, options: UpdateOptions): Promise<LoadPlanSummary>;
  /** The changes that `load` would make, however many records it retracts. */
  preview(dataset: Dataset): Promise<LoadPlanSummary>;
}

/** @param stop aborts a running load when the server stops */
export function createDatasetUpdates(engine: Engine, stop: AbortSignal): DatasetUpdates {
  const listeners: (() => void)[] = [];
  let isRunning = false;

  /** The lease on the graph does not tell two loads of one process apart on an embedded engine. */
  async function alone<Result>(update: () => Promise<Result>): Promise<Result> {
    requireIdle();
    isRunning = true;
    try {
      return await update();
    } finally {
      isRunning = false;
      for (const listener of listeners) listener();
    }
  }

  function requireIdle(): void {
    if (isRunning) throw new LoadInProgressError();
  }

  return {
    requireIdle,
    onChange: (listener) => void listeners.push(listener),
    load: (dataset, { allowRetract, onPlan, onProgress }) =>
      alone(async () => {
        let plan = unchanged(dataset);
        await loadDataset(engine, dataset, {
          signal: stop,
          onProgress,
          onPlan: (changes) => {
            plan = toLoadReport(changes);
            requireFewRetractions(plan, allowRetract);
            onPlan?.(plan);
          },
        });
        return plan;
      }),
    preview: async (dataset) => toLoadReport(await previewLoad(engine, dataset)),
  };
}

/** The plan of a load that has nothing to do. */
function unchanged({ folder, manifest: { id, title }, version, claims, entities, sources }: Dataset): LoadPlanSummary {
  const all = (records: readonly unknown[]) => ({ added: [], revised: [], retracted: [], unchanged: records.length });
  return {
    dataset: { id, title, folder, version, previousVersion: version },
    claims: all(claims),
    entities: all(entities),
    sources: all(sources),
    warnings: [],
  };
}
