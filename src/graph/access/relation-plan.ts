import type { ClaimCondition } from '../claim/claim-filter.ts';
import { type AccessPlan, countPlan, pagePlan } from './access-plan.ts';
import { claimTerms, isLookedUp } from './claim-terms.ts';
import { matchesOf } from './estimate.ts';
import { conditionWork } from './filter-work.ts';
import { claimTest } from './sample-match.ts';
import type { Statistics } from './statistics.ts';

export interface RelationPlan extends AccessPlan {
  readonly queries: readonly string[];
}

/** The plan of a page of relations of which one claim meets the condition; with an infinite limit, of their number. */
export function relationPlan(
  condition: ClaimCondition,
  limit: number,
  { claims, hasTerms, samples }: Statistics,
): RelationPlan {
  const terms = hasTerms && samples.claims.length > 0 ? claimTerms(condition) : null;
  const { compared, matching, foundShare } = matchesOf({
    condition,
    records: samples.claims,
    testOf: claimTest,
    isLookedUp,
  });
  const tags = compared.reduce((sum, { related }) => sum + (Array.isArray(related) ? related.length : 0), 0);
  // a relation has a tag at both of its claims
  const total = compared.length === 0 ? claims : (claims * Math.max(1, tags)) / compared.length / 2;
  const share = Math.min(1, (2 * matching.size) / Math.max(1, compared.length));
  const estimate = {
    total,
    matching: total * share,
    walked: share === 0 ? total : Math.min(total, limit / share),
    found: terms === null ? null : claims * foundShare,
    terms: terms?.terms ?? 0,
  };
  const work = { test: CLAIMS_OF_RELATION * conditionWork(condition) };
  const plan = limit === Infinity ? countPlan(estimate, work) : pagePlan(estimate, work);
  return { ...plan, queries: terms?.queries ?? [] };
}

/** Both claims of a relation are read and tested. */
const CLAIMS_OF_RELATION = 2;
