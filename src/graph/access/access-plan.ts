/*
 * How a list finds its records: it walks the index of its order and tests every record, which is quick if many records match,
 * or it looks terms up and tests and sorts what they find, which is quick if few do. A plan holds the expected work of both,
 * from which the price of the list is computed.
 */

/** Work of the database in microseconds, as `npm run bench:price` measures it. */
export interface AccessWork {
  /** Testing one record. */
  readonly test: number;
}

/** The expected numbers of records for one list. */
export interface AccessEstimate {
  /** Records that the whole list holds. */
  readonly total: number;
  /** Records that match. */
  readonly matching: number;
  /** Records that a page walks. */
  readonly walked: number;
  /** Records that the terms find. Null if no terms find all records that match. */
  readonly found: number | null;
  /** Terms to look up. */
  readonly terms: number;
}

export interface AccessPlan {
  readonly by: 'walk' | 'terms';
  /** Expected work for the page or the count. */
  readonly work: number;
  /** How many records a page may walk before it looks the terms up instead. */
  readonly window: number;
}

export function pagePlan(estimate: AccessEstimate, { test }: AccessWork): AccessPlan {
  const walk = estimate.walked * (WALKED + test);
  const lookup = lookupWork(estimate, test + SORTED);
  if (lookup < walk) return { by: 'terms', work: STATEMENT + lookup, window: 0 };
  // a walk that takes longer than expected changes over, if that is cheaper than to walk on to the end
  const mayChange = lookup < estimate.total * (WALKED + test);
  const window = mayChange ? Math.ceil(Math.max(MIN_WINDOW, estimate.walked * PATIENCE)) : Infinity;
  return { by: 'walk', work: STATEMENT + walk, window: window < estimate.total ? window : Infinity };
}

export function countPlan(estimate: AccessEstimate, { test }: AccessWork): AccessPlan {
  const walk = estimate.total * (SCANNED + test);
  const lookup = lookupWork(estimate, test);
  return lookup < walk
    ? { by: 'terms', work: STATEMENT + lookup, window: 0 }
    : { by: 'walk', work: STATEMENT + walk, window: Infinity };
}

/** The plan of a page that walks several indexes, of which each may fill it. */
export function changePlanOf(
  estimate: AccessEstimate,
  indexes: number,
  test: number,
): AccessPlan & { countWork: number } {
  const plan = pagePlan(estimate, { test: test + (indexes - 1) * SORTED });
  return { ...plan, countWork: countPlan(estimate, { test: test + CHANGE }).work };
}

/** The limit of a walk without a window: it exceeds every number of claims. */
export const ALL_CLAIMS = 1_000_000_000;

function lookupWork({ found, terms }: AccessEstimate, each: number): number {
  return found === null ? Infinity : terms * TERM + found * (HIT + each);
}

/** Sending a statement and its first row. */
const STATEMENT = 400;
/** Reading one entry of an index with its record, of a scan, and of the hits of the full-text index. */
const WALKED = 1;
const SCANNED = 0.3;
const HIT = 2;
/** Sorting one record. */
const SORTED = 1.5;
/** Reading the keys of the changes of one claim. */
const CHANGE = 1;
/** Looking up one term. */
const TERM = 15;
/** By which factor a walk may exceed its estimate. */
const PATIENCE = 4;
const MIN_WINDOW = 1_000;
