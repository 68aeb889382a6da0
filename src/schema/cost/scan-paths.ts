import { ownersClaims, revisionRatio } from '../../graph/graph-size.ts';
import { PATH_BUDGET } from '../../graph/path/path-search.ts';
import type { Scan, ScannedField } from './scan.ts';
import { allCandidates, claimsOfEntities, isPast, pastWork } from './scan-past.ts';
import { claimWork } from './scan-work.ts';

/* Scans for searches that follow claims from entity to entity. */

export function scanNeighbourhood({ args, size }: ScannedField): Scan {
  const ratio = isPast(args) ? revisionRatio(size, 'entity') : 1;
  const beyond = Number(args['depth']) > 1 ? ownersClaims(size, 'entity', HUBS_AROUND) * ratio : 0;
  return {
    candidates: claimsOfEntities(args, size) + beyond,
    page: EXPANDED + claimWork(args) + pastWork(args),
    count: 0,
    counts: 0,
  };
}

/** Work to follow one claim to its participants. */
const EXPANDED = 2;

/** Maximum number of hubs that a search reaches: it ends once it has as many claims as requested. */
const HUBS_AROUND = 20;

export function scanPaths({ args, size }: ScannedField): Scan {
  // the budget counts claims, of which all revisions are tested
  const ratio = isPast(args) ? revisionRatio(size, 'entity') : 1;
  const candidates = Math.min(PATH_BUDGET * ratio, allCandidates(args, size));
  return { candidates, page: EXPANDED + claimWork(args) + pastWork(args), count: 0, counts: 0 };
}
