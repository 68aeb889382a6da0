import type { GraphState } from '../graph/graph-state.ts';
import type { LoadPlan } from './load-plan.ts';
import type { Dataset } from '../dataset/read.ts';
import type { Recorded } from './stored-state.ts';

/** The ids that a load adds to the lists of a graph and takes from them, and how many stay. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: number;
}

/** How a load changes the lists of a graph. Claims that are removed are retracted: earlier states still have them. */
export interface LoadChanges {
  /** The graph as it is. */
  readonly before: GraphState;
  readonly dataset: Dataset;
  readonly claims: ListChange;
  readonly entities: ListChange;
  readonly sources: ListChange;
}

export function changesOf(
  before: GraphState,
  dataset: Dataset,
  recorded: Recorded,
  { added, retracted, formerEntities, formerSources }: LoadPlan,
): LoadChanges {
  return {
    before,
    dataset,
    claims: { added, removed: retracted, kept: dataset.claims.length - added.length },
    entities: changeOf(dataset.entities, recorded.entities, formerEntities),
    sources: changeOf(dataset.sources, recorded.sources, formerSources),
  };
}

function changeOf(
  records: readonly { readonly id: string }[],
  known: readonly string[],
  removed: readonly string[],
): ListChange {
  const before = new Set(known);
  const added = records.flatMap(({ id }) => (before.has(id) ? [] : id));
  return { added, removed, kept: records.length - added.length };
}
