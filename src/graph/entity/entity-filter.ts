import type { Value } from '../../engine/engine.ts';
import { type ClaimCondition, claimMeets } from '../claim/claim-filter.ts';
import { type Condition, conditionText } from '../condition.ts';

/** Conditions on an entity, of which all must hold. */
export type EntityCriteria = {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  /** A whole name or alias, normalized. */
  readonly name?: string;
  /** As `identifierKey` writes them. */
  readonly identifiers?: readonly string[];
  /** Index of a required participation in the filter's list. */
  readonly takesPartIn?: number;
};

/** Takes part, in one of some roles, in at least a number of claims that meet a condition. */
export interface Participation {
  readonly where: ClaimCondition;
  /** Null: any. */
  readonly as: readonly string[] | null;
  readonly atLeast: number;
}

export interface EntityFilter {
  readonly where: Condition<EntityCriteria>;
  /** The participations to which `takesPartIn` refers. */
  readonly participations: readonly Participation[];
}

/**
 * Matches the entities `e` that meet the filter and `condition`. With `takingPart` the filter has participations, which are
 * counted only for entities that meet the other criteria of an alternative.
 */
export function matchEntities(takingPart: boolean, condition: string): string {
  if (!takingPart) {
    return /* cypher */ `MATCH (e:Entity) WHERE ${condition} AND ${conditionText('$filter', FLAT)}`;
  }
  return /* cypher */ `
  MATCH (e:Entity)
  WHERE ${condition} AND any(t IN $filter WHERE all(f IN t WHERE f.excluded OR coalesce(${FLAT}, false)))
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
  return {
    filter: where,
    participations: participations.map(({ where: filter, as: roles, atLeast }, i) => ({ i, filter, roles, atLeast })),
  };
}

/** All criteria except `takesPartIn`. */
const FLAT = /* cypher */ `
    (f.ids IS NULL OR e.id IN f.ids)
    AND (f.kinds IS NULL OR e.kind IN f.kinds)
    AND (f.countries IS NULL OR e.country IN f.countries)
    AND (f.name IS NULL OR any(x IN e.names WHERE x = f.name))
    AND (f.identifiers IS NULL OR any(x IN e.identifiers WHERE x IN f.identifiers))`;
