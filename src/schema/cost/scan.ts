import { type ClaimOwner, type GraphSize, ownersClaims } from '../../graph/graph-size.ts';

/*
 * A scan is the work of the database to find the objects of a list, in microseconds as `npm run bench:price` measures them
 * on 200,000 claims. A page without a filter comes from an index and is no scan.
 */

export interface Scan {
  /** Number of records that are scanned; the kind of the owner of the records if the owner is unknown before the execution. */
  readonly candidates: number | ClaimOwner;
  /** Work for each record: for a page, for `totalCount`, and for one of `counts` (without `facetWork`). */
  readonly page: number;
  readonly count: number;
  readonly counts: number;
  /** How many records `counts` counts for each record that is scanned, if not all. */
  readonly counted?: number;
}

/** The purpose of a scan. `records` reads the whole record of each claim that it counts. */
export type ScanPurpose = Exclude<keyof Scan, 'candidates' | 'counted'> | 'records';

export interface ScannedField {
  /** Coerced arguments. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Id of the parent record, if the document states it. */
  readonly owner: string | null;
  readonly size: GraphSize;
}

export type ScanOf = (field: ScannedField) => Scan;

/** Work to read and count the record of a claim. */
export const RECORD_WORK = 30;

export const EMPTY_SCAN: Scan = { candidates: 0, page: 0, count: 0, counts: 0 };

/** The scan of a list of about ten records or fewer, which is too cheap to price. */
export function scanNothing(): Scan {
  return EMPTY_SCAN;
}

/** Work of `counts` for each record. It is larger for properties with many different values. */
export function facetWork(by: unknown, size: GraphSize): number {
  if (by === 'CLAIM_MARKET')
    return VALUE + INVOLVED * (ownersClaims(size, 'entity', size.entities) / Math.max(1, size.entities));
  return by === 'ENTITY' || by === 'SOURCE' || by === 'ROLE' || by === 'PUBLISHER' ? 14 : VALUE;
}

/** Work to count one value of a record. */
const VALUE = 8;
/** Work to read the markets of one claim of an entity. */
const INVOLVED = 4;
