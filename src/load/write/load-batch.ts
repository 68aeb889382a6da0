import type { Abilities, Call, Params } from '../../engine/engine.ts';
import { claimCountProperties, contextProperties } from '../../model/stored-record.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import { nameKey, relationKey } from '../../model/sort-key.ts';
import { claimCalls, groupBy, idsCall, keeps, rowsCall } from './claim-batch.ts';
import { createRelations, refreshClaims } from './claim-statement.ts';
import { dismissalCalls, entityCalls, sourceCalls } from './entity-batch.ts';
import {
  countClaims,
  createIdentifiers,
  createPartners,
  deleteIdentifiers,
  deletePartners,
  renamePartners,
  updatePartners,
} from './entity-statement.ts';
import { type Family, type LedgerLines, bucketCall, bucketDigits, bucketOf, deleteBucketsCall } from '../ledger.ts';
import type { LoadPlan } from '../plan/plan-load.ts';
import { slicesOf } from '../plan/stored-node.ts';

/** Writes that keep the graph consistent: the smallest part of a load that may be a transaction. */
export interface Batch {
  readonly step: string;
  /** The number of records. */
  readonly rows: number;
  readonly calls: readonly Call[];
}

/** Large enough for few transactions, small enough that making the rows blocks the process only briefly. */
const BATCH_SIZE = 500;

/**
 * The batches of a load, in order. Each writes the lines of the ledger together with their records, so that an aborted load
 * continues where it was.
 */
export function loadBatches(plan: LoadPlan, abilities: Abilities): Batch[] {
  const { entities, sources, claims, counts, context, identifiers, moment, id } = plan;
  const writing = { dataset: id, moment, context, abilities };
  const countOf = (entity: { id: string; claimCount: number }) => counts.get(entity.id) ?? entity.claimCount;
  const present = <Change extends { readonly action: string }>(changes: readonly Change[]) =>
    changes.filter(({ action }) => action !== 'DISMISS');
  const dismissed = <Change extends { readonly action: string }>(changes: readonly Change[]) =>
    changes.filter(({ action }) => action === 'DISMISS');
  const dismissals = ledgerBatches(plan, 'entities', 'removals', dismissed(entities), (some) =>
    dismissalCalls(some, []),
  );
  return [
    ...rebucketingBatches(plan),
    ...chunked('identifiers', identifiers.deleted, (ids) => idsCall(deleteIdentifiers, ids)),
    ...ledgerBatches(plan, 'sources', 'sources', present(sources), (some) => sourceCalls(some, id, abilities)),
    ...ledgerBatches(plan, 'entities', 'entities', present(entities), (some) => entityCalls(some, countOf, abilities)),
    ...chunked('identifiers', identifiers.created, (rows) => rowsCall(createIdentifiers, rows)),
    ...ledgerBatches(plan, 'claims', 'claims', claims, (some) => claimCalls(some, writing)),
    ...dismissals,
    ...ledgerBatches(plan, 'sources', 'removals', dismissed(sources), (some) => dismissalCalls([], some)),
    ...derivedBatches(plan, abilities),
  ];
}

/** What is derived from claims. Written last, since it connects claims of several batches. */
function derivedBatches(
  { claims, entities, counts, refreshed, partners, renamed, context }: LoadPlan,
  abilities: Abilities,
): Batch[] {
  const written = new Set(entities.map(({ id }) => id));
  const changed = claims.filter((change) => !keeps(change, 'RELATES', abilities));
  const relations = changed.flatMap(({ id, record }) =>
    (record?.relations ?? []).map(({ kind, claim }) => ({
      claim: id,
      kind,
      other: claim,
      pair: relationKey(kind, id, claim),
    })),
  );
  const nameOf = (id: string): string => nameKey(normalizeText(context.entity(id).name), id);
  const created = partners
    .filter(({ isNew }) => isNew)
    .flatMap(({ a, b, claims: ids }) =>
      [
        [a, b],
        [b, a],
      ].map(([entity = '', partner = '']) => ({
        entity,
        partner,
        claims: ids,
        byName: `${entity} ${nameOf(partner)}`,
      })),
    );
  const known = partners.filter(({ isNew }) => !isNew);
  const updated = known
    .filter(({ claims: ids }) => ids.length > 0)
    .map(({ a, b, claims: ids }) => ({ a, b, claims: ids }));
  const ended = known.filter(({ claims: ids }) => ids.length === 0).map(({ a, b }) => ({ a, b }));
  const counted = [...counts]
    .filter(([id]) => !written.has(id))
    .map(([id, count]) => ({ id, properties: claimCountProperties(id, count) }));
  return [
    ...chunked('relations', relations, (rows) => rowsCall(createRelations, rows)),
    ...chunked('partners', ended, (rows) => rowsCall(deletePartners, rows)),
    ...chunked('partners', updated, (rows) => rowsCall(updatePartners, rows)),
    ...chunked('partners', renamed, (rows) => rowsCall(renamePartners, rows)),
    ...chunked('partners', created, (rows) => rowsCall(createPartners, rows)),
    ...chunked('counts', counted, (rows) => rowsCall(countClaims, rows)),
    ...chunked('related claims', refreshed, (some) =>
      rowsCall(
        refreshClaims,
        some.map((claim): Params => ({ id: claim.id, properties: contextProperties(claim, context) })),
      ),
    ),
  ];
}

function chunked<Item>(step: string, items: readonly Item[], toCalls: (items: readonly Item[]) => Call[]): Batch[] {
  return slicesOf(items, BATCH_SIZE).map((chunk) => ({
    step,
    rows: chunk.length,
    get calls() {
      return toCalls(chunk);
    },
  }));
}

/** Batches of whole buckets of the ledger. */
function ledgerBatches<Change extends { readonly id: string }>(
  plan: LoadPlan,
  family: Family,
  step: string,
  changes: readonly Change[],
  toCalls: (changes: readonly Change[]) => Call[],
): Batch[] {
  const { id: dataset, difference } = plan;
  const isLast = step === 'removals' || family === 'claims';
  const digits = digitsOf(plan, family);
  const changesOf = groupBy(changes, ({ id }) => bucketOf(id, digits));
  // lines that are only written differently join the last batch of their bucket
  const rewritten = step === 'removals' ? [] : difference[family].rewritten.map((id) => bucketOf(id, digits));
  const buckets = [...new Set([...changesOf.keys(), ...rewritten])].toSorted();
  const content = linesAfter(plan, family, isLast);
  const byBucket = groupBy([...content], ([id]) => bucketOf(id, digits));
  return groupsOfBuckets(buckets, (bucket) => changesOf.get(bucket)?.length ?? 0).map((group) => {
    const some = group.flatMap((bucket) => changesOf.get(bucket) ?? []);
    return {
      step,
      rows: some.length,
      get calls() {
        return [
          ...toCalls(some),
          ...group.map((bucket) => bucketCall(dataset, family, bucket, byBucket.get(bucket) ?? [])),
        ];
      },
    };
  });
}

/** The lines of a family after a step: records that leave the graph are removed in the last one. */
function linesAfter(plan: LoadPlan, family: Family, isLast: boolean): LedgerLines {
  const { lines, removed } = plan.difference[family];
  if (isLast || family === 'claims' || removed.length === 0) return lines;
  const leaving = plan[family].flatMap(({ action, id }) => (action === 'DISMISS' ? id : []));
  return new Map([...lines, ...leaving.map((id) => [id, plan.ledger[family].get(id) ?? ''] as const)]);
}

function groupsOfBuckets(buckets: readonly string[], sizeOf: (bucket: string) => number): string[][] {
  const groups: string[][] = [];
  let size = Infinity;
  for (const bucket of buckets) {
    if (size + sizeOf(bucket) > BATCH_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(bucket);
    size += sizeOf(bucket);
  }
  return groups;
}

/** Distributes the ledger to another number of buckets, if the data set has grown or shrunk. */
function rebucketingBatches(plan: LoadPlan): Batch[] {
  const { id, ledger } = plan;
  const calls = (['sources', 'entities', 'claims'] as const).flatMap((family) => {
    const digits = digitsOf(plan, family);
    if (ledger[family].size === 0 || digits === ledger.digits[family]) return [];
    const buckets = groupBy([...ledger[family]], ([record]) => bucketOf(record, digits));
    return [
      deleteBucketsCall(id, family),
      ...[...buckets].map(([bucket, lines]) => bucketCall(id, family, bucket, lines)),
    ];
  });
  return calls.length === 0 ? [] : [{ step: 'ledger', rows: 0, calls }];
}

function digitsOf({ difference, ledger }: LoadPlan, family: Family): number {
  const stored = ledger[family].size === 0 ? null : ledger.digits[family];
  return bucketDigits(difference[family].lines.size, stored);
}
