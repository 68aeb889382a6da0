import type { Engine } from '../engine/engine.ts';
import { GRAPH_MODEL } from '../model/stored-record.ts';
import { type GraphCounts, type GraphState, graphState } from '../graph/graph-state.ts';
import { type Lease, LoadUnderWayError, isHeld, takeLease } from './lease.ts';
import {
  type Batch,
  claimBatches,
  countBatches,
  draftBatches,
  entityBatches,
  formerBatches,
  partnerBatches,
  relationBatches,
  retractionBatches,
  sourceBatches,
} from './load-batch.ts';
import { type LoadChanges, changesOf } from './load-change.ts';
import { planLoad } from './load-plan.ts';
import type { Dataset } from '../dataset/read.ts';
import { readRecorded } from './stored-state.ts';
import { surroundingsOf } from './claim-context.ts';

export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Breaks the load off after the transaction under way: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before anything is written, and not where nothing is to be: what it throws refuses the load. */
  readonly onPlan?: ((changes: LoadChanges) => void) | undefined;
}

export interface LoadResult {
  readonly state: GraphState;
  /** How many records were new or had changed. */
  readonly written: GraphCounts;
  /** How many claims the graph held that the data set no longer has. */
  readonly retracted: number;
}

/**
 * Brings the graph to what a checked data set says. Loading the same set again writes nothing. The graph is marked as
 * LOADING before the first write and READY after the last: a load that is broken off leaves that mark, and the next one
 * writes everything again. A recorded claim is written again where records around it have changed what the graph holds
 * of it, such as the seat of a participant.
 *
 * @throws {ChangedClaimsError} before anything is written
 * @throws {LoadUnderWayError} where another process loads into this graph, or took over from this one
 */
export async function loadDataset(engine: Engine, dataset: Dataset, options: LoadOptions = {}): Promise<LoadResult> {
  const before = await graphState(engine);
  if (before.status === 'READY' && before.version === dataset.version) {
    return { state: before, written: { entities: 0, claims: 0, sources: 0 }, retracted: 0 };
  }
  if (isHeld(before, engine.abilities)) throw new LoadUnderWayError();
  const { plan, changes, surroundings } = await compare(engine, dataset, before);
  options.onPlan?.(changes);
  options.signal?.throwIfAborted();
  const { folder, version } = dataset;
  const lease = await takeLease(engine, before, { status: 'LOADING', folder, loading: version });

  const now = momentAfter(before.loadedAt);
  const clock = { now, recordedUntil: before.loadedAt ?? '' };
  const counts = {
    entities: dataset.entities.length,
    claims: dataset.claims.length,
    sources: dataset.sources.length,
  };
  try {
    const batches = [
      ...sourceBatches(dataset),
      ...entityBatches(dataset),
      ...draftBatches(plan.drafts),
      ...retractionBatches(plan.retracted, now),
      ...formerBatches(plan.formerEntities, plan.formerSources),
      ...claimBatches(plan.claims, surroundings, clock, engine.abilities),
      ...relationBatches(plan.claims),
      ...partnerBatches(dataset, surroundings),
      ...countBatches(dataset),
    ];
    await writeAll(lease, batches, options);
    await lease.end({ status: 'READY', model: GRAPH_MODEL, version, loading: null, loadedAt: now, ...counts });
  } catch (error) {
    // lets the next load begin at once; that this one failed is the news, whether or not it still can
    await lease.end({}).catch(() => undefined);
    throw error;
  }
  return {
    state: await graphState(engine),
    written: { ...counts, claims: plan.added.length },
    retracted: plan.retracted.length,
  };
}

/**
 * How a load of the data set would change the graph. Nothing is written.
 *
 * @throws {ChangedClaimsError} where that load would
 */
export async function previewLoad(engine: Engine, dataset: Dataset): Promise<LoadChanges> {
  return (await compare(engine, dataset, await graphState(engine))).changes;
}

async function compare(engine: Engine, dataset: Dataset, before: GraphState) {
  const surroundings = surroundingsOf(dataset);
  const recorded = await readRecorded(engine);
  const plan = planLoad(dataset, before, recorded, surroundings);
  return { plan, changes: changesOf(before, dataset, recorded, plan), surroundings };
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

/** Now, but later than `last` even where another machine's clock gave it: claims recorded since are told by that. */
function momentAfter(last: string | null): string {
  const earliest = last === null ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}
