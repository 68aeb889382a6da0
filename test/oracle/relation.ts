import type { Claim, Records } from '../support/record.ts';
import { by } from './collection.ts';

/** A relation as one of its two claims sees it. */
export interface Relation {
  readonly kind: string;
  /** OUT: stored on the claim that sees it. BOTH: of a kind that holds either way, wherever it is stored. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Id of the other claim. */
  readonly claim: string;
}

/** A claim's relations by kind, other claim and direction, whichever of the two carries them. */
export function relationsOf(records: Records, claim: Claim): Relation[] {
  const out = claim.relations.map((relation) => seen(relation.kind, 'OUT', relation.claim));
  const into = records.claims.flatMap((other) =>
    other.relations.filter((relation) => relation.claim === claim.id).map(({ kind }) => seen(kind, 'IN', other.id)),
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

function seen(kind: string, direction: 'OUT' | 'IN', claim: string): Relation {
  return { kind, direction: SYMMETRIC.includes(kind) ? 'BOTH' : direction, claim };
}
