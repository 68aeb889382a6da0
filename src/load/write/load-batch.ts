import type { ReadRecord, RecordOf } from '../../dataset/checked/checked-dataset.ts';
import type { Call } from '../../engine/engine.ts';
import type { Reader } from '../../graph/query.ts';
import { relationKey } from '../../model/sort-key.ts';
import { claimCountProperties, contextProperties } from '../../model/stored-record.ts';
import { type ClaimChange, claimBefore } from '../plan/claim-change.ts';
import { STATUS } from '../plan/difference.ts';
import { type SourceChange, endedEntity, endedSource, writtenEntity, writtenSource } from '../plan/entity-change.ts';
import { type PartnershipList, createPartnershipList } from '../plan/partnership-list.ts';
import { chunksOf, removedNodes } from '../plan/plan-context.ts';
import type { LoadPlan } from '../plan/plan-load.ts';
import { readClaims, readNodes } from '../plan/stored-node.ts';
import { BATCH_SIZE, type Batch, type LoadWriting } from './batch.ts';
import { claimCalls, idsCall, rowsCall } from './claim-batch.ts';
import { createRelations, refreshClaims } from './claim-statement.ts';
import { dismissalCalls, entityCalls, sourceCalls } from './entity-batch.ts';
import { countClaims, createIdentifiers, deleteIdentifiers, renamePartners } from './entity-statement.ts';
import { ledgerBatches } from './ledger-batch.ts';
import { marketBatches, recountedEntities } from './market-batch.ts';
import { partnerBatches } from './partner-batch.ts';

/** How many rows each step of a load writes, in the order of the steps. */
export function stepRows(plan: LoadPlan): ReadonlyMap<string, number> {
  const { sources, entities, claims, refreshed } = plan;
  return new Map([
    ['sources', sources.difference.added + sources.difference.revised],
    ['entities', entities.difference.added + entities.difference.revised + entities.undescribed.length],
    ['identifiers', entities.identifiers.deleted.length + entities.identifiers.createdCount],
    ['claims', claims.difference.added + claims.difference.revised + claims.ended.length],
    ['removals', entities.dismissed.length + sources.dismissed.length],
    ['relations', sizeOf(relationRows(plan))],
    ['partners', entities.renamed.length + claims.pairs.size],
    ['counts', sizeOf(countRows(plan))],
    ['related claims', refreshed.length],
    ['markets', sizeOf(recountedEntities(plan))],
  ]);
}

/**
 * The batches of a load, in order, made one by one: each reads its records again and what the graph has of them. The ledger
 * comes last.
 */
export async function* loadBatches(writing: LoadWriting): AsyncGenerator<Batch> {
  const { plan } = writing;
  const { deleted, created } = plan.entities.identifiers;
  yield* inBatches('identifiers', deleted, (ids) => idsCall(deleteIdentifiers, ids));
  yield* sourceBatches(writing);
  yield* entityBatches(writing);
  yield* inBatches('identifiers', created(), (rows) =>
    rowsCall(
      createIdentifiers,
      rows.map(({ id, entity }) => ({ id, entity: plan.ids.get(entity) })),
    ),
  );
  const partnerships = createPartnershipList(plan.ids);
  yield* claimBatches(writing, partnerships);
  yield* dismissalBatches(writing);
  yield* derivedBatches(writing);
  yield* marketBatches(writing, partnerships);
  yield* ledgerBatches(plan);
}

async function* sourceBatches({ plan, reader, abilities }: LoadWriting): AsyncGenerator<Batch> {
  const { id: dataset, moment, sources } = plan;
  for await (const batch of readChanged(plan, 'sources')) {
    const old = batch.flatMap(({ index, record }) => (sources.hasNode(index) ? record.id : []));
    const nodes = await readNodes(reader, old);
    const changes = batch.map(({ record }) => writtenSource({ dataset, moment }, record, nodes.get(record.id)));
    yield { step: 'sources', rows: batch.length, calls: sourceCalls(changes, dataset, abilities) };
  }
}

async function* entityBatches({ plan, reader, abilities }: LoadWriting): AsyncGenerator<Batch> {
  const { id: dataset, moment, entities, related, ids } = plan;
  const countOf = ({ id }: { readonly id: string }): number => related.countOf(ids.add(id));
  for await (const batch of readChanged(plan, 'entities')) {
    const old = batch.flatMap(({ index, record }) => (entities.hasNode(index) ? record.id : []));
    const nodes = await readNodes(reader, old);
    const changes = batch.map(({ index, record }) =>
      writtenEntity({ dataset, moment }, { record, isBuiltIn: entities.isBuiltIn(index) }, nodes.get(record.id)),
    );
    yield { step: 'entities', rows: batch.length, calls: entityCalls(changes, countOf, abilities) };
  }
  for await (const some of endedNodes(plan, reader, entities.undescribed)) {
    const changes = some.flatMap(({ node }) => endedEntity({ dataset, moment }, node) ?? []);
    yield { step: 'entities', rows: some.length, calls: entityCalls(changes, countOf, abilities) };
  }
}

/** Adds the partnerships that it writes to a list. */
async function* claimBatches(
  { plan, reader, abilities }: LoadWriting,
  partnerships: PartnershipList,
): AsyncGenerator<Batch> {
  const { id, dataset, moment, claims, related, ids } = plan;
  for await (const batch of readChanged(plan, 'claims')) {
    const actions = new Map(batch.map(({ index, record }) => [record.id, claims.actionOn(index)]));
    const isNew = (id: string): boolean => actions.get(id)?.action === 'CREATE';
    const nodes = await readNodes(
      reader,
      [...actions].flatMap(([id, { action }]) => (action === 'REVISE' || action === 'REPLACE' ? id : [])),
    );
    const changes = batch.map(({ index, record }): ClaimChange => {
      const hash = dataset?.records.claims.recordHashOf(index) ?? null;
      return { ...claims.actionOn(index), id: record.id, record, hash, before: claimBefore(nodes.get(record.id)) };
    });
    for (const { record } of batch) partnerships.add(record);
    const context = await related.contextOf(
      batch.map(({ record }) => record),
      isNew,
    );
    yield {
      step: 'claims',
      rows: batch.length,
      calls: claimCalls(changes, { dataset: id, moment, context, abilities }),
    };
  }
  for (const some of chunksOf(claims.ended, BATCH_SIZE)) {
    const changes = some.map(({ id: claim, action, revision }): ClaimChange => {
      return { action, revision, id: ids.get(claim), record: null, hash: null, before: null };
    });
    const context = await related.contextOf([], () => true);
    yield {
      step: 'claims',
      rows: some.length,
      calls: claimCalls(changes, { dataset: id, moment, context, abilities }),
    };
  }
}

async function* dismissalBatches({ plan, reader }: LoadWriting): AsyncGenerator<Batch> {
  const { id: dataset, moment, entities, sources } = plan;
  for await (const some of endedNodes(plan, reader, entities.dismissed)) {
    const changes = some.flatMap(({ node }) => endedEntity({ dataset, moment }, node) ?? []);
    yield { step: 'removals', rows: some.length, calls: dismissalCalls(changes, []) };
  }
  for await (const some of endedNodes(plan, reader, sources.dismissed)) {
    const changes = some.flatMap(({ node }): SourceChange | [] => endedSource({ dataset, moment }, node) ?? []);
    yield { step: 'removals', rows: some.length, calls: dismissalCalls([], changes) };
  }
}

/** What is derived from claims. Written last, since it connects claims of several batches. */
async function* derivedBatches(writing: LoadWriting): AsyncGenerator<Batch> {
  const { plan, reader } = writing;
  const { entities, related, ids, refreshed } = plan;
  yield* inBatches('relations', relationRows(plan), (rows) => rowsCall(createRelations, rows));
  yield* inBatches('partners', entities.renamed, (rows) => rowsCall(renamePartners, rows));
  yield* partnerBatches(writing);
  yield* inBatches('counts', countRows(plan), (rows) => rowsCall(countClaims, rows));
  for (const some of chunksOf(refreshed, BATCH_SIZE)) {
    const claims = await readClaims(
      reader,
      some.map((id) => ids.get(id)),
    );
    const context = await related.contextOf(claims, () => false);
    const rows = claims.map((claim) => ({ id: claim.id, properties: contextProperties(claim, context) }));
    yield { step: 'related claims', rows: some.length, calls: rowsCall(refreshClaims, rows) };
  }
}

function* relationRows({ dataset, claims, ids }: LoadPlan) {
  if (dataset === null) return;
  for (const index of claims.difference.changed()) {
    if (claims.keepsRelations(index)) continue;
    const from = ids.get(dataset.records.claims.idOf(index));
    for (const { kind, claim } of dataset.links.relationsOf(index)) {
      const other = ids.get(claim);
      yield { claim: from, kind, other, pair: relationKey(kind, from, other) };
    }
  }
}

function sizeOf(items: Iterable<unknown>): number {
  let size = 0;
  for (const _ of items) size += 1;
  return size;
}

function* countRows({ related, entities, ids }: LoadPlan) {
  for (const entity of related.counted()) {
    if (entities.isWritten(entity)) continue;
    const id = ids.get(entity);
    yield { id, properties: claimCountProperties(id, related.countOf(entity)) };
  }
}

/** The records of a family that are added or revised, in batches. */
async function* readChanged<Family extends keyof RecordOf>(
  plan: LoadPlan,
  family: Family,
): AsyncGenerator<readonly ReadRecord<RecordOf[Family]>[]> {
  const { added, revised, statusOf } = plan[family].difference;
  if (plan.dataset === null || added + revised === 0) return;
  const isChanged = (index: number): boolean => {
    const status = statusOf(index);
    return status === STATUS.added || status === STATUS.revised;
  };
  yield* plan.dataset.read(family, isChanged);
}

async function* endedNodes(plan: LoadPlan, reader: Reader, numbers: readonly number[]) {
  for (const some of chunksOf(numbers, BATCH_SIZE)) yield* removedNodes({ reader, ids: plan.ids }, some);
}

function* inBatches<Item>(
  step: string,
  items: Iterable<Item>,
  toCalls: (items: readonly Item[]) => Call[],
): Generator<Batch> {
  for (const some of chunksOf(items, BATCH_SIZE)) yield { step, rows: some.length, calls: toCalls(some) };
}
