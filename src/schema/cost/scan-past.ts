import { type ClaimOwner, type GraphSize, ownerClaims, ownerFormer, revisionRatio } from '../../graph/graph-size.ts';
import { comparesRelations } from '../../graph/claim/claim-filter.ts';
import { claimCondition } from '../filter/compile-claim-filter.ts';
import type { Scan, ScannedField } from './scan.ts';
import { validOrNull, whereOf } from './scan-work.ts';

/* Lists of the past: they also scan revisions that are no longer valid, and use no sort keys of indexes. */

/** Whether a list shows the past: the argument `recordedOn`, or the field of its filter. */
export function isPast(args: ScannedField['args']): boolean {
  return isMoment(args['recordedOn']) || isMoment((args['where'] as { recordedOn?: unknown } | null)?.recordedOn);
}

/** Work to test the validity of one revision, and the relations of a claim if the filter compares them. */
export function pastWork(args: ScannedField['args']): number {
  if (!isPast(args)) return 0;
  const condition = validOrNull(() => claimCondition(whereOf(args)));
  return VALIDITY + (condition && comparesRelations(condition) ? RELATIONS_OF_CLAIM : 0);
}

/** The number of claims that a list of one owner scans, or of their revisions. */
export function ownerCandidates(args: ScannedField['args'], size: GraphSize, owner: ClaimOwner, id: string): number {
  return ownerClaims(size, owner, id) + (isPast(args) ? ownerFormer(size, owner, id) : 0);
}

/** The number of claims that lists of these entities scan, or of their revisions. */
export function claimsOfEntities(args: ScannedField['args'], size: GraphSize): number {
  const ids = args['of'];
  const distinct = [...new Set(Array.isArray(ids) ? ids.map(String) : [])];
  return distinct.reduce((sum, id) => sum + ownerCandidates(args, size, 'entity', id), 0);
}

/** The number of all claims, or of all their revisions. */
export function allCandidates(args: ScannedField['args'], size: GraphSize): number {
  return size.claims + (isPast(args) ? size.former.claims : 0);
}

/** A scan of the claims of an owner that is unknown before the execution: in the past, of their revisions. */
export function scanOfUnknown(args: ScannedField['args'], size: GraphSize, owner: ClaimOwner, scan: Scan): Scan {
  if (!isPast(args)) return scan;
  const ratio = revisionRatio(size, owner);
  return { ...scan, page: scan.page * ratio, count: scan.count * ratio, counts: scan.counts * ratio };
}

/** Work to test whether an entity or a source was in the graph. */
export const PRESENCE_WORK = 4;
/** Work to test whether a revision was valid. */
const VALIDITY = 2;
/** Work to read the relations of one claim at a moment. */
const RELATIONS_OF_CLAIM = 15;

function isMoment(value: unknown): boolean {
  return value !== null && value !== undefined;
}
