import { relationTags } from '../../model/relation-tag.ts';
import { RIVAL_RELATION_KINDS, type RelationKind } from '../../model/vocabulary.ts';
import type { ClaimCondition } from '../../graph/claim/claim-filter.ts';
import type { RivalList } from '../../graph/claim/rival-list.ts';
import { both, criteria, either } from '../../graph/condition.ts';
import { narrowestScope } from '../connection/claim-connection.ts';
import type { ClaimFilterInput } from './claim-filter.ts';
import { compileClaimFilter } from './compile-claim-filter.ts';
import type { ExpectedIds } from './expected-ids.ts';
import { distinctIds, nonEmpty } from './input.ts';

export interface RivalArguments {
  readonly of?: readonly string[] | null | undefined;
  readonly kinds?: readonly RelationKind[] | null | undefined;
  readonly where?: ClaimFilterInput | null | undefined;
}

/** How many entities `of` may name. */
export const MAX_RIVALS_OF = 50;

/**
 * Compiles the arguments of a list of rival accounts.
 *
 * @throws {ClientError} as `compileClaimFilter` does, and PAGE_TOO_LARGE
 */
export function compileRivalFilter({ of, kinds, where }: RivalArguments): RivalList & { ids: readonly ExpectedIds[] } {
  const { condition, at, ids } = compileClaimFilter(where);
  const entities = of ? distinctIds('of', of, MAX_RIVALS_OF) : null;
  const [only] = entities ?? [];
  const relationKinds = rivalKinds(kinds);
  return {
    kinds: relationKinds,
    at,
    where: entities ? both(condition, criteria({ involves: [{ entities }] })) : condition,
    related: relatedBy(relationKinds),
    ...(entities?.length === 1 && only !== undefined
      ? { scope: 'entity' as const, owner: { id: only } }
      : narrowestScope(where)),
    ids: [{ argument: 'of', family: 'entity', ids: entities }, ...ids],
  };
}

/** The kinds of relations that join accounts: all of them by default. */
export function rivalKinds(kinds: readonly RelationKind[] | null | undefined): readonly RelationKind[] {
  return [...new Set(nonEmpty('kinds', kinds) ?? RIVAL_RELATION_KINDS)].toSorted();
}

/** Claims that may have such a relation. The claims of a round are no accounts of it, except those that are rounds. */
function relatedBy(kinds: readonly RelationKind[]): ClaimCondition {
  const others = kinds.filter((kind) => kind !== 'PART_OF_ROUND');
  const tranches: ClaimCondition = criteria({
    kinds: ['FUNDING_ROUND'],
    related: relationTags(['PART_OF_ROUND'], null),
  });
  const conditions: ClaimCondition[] = [];
  if (others.length > 0) conditions.push(criteria({ related: relationTags(others, null) }));
  if (kinds.length > others.length) conditions.push(tranches);
  return either(conditions);
}
