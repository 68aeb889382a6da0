import { claimsOf, claimsOfSome } from '../../graph/graph-size.ts';
import type { EntityFilterInput } from '../filter/entity-filter.ts';
import { entityFilter } from '../filter/compile-entity-filter.ts';
import { workOf } from '../filter/filter-work.ts';
import { NOTHING, type Scan, type ScannedField } from './scan.ts';
import { COUNTED, claimWork, claimsOfAll, validOrNull } from './scan-work.ts';

/* What the database looks through for lists of entities and of partners. */

export function scanEntities({ args, size }: ScannedField): Scan {
  const filter = validOrNull(() => entityFilter(args['where'] as EntityFilterInput | undefined));
  if (!filter) return NOTHING;
  const { where, participations } = filter;
  const flat = workOf(where);
  if (participations.length === 0) return { candidates: size.entities, page: flat, count: flat, counts: 0 };
  const each = participations.reduce((sum, one) => sum + PARTICIPATION + WARM * workOf(one.where), 0);
  const work = size.entities * (flat + PARTICIPATION) + claimsOfSome(size, 'entity', size.entities) * each;
  return { candidates: 1, page: work, count: work, counts: 0 };
}

/** The claims of a hub come again for each of their participants. */
const WARM = 0.7;
/** For each claim of each entity, for each `takesPartIn`. */
const PARTICIPATION = 2.2;

export function scanPartners({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args);
  const hasConditions = filter > 0 || args['as'] !== undefined || args['roles'] !== undefined;
  const work = partnerWork(filter);
  return {
    candidates: owner === null ? 'entity' : claimsOf(size, 'entity', owner),
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
  const candidates = owner === null ? 'entity' : claimsOf(size, 'entity', owner);
  // the cells are read a second time for their roles, once for all; `count` is for the partners of one cell
  return { candidates, page: 2 * (PER_MARKET + filter), count: CELL + filter, counts: 0 };
}

export function scanSharedPartners({ args, size }: ScannedField): Scan {
  const work = partnerWork(claimWork(args));
  return { candidates: claimsOfAll(size, args['of']), page: work, count: work, counts: 0 };
}

/** For each partnership: all pairs in it are looked up, and the conditions tried for each. */
const PARTNER = 14;
const PAIRS = 12;
/** What a condition on one property takes. */
const ONE_CONDITION = 2;
const CELL = 5;
const PER_MARKET = 10;
