import type {
  ExportPartnersQuery,
  ExportPathsQuery,
  ExportedClaimFragment,
  ExportedDateFragment,
  ExportedEntityFragment,
} from './generated.ts';

type Partner = NonNullable<ExportPartnersQuery['entity']>['partners']['edges'][number];

export type BackingClaim = Partner['claims']['nodes'][number];

/** A partner with all claims behind it, joined from their pages. */
export interface PartnerRecord extends Omit<Partner, 'claims' | 'cursor'> {
  readonly type: 'partner';
  readonly of: ExportedEntityFragment;
  readonly claims: readonly BackingClaim[];
}

export type Path = ExportPathsQuery['paths']['paths'][number];

/** A path, its rank, and the ids of its ends. */
export interface PathRecord {
  readonly type: 'path';
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** A record of an export page. */
export type ExportRecord =
  | { readonly type: 'claim'; readonly claim: ExportedClaimFragment }
  | { readonly type: 'entity'; readonly entity: ExportedEntityFragment }
  | PathRecord
  | PartnerRecord;

/** Fields that only some kinds of claims have; null for the others. */
interface ClaimDetails {
  readonly stage: string | null;
  readonly series: string | null;
  readonly title: string | null;
  readonly stakePercent: number | null;
  readonly stakeQualifier: string | null;
  readonly seenFrom: ExportedDateFragment | null;
  readonly seenUntil: ExportedDateFragment | null;
}

export function detailsOf(claim: ExportedClaimFragment): ClaimDetails {
  const { stage, series, title, stakePercent, stakeQualifier, seenFrom, seenUntil } = claim as Partial<ClaimDetails>;
  return {
    stage: stage ?? null,
    series: series ?? null,
    title: title ?? null,
    stakePercent: stakePercent ?? null,
    stakeQualifier: stakeQualifier ?? null,
    seenFrom: seenFrom ?? null,
    seenUntil: seenUntil ?? null,
  };
}
