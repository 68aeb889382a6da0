import { builtInCountry } from '../../model/country.ts';
import { BUILT_IN } from '../../dataset/line-hash.ts';
import { fieldChanges } from '../../model/field-change.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import { nameKey } from '../../model/sort-key.ts';
import { createNumberList } from '../../support/number-list.ts';
import { type Difference, STATUS } from './difference.ts';
import { type EntityChange, endedEntity, writtenEntity } from './entity-change.ts';
import { type PlanContext, type RevisedFields, changedNodes, removedNodes } from './plan-context.ts';
import { requireOwn } from './claim-change.ts';
import { type IdentifierChanges, createIdentifierChanges } from './require-references.ts';
import { requireOneIdentity, requireOwnLine } from './require-mergeable.ts';
import { readNodes } from './stored-node.ts';

export interface EntityPlan {
  readonly difference: Difference;
  /** Whether the graph has a node of the record. */
  hasNode(index: number): boolean;
  isBuiltIn(index: number): boolean;
  /** Ids of the entities that leave the graph, and of those that other data sets still describe. */
  readonly dismissed: readonly number[];
  readonly undescribed: readonly number[];
  readonly growth: number;
  readonly revised: readonly RevisedFields[];
  readonly warnings: readonly string[];
  readonly identifiers: IdentifierChanges;
  /** Ids of entities whose kind or country changes. */
  readonly reclassified: readonly number[];
  /** The sort keys of the new names of entities. */
  readonly renamed: readonly { readonly id: string; readonly key: string }[];
  /** Whether the load writes the entity. */
  isWritten(id: number): boolean;
}

/** @throws {DatasetConflictError} */
export async function planEntityChanges(context: PlanContext, difference: Difference): Promise<EntityPlan> {
  const { reader, id: datasetId, moment, dataset, ids, related } = context;
  const loading = { dataset: datasetId, moment };
  const nodes = createNumberList(Uint8Array);
  const written = createNumberList(Uint8Array);
  const identifiers = createIdentifierChanges(datasetId, ids);
  const [dismissed, undescribed, reclassified] = [[] as number[], [] as number[], [] as number[]];
  const revised: RevisedFields[] = [];
  const renamed: { id: string; key: string }[] = [];
  const warnings: { readonly id: string; readonly text: string }[] = [];
  let growth = 0;

  function add(id: number, { record, before, claimCount }: EntityChange): void {
    written.set(id, 1);
    related.setEntity(id, record, claimCount);
    if (before === null) growth += 1;
    else if (before.kind !== record.kind || before.country !== record.country) reclassified.push(id);
    if (before !== null && before.name !== record.name) {
      renamed.push({ id: record.id, key: nameKey(normalizeText(record.name), record.id) });
    }
    identifiers.add(id, before, record);
  }

  for await (const chunk of changedNodes(context, 'entities', difference)) {
    for (const { index, id, node } of chunk) {
      written.set(id, 1);
      if (node) {
        requireOwn(datasetId, 'entity', node);
        nodes.set(index, 1);
      } else {
        growth += 1;
        related.setCreated(id);
      }
    }
  }
  const hasNode = (index: number): boolean => nodes.get(index) === 1;
  const isBuiltIn = (index: number): boolean => dataset?.records.entities.rawHashOf(index) === BUILT_IN;
  for await (const batch of dataset?.read('entities', hasNode) ?? []) {
    const stored = await readNodes(
      reader,
      batch.map(({ record }) => record.id),
    );
    for (const { index, record } of batch) {
      const change = writtenEntity(loading, { record, isBuiltIn: isBuiltIn(index) }, stored.get(record.id));
      requireOneIdentity(change);
      add(ids.add(record.id), change);
      for (const text of change.warnings) warnings.push({ id: record.id, text });
      if (difference.statusOf(index) === STATUS.revised) {
        revised.push({ id: record.id, changes: fieldChanges(change.described ?? {}, record) });
      }
    }
  }
  const ofWritten = warnings.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))).map(({ text }) => text);
  const ended: string[] = [];
  for await (const chunk of removedNodes(context, difference.removed)) {
    for (const { id, node } of chunk) {
      const change = endedEntity(loading, node);
      if (change === null) continue;
      ended.push(...change.warnings);
      if (change.action === 'DISMISS') {
        dismissed.push(id);
        written.set(id, 1);
        related.setEntity(id, change.record, change.claimCount);
        identifiers.add(id, change.before, null);
      } else {
        requireOwnLine(datasetId, change);
        undescribed.push(id);
        add(id, change);
      }
    }
  }
  for (const { key, entity } of dataset?.identifiers() ?? []) {
    if (related.isCreated(entity)) identifiers.addCreated(key, entity);
  }
  for (const id of dataset?.builtIn ?? []) {
    const country = builtInCountry(id);
    if (country !== null && related.isCreated(ids.add(id))) identifiers.add(ids.add(id), null, country);
  }
  return {
    difference,
    hasNode,
    isBuiltIn,
    dismissed,
    undescribed,
    growth: growth - dismissed.length,
    revised,
    warnings: [...ofWritten, ...ended],
    identifiers: await identifiers.finish(reader),
    reclassified,
    renamed,
    isWritten: (id) => written.get(id) === 1,
  };
}
