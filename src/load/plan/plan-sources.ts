import { fieldChanges } from '../../model/field-change.ts';
import { createNumberList } from '../../support/number-list.ts';
import { type Difference, STATUS } from './difference.ts';
import { endedSource, writtenSource } from './entity-change.ts';
import { type PlanContext, type RevisedFields, changedNodes, removedNodes } from './plan-context.ts';
import { readNodes } from './stored-node.ts';

export interface SourcePlan {
  readonly difference: Difference;
  /** Whether the graph has a node of the record. */
  hasNode(index: number): boolean;
  /** Ids of the sources that leave the graph. */
  readonly dismissed: readonly number[];
  readonly growth: number;
  readonly revised: readonly RevisedFields[];
  /** Ids of sources whose date changes. */
  readonly redated: readonly number[];
}

/** @throws {DatasetConflictError} */
export async function planSourceChanges(context: PlanContext, difference: Difference): Promise<SourcePlan> {
  const { reader, dataset, ids, related } = context;
  const nodes = createNumberList(Uint8Array);
  const dismissed: number[] = [];
  const redated: number[] = [];
  const revised: RevisedFields[] = [];
  let growth = 0;
  for await (const chunk of changedNodes(context, 'sources', difference)) {
    for (const { index, id, node } of chunk) {
      if (node) nodes.set(index, 1);
      else growth += 1;
      related.setDate(id, dataset?.sourceDates.get(id) ?? null);
    }
  }
  const isRead = (index: number): boolean => nodes.get(index) === 1;
  for await (const batch of dataset?.read('sources', isRead) ?? []) {
    const stored = await readNodes(
      reader,
      batch.map(({ record }) => record.id),
    );
    for (const { index, record } of batch) {
      const { before } = writtenSource({ dataset: context.id, moment: context.moment }, record, stored.get(record.id));
      if (before === null) growth += 1;
      else if (before.date !== record.date) redated.push(ids.add(record.id));
      if (difference.statusOf(index) === STATUS.revised) {
        revised.push({ id: record.id, changes: fieldChanges(before ?? {}, record) });
      }
    }
  }
  for await (const chunk of removedNodes(context, difference.removed)) {
    for (const { id, node } of chunk) {
      if (endedSource({ dataset: context.id, moment: context.moment }, node) !== null) dismissed.push(id);
    }
  }
  return { difference, hasNode: isRead, dismissed, growth: growth - dismissed.length, revised, redated };
}
