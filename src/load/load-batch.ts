import type { Abilities, Call, Params, Statement, Value } from '../engine/engine.ts';
import { fold } from '../model/normalize-text.ts';
import {
  type ClaimSurroundings,
  claimCountProperties,
  claimKeys,
  claimProperties,
  entityProperties,
  sourceProperties,
} from '../model/stored-record.ts';
import {
  countClaims,
  deleteDrafts,
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
import type { Dataset } from '../dataset/read.ts';
import type { ClaimRecord } from '../model/record.ts';
import { nameKey, relationKey } from '../model/sort-key.ts';

/** Rows that travel in one transaction. */
export interface Batch {
  readonly step: string;
  readonly rows: number;
  readonly calls: readonly Call[];
}

const BATCH = 1_000;

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

/** Last of all: until then entities have the counts of the version before, and so their place in lists by count. */
export function countBatches({ entities, claims }: Dataset): Batch[] {
  const counts = new Map<string, number>();
  for (const { entity } of claims.flatMap((claim) => claim.participants)) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const rows = entities.map(({ id }) => ({ id, properties: claimCountProperties(id, counts.get(id) ?? 0) }));
  return rowBatches('counts', countClaims, rows);
}

/** Takes entities and sources out of every list, after the claims that they stand in. */
export function formerBatches(entities: readonly string[], sources: readonly string[]): Batch[] {
  const rows = entities.map((id) => ({ id, properties: claimCountProperties(id, 0) }));
  return [
    ...rowBatches('retractions', dismissEntities, rows),
    ...idBatches('retractions', [dismissSources], sources, {}),
  ];
}

/** Takes away what a broken-off load left, with whatever hangs on it. */
export function draftBatches(ids: readonly string[]): Batch[] {
  return idBatches('retractions', [deletePartners, deleteDrafts], ids, {});
}

export function retractionBatches(ids: readonly string[], now: string): Batch[] {
  return idBatches('retractions', [deletePartners, deleteRelationships, retractClaims], ids, { now });
}

/** When a load takes place, and which claims were recorded before it: see `mergeClaims`. */
type Clock = { readonly now: string; readonly recordedUntil: string };

export function claimBatches(
  claims: readonly ClaimRecord[],
  surroundings: ClaimSurroundings,
  clock: Clock,
  { relationshipIndexes }: Abilities,
): Batch[] {
  return [...groupBy(claims, (claim) => claim.kind)].flatMap(([kind, ofKind]) =>
    chunks(ofKind).map((chunk) => ({
      step: 'claims',
      rows: chunk.length,
      get calls() {
        return claimCalls(mergeClaims[kind], chunk, surroundings, clock, relationshipIndexes);
      },
    })),
  );
}

function claimCalls(
  merge: Statement,
  claims: readonly ClaimRecord[],
  surroundings: ClaimSurroundings,
  clock: Clock,
  keyed: boolean,
): Call[] {
  const rows = claims.map((claim) => ({ id: claim.id, properties: claimProperties(claim, surroundings) }));
  return [
    { statement: merge, params: { rows, ...clock } },
    ...rowsCall(
      mergeInvolvements,
      claims.flatMap((claim) => involvementRows(claim, keyed)),
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

/** The keys stand on the relationship only where an index over relationships can use them. */
function involvementRows(claim: ClaimRecord, keyed: boolean): Params[] {
  const keys = Object.entries(keyed ? claimKeys(claim) : {});
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
    claim.relations.map(({ kind, claim: other }) => ({
      claim: claim.id,
      kind,
      other,
      pair: relationKey(kind, claim.id, other),
    })),
  );
  return rowBatches('relations', mergeRelations, rows);
}

/** One relationship for each ordered pair that shares a partnership, with the ids of what they share. */
export function partnerBatches({ claims }: Dataset, { entity: entityOf }: ClaimSurroundings): Batch[] {
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

function partnerPairs(claims: readonly ClaimRecord[], entityOf: ClaimSurroundings['entity']): PartnerPair[] {
  const pairs = new Map<string, PartnerPair>();
  for (const claim of claims) {
    if (claim.kind !== 'PARTNERSHIP') continue;
    for (const { entity: id } of claim.participants) {
      for (const { entity: partner } of claim.participants) {
        if (id === partner) continue;
        const pair = pairs.get(`${id} ${partner}`);
        if (pair) pair.claims.push(claim.id);
        else {
          const byName = `${id} ${nameKey(fold(entityOf(partner).name), partner)}`;
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
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}
