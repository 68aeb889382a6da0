import { setTimeout as delay } from 'node:timers/promises';

import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import type { Engine } from '../../engine/engine.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import type { DatasetUpdates } from '../../http/dataset/dataset-updates.ts';
import { projectFile } from '../../support/project-file.ts';
import { showProgress, showReading, showWaiting } from '../progress.ts';
import { requireSafePlan, retractCommands, withRetractHint } from './allow-retract.ts';
import { changeCounts, shortVersion, showWarnings } from './plan-text.ts';

interface FolderOptions {
  /** The data set in the folder, if it was read before the graph was opened. */
  readonly checked: CheckedDataset | null;
  readonly stop: AbortSignal;
}

/** Loads a folder before it is served. A graph with other data sets is completed first, and keeps them. */
export async function loadFolder(
  engine: Engine,
  updates: DatasetUpdates,
  folder: string,
  { checked, stop }: FolderOptions,
): Promise<{ readonly state: GraphState; readonly version: string }> {
  const { graphState } = await import('../../graph/graph-state.ts');
  const { ensureLoaded } = await import('../../load/ensure-loaded.ts');
  const onLoadProgress = showProgress();
  if ((await graphState(engine)).status !== 'EMPTY') {
    const options = { onPlan: requireSafePlan, onProgress: onLoadProgress, onWait: showWaiting, signal: stop };
    await ensureLoaded(engine, projectFile('seed/data'), options);
  }
  const dataset = checked ?? (await showReading(folder, (onProgress) => updates.read(folder, { onProgress })));
  showWarnings(
    await withRetractHint(retractCommands(folder), () =>
      updates.load(dataset, { allowRetract: 0, onProgress: onLoadProgress }),
    ),
  );
  return { state: await graphState(engine), version: dataset.version };
}

interface ReloadOptions {
  /** The graph is in memory, so retracting much of it loses nothing. */
  readonly isTemporary: boolean;
  readonly stop: AbortSignal;
}

/** A folder that is served. */
export interface ServedFolder {
  readonly folder: string;
  readonly version: string;
  /** Writes the folder again, if it is made of other files. */
  readonly prepare?: () => Promise<void>;
  /** What messages call it, if not by its path. */
  readonly name?: string;
}

/** Loads the folder of a data set again for each of `changes`. An error is printed, and the graph stays as it is. */
export async function reloadOnChange(
  changes: AsyncGenerator<void>,
  updates: DatasetUpdates,
  first: ServedFolder,
  { isTemporary, stop }: ReloadOptions,
): Promise<void> {
  const { LoadInProgressError } = await import('../../load/lease.ts');
  const { folder, prepare, name = folder } = first;
  let { version } = first;
  const allowRetract = isTemporary ? Infinity : 0;
  for await (const _ of changes) {
    try {
      version = await retryWhile(LoadInProgressError, stop, async () => {
        await prepare?.();
        const dataset = await updates.read(folder);
        if (dataset.version === version) return version;
        const plan = await withRetractHint(retractCommands(folder), () => updates.load(dataset, { allowRetract }));
        showWarnings(plan);
        process.stdout.write(
          `Loaded ${name} again. Claims: ${changeCounts(plan.claims)}. Version ${shortVersion(dataset.version)}.\n`,
        );
        return dataset.version;
      });
    } catch (error) {
      if (stop.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${message}\nVersion ${shortVersion(version)} is still served.\n`);
    }
  }
}

/** Repeats work that another load prevents. */
async function retryWhile<Result>(
  busy: new () => Error,
  stop: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof busy)) throw error;
      await delay(1_000, undefined, { signal: stop });
    }
  }
}
