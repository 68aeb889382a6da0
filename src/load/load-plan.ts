import { counted } from '../support/counted.ts';
import { type ClaimContext, recordHash, toStoredClaim } from '../model/stored-record.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { listed } from '../support/listed.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ClaimRecord } from '../model/record.ts';
import type { StoredClaim, StoredState } from './stored-state.ts';

/** The changes that a load makes, in addition to writing all sources and entities. */
export interface LoadPlan {
  /** Claims that are missing in the graph or stored differently. */
  readonly claims: readonly ClaimRecord[];
  /** Ids of claims that are new or were retracted. */
  readonly added: readonly string[];
  /** Ids of claims that the data set no longer has. */
  readonly retracted: readonly string[];
  /** Ids of claims that only an aborted load wrote, if the data set lacks them or has a different record. */
  readonly orphans: readonly string[];
  /** Ids of entities and sources that the data set no longer has. */
  readonly formerEntities: readonly string[];
  readonly formerSources: readonly string[];
}

/** The data set changes claims that the graph has recorded. Recorded claims are immutable. */
export class ChangedClaimsError extends Error {
  override readonly name = 'ChangedClaimsError';
  readonly code = 'CHANGED_CLAIMS';
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(
      `Expected recorded claims to stay unchanged, got ${counted(ids.length, 'claim')} with different content: ${listed(ids)}. ` +
        'Add the correction as a claim with a new id and restore or remove the original, or load into an empty graph.',
    );
    this.ids = ids;
  }
}

/**
 * Compares a data set with the stored state of a graph. A claim counts as recorded once a completed load has written it,
 * even if it was retracted later. A claim that only an aborted load wrote is an orphan.
 *
 * @throws {ChangedClaimsError}
 */
export function planLoad(
  { claims, entities, sources }: Dataset,
  { status, loadedAt }: GraphState,
  stored: StoredState,
  context: ClaimContext,
): LoadPlan {
  /** Whether a completed load wrote at this moment. */
  const isCompleted = (moment: string | null): boolean => moment !== null && loadedAt !== null && moment <= loadedAt;
  const storedClaims = [...stored.claims].map(([id, claim]) => ({
    id,
    ...claim,
    isOrphan: !isCompleted(claim.recordedAt),
  }));
  const hashes = new Map(claims.map((claim) => [claim.id, recordHash(claim)]));
  const isChanged = ({ id, hash }: { id: string; hash: string | null }): boolean =>
    hashes.has(id) && hashes.get(id) !== hash;

  const changed = storedClaims.filter((claim) => !claim.isOrphan && isChanged(claim));
  if (changed.length > 0) throw new ChangedClaimsError(changed.map(({ id }) => id).toSorted());

  const current = new Set(
    storedClaims.filter(({ isOrphan, retractedAt }) => !isOrphan && retractedAt === null).map(({ id }) => id),
  );
  return {
    claims: claims.filter(
      (claim) =>
        status !== 'READY' || !isCurrent(stored.claims.get(claim.id), toStoredClaim(claim, context).fingerprint),
    ),
    added: claims.flatMap(({ id }) => (current.has(id) ? [] : id)),
    // includes claims that an aborted load retracted
    retracted: storedClaims
      .filter(({ id, isOrphan, retractedAt }) => !isOrphan && !isCompleted(retractedAt) && !hashes.has(id))
      .map(({ id }) => id),
    orphans: storedClaims
      .filter((claim) => claim.isOrphan && (!hashes.has(claim.id) || isChanged(claim)))
      .map(({ id }) => id),
    formerEntities: missingIds(stored.entities, entities),
    formerSources: missingIds(stored.sources, sources),
  };
}

function isCurrent(claim: StoredClaim | undefined, fingerprint: string): boolean {
  return claim !== undefined && claim.retractedAt === null && claim.fingerprint === fingerprint;
}

function missingIds(ids: readonly string[], records: readonly { readonly id: string }[]): string[] {
  const present = new Set(records.map(({ id }) => id));
  return ids.filter((id) => !present.has(id));
}
