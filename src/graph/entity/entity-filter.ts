import type { Value } from '../../engine/engine.ts';
import { type ClaimCondition, claimMeets } from '../claim/claim-filter.ts';
import { type Condition, conditionText } from '../condition.ts';

/** Conditions on an entity; all hold together. */
export type EntityCriteria = {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  /** A whole name or alias, folded. */
  readonly name?: string;
  /** Takes part in claims: a place in the filter's list of participations. */
  readonly takesPartIn?: number;
};

/** Taking part in at least so many claims that meet a condition, in one of some roles. */
export interface Participation {
  readonly where: ClaimCondition;
  /** Null: any. */
  readonly as: readonly string[] | null;
  readonly atLeast: number;
}

export interface EntityFilter {
  readonly where: Condition<EntityCriteria>;
  /** What `takesPartIn` of criteria points at. */
  readonly participations: readonly Participation[];
}

/**
 * Matches the entities `e` that a filter lets through, behind conditions of the list's own. `counting`: the filter has
 * participations, which are counted only for entities that meet the rest of some alternative.
 */
export function matchEntities(counting: boolean, own: string): string {
  if (!counting) {
    return /* cypher */ `MATCH (e:Entity) WHERE ${own} AND ${conditionText('$filter', FLAT)}`;
  }
  return /* cypher */ `
  MATCH (e:Entity)
  WHERE ${own} AND any(t IN $filter WHERE all(f IN t WHERE f.excluded OR coalesce(${FLAT}, false)))
  CALL (e) {
    UNWIND $participations AS p
    MATCH (e)<-[i:INVOLVES]-(c)
    WHERE (p.roles IS NULL OR i.role IN p.roles) AND ${claimMeets('c', 'p.filter')}
    WITH p, count(c) AS n
    WHERE n >= p.atLeast
    RETURN collect(p.i) AS held
  }
  WITH e, held
  WHERE ${conditionText('$filter', `${FLAT} AND (f.takesPartIn IS NULL OR f.takesPartIn IN held)`)}`;
}

export function entityParameters({ where, participations }: EntityFilter): Record<string, Value> {
  if (participations.length === 0) return { filter: where };
  const counted = participations.map((one, i) => ({ i, filter: one.where, roles: one.as, atLeast: one.atLeast }));
  return { filter: where, participations: counted };
}

/** All criteria but `takesPartIn`. */
const FLAT = /* cypher */ `
    (f.ids IS NULL OR e.id IN f.ids)
    AND (f.kinds IS NULL OR e.kind IN f.kinds)
    AND (f.countries IS NULL OR e.country IN f.countries)
    AND (f.name IS NULL OR any(x IN e.names WHERE x = f.name))`;
