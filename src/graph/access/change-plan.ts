import type { ClaimCondition } from '../claim/claim-filter.ts';
import { type AccessPlan, changePlanOf } from './access-plan.ts';
import { claimTerms, isLookedUp } from './claim-terms.ts';
import { matchesOf, walkLength } from './estimate.ts';
import { conditionWork } from './filter-work.ts';
import { claimTest } from './sample-match.ts';
import { inListOrder } from './sample-order.ts';
import type { SampledRecord, Statistics } from './statistics.ts';

/** The properties that are sort keys of changes: a claim has at most one change of each kind. */
export type ChangeKey = 'began' | 'ended' | 'becameKnown';

export interface ChangePlan extends AccessPlan {
  readonly queries: readonly string[];
  /** Expected work to count all changes. */
  readonly countWork: number;
  /** Expected number of changes within the bounds, of all claims. */
  readonly changes: number;
}

/** The plan of a page of changes: each kind is a walk of an index of its own, within the bounds of the keys. */
export function changePlan(
  condition: ClaimCondition,
  keys: readonly ChangeKey[],
  { lo, hi, fromEnd }: { readonly lo: string; readonly hi: string; readonly fromEnd: boolean },
  limit: number,
  { claims, hasTerms, samples }: Statistics,
): ChangePlan {
  const terms = hasTerms && samples.claims.length > 0 ? claimTerms(condition) : null;
  const { compared, matching, foundShare } = matchesOf({
    condition,
    records: samples.claims,
    testOf: claimTest,
    isLookedUp,
  });
  const scale = compared.length === 0 ? 1 : claims / compared.length;
  const walks = keys.map((key) => {
    const isWithin = (record: SampledRecord): boolean => {
      const value = record[key];
      return typeof value === 'string' && value > lo && value < hi;
    };
    const ordered = inListOrder(compared, { key, descending: false, fromEnd }).filter(isWithin);
    const total = compared.length === 0 ? claims : Math.max(1, ordered.length) * scale;
    return { total, walked: walkLength(ordered, matching, limit, total) };
  });
  const sum = (part: 'total' | 'walked'): number => walks.reduce((all, walk) => all + walk[part], 0);
  const estimate = {
    total: sum('total'),
    walked: sum('walked'),
    matching: matching.size * scale,
    found: terms === null ? null : claims * foundShare,
    terms: terms?.terms ?? 0,
  };
  const plan = changePlanOf(estimate, keys.length, conditionWork(condition));
  return { ...plan, queries: terms?.queries ?? [], changes: estimate.total };
}
