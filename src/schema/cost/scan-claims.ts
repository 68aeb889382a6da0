import type { ClaimOwner, GraphSize } from '../../graph/graph-size.ts';
import { narrowestScope } from '../connection/claim-connection.ts';
import { criteriaWork } from '../../graph/access/filter-work.ts';
import type { Scan, ScanOf, ScannedField } from './scan.ts';
import { allCandidates, isPast, ownerCandidates, pastWork, scanOfUnknown } from './scan-past.ts';
import { COUNTED, claimWork, whereOf } from './scan-work.ts';

/* Scans for lists of claims, and of dates and relations of claims. */

/** The scan of a field that lists all claims of an owner. */
export function scanClaims(scope: ClaimOwner): ScanOf {
  return ({ args, owner, size }) => claimsAt(scope, owner, false, args, size);
}

/** The scan of a field that lists claims of one kind only. */
export function scanClaimsOfKind(scope: ClaimOwner): ScanOf {
  return ({ args, owner, size }) => claimsAt(scope, owner, true, args, size);
}

/** The scan of `Query.claims`. A filter that names one entity, market or source only scans its claims. */
export function scanAllClaims({ args, size }: ScannedField): Scan {
  const { scope, owner } = narrowestScope(whereOf(args));
  if (scope === 'entity' || scope === 'market' || scope === 'source') {
    return claimsAt(scope, owner.id, false, args, size);
  }
  const work = claimWork(args) + pastWork(args);
  return { candidates: allCandidates(args, size), page: work + sortWork(args, true), count: work, counts: work };
}

function claimsAt(
  scope: ClaimOwner,
  owner: string | null,
  ofKind: boolean,
  args: ScannedField['args'],
  size: GraphSize,
): Scan {
  const hasRoles = ofKind || args['as'] !== undefined;
  const work = (claimWork(args) || (hasRoles ? criteriaWork({ kinds: [''] }) : 0)) + pastWork(args);
  const isOrdered = scope === 'entity';
  const scan = {
    page: work + sortWork(args, isOrdered),
    count: work + (isOrdered && !isPast(args) ? 0 : COUNTED),
    counts: work,
  };
  if (owner === null) return scanOfUnknown(args, size, scope, { candidates: scope, ...scan });
  return { candidates: ownerCandidates(args, size, scope, owner), ...scan };
}

/** Work to sort one claim, if no index has the order. No index has that of the past. */
function sortWork(args: ScannedField['args'], isOrdered: boolean): number {
  return isOrdered && !isPast(args) ? 0 : SORTED;
}

const SORTED = 6;

export function scanChanges({ args, size }: ScannedField): Scan {
  const kinds = Array.isArray(args['kinds']) ? args['kinds'].length : 3;
  const days = (Date.parse(String(args['to'])) - Date.parse(String(args['from']))) / 86_400_000 + 1;
  // no index has the days of former revisions
  const share = isPast(args) ? 1 : Math.min(1, Math.max(0, days / DAYS_ON_RECORD) || 0);
  const work = claimWork(args) + pastWork(args);
  const candidates = Math.ceil(allCandidates(args, size) * share) * kinds;
  return { candidates, page: work, count: work + CHANGED, counts: 0 };
}

/** Work to count one change. */
const CHANGED = 2;
/** Assumes that all claims changed within ten years. */
const DAYS_ON_RECORD = 3_650;

export function scanClaimRelations({ args, size }: ScannedField): Scan {
  const work = 2 * (claimWork(args) + pastWork(args)) + (isPast(args) ? SORTED : 0); // both claims of a relation are tested
  return { candidates: allCandidates(args, size) * RELATIONS, page: work, count: work + COUNTED, counts: 0 };
}

/** Average number of relations of a claim. */
const RELATIONS = 0.5;

export function scanTimeline({ args, size }: ScannedField): Scan {
  const work = EVENT + claimWork(args) + pastWork(args);
  return { candidates: ownerCandidates(args, size, 'entity', String(args['of'])), page: work, count: work, counts: 0 };
}

/** Work to read the dates of one claim. */
const EVENT = 5;
