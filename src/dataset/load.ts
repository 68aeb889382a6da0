import type { Call, Engine, Params, Statement, Value } from '../engine/engine.ts';
import { fold } from './fold.ts';
import {
  type ClaimSurroundings,
  claimKeys,
  claimProperties,
  entityProperties,
  recordHash,
  sourceProperties,
} from './graph-record.ts';
import { type GraphCounts, type GraphState, graphState } from './graph-state.ts';
import {
  deletePartners,
  deleteRelationships,
  mergeCitations,
  mergeClaims,
  mergeEntities,
  mergeInvolvements,
  mergeMarkets,
  mergePartnersFromEntity,
  mergePartnersFromPartner,
  mergeRelations,
  mergeSources,
  mergeState,
  retractClaims,
} from './load-statement.ts';
import type { Dataset } from './read.ts';
import type { ClaimRecord } from './record.ts';
import { nameKey } from './sort-key.ts';

export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface LoadResult {
  readonly state: GraphState;
  /** How many records were new or had changed. */
  readonly written: GraphCounts;
  /** How many claims the graph held that the data set no longer has. */
  readonly retracted: number;
}

/** Recorded claims that the data set words otherwise: claims are never edited. */
export class ChangedClaimsError extends Error {
  override readonly name = 'ChangedClaimsError';
  readonly code = 'CHANGED_CLAIMS';
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    const shown = ids.slice(0, 10).join(', ');
    const more = ids.length > 10 ? ` and ${ids.length - 10} more` : '';
    super(
      `The graph already holds other wordings of ${ids.length} claim(s): ${shown}${more}. A recorded claim is never ` +
        `edited: keep it as it was, add a new claim and link the two with CORRECTED_BY, or load into an empty graph.`,
    );
    this.ids = ids;
  }
}

const BATCH = 1_000;

/**
 * Brings the graph to what a checked data set says. Loading the same set again writes nothing. The graph is marked as
 * LOADING before the first write and READY after the last: a load that is broken off leaves that mark, and the next one
 * writes everything again.
 *
 * @throws {ChangedClaimsError} before anything is written
 */
export async function loadDataset(
  engine: Engine,
  dataset: Dataset,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<LoadResult> {
  const before = await graphState(engine);
  const nothing: GraphCounts = { entities: 0, claims: 0, sources: 0 };
  if (before.status === 'READY' && before.version === dataset.version) {
    return { state: before, written: nothing, retracted: 0 };
  }
  const recorded = await recordedClaims(engine);
  if (before.status === 'READY') refuseChanges(dataset.claims, recorded);
  const known = before.status === 'READY' ? recorded : new Map<string, string>();
  const newClaims = dataset.claims.filter((claim) => !known.has(claim.id));
  const present = new Set(dataset.claims.map((claim) => claim.id));
  const gone = [...recorded.keys()].filter((id) => !present.has(id));

  await engine.write([stateCall({ status: 'LOADING', folder: dataset.folder, loading: dataset.version })]);
  const now = new Date().toISOString();
  const steps = [
    ...sourceBatches(dataset),
    ...entityBatches(dataset),
    ...retractionBatches(gone, now),
    ...claimBatches(newClaims, dataset, now, engine.abilities.relationshipIndexes),
    ...relationBatches(newClaims),
    ...partnerBatches(dataset),
  ];
  await writeAll(engine, steps, onProgress);
  const counts = {
    entities: dataset.entities.length,
    claims: dataset.claims.length,
    sources: dataset.sources.length,
  };
  await engine.write([
    stateCall({ status: 'READY', version: dataset.version, loading: null, loadedAt: now, ...counts }),
  ]);
  return {
    state: await graphState(engine),
    written: { ...counts, claims: newClaims.length },
    retracted: gone.length,
  };
}

/** Rows that travel in one transaction. */
interface Batch {
  readonly step: string;
  readonly rows: number;
  readonly calls: readonly Call[];
}

async function writeAll(
  engine: Engine,
  batches: readonly Batch[],
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const total = batches.reduce((sum, batch) => sum + batch.rows, 0);
  let done = 0;
  for (const batch of batches) {
    await engine.write(batch.calls);
    done += batch.rows;
    onProgress({ step: batch.step, done, total });
  }
}

const claimHashes: Statement = {
  name: 'claim.hashes',
  text: /* cypher */ `MATCH (c:Claim) RETURN c.id, c.hash`,
};

async function recordedClaims(engine: Engine): Promise<Map<string, string>> {
  const rows = await engine.read(claimHashes, {});
  return new Map(rows.map(([id, hash]) => [String(id), String(hash)]));
}

function refuseChanges(claims: readonly ClaimRecord[], recorded: ReadonlyMap<string, string>): void {
  const changed = claims.filter((claim) => {
    const hash = recorded.get(claim.id);
    return hash !== undefined && hash !== recordHash(claim);
  });
  if (changed.length > 0) throw new ChangedClaimsError(changed.map((claim) => claim.id));
}

function stateCall(properties: Params): Call {
  return { statement: mergeState, params: { properties } };
}

function sourceBatches({ sources }: Dataset): Batch[] {
  return chunks(sources).map((chunk) => ({
    step: 'sources',
    rows: chunk.length,
    calls: rowsCall(
      mergeSources,
      chunk.map((source) => ({ id: source.id, properties: sourceProperties(source) })),
    ),
  }));
}

function entityBatches({ entities, claims }: Dataset): Batch[] {
  const claimCounts = new Map<string, number>();
  for (const { entity } of claims.flatMap((claim) => claim.participants)) {
    claimCounts.set(entity, (claimCounts.get(entity) ?? 0) + 1);
  }
  return [...groupBy(entities, (entity) => entity.kind)].flatMap(([kind, ofKind]) =>
    chunks(ofKind).map((chunk) => ({
      step: 'entities',
      rows: chunk.length,
      calls: rowsCall(
        mergeEntities[kind],
        chunk.map((entity) => ({
          id: entity.id,
          properties: entityProperties(entity, claimCounts.get(entity.id) ?? 0),
        })),
      ),
    })),
  );
}

function retractionBatches(ids: readonly string[], now: string): Batch[] {
  return chunks(ids).map((chunk) => ({
    step: 'retractions',
    rows: chunk.length,
    calls: [deletePartners, deleteRelationships, retractClaims].map((statement) => ({
      statement,
      params: { ids: chunk, now },
    })),
  }));
}

function claimBatches(claims: readonly ClaimRecord[], dataset: Dataset, now: string, keyed: boolean): Batch[] {
  const surroundings = surroundingsOf(dataset);
  return [...groupBy(claims, (claim) => claim.kind)].flatMap(([kind, ofKind]) =>
    chunks(ofKind).map((chunk) => ({
      step: 'claims',
      rows: chunk.length,
      get calls() {
        return claimCalls(mergeClaims[kind], chunk, surroundings, now, keyed);
      },
    })),
  );
}

function claimCalls(
  merge: Statement,
  claims: readonly ClaimRecord[],
  surroundings: ClaimSurroundings,
  now: string,
  keyed: boolean,
): Call[] {
  const rows = claims.map((claim) => ({ id: claim.id, properties: claimProperties(claim, surroundings) }));
  return [
    { statement: merge, params: { rows, now } },
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

function relationBatches(claims: readonly ClaimRecord[]): Batch[] {
  const rows = claims.flatMap((claim) =>
    claim.relations.map((relation) => ({ claim: claim.id, kind: relation.kind, other: relation.claim })),
  );
  return rowBatches('relations', mergeRelations, rows);
}

/** One relationship for each ordered pair that shares a partnership, with the ids of what they share. */
function partnerBatches(dataset: Dataset): Batch[] {
  const pairs = partnerPairs(dataset);
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

function partnerPairs(dataset: Dataset): PartnerPair[] {
  const { entity } = surroundingsOf(dataset);
  const pairs = new Map<string, PartnerPair>();
  for (const claim of dataset.claims) {
    if (claim.kind !== 'PARTNERSHIP') continue;
    for (const { entity: id } of claim.participants) {
      for (const { entity: partner } of claim.participants) {
        if (id === partner) continue;
        const pair = pairs.get(`${id} ${partner}`);
        if (pair) pair.claims.push(claim.id);
        else {
          const byName = `${id} ${nameKey(fold(entity(partner).name), partner)}`;
          pairs.set(`${id} ${partner}`, { entity: id, partner, byName, claims: [claim.id] });
        }
      }
    }
  }
  return [...pairs.values()];
}

function surroundingsOf({ entities, sources }: Dataset): ClaimSurroundings {
  return { entity: byId(entities), source: byId(sources) };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T {
  const map = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = map.get(id);
    if (!record) throw new Error(`The data set was checked, yet ${id} is missing.`);
    return record;
  };
}

function rowBatches(step: string, statement: Statement, rows: readonly Value[]): Batch[] {
  return chunks(rows).map((chunk) => ({ step, rows: chunk.length, calls: rowsCall(statement, chunk) }));
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
