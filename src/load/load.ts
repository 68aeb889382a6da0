import type { Engine } from '../engine/engine.ts';
import { GRAPH_MODEL } from '../model/stored-record.ts';
import { type GraphCounts, type GraphState, graphState } from '../graph/graph-state.ts';
import { type Lease, LoadInProgressError, acquireLease, isHeld } from './lease.ts';
import {
  type Batch,
  claimBatches,
  countBatches,
  orphanBatches,
  entityBatches,
  removalBatches,
  partnerBatches,
  relationBatches,
  retractionBatches,
  sourceBatches,
} from './load-batch.ts';
import { type LoadChanges, loadChanges } from './load-change.ts';
import { planLoad } from './load-plan.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readStoredState } from './stored-state.ts';
import { toClaimContext } from './claim-context.ts';

export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Aborts the load after the current transaction. The load rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Called before the first write, and not if there is nothing to write. An error that it throws cancels the load. */
  readonly onPlan?: ((changes: LoadChanges) => void) | undefined;
}

interface LoadResult {
  readonly state: GraphState;
  /** Number of new and changed records. */
  readonly written: GraphCounts;
  /** Number of claims that were retracted because the data set no longer has them. */
  readonly retracted: number;
}

/**
 * Loads a checked data set into a graph, replacing the previous one. Loading the same version again writes nothing. The
 * graph has the status LOADING from the first write to the last: after an aborted load it keeps that status, and the next
 * load writes everything again. An unchanged claim is rewritten if a related record changed its properties, such as the
 * country of a participant.
 *
 * @throws {ChangedClaimsError} before the first write
 * @throws {LoadInProgressError} if another process is loading, or has taken over from this one
 */
export async function loadDataset(engine: Engine, dataset: Dataset, options: LoadOptions = {}): Promise<LoadResult> {
  const before = await graphState(engine);
  if (before.status === 'READY' && before.version === dataset.version) {
    return { state: before, written: { entities: 0, claims: 0, sources: 0 }, retracted: 0 };
  }
  if (isHeld(before, engine.abilities)) throw new LoadInProgressError();
  const { plan, changes, context } = await compare(engine, dataset, before);
  options.onPlan?.(changes);
  options.signal?.throwIfAborted();
  const { folder, version } = dataset;
  const lease = await acquireLease(engine, before, { status: 'LOADING', folder, loading: version });

  const now = momentAfter(before.loadedAt);
  const time = { now, recordedUntil: before.loadedAt ?? '' };
  const counts = {
    entities: dataset.entities.length,
    claims: dataset.claims.length,
    sources: dataset.sources.length,
  };
  try {
    const batches = [
      ...sourceBatches(dataset),
      ...entityBatches(dataset),
      ...orphanBatches(plan.orphans),
      ...retractionBatches(plan.retracted, now),
      ...removalBatches(plan.formerEntities, plan.formerSources),
      ...claimBatches(plan.claims, context, time, engine.abilities),
      ...relationBatches(plan.claims),
      ...partnerBatches(dataset, context),
      ...countBatches(dataset),
    ];
    await writeAll(lease, batches, options);
    await lease.release({ status: 'READY', model: GRAPH_MODEL, version, loading: null, loadedAt: now, ...counts });
  } catch (error) {
    // release the lease, so that the next load need not wait for it to expire; report the first error only
    await lease.release({}).catch(() => undefined);
    throw error;
  }
  return {
    state: await graphState(engine),
    written: { ...counts, claims: plan.added.length },
    retracted: plan.retracted.length,
  };
}

/**
 * Returns the changes that loading the data set would make, without writing anything.
 *
 * @throws {ChangedClaimsError} as `loadDataset` would
 */
export async function previewLoad(engine: Engine, dataset: Dataset): Promise<LoadChanges> {
  return (await compare(engine, dataset, await graphState(engine))).changes;
}

async function compare(engine: Engine, dataset: Dataset, before: GraphState) {
  const context = toClaimContext(dataset);
  const stored = await readStoredState(engine);
  const plan = planLoad(dataset, before, stored, context);
  return { plan, changes: loadChanges(before, dataset, stored, plan), context };
}

async function writeAll(lease: Lease, batches: readonly Batch[], { onProgress, signal }: LoadOptions): Promise<void> {
  const total = batches.reduce((sum, batch) => sum + batch.rows, 0);
  let done = 0;
  for (const batch of batches) {
    signal?.throwIfAborted();
    await lease.write(batch.calls);
    done += batch.rows;
    onProgress?.({ step: batch.step, done, total });
  }
}

/** Returns the current time, or a later one if `last`, from the clock of another machine, is ahead. */
function momentAfter(last: string | null): string {
  const earliest = last === null ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}
