import type { Claim, Records } from '../support/record.ts';
import { by } from './collection.ts';

/** A relation from the view of one of its two claims. */
export interface Relation {
  readonly kind: string;
  /** OUT: stored on this claim. IN: stored on the other claim. BOTH: a symmetric kind, stored on either claim. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** The id of the other claim. */
  readonly claim: string;
}

/** The relations stored on the claim and on others, sorted by kind, other claim and direction. */
export function relationsOf(records: Records, claim: Claim): Relation[] {
  const out = claim.relations.map((relation) => viewedRelation(relation.kind, 'OUT', relation.claim));
  const into = records.claims.flatMap((source) =>
    source.relations
      .filter((relation) => relation.claim === claim.id)
      .map(({ kind }) => viewedRelation(kind, 'IN', source.id)),
  );
  return [...out, ...into].toSorted(
    by(
      ({ kind }) => kind,
      (relation) => relation.claim,
      ({ direction }) => direction,
    ),
  );
}

const SYMMETRIC = ['CONFLICTS_WITH', 'SAME_EVENT', 'DIFFERENT_MEASURE', 'REWORDS', 'PROBABLY_SAME_AS'];

function viewedRelation(kind: string, direction: 'OUT' | 'IN', claim: string): Relation {
  return { kind, direction: SYMMETRIC.includes(kind) ? 'BOTH' : direction, claim };
}
