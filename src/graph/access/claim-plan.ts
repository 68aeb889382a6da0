import type { ClaimKey } from '../../model/stored-record.ts';
import type { ClaimCondition } from '../claim/claim-filter.ts';
import { type AccessPlan, countPlan, pagePlan } from './access-plan.ts';
import { claimTerms, isLookedUp } from './claim-terms.ts';
import { type Matches, expected, matchesOf, walkLength } from './estimate.ts';
import { conditionWork } from './filter-work.ts';
import { claimTest } from './sample-match.ts';
import { inListOrder } from './sample-order.ts';
import type { Statistics } from './statistics.ts';
import type { TermQueries } from './term-query.ts';

/** How a list of all claims finds those that meet a condition. */
export interface ClaimPlan extends AccessPlan {
  /** Queries of the full-text index. Empty for a walk. */
  readonly queries: readonly string[];
  /** Expected number of claims that match. */
  readonly matching: number;
}

export interface ClaimPageOrder {
  readonly key: ClaimKey;
  readonly descending: boolean;
  readonly fromEnd: boolean;
}

/** The plan of a page of `limit` rows. The condition is one of `unite`, and not always true. */
export function claimPagePlan(
  condition: ClaimCondition,
  order: ClaimPageOrder,
  limit: number,
  statistics: Statistics,
): ClaimPlan {
  const { estimate, terms, matches } = estimateOf(condition, statistics);
  const walked = walkLength(inListOrder(matches.compared, order), matches.matching, limit, estimate.total);
  const plan = pagePlan({ ...estimate, walked }, { test: conditionWork(condition) });
  return { ...plan, queries: terms?.queries ?? [], matching: estimate.matching };
}

/** The plan to read all claims of a condition. */
export function claimCountPlan(condition: ClaimCondition, statistics: Statistics): ClaimPlan {
  const { estimate, terms } = estimateOf(condition, statistics);
  const plan = countPlan({ ...estimate, walked: estimate.total }, { test: conditionWork(condition) });
  return { ...plan, queries: terms?.queries ?? [], matching: estimate.matching };
}

function estimateOf(condition: ClaimCondition, { claims, hasTerms, samples }: Statistics) {
  const terms: TermQueries | null = hasTerms && samples.claims.length > 0 ? claimTerms(condition) : null;
  const matches: Matches = matchesOf({ condition, records: samples.claims, testOf: claimTest, isLookedUp });
  const seen = matches.matching.size;
  const estimate = {
    total: claims,
    matching: expected(claims, seen, matches.compared.length),
    found: terms === null ? null : claims * matches.foundShare,
    terms: terms?.terms ?? 0,
  };
  return { estimate, terms, matches };
}
