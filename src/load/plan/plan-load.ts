import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import type { Reader } from '../../graph/query.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextTable, type TextTable } from '../../support/text-table.ts';
import { readStoredRecords } from '../derived-ledger.ts';
import { type StoredLedger, readLedger } from '../ledger.ts';
import { differenceOf } from './difference.ts';
import { type ClaimPlan, planClaimChanges } from './plan-claims.ts';
import { chunksOf } from './plan-context.ts';
import { type EntityPlan, planEntityChanges } from './plan-entities.ts';
import { type SourcePlan, planSourceChanges } from './plan-sources.ts';
import { type RelatedRecords, createRelatedRecords } from './related-records.ts';
import { requireExternal } from './require-external.ts';
import { requireMergeable } from './require-mergeable.ts';
import { requireUnreferenced } from './require-references.ts';
import { readClaimsOfEntities, readClaimsOfSources } from './stored-node.ts';

/** What a load or the removal of a data set changes, without the records. Ids are numbers. */
export interface LoadPlan {
  /** The id of the data set. */
  readonly id: string;
  readonly moment: string;
  /** Null if the data set is removed. */
  readonly dataset: CheckedDataset | null;
  readonly ids: TextTable;
  readonly ledger: StoredLedger;
  readonly sources: SourcePlan;
  readonly entities: EntityPlan;
  readonly claims: ClaimPlan;
  readonly related: RelatedRecords;
  /** Ids of current claims of which a related record changes. */
  readonly refreshed: readonly number[];
  /** The number of records that are written. */
  readonly rows: number;
}

export interface PlanInput {
  /** The id of the data set that is loaded or removed. */
  readonly id: string;
  /** Null to remove the data set. */
  readonly dataset: CheckedDataset | null;
  /** When the load takes place. */
  readonly moment: string;
  /** Whether the graph holds other data sets. */
  readonly hasOthers: boolean;
  /** Whether a load was aborted, so that the ledger does not tell what it has written. */
  readonly isContinued: boolean;
}

/**
 * Compares a data set with the ledger, and reads only what is connected to the difference. Holds no records.
 *
 * @throws {DatasetConflictError} if the data set contradicts another one
 * @throws {DatasetError} if it refers to records that the graph does not have
 * @throws {DatasetChangedError}
 */
export async function planLoad(reader: Reader, input: PlanInput): Promise<LoadPlan> {
  const { id, dataset, moment, hasOthers, isContinued } = input;
  const ids = dataset?.ids ?? createTextTable();
  const ledger = await (isContinued ? readStoredRecords : readLedger)(reader, id, ids);
  const related = createRelatedRecords(reader, ids, dataset?.facts ?? null);
  const context = { reader, id, moment, dataset, ids, related };
  const difference = (family: 'sources' | 'entities' | 'claims') =>
    differenceOf(ledger[family], dataset?.records[family] ?? null, ids);
  const sources = await planSourceChanges(context, difference('sources'));
  if (dataset) await requireMergeable(reader, dataset);
  const entities = await planEntityChanges(context, difference('entities'));
  const claims = await planClaimChanges(context, difference('claims'));
  const removed = [...sources.dismissed, ...entities.dismissed, ...claims.ended.map((claim) => claim.id)];
  if (dataset) await requireExternal(reader, dataset, removed);
  for (const some of hasOthers ? chunksOf(removed, REFERRERS) : []) {
    await requireUnreferenced(
      reader,
      id,
      some.map((number) => ids.get(number)),
      dataset?.merges.canonicalOf,
    );
  }
  const refreshed = await affectedClaims(reader, ids, { sources, entities, claims });
  await related.readEntities(related.counted());
  const rows =
    changedCount(sources.difference) +
    sources.dismissed.length +
    changedCount(entities.difference) +
    entities.dismissed.length +
    entities.undescribed.length +
    changedCount(claims.difference) +
    claims.ended.length +
    refreshed.length;
  return { id, moment, dataset, ids, ledger, sources, entities, claims, related, refreshed, rows };
}

const REFERRERS = 5_000;

function changedCount({ added, revised }: { readonly added: number; readonly revised: number }): number {
  return added + revised;
}

/** The unchanged claims that repeat a part of a changed record: of an entity, of a source, or a relation to the claim. */
async function affectedClaims(
  reader: Reader,
  ids: TextTable,
  { sources, entities, claims }: Pick<LoadPlan, 'sources' | 'entities' | 'claims'>,
): Promise<number[]> {
  const seen = createNumberList(Uint8Array);
  const affected: number[] = [];
  function add(id: number): void {
    if (claims.isChanged(id) || seen.get(id) === 1) return;
    seen.set(id, 1);
    affected.push(id);
  }
  for (const id of claims.targets) add(id);
  for (const some of chunksOf(entities.reclassified, AFFECTING)) {
    for (const id of await readClaimsOfEntities(
      reader,
      some.map((id) => ids.get(id)),
    ))
      add(ids.add(id));
  }
  for (const some of chunksOf(sources.redated, AFFECTING)) {
    for (const id of await readClaimsOfSources(
      reader,
      some.map((id) => ids.get(id)),
    ))
      add(ids.add(id));
  }
  return affected;
}

/** Each may have thousands of claims. */
const AFFECTING = 100;
