import { claimsOfSome } from '../../graph/graph-size.ts';
import { PATH_BUDGET } from '../../graph/path/path-search.ts';
import type { Scan, ScannedField } from './scan.ts';
import { claimWork, claimsOfAll } from './scan-work.ts';

/* What the database looks through for walks from claim to claim. */

export function scanNeighbourhood({ args, size }: ScannedField): Scan {
  const beyond = Number(args['depth']) > 1 ? claimsOfSome(size, 'entity', HUBS_AROUND) : 0;
  return { candidates: claimsOfAll(size, args['of']) + beyond, page: EXPANDED + claimWork(args), count: 0, counts: 0 };
}

const EXPANDED = 2;

/** A walk is over once it has as many claims as were asked for: it goes through few hubs. */
const HUBS_AROUND = 20;

export function scanPaths({ args, size }: ScannedField): Scan {
  return { candidates: Math.min(PATH_BUDGET, size.claims), page: EXPANDED + claimWork(args), count: 0, counts: 0 };
}
