import type { CheckedDataset } from '../dataset/checked/checked-dataset.ts';
import { heldDataset } from '../dataset/checked/held-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Engine } from '../engine/engine.ts';
import { type GraphState, graphState } from '../graph/graph-state.ts';
import { type LoadedDataset, loadedDatasets } from '../graph/loaded-dataset.ts';
import { type Reader, readerOf } from '../graph/query.ts';
import { LoadInProgressError, isHeld } from './lease.ts';
import type { LoadOptions, LoadResult } from './load-options.ts';
import { type LoadPlanSummary, NO_CHANGES } from './load-summary.ts';
import { requireLoadable } from './require-loadable.ts';
import { holdsLeftovers, planChange, writeLoad } from './write-load.ts';

/**
 * Loads a checked data set into a graph, beside other data sets, or replaces its previous version. Claims with other
 * content get a new revision, and claims that the data set no longer has are retracted. Costs what changed. Readers see the
 * graph before the load or after it; during a large first load, and during any large load into an engine without large
 * transactions, the graph has the status LOADING and holds parts of both.
 *
 * @throws {DatasetConflictError} if the data set contradicts another one, or lacks what another one refers to
 * @throws {DatasetError} if it refers to records that neither it nor the graph has
 * @throws {DatasetChangedError} if its files change before they are written
 * @throws {LoadInProgressError} if another load is running, or has taken over from this one
 */
export async function loadDataset(
  engine: Engine,
  given: CheckedDataset | Dataset,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const dataset = await checkedOf(given);
  const before = await graphState(engine);
  const stored = await storedDataset(engine, dataset.manifest.id);
  if (before.status === 'READY' && stored?.version === dataset.version) {
    return { state: before, plan: unchangedPlan(dataset, stored, before) };
  }
  if (isHeld(before, engine.abilities)) throw new LoadInProgressError();
  requireLoadable(before, dataset);
  return writeLoad(engine, { id: dataset.manifest.id, dataset }, before, options);
}

/**
 * Returns what loading the data set would change, without writing anything.
 *
 * @throws as `loadDataset` would
 */
export async function previewLoad(engine: Engine, given: CheckedDataset | Dataset): Promise<LoadPlanSummary> {
  const dataset = await checkedOf(given);
  const before = await graphState(engine);
  const id = dataset.manifest.id;
  const stored = await storedDataset(engine, id);
  if (before.status === 'READY' && stored?.version === dataset.version) return unchangedPlan(dataset, stored, before);
  requireLoadable(before, dataset);
  const reader = readerOf(engine);
  // the load would delete what the graph holds
  const planning: Reader = holdsLeftovers(before) ? { ...reader, rows: () => Promise.resolve([]) } : reader;
  return (await planChange(planning, { id, dataset }, before)).summary;
}

/**
 * Removes a data set: retracts its claims, and removes its sources and the entities that no other data set describes.
 *
 * @throws {UnknownDatasetError}
 * @throws {DatasetConflictError} if another data set refers to its records
 * @throws {LoadInProgressError}
 */
export async function removeDataset(engine: Engine, id: string, options: LoadOptions = {}): Promise<LoadResult> {
  const before = await graphState(engine);
  if (isHeld(before, engine.abilities)) throw new LoadInProgressError();
  await requireKnown(engine, id, before);
  return writeLoad(engine, { id, dataset: null }, before, options);
}

/** Returns what removing the data set would change, without writing anything. @throws as `removeDataset` would */
export async function previewRemoval(engine: Engine, id: string): Promise<LoadPlanSummary> {
  const before = await graphState(engine);
  await requireKnown(engine, id, before);
  return (await planChange(readerOf(engine), { id, dataset: null }, before)).summary;
}

async function checkedOf(dataset: CheckedDataset | Dataset): Promise<CheckedDataset> {
  return 'records' in dataset ? dataset : heldDataset(dataset);
}

function unchangedPlan(
  { manifest, folder, version }: CheckedDataset,
  stored: LoadedDataset,
  before: GraphState,
): LoadPlanSummary {
  const { id, title } = manifest;
  const { entities, claims, sources } = stored.counts;
  return {
    dataset: { id, title, folder, version, previousVersion: stored.version },
    before,
    claims: { ...NO_CHANGES, unchanged: claims },
    entities: { ...NO_CHANGES, unchanged: entities },
    sources: { ...NO_CHANGES, unchanged: sources },
    warnings: [],
  };
}

async function storedDataset(engine: Engine, id: string): Promise<LoadedDataset | null> {
  return (await loadedDatasets(readerOf(engine), {})).find((dataset) => dataset.id === id) ?? null;
}

/** The graph has no data set with this id. */
export class UnknownDatasetError extends Error {
  override readonly name = 'UnknownDatasetError';
}

async function requireKnown(engine: Engine, id: string, before: GraphState): Promise<void> {
  const ids = (await loadedDatasets(readerOf(engine), {})).map((dataset) => dataset.id);
  if (ids.includes(id) || before.loadingDataset === id) return;
  const known = ids.length === 0 ? 'The graph has no data sets.' : `The graph has ${ids.join(', ')}.`;
  throw new UnknownDatasetError(`Expected the id of a data set, got ${id}. ${known}`);
}
