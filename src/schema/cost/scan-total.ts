import { CLAIM_OWNERS, type ClaimOwner, type GraphSize, ownersClaims } from '../../graph/graph-size.ts';
import type { Scan } from './scan.ts';

/**
 * Work of the database for one point, on an idle machine with all data in memory. The default limit of 20,000 points for
 * anonymous clients is one second then, and less than two on a busy machine.
 */
const MICROSECONDS_PER_POINT = 50;

/**
 * Work on the claims of owners that only the execution finds. `work` is the sum over all fields of the work for one claim;
 * `owners` is the same sum with each field multiplied by the number of its owners. A field scans equal owners once, so the
 * busiest owner counts once, however many owners there are.
 */
export type ScanTotal = Readonly<Record<ClaimOwner, { readonly work: number; readonly owners: number }>>;

const NO_WORK = { work: 0, owners: 0 };
export const NO_SCANS: ScanTotal = { entity: NO_WORK, market: NO_WORK, source: NO_WORK };

/** One scan of a known number of records, in points. */
export function pointsOf({ candidates }: Scan, work: number): number {
  return typeof candidates === 'number' ? (candidates * work) / MICROSECONDS_PER_POINT : 0;
}

/** One scan of the claims of an unknown owner. */
export function scansOf({ candidates }: Scan, work: number): ScanTotal {
  return typeof candidates === 'number' || work === 0
    ? NO_SCANS
    : { ...NO_SCANS, [candidates]: { work, owners: work } };
}

export function sumOfScans(totals: readonly ScanTotal[]): ScanTotal {
  const telling = totals.filter((total) => total !== NO_SCANS);
  if (telling.length < 2) return telling[0] ?? NO_SCANS;
  return perOwner((owner) => ({
    work: telling.reduce((sum, total) => sum + total[owner].work, 0),
    owners: telling.reduce((sum, total) => sum + total[owner].owners, 0),
  }));
}

/** For each of so many objects. `again`: each of them scans the same claims once more. */
export function timesScans(total: ScanTotal, times: number, again: boolean): ScanTotal {
  if (total === NO_SCANS || times === 0) return NO_SCANS;
  return perOwner((owner) => {
    const { work, owners } = total[owner];
    return { work: again ? work * times : work, owners: owners * times };
  });
}

/** An upper bound: the average number of owners is as expensive as the busiest owners of that number. */
export function pointsOfScans(size: GraphSize, total: ScanTotal): number {
  if (total === NO_SCANS) return 0;
  return CLAIM_OWNERS.reduce((sum, owner) => {
    const { work, owners } = total[owner];
    return work === 0 ? sum : sum + (work * ownersClaims(size, owner, owners / work)) / MICROSECONDS_PER_POINT;
  }, 0);
}

function perOwner(make: (owner: ClaimOwner) => ScanTotal[ClaimOwner]): ScanTotal {
  return { entity: make('entity'), market: make('market'), source: make('source') };
}
