import { ownersClaims, revisionRatio } from '../../graph/graph-size.ts';
import type { EntityFilterInput } from '../filter/entity-filter.ts';
import { entityFilter } from '../filter/compile-entity-filter.ts';
import { entityPlan } from '../../graph/access/entity-plan.ts';
import { unite } from '../../graph/access/unite.ts';
import { isAlways } from '../../graph/condition.ts';
import { entityListOrder } from '../connection/entity-connection.ts';
import { conditionWork } from '../../graph/access/filter-work.ts';
import { EMPTY_SCAN, type Scan, type ScannedField } from './scan.ts';
import { claimsOfGroup } from './scan-paths.ts';
import { PRESENCE_WORK, claimsOfEntities, isPast, ownerCandidates, pastWork, scanOfUnknown } from './scan-past.ts';
import { COUNTED, claimWork, rowsOfPage, validOrNull } from './scan-work.ts';

/* Scans for lists of entities and of partners. */

export function scanEntities({ args, size }: ScannedField): Scan {
  const filter = validOrNull(() => entityFilter(args['where'] as EntityFilterInput | undefined));
  if (!filter) return EMPTY_SCAN;
  const { participations } = filter;
  const where = unite(filter.where);
  const past = isPast(args);
  if (size.hasTerms && !past && participations.length === 0) {
    if (isAlways(where)) return { candidates: size.entities, page: 0, count: 0, counts: 0 };
    const order = { ...entityListOrder(args['orderBy'] as never), fromEnd: typeof args['last'] === 'number' };
    const page = entityPlan(where, order, rowsOfPage(args), size).work;
    const { work: count, matching } = entityPlan(where, null, Infinity, size);
    return { candidates: 1, page, count, counts: count, counted: matching };
  }
  const entities = size.entities + (past ? size.former.entities : 0);
  const test = size.hasClaimIndex ? UNORDERED_ENTITY : 1;
  const flat = test * (conditionWork(where) + (past ? PRESENCE_WORK : 0));
  const involvements = ownersClaims(size, 'entity', size.entities) * (past ? revisionRatio(size, 'entity') : 1);
  // in the past, the numbers of claims are no sort keys
  const order = past && orderOf(args) === 'CLAIM_COUNT' ? involvements * PARTICIPATION : 0;
  if (participations.length === 0) {
    const count = entities * flat;
    return { candidates: 1, page: count + order, count, counts: count, counted: entities };
  }
  const each = participations.reduce((sum, { where: claims }) => sum + PARTICIPATION + WARM * conditionWork(claims), 0);
  const work = entities * (flat + PARTICIPATION) + involvements * (each + participations.length * pastWork(args));
  return { candidates: 1, page: work + order, count: work, counts: work, counted: entities };
}

/** The scan of `entity(name:)`, which looks for two entities of one name, as a list does. */
export function scanEntityByName({ args: { name }, ...field }: ScannedField): Scan {
  return typeof name === 'string' ? scanEntities({ ...field, args: { where: { name } } }) : EMPTY_SCAN;
}

function orderOf(args: ScannedField['args']): unknown {
  return (args['orderBy'] as { readonly field?: unknown } | null | undefined)?.field;
}

/** Relative work of a filter on a claim in memory. A claim is tested once for each participant. */
const WARM = 0.7;
/** Work of a test on an engine without ordered indexes, relative to that of another database. */
const UNORDERED_ENTITY = 2;
/** Work of one `takesPartIn` for each claim of each entity, without its filter. */
const PARTICIPATION = 2.2;

export function scanPartners({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args);
  const hasConditions =
    filter > 0 || isPast(args) || args['includeGroup'] === true || CONDITIONS.some((name) => args[name] !== undefined);
  const work = partnerWork(filter) + pastWork(args);
  const sorted = orderOf(args) === 'CLAIM_COUNT' ? SORTED : 0;
  const scan = { page: (hasConditions ? work : 0) + sorted, count: hasConditions ? work : COUNTED, counts: 0 };
  if (owner === null) return scanOfUnknown(args, size, 'entity', { candidates: 'entity', ...scan });
  return { candidates: partnerCandidates(args, size, owner), ...scan };
}

function partnerCandidates(args: ScannedField['args'], size: ScannedField['size'], id: string): number {
  return args['includeGroup'] === true ? claimsOfGroup(args, size, id) : ownerCandidates(args, size, 'entity', id);
}

/** The arguments that are conditions on partners, other than `where`. */
const CONDITIONS = ['as', 'roles', 'kinds', 'countries', 'areas'];
/** Work to sort one partner, for each claim of the entity. */
const SORTED = 6;

function partnerWork(filter: number): number {
  return PARTNER + PAIRS * Math.max(0, filter - ONE_CONDITION);
}

export function scanPartnersPerMarket({ args, owner, size }: ScannedField): Scan {
  const filter = claimWork(args) + pastWork(args);
  // all cells are read a second time for their roles; `count` is for the partners of one cell
  const page = hasKeptMatrix(args) ? 0 : 2 * (PER_MARKET + filter);
  const scan = { page, count: CELL + filter, counts: 0 };
  if (owner === null) return scanOfUnknown(args, size, 'entity', { candidates: 'entity', ...scan });
  return { candidates: partnerCandidates(args, size, owner), ...scan };
}

/** Whether loads have counted the cells: see `isKeptMatrix`. They count none of a group. */
function hasKeptMatrix(args: ScannedField['args']): boolean {
  if (args['includeGroup'] === true) return false;
  const given = Object.entries(args['where'] ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const names = given.map(([name]) => name);
  const hasOnly = (...allowed: readonly string[]) => names.every((name) => allowed.includes(name));
  return hasOnly('markets', 'kinds') || hasOnly('areas', 'kinds');
}

export function scanSharedPartners({ args, size }: ScannedField): Scan {
  const work = partnerWork(claimWork(args)) + pastWork(args);
  return { candidates: claimsOfEntities(args, size), page: work, count: work, counts: 0 };
}

/** Every entity is read, taken apart and compared with some others. */
export function scanDuplicates({ size }: ScannedField): Scan {
  return { candidates: size.entities, page: COMPARED, count: COMPARED, counts: 0 };
}

/** Work of one entity among many that are compared. */
const COMPARED = 60;
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
