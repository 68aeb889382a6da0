import { ownerClaims, ownersClaims } from '../../graph/graph-size.ts';
import type { EntityFilterInput } from '../filter/entity-filter.ts';
import { entityFilter } from '../filter/compile-entity-filter.ts';
import { conditionWork } from '../filter/filter-work.ts';
import { EMPTY_SCAN, type Scan, type ScannedField } from './scan.ts';
import { COUNTED, claimWork, claimsOfEntities, validOrNull } from './scan-work.ts';

/* Scans for lists of entities and of partners. */

export function scanEntities({ args, size }: ScannedField): Scan {
  const filter = validOrNull(() => entityFilter(args['where'] as EntityFilterInput | undefined));
  if (!filter) return EMPTY_SCAN;
  const { where, participations } = filter;
  const flat = conditionWork(where);
  if (participations.length === 0) return { candidates: size.entities, page: flat, count: flat, counts: 0 };
  const each = participations.reduce((sum, { where: claims }) => sum + PARTICIPATION + WARM * conditionWork(claims), 0);
  const work = size.entities * (flat + PARTICIPATION) + ownersClaims(size, 'entity', size.entities) * each;
  return { candidates: 1, page: work, count: work, counts: 0 };
}

/** Relative work of a filter on a claim in memory. A claim is tested once for each participant. */
const WARM = 0.7;
/** Work of one `takesPartIn` for each claim of each entity, without its filter. */
const PARTICIPATION = 2.2;

export function scanPartners({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args);
  const hasConditions = filter > 0 || args['as'] !== undefined || args['roles'] !== undefined;
  const work = partnerWork(filter);
  return {
    candidates: owner === null ? 'entity' : ownerClaims(size, 'entity', owner),
    page: hasConditions ? work : 0,
    count: hasConditions ? work : COUNTED,
    counts: 0,
  };
}

function partnerWork(filter: number): number {
  return PARTNER + PAIRS * Math.max(0, filter - ONE_CONDITION);
}

export function scanPartnersPerMarket({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args);
  const candidates = owner === null ? 'entity' : ownerClaims(size, 'entity', owner);
  // all cells are read a second time for their roles; `count` is for the partners of one cell
  return { candidates, page: 2 * (PER_MARKET + filter), count: CELL + filter, counts: 0 };
}

export function scanSharedPartners({ args, size }: ScannedField): Scan {
  const work = partnerWork(claimWork(args));
  return { candidates: claimsOfEntities(size, args['of']), page: work, count: work, counts: 0 };
}

/** Work to look up the pairs of one partnership. */
const PARTNER = 14;
/** Number of pairs of one partnership: the filter is tested for each. */
const PAIRS = 12;
/** Work of a filter on one property. */
const ONE_CONDITION = 2;
/** Work of one partnership for the partners of one cell, without the filter. */
const CELL = 5;
/** Work of one partnership for all cells, without the filter. */
const PER_MARKET = 10;
