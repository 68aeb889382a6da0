import type { Identifier } from '../../model/identifier.ts';
import { identifierKey } from '../../model/identifier.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { type Candidate, type CandidateSearch, type Candidates, candidateSteps } from './candidate.ts';

/* Entities of a data set or a graph that may be one: the candidates of an import, for entities that have ids already. */

/** What of an entity is compared. */
export interface ComparedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** All names, the usual one first. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
}

/** Two entities that may be one. `left` is that which the list has first. */
export interface DuplicatePair<Entity extends ComparedEntity = ComparedEntity> {
  readonly left: Entity;
  readonly right: Entity;
  /** From 0 to 1. */
  readonly score: number;
  /** What speaks for one entity, and what against, such as `name equal` and `country DE and FR`. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
}

export interface DuplicateSearch<Entity extends ComparedEntity> {
  readonly entities: readonly Entity[];
  /** How many of them, from the first on, are compared with all; the others are not compared with each other. */
  readonly own?: number;
  readonly minScore: number;
  /** Whether a pair is not asked: both are one already, or judged not to be. */
  readonly isSettled: (left: string, right: string) => boolean;
}

/**
 * Finds pairs, at most five for an entity, by score from high to low, then by the order of the entities. Yields often,
 * so that a server can answer others in between; the longest step sorts what was compared.
 */
export function* duplicateSteps<Entity extends ComparedEntity>({
  entities,
  own = entities.length,
  minScore,
  isSettled,
}: DuplicateSearch<Entity>): Generator<void, DuplicatePair<Entity>[]> {
  const entityAt = (node: number): Entity => {
    const entity = entities[node];
    if (entity === undefined) throw new Error(`Expected an entity, got ${node}.`);
    return entity;
  };
  const search: CandidateSearch = {
    size: entities.length,
    drafts: own,
    at(node) {
      const entity = entityAt(node);
      return { ...entity, name: entity.names[0] ?? entity.id, place: null };
    },
    namesAt: entityAt,
    pairs: pairsWithIdentifier(entities),
    threshold: minScore,
    isSettled: (left, right) => isSettled(entityAt(left).id, entityAt(right).id),
  };
  const { candidates }: Candidates = yield* candidateSteps(search);
  return candidates.filter(({ score }) => score >= minScore).map(toPair);

  function toPair({ left, right, score, features }: Candidate): DuplicatePair<Entity> {
    return {
      left: entityAt(left),
      right: entityAt(right),
      score,
      speaksFor: features.filter((feature) => !isAgainst(feature)),
      speaksAgainst: features.filter(isAgainst),
    };
  }
}

/** Pairs that have an identifier in common, such as a domain. Of a group, the first is paired with each of the others. */
function pairsWithIdentifier(entities: readonly ComparedEntity[]): (readonly [number, number])[] {
  const firsts = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const [node, { identifiers }] of entities.entries()) {
    for (const identifier of identifiers) {
      const key = identifierKey(identifier);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, node);
      else if (first !== node) pairs.push([first, node]);
    }
  }
  return pairs;
}

function isAgainst(feature: string): boolean {
  return feature.endsWith(' differs') || /^(?:kind|country) \S+ and \S+$/.test(feature);
}
