import type { Dataset } from '../dataset/dataset.ts';
import type { GraphState } from '../graph/graph-state.ts';
import type { LoadedDataset } from '../graph/loaded-dataset.ts';
import { fieldChanges } from '../model/field-change.ts';
import type { Difference } from './plan/difference.ts';
import type { LoadPlanSummary, RecordChanges } from './load-summary.ts';
import type { LoadPlan } from './plan/plan-load.ts';

/** Describes a plan. `stored`: the data set as the graph has it; null if it does not. */
export function summarizeLoad(
  { id, claims, entities, sources, difference }: LoadPlan,
  dataset: Dataset | null,
  stored: LoadedDataset | null,
  before: GraphState,
): LoadPlanSummary {
  return {
    dataset: {
      id,
      title: dataset?.manifest.title ?? stored?.manifest.title ?? id,
      folder: dataset?.folder ?? null,
      version: dataset?.version ?? null,
      previousVersion: stored?.version ?? null,
    },
    before,
    claims: changesOf(difference.claims, new Map(claims.map((change) => [change.id, change.before]))),
    entities: changesOf(difference.entities, new Map(entities.map((change) => [change.id, change.described]))),
    sources: changesOf(difference.sources, new Map(sources.map((change) => [change.id, change.before]))),
    warnings: entities.flatMap(({ warnings }) => warnings),
  };
}

function changesOf<R extends { readonly id: string }>(
  { added, revised, removed, unchanged }: Difference<R>,
  before: ReadonlyMap<string, object | null>,
): RecordChanges {
  return {
    added: added.map(({ id }) => id).toSorted(),
    revised: revised.map((record) => ({ id: record.id, changes: fieldChanges(before.get(record.id) ?? {}, record) })),
    retracted: removed.toSorted(),
    unchanged,
  };
}
