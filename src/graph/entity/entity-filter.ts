import type { Value } from '../../engine/engine.ts';
import { unite } from '../access/unite.ts';
import { type ClaimCondition, type ClaimSelection, comparesRelations, selectClaims } from '../claim/claim-filter.ts';
import { inRoles } from '../claim/claim-scope.ts';
import { type Condition, conditionText } from '../condition.ts';
import { type Moment, momentParameter, relationshipTypes, wasPresent } from '../moment.ts';

/** Conditions on an entity, of which all must hold. */
export type EntityCriteria = {
  readonly ids?: readonly string[];
  readonly datasets?: readonly string[];
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  readonly tags?: readonly string[];
  /** As `identifierKey` writes them. */
  readonly identifiers?: readonly string[];
  /** A whole name or alias, normalized. */
  readonly name?: string;
  /** Words to find in the names, as `wordsToFind` writes them. */
  readonly words?: readonly string[];
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
  readonly at: Moment;
}

/** How a text selects entities: whether it counts participations, and the flags of `ClaimSelection` for these. */
export interface EntitySelection extends Pick<ClaimSelection, 'past' | 'related'> {
  readonly takingPart: boolean;
  /** Finds the entities by the terms of `$queries`, on engines with `termIndexes`. */
  readonly byTerms?: true;
}

export const ENTITY_SELECTIONS: readonly EntitySelection[] = [
  { past: false, takingPart: false, related: false },
  { past: false, takingPart: true, related: false },
  { past: false, takingPart: false, related: false, byTerms: true },
  { past: false, takingPart: true, related: false, byTerms: true },
  { past: true, takingPart: false, related: false },
  { past: true, takingPart: true, related: false },
  { past: true, takingPart: true, related: true },
];

export function entitySelection({ participations, at }: EntityFilter): EntitySelection {
  const past = at !== null;
  const related = past && participations.some(({ where }) => comparesRelations(where));
  return { past, takingPart: participations.length > 0, related };
}

/**
 * Matches the entities `e` that meet the filter and `condition`. A filter with participations counts them only for entities
 * that meet the other criteria of an alternative.
 */
export function matchEntities(selection: EntitySelection, condition: string): string {
  return matchLabelled('Entity', selection, condition);
}

/**
 * Matches the entities `e` that the graph had at the moment and that meet the filter. `result` ends each branch: entities that
 * the graph no longer has are under a label of their own.
 */
export function matchPastEntities(selection: EntitySelection, result: string): string {
  const branches = ['Entity', 'FormerEntity'].map(
    (label) => `${matchLabelled(label, selection, wasPresent('e'))}
    ${result}`,
  );
  return /* cypher */ `
  CALL () {${branches.join('\n    UNION ALL')}
  }`;
}

/** Counts the claims in which entity `e` took part at the moment, as `n`. */
export const CALL_PAST_CLAIM_COUNT = /* cypher */ `CALL (e) {
      ${selectClaims('(e)<-[:INVOLVES|INVOLVED]-(c)', [], { past: true, filtered: false, related: false })}
      RETURN count(c) AS n
    }`;

export function entityParameters({ where, participations, at }: EntityFilter): Record<string, Value> {
  if (participations.length === 0) return { filter: unite(where), ...momentParameter(at) };
  return {
    filter: unite(where),
    participations: participations.map(({ where: filter, as: roles, atLeast }, i) => ({ i, filter, roles, atLeast })),
    ...momentParameter(at),
  };
}

function matchLabelled(label: string, selection: EntitySelection, condition: string): string {
  const match = selection.byTerms ? CALL_RECORD_TERMS : /* cypher */ `MATCH (e:${label})`;
  if (!selection.takingPart) {
    return /* cypher */ `
    ${match} WHERE ${condition} AND ${conditionText('$filter', FLAT)}`;
  }
  const pattern = `(e)<-[i:${relationshipTypes(selection).involves}]-(c)`;
  return /* cypher */ `
    ${match}
    WHERE ${condition} AND any(t IN $filter WHERE all(f IN t WHERE f.excluded OR coalesce(${FLAT}, false)))
    CALL (e) {
      UNWIND $participations AS p
      ${selectClaims(pattern, [inRoles('p.roles')], { ...selection, filtered: true }, 'p.filter')}
      WITH p, count(c) AS n
      WHERE n >= p.atLeast
      RETURN collect(p.i) AS held
    }
    WITH e, held
    WHERE ${conditionText('$filter', `${FLAT} AND (f.takesPartIn IS NULL OR f.takesPartIn IN held)`)}`;
}

/** Records that have the terms: each once, though it may meet several queries. */
const CALL_RECORD_TERMS = /* cypher */ `UNWIND $queries AS terms
    CALL db.index.fulltext.queryNodes('record_terms', terms) YIELD node
    WITH DISTINCT node AS e
    WITH e WHERE e:Entity
    WITH e`;

/** All criteria except `takesPartIn`. */
const FLAT = /* cypher */ `
    (f.ids IS NULL OR e.id IN f.ids)
    AND (f.datasets IS NULL OR any(x IN e.datasets WHERE x IN f.datasets))
    AND (f.kinds IS NULL OR e.kind IN f.kinds)
    AND (f.countries IS NULL OR e.country IN f.countries)
    AND (f.tags IS NULL OR any(x IN e.tags WHERE x IN f.tags))
    AND (f.identifiers IS NULL OR any(x IN e.identifiers WHERE x IN f.identifiers))
    AND (f.name IS NULL OR any(x IN e.names WHERE x = f.name))
    AND (f.words IS NULL OR all(w IN f.words WHERE e.words CONTAINS w))`;
