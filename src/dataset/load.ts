import type { Call, Engine, Params, Statement } from '../engine/engine.ts';
import { GRAPH_MODEL, claimFingerprint, recordHash } from './graph-record.ts';
import { type GraphCounts, type GraphState, graphState } from './graph-state.ts';
import {
  type Batch,
  claimBatches,
  entityBatches,
  partnerBatches,
  relationBatches,
  retractionBatches,
  sourceBatches,
} from './load-batch.ts';
import { mergeState } from './load-statement.ts';
import type { Dataset } from './read.ts';
import type { ClaimRecord } from './record.ts';
import { surroundingsOf } from './surroundings.ts';

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

/**
 * Brings the graph to what a checked data set says. Loading the same set again writes nothing. The graph is marked as
 * LOADING before the first write and READY after the last: a load that is broken off leaves that mark, and the next one
 * writes everything again. A recorded claim is written again where records around it have changed what the graph holds
 * of it, such as the seat of a participant.
 *
 * @throws {ChangedClaimsError} before anything is written
 */
export async function loadDataset(
  engine: Engine,
  dataset: Dataset,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<LoadResult> {
  const before = await graphState(engine);
  if (before.status === 'READY' && before.version === dataset.version) {
    return { state: before, written: { entities: 0, claims: 0, sources: 0 }, retracted: 0 };
  }
  const recorded = await recordedClaims(engine);
  const isWhole = before.status === 'READY' || before.status === 'OUTDATED';
  if (isWhole) refuseChanges(dataset.claims, recorded);
  const newClaims = isWhole ? dataset.claims.filter(({ id }) => !recorded.has(id)) : dataset.claims;
  const present = new Set(dataset.claims.map((claim) => claim.id));
  const gone = [...recorded.keys()].filter((id) => !present.has(id));
  const surroundings = surroundingsOf(dataset);
  const toWrite = dataset.claims.filter(
    (claim) =>
      before.status !== 'READY' ||
      !recorded.has(claim.id) ||
      recorded.get(claim.id)?.fingerprint !== claimFingerprint(claim, surroundings),
  );

  await engine.write([stateCall({ status: 'LOADING', folder: dataset.folder, loading: dataset.version })]);
  const now = new Date().toISOString();
  const batches = [
    ...sourceBatches(dataset),
    ...entityBatches(dataset),
    ...retractionBatches(gone, now),
    ...claimBatches(toWrite, surroundings, now, engine.abilities),
    ...relationBatches(toWrite),
    ...partnerBatches(dataset, surroundings),
  ];
  await writeAll(engine, batches, onProgress);
  const counts = {
    entities: dataset.entities.length,
    claims: dataset.claims.length,
    sources: dataset.sources.length,
  };
  const whole = { status: 'READY', model: GRAPH_MODEL, version: dataset.version, loading: null, loadedAt: now };
  await engine.write([stateCall({ ...whole, ...counts })]);
  return {
    state: await graphState(engine),
    written: { ...counts, claims: newClaims.length },
    retracted: gone.length,
  };
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

/** What the graph holds of a claim, as hashes: of the record, and of what it is compared and sorted by. */
interface RecordedClaim {
  readonly hash: unknown;
  readonly fingerprint: unknown;
}

const claimHashes: Statement = {
  name: 'claim.hashes',
  text: /* cypher */ `MATCH (c:Claim) RETURN c.id, c.hash, c.fingerprint`,
};

async function recordedClaims(engine: Engine): Promise<Map<string, RecordedClaim>> {
  const rows = await engine.read(claimHashes, {});
  return new Map(rows.map(([id, hash, fingerprint]) => [String(id), { hash, fingerprint }]));
}

function refuseChanges(claims: readonly ClaimRecord[], recorded: ReadonlyMap<string, RecordedClaim>): void {
  const changed = claims.filter((claim) => {
    const known = recorded.get(claim.id);
    return known !== undefined && known.hash !== recordHash(claim);
  });
  if (changed.length > 0) throw new ChangedClaimsError(changed.map((claim) => claim.id));
}

function stateCall(properties: Params): Call {
  return { statement: mergeState, params: { properties } };
}
