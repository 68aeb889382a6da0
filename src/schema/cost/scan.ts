import type { ClaimOwner, GraphSize } from '../../graph/graph-size.ts';

/*
 * A scan is the work of the database to find the objects of a list, in microseconds as `npm run bench:price` measures them
 * on 200,000 claims. A page without a filter comes from an index and is no scan.
 */

export interface Scan {
  /** Number of records that are scanned, or the kind of owner whose records they are if only the execution finds it. */
  readonly candidates: number | ClaimOwner;
  /** Work for each record: for a page, for `totalCount`, and for one of `counts` (without `facetWork`). */
  readonly page: number;
  readonly count: number;
  readonly counts: number;
}

/** What a scan is made for. */
export type Look = Exclude<keyof Scan, 'candidates'>;

export interface ScannedField {
  /** Coerced. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Id of the parent record, where the document has it. */
  readonly owner: string | null;
  readonly size: GraphSize;
}

export type ScanOf = (field: ScannedField) => Scan;

export const EMPTY_SCAN: Scan = { candidates: 0, page: 0, count: 0, counts: 0 };

/** The scan of a list of at most ten records or so, too cheap to price. */
export function scanNothing(): Scan {
  return EMPTY_SCAN;
}

/** Work of `counts` for each claim. The more different values there are, the more is stored for each. */
export function facetWork(by: unknown): number {
  return by === 'ENTITY' || by === 'SOURCE' || by === 'ROLE' ? 14 : 8;
}
