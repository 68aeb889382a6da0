import type { Dataset } from '../../dataset/dataset.ts';
import type { Reader } from '../../graph/query.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { nameKey } from '../../model/sort-key.ts';
import { type ClaimChange, claimChanges } from './claim-change.ts';
import { type LoadContext, readContext } from './claim-context.ts';
import {
  type PartnerChange,
  changedTargets,
  countDeltas,
  participantEntities,
  partnerChanges,
} from './derived-change.ts';
import { type DatasetDifference, datasetDifference } from './difference.ts';
import { type EntityChange, type SourceChange, entityChanges, sourceChanges } from './entity-change.ts';
import { type StoredLedger, readLedger } from '../ledger.ts';
import { requireExternal } from './require-external.ts';
import { type IdentifierChanges, identifierChanges, requireUnreferenced } from './require-references.ts';
import { type EntityFacts, readClaims, readNodes } from './stored-node.ts';

/** Everything that a load or the removal of a data set writes. */
export interface LoadPlan {
  /** The id of the data set. */
  readonly id: string;
  readonly moment: string;
  readonly difference: DatasetDifference;
  readonly ledger: StoredLedger;
  readonly sources: readonly SourceChange[];
  readonly entities: readonly EntityChange[];
  readonly claims: readonly ClaimChange[];
  readonly context: LoadContext;
  /** Current claims of which a related record changes. */
  readonly refreshed: readonly ClaimRecord[];
  /** The number of claims of each entity where it changes, also of those in `entities`. */
  readonly counts: ReadonlyMap<string, number>;
  readonly partners: readonly PartnerChange[];
  /** The sort keys of the new names of entities. */
  readonly renamed: readonly { readonly id: string; readonly key: string }[];
  readonly identifiers: IdentifierChanges;
}

export interface PlanInput {
  /** The id of the data set that is loaded or removed. */
  readonly id: string;
  /** Null to remove the data set. */
  readonly dataset: Dataset | null;
  /** When the load takes place. */
  readonly moment: string;
  /** Whether the graph holds other data sets. */
  readonly hasOthers: boolean;
}

interface RecordChanges {
  readonly sources: readonly SourceChange[];
  readonly entities: readonly EntityChange[];
  readonly claims: readonly ClaimChange[];
}

/**
 * Compares a data set with the ledger, and reads only what is connected to the difference.
 *
 * @throws {DatasetConflictError} if the data set contradicts another one
 * @throws {DatasetError} if it refers to records that the graph does not have
 */
export async function planLoad(reader: Reader, input: PlanInput): Promise<LoadPlan> {
  const { id, dataset, moment } = input;
  const ledger = await readLedger(reader, id);
  const difference = datasetDifference(ledger, dataset);
  const nodes = await readNodes(reader, changedIds(difference));
  const builtIn = new Set(dataset?.builtIn);
  const changes = {
    sources: sourceChanges(id, moment, difference.sources, nodes),
    entities: entityChanges(id, moment, difference.entities, (entity) => builtIn.has(entity), nodes),
    claims: claimChanges(id, moment, difference.claims, nodes),
  };
  const removed = removedIds(changes);
  if (dataset) await requireExternal(reader, dataset, new Set(removed));
  if (input.hasOthers) await requireUnreferenced(reader, id, removed);
  const identifiers = await identifierChanges(reader, id, changes.entities);

  const { entities, claims } = changes;
  const deltas = countDeltas(claims);
  const refreshed = await affectedClaims(reader, changes);
  const context = await contextOf(reader, changes, refreshed, deltas);
  const isWritten = new Set(entities.map((change) => change.id));
  return {
    id,
    moment,
    difference,
    ledger,
    ...changes,
    context,
    refreshed,
    counts: new Map(
      [...deltas].map(([entity, delta]) => {
        const { claimCount } = context.entity(entity);
        return [entity, isWritten.has(entity) ? claimCount : claimCount + delta];
      }),
    ),
    partners: await partnerChanges(reader, claims, context),
    renamed: entities.flatMap(({ id: entity, before, record }) =>
      before !== null && before.name !== record.name
        ? { id: entity, key: nameKey(normalizeText(record.name), entity) }
        : [],
    ),
    identifiers,
  };
}

function changedIds({ sources, entities, claims }: DatasetDifference): string[] {
  return [sources, entities, claims].flatMap(({ added, revised, removed }) => [
    ...added.map(({ id }) => id),
    ...revised.map(({ id }) => id),
    ...removed,
  ]);
}

/** The records that leave the graph: no other data set describes them. */
function removedIds({ sources, entities, claims }: RecordChanges): string[] {
  return [
    ...[...sources, ...entities].flatMap((change) => (change.action === 'DISMISS' ? change.id : [])),
    ...claims.flatMap((change) => (change.record === null ? change.id : [])),
  ];
}

/** The unchanged claims that repeat a part of a changed record: of an entity, of a source, or a relation to the claim. */
async function affectedClaims(reader: Reader, { sources, entities, claims }: RecordChanges): Promise<ClaimRecord[]> {
  const changed = new Set(claims.map(({ id }) => id));
  const affected = await readClaims(reader, {
    ids: [...changedTargets(claims)].filter((id) => !changed.has(id)),
    entities: entities.flatMap(({ id, before, record }) =>
      before !== null && (before.kind !== record.kind || before.country !== record.country) ? id : [],
    ),
    sources: sources.flatMap(({ id, before, record }) => (before !== null && before.date !== record.date ? id : [])),
  });
  return affected.filter(({ id }) => !changed.has(id));
}

function contextOf(
  reader: Reader,
  { sources, entities, claims }: RecordChanges,
  refreshed: readonly ClaimRecord[],
  deltas: ReadonlyMap<string, number>,
): Promise<LoadContext> {
  const written = claims.flatMap(({ record }) => record ?? []);
  return readContext(reader, {
    claims: [...written, ...refreshed],
    entityIds: claims.flatMap(({ before }) => participantEntities(before)),
    // those of dismissed records are only asked for by what ends
    entities: new Map(
      entities.map(({ id, record, claimCount }): [string, EntityFacts] => {
        const { kind, country, name } = record;
        return [id, { id, kind, country, name, claimCount: claimCount + (deltas.get(id) ?? 0) }];
      }),
    ),
    sourceDates: new Map(sources.map(({ id, record }) => [id, record.date])),
    written,
    ended: new Set(claims.map(({ id }) => id)),
  });
}
