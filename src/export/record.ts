import type {
  ExportPartnersQuery,
  ExportPathsQuery,
  ExportedClaimFragment,
  ExportedDateFragment,
  ExportedEntityFragment,
  ExportedSourceFragment,
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
  | { readonly type: 'source'; readonly source: ExportedSourceFragment }
  | PathRecord
  | PartnerRecord;

/** Fields that only some kinds of claims have; null for the others. */
interface ClaimDetails {
  readonly stage: string | null;
  readonly roundType: string | null;
  readonly series: string | null;
  readonly licenceType: string | null;
  readonly licenceNumber: string | null;
  readonly title: string | null;
  readonly stakePercent: number | null;
  readonly stakeQualifier: string | null;
  readonly seenFrom: ExportedDateFragment | null;
  readonly seenUntil: ExportedDateFragment | null;
}

export function detailsOf(claim: ExportedClaimFragment): ClaimDetails {
  const details = claim as Partial<ClaimDetails>;
  return {
    stage: details.stage ?? null,
    roundType: details.roundType ?? null,
    series: details.series ?? null,
    licenceType: details.licenceType ?? null,
    licenceNumber: details.licenceNumber ?? null,
    title: details.title ?? null,
    stakePercent: details.stakePercent ?? null,
    stakeQualifier: details.stakeQualifier ?? null,
    seenFrom: details.seenFrom ?? null,
    seenUntil: details.seenUntil ?? null,
  };
}
