import type { ClaimOwner, GraphSize } from '../../graph/graph-size.ts';

/*
 * What the database looks through for a list before it knows what is in it, in microseconds, as `npm run bench:price`
 * measures them with 200,000 claims. An index finds a page without conditions, which costs nothing here.
 */

/** The work for a list. */
export interface Scan {
  /** How many records it looks at; or those of an owner that is not known before the list above is read. */
  readonly candidates: number | ClaimOwner;
  /** For each of them, for a page, for `totalCount`, and for one of `counts`, without `facetWork`. */
  readonly page: number;
  readonly count: number;
  readonly counts: number;
}

export type Look = Exclude<keyof Scan, 'candidates'>;

export interface ScannedField {
  /** Coerced. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Id of the record that the field is asked of, where the document tells it. */
  readonly owner: string | null;
  readonly size: GraphSize;
}

export type ScanOf = (field: ScannedField) => Scan;

export const NOTHING: Scan = { candidates: 0, page: 0, count: 0, counts: 0 };

/** The scan of a list of some ten records at most, which it is not worth to price. */
export function scanNothing(): Scan {
  return NOTHING;
}

/** For each claim whose values are counted: the more different values there are, the more is kept of each. */
export function facetWork(by: unknown): number {
  return by === 'ENTITY' || by === 'SOURCE' || by === 'ROLE' ? 14 : 8;
}
