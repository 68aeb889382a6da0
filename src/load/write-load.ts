import { setTimeout as delay } from 'node:timers/promises';

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
import { type Batch, loadBatches } from './write/load-batch.ts';
import type { LoadOptions, LoadResult } from './load-options.ts';
import { type LoadPlan, type PlanInput, planLoad } from './plan/plan-load.ts';
import { readCounts, rebuildDerived } from './write/rebuild.ts';
import { summarizeLoad } from './summarize-load.ts';

/** A data set to load; null removes the one with this id. */
type Change = Pick<PlanInput, 'id' | 'dataset'>;

/** A load that changes more records is several transactions, unless the engine has large ones. */
const MAX_ROWS = 10_000;
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
    if (before.status !== 'EMPTY' && before.model !== GRAPH_MODEL) await clearGraph(engine, lease);
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
    isWritten = true;
    const batches = loadBatches(plan, engine.abilities);
    const isContinued = before.moment !== null;
    if (isContinued || (rowsOf(plan) > (options.maxRows ?? MAX_ROWS) && !engine.abilities.largeTransactions)) {
      await lease.write([lease.stateCall({ ...stateOfParts(change, before), moment })]);
      await writeParts(lease, batches, options);
      if (isContinued) await rebuildDerived(engine, lease);
      const counts = await readCounts(reader);
      await lease.finish(lastCalls(plan, change), stateAfter(change, datasets, moment, counts));
    } else {
      const counts = countsAfter(before, plan);
      const calls = oneTransaction(batches, lastCalls(plan, change), options);
      const limits = { timeoutMs: limitOf(rowsOf(plan), options), name: 'load.write' };
      await lease.finish(calls, stateAfter(change, datasets, moment, counts), limits);
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
  const plan = await planLoad(reader, { ...change, moment, hasOthers });
  const stored = datasets.find(({ id }) => id === change.id) ?? null;
  return { moment, datasets, plan, summary: summarizeLoad(plan, change.dataset, stored, before) };
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
    ...counts,
  };
}

function rowsOf({ sources, entities, claims, refreshed }: LoadPlan): number {
  return sources.length + entities.length + claims.length + refreshed.length;
}

/** The time limit of a transaction that writes this many records. */
function limitOf(rows: number, { transactionMs = TRANSACTION_MS }: LoadOptions): number {
  return transactionMs + ROW_MS * rows;
}

function countsAfter({ counts }: GraphState, { sources, entities, claims }: LoadPlan): GraphCounts {
  const growth = (changes: readonly { readonly action: string; readonly before: unknown }[]): number => {
    const begun = changes.filter(({ action, before }) => action !== 'DISMISS' && before === null);
    return begun.length - changes.filter(({ action }) => action === 'DISMISS').length;
  };
  const ended = claims.filter(({ record, before }) => record === null && before !== null);
  const begun = claims.filter(({ record, before }) => record !== null && before === null);
  return {
    entities: (counts?.entities ?? 0) + growth(entities),
    sources: (counts?.sources ?? 0) + growth(sources),
    claims: (counts?.claims ?? 0) + begun.length - ended.length,
  };
}

/** What a load writes beside records, in its last transaction. */
function lastCalls({ id, moment, difference, claims }: LoadPlan, { dataset }: Change): Call[] {
  const count = (test: (claim: LoadPlan['claims'][number]) => boolean): number => claims.filter(test).length;
  const load = {
    id: `${id} ${moment}`,
    dataset: id,
    version: dataset?.version ?? null,
    loadedAt: moment,
    added: count(({ action }) => action === 'CREATE' || action === 'RETURN'),
    revised: count(({ action }) => action === 'REVISE' || action === 'REPLACE'),
    retracted: count(({ record }) => record === null),
  };
  const log = { statement: createLoad, params: { properties: load } };
  if (dataset === null) {
    const ledger = FAMILIES.map((family) => deleteBucketsCall(id, family));
    return [...ledger, { statement: dismissDataset, params: { id } }, log];
  }
  const { manifest, vocabulary, version, folder } = dataset;
  const properties = {
    title: manifest.title,
    manifest: JSON.stringify(manifest),
    vocabulary: JSON.stringify(vocabulary),
    version,
    folder,
    loadedAt: moment,
    entities: difference.entities.lines.size,
    claims: difference.claims.lines.size,
    sources: difference.sources.lines.size,
  };
  return [{ statement: restoreDataset, params: { id } }, { statement: mergeDataset, params: { id, properties } }, log];
}

/** All calls of a load, made while the transaction runs. */
function oneTransaction(
  batches: readonly Batch[],
  last: readonly Call[],
  { onProgress, signal }: LoadOptions,
): Iterable<Call> {
  const total = totalOf(batches);
  return {
    *[Symbol.iterator]() {
      let done = 0;
      for (const { step, rows, calls } of batches) {
        signal?.throwIfAborted();
        yield* calls;
        done += rows;
        onProgress?.({ step, done, total });
      }
      signal?.throwIfAborted();
      yield* last;
    },
  };
}

async function writeParts(lease: Lease, batches: readonly Batch[], options: LoadOptions): Promise<void> {
  const { onProgress, signal } = options;
  const total = totalOf(batches);
  let done = 0;
  for (const batch of batches) {
    signal?.throwIfAborted();
    await lease.write(batch.calls, { timeoutMs: limitOf(batch.rows, options) });
    done += batch.rows;
    onProgress?.({ step: batch.step, done, total });
  }
}

function totalOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { rows }) => sum + rows, 0);
}
