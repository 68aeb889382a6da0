import type { Claim, Records } from '../support/record.ts';
import { type Maybe, by, distinct } from './collection.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';

export interface NeighbourhoodArguments {
  readonly of: readonly string[];
  readonly depth?: Maybe<number>;
  readonly where?: Maybe<ClaimFilter>;
  readonly avoid?: Maybe<readonly string[]>;
  readonly first?: Maybe<number>;
}

export interface Subgraph {
  /** Ids, in the order in which the search finds them. */
  readonly entities: readonly string[];
  /** In the order in which the search adds them. */
  readonly claims: readonly Claim[];
  readonly truncated: boolean;
}

/** The claims within `depth` steps of the entities: by distance, then by confidence, highest first. */
export function neighbourhood(records: Records, { of, depth, where, avoid, first }: NeighbourhoodArguments): Subgraph {
  const eligible = claimsWhere(records, where);
  const entities = distinct(of);
  const claims: Claim[] = [];
  let frontier: readonly string[] = entities;
  for (let level = 1; level <= (depth ?? 1) && frontier.length > 0; level += 1) {
    const candidates = eligible
      .filter((claim) => !claims.includes(claim))
      .filter(({ participants }) => participants.some(({ entity }) => frontier.includes(entity)))
      .toSorted(
        by(
          ({ confidence }) => -confidence,
          ({ id }) => id,
        ),
      );
    const kept = candidates.slice(0, (first ?? 200) - claims.length);
    const reached = kept.flatMap(({ participants }) => participants.map(({ entity }) => entity));
    const added = distinct(reached.filter((id) => !entities.includes(id))).toSorted();
    claims.push(...kept);
    entities.push(...added);
    if (kept.length < candidates.length) return { entities, claims, truncated: true };
    frontier = added.filter((id) => !(avoid ?? []).includes(id));
  }
  return { entities, claims, truncated: false };
}
