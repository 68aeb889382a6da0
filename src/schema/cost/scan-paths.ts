import { type GraphSize, ownersClaims, revisionRatio } from '../../graph/graph-size.ts';
import { criteriaWork } from '../../graph/access/filter-work.ts';
import { PATH_BUDGET } from '../../graph/path/path-search.ts';
import type { Scan, ScannedField } from './scan.ts';
import { allCandidates, claimsOfEntities, isPast, ownerCandidates, pastWork, scanOfUnknown } from './scan-past.ts';
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
  const page = EXPANDED + claimWork(args) + pastWork(args);
  const isRanked = args['mode'] === 'MOST_TRUSTED' || Number(args['slack']) > 0 || Array.isArray(args['steps']);
  if (!isRanked || candidates === 0) return { candidates, page, count: 0, counts: 0 };
  return { candidates, page: page + RANKED + RANKING / candidates, count: 0, counts: 0 };
}

/** A search for owners or for a group: it finds the ownership claims among all claims of each entity that it reaches. */
export function scanOwnership({ args, owner, size }: ScannedField): Scan {
  const scan = { page: Math.max(claimWork(args), criteriaWork({ kinds: [''] })) + pastWork(args), count: 0, counts: 0 };
  if (owner === null) return scanOfUnknown(args, size, 'entity', { candidates: 'entity', ...scan });
  return { candidates: claimsOfGroup(args, size, owner), ...scan };
}

/** How many claims, or revisions, an entity and the others of its group may have. */
export function claimsOfGroup(args: ScannedField['args'], size: GraphSize, id: string): number {
  const ratio = isPast(args) ? revisionRatio(size, 'entity') : 1;
  const claims = ownerCandidates(args, size, 'entity', id) + ownersClaims(size, 'entity', RELATED) * ratio;
  return Math.min(claims, allCandidates(args, size));
}

/** How many other entities of the busiest ones a group may have. */
const RELATED = 10;

/** Work to rank the paths through one claim. */
const RANKED = 4;
/** Work to make the partial paths of a ranking, of which even few claims may form many. */
const RANKING = 25_000;
