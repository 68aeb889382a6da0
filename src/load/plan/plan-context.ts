import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import type { Reader } from '../../graph/query.ts';
import type { FieldChange } from '../../model/field-change.ts';
import type { TextTable } from '../../support/text-table.ts';
import type { Family } from '../ledger.ts';
import type { Difference } from './difference.ts';
import type { RelatedRecords } from './related-records.ts';
import { CHUNK, type StoredNode, readNodes } from './stored-node.ts';

/** What the planning of each family of records takes. */
export interface PlanContext {
  readonly reader: Reader;
  /** The id of the data set that is loaded or removed. */
  readonly id: string;
  readonly moment: string;
  /** Null to remove the data set. */
  readonly dataset: CheckedDataset | null;
  readonly ids: TextTable;
  readonly related: RelatedRecords;
}

/** How the fields of a revised record change. */
export interface RevisedFields {
  readonly id: string;
  readonly changes: readonly FieldChange[];
}

/** The added and revised records of a family in chunks, with the nodes that the graph has of them. */
export async function* changedNodes(
  { reader, dataset, ids }: PlanContext,
  family: Family,
  difference: Difference,
): AsyncGenerator<readonly { readonly index: number; readonly id: number; readonly node: StoredNode | undefined }[]> {
  const records = dataset?.records[family];
  if (records === undefined) return;
  for (const indexes of chunksOf(difference.changed(), CHUNK)) {
    const nodes = await readNodes(
      reader,
      indexes.map((index) => ids.get(records.idOf(index))),
    );
    yield indexes.map((index) => ({ index, id: records.idOf(index), node: nodes.get(ids.get(records.idOf(index))) }));
  }
}

/** The nodes of the records that a data set no longer has, in chunks. */
export async function* removedNodes(
  { reader, ids }: Pick<PlanContext, 'reader' | 'ids'>,
  removed: Iterable<number>,
): AsyncGenerator<readonly { readonly id: number; readonly node: StoredNode | undefined }[]> {
  for (const numbers of chunksOf(removed, CHUNK)) {
    const nodes = await readNodes(
      reader,
      numbers.map((id) => ids.get(id)),
    );
    yield numbers.map((id) => ({ id, node: nodes.get(ids.get(id)) }));
  }
}

export function* chunksOf<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
