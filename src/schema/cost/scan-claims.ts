import { type ClaimOwner, type GraphSize, ownersClaims } from '../../graph/graph-size.ts';
import { claimListOrder, narrowestScope } from '../connection/claim-connection.ts';
import { type ChangeKey, changePlan } from '../../graph/access/change-plan.ts';
import { claimCountPlan, claimPagePlan } from '../../graph/access/claim-plan.ts';
import { relationPlan } from '../../graph/access/relation-plan.ts';
import { unite } from '../../graph/access/unite.ts';
import type { ClaimCondition } from '../../graph/claim/claim-filter.ts';
import { ALWAYS, both, criteria, isAlways } from '../../graph/condition.ts';
import { isInvolvementKey } from '../../model/stored-record.ts';
import { KEY_END } from '../../model/sort-key.ts';
import { claimCondition } from '../filter/compile-claim-filter.ts';
import { criteriaWork } from '../../graph/access/filter-work.ts';
import type { Scan, ScanOf, ScannedField } from './scan.ts';
import { allCandidates, isPast, ownerCandidates, pastWork, scanOfUnknown } from './scan-past.ts';
import { COUNTED, claimWork, rowsOfPage, validOrNull, whereOf } from './scan-work.ts';

/* Scans for lists of claims, and of dates and relations of claims. */

/** The scan of a field that lists all claims of an owner. */
export function scanClaims(scope: ClaimOwner): ScanOf {
  return ({ args, owner, size }) => claimsAt(scope, owner, false, args, size);
}

/** The scan of a field that lists claims of one kind only. */
export function scanClaimsOfKind(scope: ClaimOwner): ScanOf {
  return ({ args, owner, size }) => claimsAt(scope, owner, true, args, size);
}

/** The scan of a field that lists the claims of one kind of an entity, or those that cover a country: the longer of the two. */
export function scanClaimsOfKindOrMarket({ args, owner, size }: ScannedField): Scan {
  const [ofEntity, ofMarket] = (['entity', 'market'] as const).map((scope) =>
    claimsAt(scope, owner, true, args, size),
  ) as [Scan, Scan];
  const workOf = ({ candidates, page, count }: Scan): number =>
    (typeof candidates === 'number' ? candidates : ownersClaims(size, candidates, 1)) * (page + count);
  return workOf(ofEntity) >= workOf(ofMarket) ? ofEntity : ofMarket;
}

/** The scan of `Query.claims`. A filter that names one entity, market or source only scans its claims. */
export function scanAllClaims({ args, size }: ScannedField): Scan {
  const { scope, owner } = narrowestScope(whereOf(args));
  const condition = accessedCondition(args, size);
  if (condition && scope === 'all') return accessedClaims(condition, args, size);
  if (scope === 'entity' || scope === 'market' || scope === 'source') {
    return claimsAt(scope, owner.id, false, args, size);
  }
  const work = claimWork(args) + pastWork(args);
  const scan = { page: work + sortWork(args, true), count: work, counts: work };
  return { candidates: allCandidates(args, size), ...inClaimIndex(scan, args, size) };
}

/** The condition of a list of the present, on an engine that looks terms up. */
function accessedCondition(args: ScannedField['args'], size: GraphSize): ClaimCondition | null {
  return size.hasTerms && !isPast(args) ? validOrNull(() => claimCondition(whereOf(args))) : null;
}

/** A list of all claims, whose plan has the expected work. */
function accessedClaims(where: ClaimCondition, args: ScannedField['args'], size: GraphSize): Scan {
  if (isAlways(where)) return { candidates: size.claims, page: 0, count: 0, counts: 0 };
  const condition = unite(where);
  const count = claimCountPlan(condition, size);
  return {
    candidates: 1,
    page: pageWork(condition, args, size),
    count: count.work,
    counts: count.work,
    counted: count.matching,
  };
}

function pageWork(condition: ClaimCondition, args: ScannedField['args'], size: GraphSize): number {
  const order = { ...claimListOrder(args['orderBy'] as never), fromEnd: typeof args['last'] === 'number' };
  return claimPagePlan(condition, order, rowsOfPage(args), size).work;
}

function claimsAt(
  scope: ClaimOwner,
  owner: string | null,
  ofKind: boolean,
  args: ScannedField['args'],
  size: GraphSize,
): Scan {
  const hasRoles = ofKind || args['as'] !== undefined;
  const work = (claimWork(args) || (hasRoles ? criteriaWork({ kinds: [''] }) : 0)) + pastWork(args);
  const isOrdered = scope === 'entity' && isInvolvementKey(claimListOrder(args['orderBy'] as never).key);
  const found = {
    page: work + sortWork(args, isOrdered),
    count: work + (isOrdered && !isPast(args) ? 0 : COUNTED),
    counts: work,
  };
  const scan = inClaimIndex(found, args, size);
  if (owner === null) return scanOfUnknown(args, size, scope, { candidates: scope, ...scan });
  const candidates = ownerCandidates(args, size, scope, owner);
  const condition = accessedCondition(args, size);
  if (scope === 'market' && condition && args['as'] === undefined && candidates > 0) {
    const market = unite(both(condition, criteria({ markets: [owner.toUpperCase()] })));
    return { candidates, ...scan, page: pageWork(market, args, size) / candidates };
  }
  return { candidates, ...scan };
}

/** The index of this process compares columns, not records. */
function inClaimIndex(
  scan: Omit<Scan, 'candidates'>,
  args: ScannedField['args'],
  size: GraphSize,
): Omit<Scan, 'candidates'> {
  if (!size.hasClaimIndex || isPast(args)) return scan;
  const [page, count, counts] = [scan.page, scan.count, scan.counts].map((work) => work * IN_PROCESS);
  return { page: page ?? 0, count: count ?? 0, counts: counts ?? 0, counted: IN_PROCESS };
}

/** Work of the index of this process for one claim, relative to that of a database. */
const IN_PROCESS = 0.1;

/** Work to sort one claim, if no index has the order. No index has that of the past. */
function sortWork(args: ScannedField['args'], isOrdered: boolean): number {
  return isOrdered && !isPast(args) ? 0 : SORTED;
}

const SORTED = 6;

export function scanChanges({ args, size }: ScannedField): Scan {
  const named = Array.isArray(args['kinds']) ? args['kinds'].map(String) : Object.keys(CHANGE_KEYS);
  const keys = [...new Set(named)].flatMap((kind) => CHANGE_KEYS[kind] ?? []);
  const bounds = {
    lo: String(args['from']),
    hi: `${String(args['to'])} ${KEY_END}`,
    fromEnd: typeof args['last'] === 'number',
  };
  const condition = unite(validOrNull(() => claimCondition(whereOf(args))) ?? ALWAYS);
  const plan = changePlan(condition, keys, bounds, rowsOfPage(args), size);
  if (size.hasTerms && !isPast(args)) {
    return { candidates: 1, page: isAlways(condition) ? 0 : plan.work, count: plan.countWork, counts: 0 };
  }
  const work = claimWork(args) + pastWork(args);
  // no index has the days of former revisions
  const candidates = isPast(args) ? allCandidates(args, size) * keys.length : plan.changes;
  return { candidates, ...inClaimIndex({ page: work, count: work + CHANGED, counts: 0 }, args, size) };
}

/** The sort keys of changes by their kind. */
const CHANGE_KEYS: Readonly<Record<string, ChangeKey>> = {
  BEGAN: 'began',
  ENDED: 'ended',
  BECAME_KNOWN: 'becameKnown',
};

/** Work to count one change. */
const CHANGED = 2;

export function scanClaimRelations({ args, size }: ScannedField): Scan {
  const condition = accessedCondition(args, size);
  if (condition && !isAlways(condition)) {
    const united = unite(condition);
    const page = relationPlan(united, rowsOfPage(args), size).work;
    return { candidates: 1, page, count: relationPlan(united, Infinity, size).work, counts: 0 };
  }
  // both claims of a relation are tested
  const tests = 2 * (claimWork(args) + pastWork(args)) * (size.hasClaimIndex ? UNORDERED_RELATION : 1);
  const work = tests + (isPast(args) ? SORTED : 0);
  return { candidates: allCandidates(args, size) * RELATIONS, page: work, count: work + COUNTED, counts: 0 };
}

/** Average number of relations of a claim. */
const RELATIONS = 0.5;
/** Work of a test on an engine without ordered indexes, which reaches the claims by their relations one by one. */
const UNORDERED_RELATION = 3;

export function scanTimeline({ args, size }: ScannedField): Scan {
  const work = EVENT + claimWork(args) + pastWork(args);
  return { candidates: ownerCandidates(args, size, 'entity', String(args['of'])), page: work, count: work, counts: 0 };
}

/** Work to read the dates of one claim. */
const EVENT = 5;
