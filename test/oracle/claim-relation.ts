import type { Claim, Records } from '../support/record.ts';
import { type Maybe, by, claimOf, isIn } from './collection.ts';
import { type ClaimFilter, matches } from './filter.ts';

export interface ClaimRelationPair {
  readonly kind: string;
  /** The claim that carries the relation. */
  readonly from: Claim;
  readonly to: Claim;
}

/** Every stored relation once. With `where`, at least one of the two claims must match. */
export function claimRelations(
  records: Records,
  { kinds, where }: { readonly kinds?: Maybe<readonly string[]>; readonly where?: Maybe<ClaimFilter> } = {},
): ClaimRelationPair[] {
  return records.claims
    .flatMap((from) => from.relations.map(({ kind, claim }) => ({ kind, from, to: claimOf(records, claim) })))
    .filter(({ kind }) => isIn(kinds, kind))
    .filter(({ from, to }) => matches(records, from, where) || matches(records, to, where))
    .toSorted(
      by(
        ({ kind }) => kind,
        ({ from }) => from.id,
        ({ to }) => to.id,
      ),
    );
}
