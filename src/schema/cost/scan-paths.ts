import { ownersClaims } from '../../graph/graph-size.ts';
import { PATH_BUDGET } from '../../graph/path/path-search.ts';
import type { Scan, ScannedField } from './scan.ts';
import { claimWork, claimsOfEntities } from './scan-work.ts';

/* Scans for searches that follow claims from entity to entity. */

export function scanNeighbourhood({ args, size }: ScannedField): Scan {
  const beyond = Number(args['depth']) > 1 ? ownersClaims(size, 'entity', HUBS_AROUND) : 0;
  return {
    candidates: claimsOfEntities(size, args['of']) + beyond,
    page: EXPANDED + claimWork(args),
    count: 0,
    counts: 0,
  };
}

/** Work to follow one claim to its participants. */
const EXPANDED = 2;

/** Maximum number of hubs that a search reaches: it ends once it has as many claims as requested. */
const HUBS_AROUND = 20;

export function scanPaths({ args, size }: ScannedField): Scan {
  return { candidates: Math.min(PATH_BUDGET, size.claims), page: EXPANDED + claimWork(args), count: 0, counts: 0 };
}
