import { CLAIM_OWNERS, type ClaimOwner, type GraphSize, ownersClaims } from '../../graph/graph-size.ts';
import type { Scan } from './scan.ts';

/**
 * Work of the database for one point, on an idle machine with all data in memory. At the default limit of 20,000 points for
 * anonymous clients, this is half a second, or about one on a busy machine.
 */
const MICROSECONDS_PER_POINT = 25;

/**
 * Work on the claims of owners that are unknown before the execution. `work` is the sum over all fields of the work for one
 * claim; `owners` is the same sum, with each field multiplied by the number of its owners. A field scans equal owners once,
 * so the busiest owner counts only once.
 */
export type ScanTotal = Readonly<Record<ClaimOwner, { readonly work: number; readonly owners: number }>>;

const NO_WORK = { work: 0, owners: 0 };
export const NO_SCANS: ScanTotal = { entity: NO_WORK, market: NO_WORK, source: NO_WORK };

/** Points of one scan of a known number of records. */
export function pointsOf({ candidates }: Scan, work: number): number {
  return typeof candidates === 'number' ? (candidates * work) / MICROSECONDS_PER_POINT : 0;
}

/** The total of one scan of the claims of an unknown owner. */
export function scansOf({ candidates }: Scan, work: number): ScanTotal {
  return typeof candidates === 'number' || work === 0
    ? NO_SCANS
    : { ...NO_SCANS, [candidates]: { work, owners: work } };
}

export function sumOfScans(totals: readonly ScanTotal[]): ScanTotal {
  const scanning = totals.filter((total) => total !== NO_SCANS);
  if (scanning.length < 2) return scanning[0] ?? NO_SCANS;
  return perOwner((owner) => ({
    work: scanning.reduce((sum, total) => sum + total[owner].work, 0),
    owners: scanning.reduce((sum, total) => sum + total[owner].owners, 0),
  }));
}

/** The total for a number of objects. With `again`, each object scans the same claims again. */
export function timesScans(total: ScanTotal, times: number, again: boolean): ScanTotal {
  if (total === NO_SCANS || times === 0) return NO_SCANS;
  return perOwner((owner) => {
    const { work, owners } = total[owner];
    return { work: again ? work * times : work, owners: owners * times };
  });
}

/** Upper bound of the points: assumes that the owners of each field are the busiest ones. */
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
