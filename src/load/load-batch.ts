import type { Abilities, Call, Params, Statement, Value } from '../engine/engine.ts';
import { normalizeText } from '../model/normalize-text.ts';
import {
  type ClaimContext,
  claimCountProperties,
  claimKeys,
  entityProperties,
  sourceProperties,
  toStoredClaim,
} from '../model/stored-record.ts';
import {
  countClaims,
  deleteOrphans,
  deletePartners,
  deleteRelationships,
  dismissEntities,
  dismissSources,
  mergeCitations,
  mergeClaims,
  mergeEntities,
  mergeInvolvements,
  mergeMarkets,
  mergePartnersFromEntity,
  mergePartnersFromPartner,
  mergeRelations,
  mergeSources,
  retractClaims,
} from './load-statement.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ClaimRecord } from '../model/record.ts';
import { nameKey, relationKey } from '../model/sort-key.ts';

/** The writes of one transaction. */
export interface Batch {
  readonly step: string;
  readonly rows: number;
  readonly calls: readonly Call[];
}

const BATCH_SIZE = 1_000;

export function sourceBatches({ sources }: Dataset): Batch[] {
  return chunks(sources).map((chunk) => ({
    step: 'sources',
    rows: chunk.length,
    calls: rowsCall(
      mergeSources,
      chunk.map((source) => ({ id: source.id, properties: sourceProperties(source) })),
    ),
  }));
}

export function entityBatches({ entities }: Dataset): Batch[] {
  return [...groupBy(entities, (entity) => entity.kind)].flatMap(([kind, ofKind]) =>
    rowBatches(
      'entities',
      mergeEntities[kind],
      ofKind.map((entity) => ({
        id: entity.id,
        properties: entityProperties(entity),
        uncounted: claimCountProperties(entity.id, 0),
      })),
    ),
  );
}

/** Runs last: until then entities keep the counts of the previous version, and their order in lists sorted by count. */
export function countBatches({ entities, claims }: Dataset): Batch[] {
  const counts = new Map<string, number>();
  for (const { entity } of claims.flatMap((claim) => claim.participants)) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const rows = entities.map(({ id }) => ({ id, properties: claimCountProperties(id, counts.get(id) ?? 0) }));
  return rowBatches('counts', countClaims, rows);
}

/** Removes entities and sources from all lists. Runs after the retraction of their claims. */
export function removalBatches(entities: readonly string[], sources: readonly string[]): Batch[] {
  const rows = entities.map((id) => ({ id, properties: claimCountProperties(id, 0) }));
  return [
    ...rowBatches('retractions', dismissEntities, rows),
    ...idBatches('retractions', [dismissSources], sources, {}),
  ];
}

/** Deletes claims that an aborted load left behind, with their relationships. */
export function orphanBatches(ids: readonly string[]): Batch[] {
  return idBatches('retractions', [deletePartners, deleteOrphans], ids, {});
}

export function retractionBatches(ids: readonly string[], now: string): Batch[] {
  return idBatches('retractions', [deletePartners, deleteRelationships, retractClaims], ids, { now });
}

/** Parameters of `mergeClaims`. */
type LoadTime = { readonly now: string; readonly recordedUntil: string };

export function claimBatches(
  claims: readonly ClaimRecord[],
  context: ClaimContext,
  time: LoadTime,
  { relationshipIndexes }: Abilities,
): Batch[] {
  return [...groupBy(claims, (claim) => claim.kind)].flatMap(([kind, ofKind]) =>
    chunks(ofKind).map((chunk) => ({
      step: 'claims',
      rows: chunk.length,
      get calls() {
        return claimCalls(mergeClaims[kind], chunk, context, time, relationshipIndexes);
      },
    })),
  );
}

function claimCalls(
  merge: Statement,
  claims: readonly ClaimRecord[],
  context: ClaimContext,
  time: LoadTime,
  withKeys: boolean,
): Call[] {
  const rows = claims.map((claim) => ({ id: claim.id, properties: toStoredClaim(claim, context).properties }));
  return [
    { statement: merge, params: { rows, ...time } },
    ...rowsCall(
      mergeInvolvements,
      claims.flatMap((claim) => involvementRows(claim, withKeys)),
    ),
    ...rowsCall(
      mergeMarkets,
      claims.flatMap((claim) => claim.markets.map((code) => ({ claim: claim.id, country: code.toLowerCase() }))),
    ),
    ...rowsCall(
      mergeCitations,
      claims.flatMap((claim) => claim.citations.map(({ source, note }) => ({ claim: claim.id, source, note }))),
    ),
  ];
}

/** Sort keys are only written to relationships if the engine can index them. */
function involvementRows(claim: ClaimRecord, withKeys: boolean): Params[] {
  const keys = Object.entries(withKeys ? claimKeys(claim) : {});
  return claim.participants.map(({ entity, role, roleText }, position) => ({
    claim: claim.id,
    entity,
    properties: {
      role,
      roleText,
      position,
      ...Object.fromEntries(keys.map(([name, key]) => [name, `${entity} ${key}`])),
    },
  }));
}

export function relationBatches(claims: readonly ClaimRecord[]): Batch[] {
  const rows = claims.flatMap((claim) =>
    claim.relations.map(({ kind, claim: target }) => ({
      claim: claim.id,
      kind,
      other: target,
      pair: relationKey(kind, claim.id, target),
    })),
  );
  return rowBatches('relations', mergeRelations, rows);
}

/** A relationship for each ordered pair of entities with a common partnership, with the ids of these partnerships. */
export function partnerBatches({ claims }: Dataset, { entity: entityOf }: ClaimContext): Batch[] {
  const pairs = partnerPairs(claims, entityOf);
  const partners = new Map<string, number>();
  for (const { entity } of pairs) partners.set(entity, (partners.get(entity) ?? 0) + 1);
  const isHub = ({ entity, partner }: PartnerPair): boolean =>
    (partners.get(entity) ?? 0) > (partners.get(partner) ?? 0);
  return [
    ...rowBatches(
      'partners',
      mergePartnersFromEntity,
      pairs.filter((pair) => !isHub(pair)),
    ),
    ...rowBatches('partners', mergePartnersFromPartner, pairs.filter(isHub)),
  ];
}

type PartnerPair = { entity: string; partner: string; byName: string; claims: string[] };

function partnerPairs(claims: readonly ClaimRecord[], entityOf: ClaimContext['entity']): PartnerPair[] {
  const pairs = new Map<string, PartnerPair>();
  for (const claim of claims) {
    if (claim.kind !== 'PARTNERSHIP') continue;
    for (const { entity: id } of claim.participants) {
      for (const { entity: partner } of claim.participants) {
        if (id === partner) continue;
        const pair = pairs.get(`${id} ${partner}`);
        if (pair) pair.claims.push(claim.id);
        else {
          const byName = `${id} ${nameKey(normalizeText(entityOf(partner).name), partner)}`;
          pairs.set(`${id} ${partner}`, { entity: id, partner, byName, claims: [claim.id] });
        }
      }
    }
  }
  return [...pairs.values()];
}

function rowBatches(step: string, statement: Statement, rows: readonly Value[]): Batch[] {
  return chunks(rows).map((chunk) => ({ step, rows: chunk.length, calls: rowsCall(statement, chunk) }));
}

function idBatches(step: string, statements: readonly Statement[], ids: readonly string[], params: Params): Batch[] {
  return chunks(ids).map((chunk) => ({
    step,
    rows: chunk.length,
    calls: statements.map((statement) => ({ statement, params: { ids: chunk, ...params } })),
  }));
}

function rowsCall(statement: Statement, rows: readonly Value[]): Call[] {
  return rows.length === 0 ? [] : [{ statement, params: { rows } }];
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH_SIZE) }, (_, index) =>
    items.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}
