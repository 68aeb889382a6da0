import { claimCountPlan, claimPagePlan } from '../../graph/access/claim-plan.ts';
import { conditionWork } from '../../graph/access/filter-work.ts';
import { unite } from '../../graph/access/unite.ts';
import { MAX_EXAMINED } from '../../graph/claim/rival-list.ts';
import { both } from '../../graph/condition.ts';
import { compileRivalFilter } from '../filter/rival-filter.ts';
import { type Scan, type ScannedField, EMPTY_SCAN } from './scan.ts';
import { allCandidates, isPast, ownerCandidates, pastWork } from './scan-past.ts';
import { rowsOfPage, validOrNull } from './scan-work.ts';

/* The scan of a list of rival accounts: it finds claims by a condition, and examines them in the order of their ids. */

export function scanRivalAccounts({ args, size }: ScannedField): Scan {
  const list = validOrNull(() => compileRivalFilter(args));
  if (!list) return EMPTY_SCAN;
  const condition = unite(both(list.where, list.related));
  const examinedByPage = CLAIMS_PER_GROUP * rowsOfPage(args);
  if (size.hasTerms && !isPast(args) && list.scope === 'all') {
    const order = { key: 'byId', descending: false, fromEnd: typeof args['last'] === 'number' } as const;
    const page = claimPagePlan(condition, order, examinedByPage, size).work;
    const { work, matching } = claimCountPlan(condition, size);
    return {
      candidates: 1,
      page: page + examinedByPage * EXAMINED,
      count: work + Math.min(matching, MAX_EXAMINED) * EXAMINED,
      counts: 0,
    };
  }
  const { scope, owner } = list;
  const candidates =
    owner.id !== null && (scope === 'entity' || scope === 'market' || scope === 'source')
      ? ownerCandidates(args, size, scope, owner.id)
      : allCandidates(args, size);
  const found = (conditionWork(condition) + pastWork(args)) * (size.hasClaimIndex && !isPast(args) ? IN_PROCESS : 1);
  // the examined claims are no share of the candidates, so they are spread over them
  const spread = (examined: number) => (EXAMINED * Math.min(examined, RELATED * candidates)) / Math.max(1, candidates);
  return { candidates, page: found + spread(examinedByPage), count: found + spread(MAX_EXAMINED), counts: 0 };
}

/** How many claims a page examines for each of its groups. */
const CLAIMS_PER_GROUP = 3;
/** Work to find the group of a claim. */
const EXAMINED = 30;
/** The share of claims with relations that join accounts. */
const RELATED = 0.3;
/** Work of the index of this process for one claim, relative to that of a database. */
const IN_PROCESS = 0.1;
