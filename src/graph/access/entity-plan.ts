import type { Condition } from '../condition.ts';
import type { EntityCriteria } from '../entity/entity-filter.ts';
import { type AccessPlan, countPlan, pagePlan } from './access-plan.ts';
import { entityTerms, isLookedUpOfEntity } from './entity-terms.ts';
import { matchesOf, walkLength } from './estimate.ts';
import { conditionWork } from './filter-work.ts';
import { entityTest } from './sample-match.ts';
import { inListOrder } from './sample-order.ts';
import type { Statistics } from './statistics.ts';

export interface EntityPlan extends AccessPlan {
  readonly queries: readonly string[];
  /** The expected number of entities of the whole list. */
  readonly matching: number;
}

export interface EntityPageOrder {
  readonly key: string;
  readonly descending: boolean;
  readonly fromEnd: boolean;
}

/** The plan of a page of entities, or of their number if the order is null. `extra`: further work for each. */
export function entityPlan(
  condition: Condition<EntityCriteria>,
  order: EntityPageOrder | null,
  limit: number,
  { entities, hasTerms, samples }: Statistics,
  extra = 0,
): EntityPlan {
  const terms = hasTerms && samples.entities.length > 0 ? entityTerms(condition) : null;
  const { compared, matching, foundShare } = matchesOf({
    condition,
    records: samples.entities,
    testOf: entityTest,
    isLookedUp: isLookedUpOfEntity,
  });
  const estimate = {
    total: entities,
    matching: compared.length === 0 ? entities : (entities * matching.size) / compared.length,
    walked: order ? walkLength(inListOrder(compared, order), matching, limit, entities) : entities,
    found: terms === null ? null : entities * foundShare,
    terms: terms?.terms ?? 0,
  };
  const work = { test: conditionWork(condition) + extra };
  const plan = order ? pagePlan(estimate, work) : countPlan(estimate, work);
  return { ...plan, queries: terms?.queries ?? [], matching: estimate.matching };
}
