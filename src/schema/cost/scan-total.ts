import { CLAIM_OWNERS, type ClaimOwner, type GraphSize, ownersClaims } from '../../graph/graph-size.ts';
import type { Scan } from './scan.ts';

/**
 * How long the database works for one point where nothing else is done and all is in memory: 20,000 points, what anybody
 * may ask by default, are a second then, and less than two on a busy machine.
 */
const MICROSECONDS_FOR_ONE = 50;

/**
 * Work on the claims of owners that are not known before they are read. `work` is that for each claim, of all fields
 * together; `owners` is the same, each times how many owners the field is asked of. Equal owners are looked at once for a
 * field, so that the busiest count once, however many owners there are.
 */
export type ScanTotal = Readonly<Record<ClaimOwner, { readonly work: number; readonly owners: number }>>;

const NO_WORK = { work: 0, owners: 0 };
export const NO_SCANS: ScanTotal = { entity: NO_WORK, market: NO_WORK, source: NO_WORK };

/** What it costs to look once through known records, in points. */
export function pointsOf({ candidates }: Scan, work: number): number {
  return typeof candidates === 'number' ? (candidates * work) / MICROSECONDS_FOR_ONE : 0;
}

/** The work of looking once through the claims of one owner that is not known. */
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

/** For so many objects; `again`: each of them looks through the same claims again. */
export function timesScans(total: ScanTotal, times: number, again: boolean): ScanTotal {
  if (total === NO_SCANS || times === 0) return NO_SCANS;
  return perOwner((owner) => {
    const { work, owners } = total[owner];
    return { work: again ? work * times : work, owners: owners * times };
  });
}

/** No fields of the same work in all cost more: the busiest owners weigh most where few are asked for. */
export function pointsOfScans(size: GraphSize, total: ScanTotal): number {
  if (total === NO_SCANS) return 0;
  return CLAIM_OWNERS.reduce((sum, owner) => {
    const { work, owners } = total[owner];
    return work === 0 ? sum : sum + (work * ownersClaims(size, owner, owners / work)) / MICROSECONDS_FOR_ONE;
  }, 0);
}

function perOwner(make: (owner: ClaimOwner) => ScanTotal[ClaimOwner]): ScanTotal {
  return { entity: make('entity'), market: make('market'), source: make('source') };
}
