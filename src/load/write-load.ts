import { setImmediate, setTimeout as delay } from 'node:timers/promises';

import { DatasetChangedError } from '../dataset/checked/checked-dataset.ts';
import type { Call, Engine, Params } from '../engine/engine.ts';
import { MIN_LEASE_MS } from '../graph/cached-graph-state.ts';
import { combinedVersion } from '../graph/content-version.ts';
import { type GraphCounts, type GraphState, graphState } from '../graph/graph-state.ts';
import { type LoadedDataset, loadedDatasets } from '../graph/loaded-dataset.ts';
import { type Reader, readerOf } from '../graph/query.ts';
import { GRAPH_MODEL } from '../model/stored-record.ts';
import { clearGraph } from './clear-graph.ts';
import { createLoad, dismissDataset, mergeDataset, restoreDataset } from './write/dataset-statement.ts';
import { type Lease, acquireLease } from './lease.ts';
import { FAMILIES, deleteBucketsCall } from './ledger.ts';
import type { Batch, LoadWriting } from './write/batch.ts';
import { loadBatches, stepRows } from './write/load-batch.ts';
import type { LoadOptions, LoadProgress, LoadResult } from './load-options.ts';
import { type LoadPlan, type PlanInput, planLoad } from './plan/plan-load.ts';
import { readCounts, rebuildDerived } from './write/rebuild.ts';
import { summarizeLoad } from './summarize-load.ts';
import { prefetched } from '../support/prefetched.ts';
import { judgementProperties } from '../graph/judged-pair.ts';

/** A data set to load; null removes the one with this id. */
type Change = Pick<PlanInput, 'id' | 'dataset'>;

/** A load that changes more records is several transactions, unless the engine has large ones. */
const MAX_ROWS = 10_000;
/** A transaction of such a load writes some records more than this. */
const PART_ROWS = 2_000;
/** Timers may be early. */
const NOTICE_MS = MIN_LEASE_MS + 100;
/*
 * A transaction whose connection is lost without notice holds its locks, and so keeps other loads out, until the server ends
 * it at its time limit. So the limit grows with what the transaction writes.
 */
const TRANSACTION_MS = 60_000;
const ROW_MS = 50;

/** Plans and writes a load, or the removal of a data set, under a lease. `before`: the state in which it was requested. */
export async function writeLoad(
  engine: Engine,
  change: Change,
  before: GraphState,
  options: LoadOptions,
): Promise<LoadResult> {
  const lease = await acquireLease(engine, before, stateDuring(change, before));
  const startedAt = performance.now();
  let isWritten = false;
  try {
    if (holdsLeftovers(before)) await clearGraph(engine, lease);
    const reader = readerOf(engine);
    const { moment, datasets, plan, summary } = await planChange(reader, change, before);
    options.onPlan?.(summary);
    options.signal?.throwIfAborted();

    if (before.status === 'READY') {
      // readers on an engine that counts commits need no notice
      const noticeMs = options.noticeMs ?? (engine.abilities.commits ? 0 : NOTICE_MS);
      const remaining = startedAt + noticeMs - performance.now();
      await delay(Math.max(0, remaining), undefined, { signal: options.signal });
    }
    await plan.dataset?.requireSame();
    isWritten = true;
    const writing = { plan, reader, abilities: engine.abilities };
    const isContinued = before.moment !== null;
    const { maxRows = MAX_ROWS } = options;
    if (isContinued || (plan.rows > maxRows && !engine.abilities.largeTransactions)) {
      await lease.write([lease.stateCall({ ...stateOfParts(change, before), moment })]);
      await writeParts(lease, writing, options);
      if (isContinued) await rebuildDerived(engine, lease);
      const counts = await readCounts(reader);
      await lease.finish(lastCalls(plan), stateAfter(change, datasets, moment, counts));
    } else {
      const counts = countsAfter(before, plan);
      const isFirst = (before.status === 'EMPTY' || holdsLeftovers(before)) && plan.rows > maxRows;
      const limits = { timeoutMs: limitOf(plan.rows, options), name: 'load.write', isFirst };
      const calls = oneTransaction(writing, options);
      await lease.finish(calls, stateAfter(change, datasets, moment, counts), limits).catch((error: unknown) => {
        if (calls.failure === null) throw error;
        // the transaction was rolled back
        isWritten = isFirst || !(calls.failure instanceof DatasetChangedError);
        throw calls.failure; // the engine has made another error of it
      });
    }
    return { state: await graphState(engine), plan: summary };
  } catch (error) {
    // release the lease, so that the next load need not wait for it to expire; report the first error only
    await lease.finish([], isWritten ? {} : stateAsBefore(before)).catch(() => undefined);
    options.signal?.throwIfAborted();
    throw error;
  }
}

/** What a load or removal would change. A load that is continued keeps its moment. */
export async function planChange(reader: Reader, change: Change, before: GraphState) {
  const datasets = await loadedDatasets(reader, {});
  const moment = before.moment ?? momentAfter(before.loadedAt);
  const hasOthers = datasets.some(({ id }) => id !== change.id);
  const plan = await planLoad(reader, { ...change, moment, hasOthers, isContinued: before.moment !== null });
  const stored = datasets.find(({ id }) => id === change.id) ?? null;
  return { moment, datasets, plan, summary: summarizeLoad(plan, stored, before, reader.abilities) };
}

/** Whether the graph has no data to keep: that of another version of this program, or of a first load that was aborted. */
export function holdsLeftovers({ status, model, moment, loadedAt }: GraphState): boolean {
  if (status === 'EMPTY') return false;
  return model !== GRAPH_MODEL || (status === 'LOADING' && moment === null && loadedAt === null);
}

/** Returns the current time, or a later one if `last`, from the clock of another machine, is ahead. */
function momentAfter(last: string | null): string {
  const earliest = last === null ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}

/** A graph that is complete stays READY, until a transaction makes it incomplete. */
function stateDuring({ dataset }: Change, { status }: GraphState): Params {
  if (status === 'READY') return {};
  const loading = { status: 'LOADING', folder: dataset?.folder ?? null, loading: dataset?.version ?? null };
  return status === 'EMPTY' ? { ...loading, model: GRAPH_MODEL } : loading;
}

/** A load that was refused leaves no trace: else it would pass for the one that the next load continues. */
function stateAsBefore({ status, folder, loading }: GraphState): Params {
  if (status === 'EMPTY') return { status: null, loading: null, folder: null };
  return status === 'LOADING' ? { folder, loading } : {};
}

function stateOfParts({ id, dataset }: Change, { folder }: GraphState): Params {
  return {
    status: 'LOADING',
    folder: dataset?.folder ?? folder,
    loading: dataset?.version ?? `without ${id}`,
    loadingDataset: id,
  };
}

function stateAfter(
  { id, dataset }: Change,
  datasets: readonly LoadedDataset[],
  moment: string,
  counts: GraphCounts,
): Params {
  const others = datasets.filter((other) => other.id !== id);
  const merged = others.reduce((sum, other) => sum + other.merged, dataset?.merges.canonicalOf.size ?? 0);
  const versions = [...others, ...(dataset ? [{ id, version: dataset.version }] : [])];
  return {
    status: 'READY',
    model: GRAPH_MODEL,
    version: combinedVersion(versions),
    ...(dataset && { folder: dataset.folder }),
    loading: null,
    loadingDataset: null,
    moment: null,
    loadedAt: moment,
    merged,
    ...counts,
  };
}

/** The time limit of a transaction that writes this many records. */
function limitOf(rows: number, { transactionMs = TRANSACTION_MS }: LoadOptions): number {
  return transactionMs + ROW_MS * rows;
}

function countsAfter({ counts }: GraphState, { sources, entities, claims }: LoadPlan): GraphCounts {
  return {
    entities: (counts?.entities ?? 0) + entities.growth,
    sources: (counts?.sources ?? 0) + sources.growth,
    claims: (counts?.claims ?? 0) + claims.growth,
  };
}

/** What a load writes beside records, in its last transaction. */
function lastCalls({ id, moment, dataset, claims }: LoadPlan): Call[] {
  const { CREATE, RETURN, REVISE, REPLACE, RETRACT, DELETE } = claims.counts;
  const load = {
    id: `${id} ${moment}`,
    dataset: id,
    version: dataset?.version ?? null,
    loadedAt: moment,
    added: CREATE + RETURN,
    revised: REVISE + REPLACE,
    retracted: RETRACT + DELETE,
  };
  const log = { statement: createLoad, params: { properties: load } };
  if (dataset === null) {
    const ledger = FAMILIES.map((family) => deleteBucketsCall(id, family));
    return [...ledger, { statement: dismissDataset, params: { id } }, log];
  }
  const { manifest, vocabulary, judgements, merges, version, folder, records } = dataset;
  const properties = {
    title: manifest.title,
    manifest: JSON.stringify(manifest),
    vocabulary: JSON.stringify(vocabulary),
    ...judgementProperties(judgements, merges),
    version,
    folder,
    loadedAt: moment,
    entities: records.entities.size,
    claims: records.claims.size,
    sources: records.sources.size,
  };
  return [{ statement: restoreDataset, params: { id } }, { statement: mergeDataset, params: { id, properties } }, log];
}

/** All calls of a load, made while the transaction runs. */
function oneTransaction(writing: LoadWriting, options: LoadOptions): LazyCalls {
  const { signal } = options;
  async function* calls(): AsyncGenerator<Call> {
    const report = progressOf(writing.plan, options);
    for await (const batch of loadBatches(writing)) {
      signal?.throwIfAborted();
      for (const call of batch.calls) {
        yield call;
        // a statement of the embedded engine runs in this thread: others are answered in between
        await setImmediate();
      }
      report(batch);
    }
    signal?.throwIfAborted();
    yield* lastCalls(writing.plan);
  }
  const made: LazyCalls = {
    failure: null,
    async *[Symbol.asyncIterator]() {
      try {
        yield* calls();
      } catch (error) {
        made.failure = error as Error;
        throw error;
      }
    },
  };
  return made;
}

interface LazyCalls extends AsyncIterable<Call> {
  /** Why the calls could not be made; null if they were. */
  failure: Error | null;
}

/** Writes the batches in transactions of their own, and makes the next one while one is written. */
async function writeParts(lease: Lease, writing: LoadWriting, options: LoadOptions): Promise<void> {
  const report = progressOf(writing.plan, options);
  const parts = joinBatches(loadBatches(writing), Math.min(PART_ROWS, options.maxRows ?? PART_ROWS));
  for await (const part of prefetched(parts)) {
    options.signal?.throwIfAborted();
    const rows = part.reduce((sum, batch) => sum + batch.rows, 0);
    const calls = part.flatMap((batch) => batch.calls);
    await lease.write(calls, { timeoutMs: limitOf(rows, options) });
    for (const batch of part) report(batch);
  }
}

/** Joins batches to parts of about this many rows. */
async function* joinBatches(batches: AsyncIterable<Batch>, rows: number): AsyncGenerator<readonly Batch[]> {
  let part: Batch[] = [];
  let size = 0;
  for await (const batch of batches) {
    part.push(batch);
    size += batch.rows;
    if (size < rows) continue;
    yield part;
    [part, size] = [[], 0];
  }
  if (part.length > 0) yield part;
}

/** Returns a function that reports that a batch is written. */
function progressOf(plan: LoadPlan, { onProgress }: LoadOptions): (batch: Batch) => void {
  const rows = stepRows(plan);
  const total = [...rows.values()].reduce((sum, count) => sum + count, 0);
  const doneOf = new Map<string, number>();
  let done = 0;
  return (batch) => {
    const { step } = batch;
    const stepDone = (doneOf.get(step) ?? 0) + batch.rows;
    doneOf.set(step, stepDone);
    done += batch.rows;
    const progress: LoadProgress = { step, done, total, stepDone, stepTotal: rows.get(step) ?? 0 };
    onProgress?.(progress);
  };
}
