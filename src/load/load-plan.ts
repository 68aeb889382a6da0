import { counted } from '../support/counted.ts';
import { type ClaimSurroundings, claimFingerprint, recordHash } from '../model/stored-record.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { listed } from '../support/listed.ts';
import type { Dataset } from '../dataset/read.ts';
import type { ClaimRecord } from '../model/record.ts';
import type { Recorded, RecordedClaim } from './stored-state.ts';

/** What a load has to do beside writing every source and entity. */
export interface LoadPlan {
  /** Claims that the graph lacks or holds otherwise. */
  readonly claims: readonly ClaimRecord[];
  /** Ids of those that stood in no list. */
  readonly added: readonly string[];
  /** Ids of claims that the data set no longer has. */
  readonly retracted: readonly string[];
  /** Ids of claims that only a broken-off load wrote, and that are not, or otherwise, in the data set. */
  readonly drafts: readonly string[];
  /** Ids of what the data set no longer has. */
  readonly formerEntities: readonly string[];
  readonly formerSources: readonly string[];
}

/** Recorded claims that the data set words otherwise: claims are never edited. */
export class ChangedClaimsError extends Error {
  override readonly name = 'ChangedClaimsError';
  readonly code = 'CHANGED_CLAIMS';
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(
      `The graph already holds other wordings of ${counted(ids.length, 'claim')}: ${listed(ids)}. A recorded claim is never ` +
        `edited: keep it as it was, add a new claim and link the two with CORRECTED_BY, or load into an empty graph.`,
    );
    this.ids = ids;
  }
}

/**
 * Compares a data set with what a graph holds. A claim is recorded once a load that was finished wrote it, retracted or
 * not; what a broken-off load left is a draft.
 *
 * @throws {ChangedClaimsError}
 */
export function planLoad(
  { claims, entities, sources }: Dataset,
  { status, loadedAt }: GraphState,
  recorded: Recorded,
  surroundings: ClaimSurroundings,
): LoadPlan {
  const wasThen = (moment: string | null): boolean => moment !== null && loadedAt !== null && moment <= loadedAt;
  const held = [...recorded.claims].map(([id, claim]) => ({ id, ...claim, isDraft: !wasThen(claim.recordedAt) }));
  const hashes = new Map(claims.map((claim) => [claim.id, recordHash(claim)]));
  const isChanged = ({ id, hash }: { id: string; hash: string | null }): boolean =>
    hashes.has(id) && hashes.get(id) !== hash;

  const changed = held.filter((claim) => !claim.isDraft && isChanged(claim));
  if (changed.length > 0) throw new ChangedClaimsError(changed.map(({ id }) => id).toSorted());

  const listed = new Set(
    held.filter(({ isDraft, retractedAt }) => !isDraft && retractedAt === null).map(({ id }) => id),
  );
  return {
    claims: claims.filter(
      (claim) => status !== 'READY' || !isCurrent(recorded.claims.get(claim.id), claimFingerprint(claim, surroundings)),
    ),
    added: claims.flatMap(({ id }) => (listed.has(id) ? [] : id)),
    // those that a broken-off load retracted are retracted by this one
    retracted: held
      .filter(({ id, isDraft, retractedAt }) => !isDraft && !wasThen(retractedAt) && !hashes.has(id))
      .map(({ id }) => id),
    drafts: held.filter((claim) => claim.isDraft && (!hashes.has(claim.id) || isChanged(claim))).map(({ id }) => id),
    formerEntities: missing(recorded.entities, entities),
    formerSources: missing(recorded.sources, sources),
  };
}

function isCurrent(claim: RecordedClaim | undefined, fingerprint: string): boolean {
  return claim !== undefined && claim.retractedAt === null && claim.fingerprint === fingerprint;
}

function missing(ids: readonly string[], records: readonly { readonly id: string }[]): string[] {
  const present = new Set(records.map(({ id }) => id));
  return ids.filter((id) => !present.has(id));
}
