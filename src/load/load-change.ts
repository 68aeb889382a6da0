import type { GraphState } from '../graph/graph-state.ts';
import type { LoadPlan } from './load-plan.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { StoredState } from './stored-state.ts';

/** Ids of one type of record that a load adds and removes, and the number that it keeps. */
interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: number;
}

/** The changes of a load. Removed claims are retracted: queries for an earlier state still return them. */
export interface LoadChanges {
  /** State of the graph before the load. */
  readonly before: GraphState;
  readonly dataset: Dataset;
  readonly claims: ListChange;
  readonly entities: ListChange;
  readonly sources: ListChange;
}

export function loadChanges(
  before: GraphState,
  dataset: Dataset,
  stored: StoredState,
  { added, retracted, formerEntities, formerSources }: LoadPlan,
): LoadChanges {
  return {
    before,
    dataset,
    claims: { added, removed: retracted, kept: dataset.claims.length - added.length },
    entities: listChange(dataset.entities, stored.entities, formerEntities),
    sources: listChange(dataset.sources, stored.sources, formerSources),
  };
}

function listChange(
  records: readonly { readonly id: string }[],
  stored: readonly string[],
  removed: readonly string[],
): ListChange {
  const before = new Set(stored);
  const added = records.flatMap(({ id }) => (before.has(id) ? [] : id));
  return { added, removed, kept: records.length - added.length };
}
