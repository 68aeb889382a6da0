import type { Abilities } from '../engine/engine.ts';
import type { GraphState } from '../graph/graph-state.ts';
import type { LoadedDataset } from '../graph/loaded-dataset.ts';
import type { LoadPlanSummary, RecordChanges } from './load-summary.ts';
import { sizeWarnings } from './size-warning.ts';
import { STATUS } from './plan/difference.ts';
import type { LoadPlan } from './plan/plan-load.ts';

/** Describes a plan. `stored`: the data set as the graph has it; null if it does not. */
export function summarizeLoad(
  plan: LoadPlan,
  stored: LoadedDataset | null,
  before: GraphState,
  abilities: Abilities,
): LoadPlanSummary {
  const { id, dataset, entities } = plan;
  const claims = changesOf(plan, 'claims');
  const count = (before.counts?.claims ?? 0) + claims.added.length - claims.retracted.length;
  return {
    dataset: {
      id,
      title: dataset?.manifest.title ?? stored?.manifest.title ?? id,
      folder: dataset?.folder ?? null,
      version: dataset?.version ?? null,
      previousVersion: stored?.version ?? null,
    },
    before,
    claims,
    entities: changesOf(plan, 'entities'),
    sources: changesOf(plan, 'sources'),
    warnings: [...entities.warnings, ...(claims.added.length > 0 ? sizeWarnings(count, abilities) : [])],
  };
}

function changesOf({ dataset, ids, ...plan }: LoadPlan, family: 'claims' | 'entities' | 'sources'): RecordChanges {
  const { difference, revised } = plan[family];
  const added: string[] = [];
  if (dataset !== null && difference.added > 0) {
    for (const index of difference.changed()) {
      if (difference.statusOf(index) === STATUS.added) added.push(ids.get(dataset.records[family].idOf(index)));
    }
  }
  return {
    added: added.toSorted(),
    revised: revised.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    // an entity that is merged into another one is not gone
    retracted: Array.from(difference.removed, (id) => ids.get(id))
      .filter((id) => family !== 'entities' || !dataset?.merges.canonicalOf.has(id))
      .toSorted(),
    unchanged: difference.unchanged,
  };
}
