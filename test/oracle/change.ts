import type { Claim, Records } from '../support/record.ts';
import { type Maybe, by, isIn } from './collection.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';
import { firstKnown, forceOf } from './time.ts';

export interface Change {
  readonly day: string;
  readonly kind: string;
  readonly claim: Claim;
}

export interface ChangeArguments {
  readonly from: string;
  readonly to: string;
  readonly where?: Maybe<ClaimFilter>;
  readonly kinds?: Maybe<readonly string[]>;
}

/** The claims that began, ended or became known between two days, both inclusive. */
export function changes(records: Records, { from, to, where, kinds }: ChangeArguments): Change[] {
  return claimsWhere(records, where)
    .flatMap((claim) => changesOf(records, claim))
    .filter(({ day, kind }) => from <= day && day <= to && isIn(kinds, kind))
    .toSorted(
      by(
        ({ day }) => day,
        ({ kind }) => kind,
        ({ claim }) => claim.id,
      ),
    );
}

function changesOf(records: Records, claim: Claim): Change[] {
  const force = forceOf(claim);
  const wasInForce = force !== null && (force.end === null || force.begin < force.end);
  const days = [
    { kind: 'BEGAN', day: wasInForce ? force.begin : null },
    { kind: 'ENDED', day: wasInForce ? force.end : null },
    { kind: 'BECAME_KNOWN', day: firstKnown(records, claim) },
  ];
  return days.flatMap(({ kind, day }) => (day === null ? [] : [{ day, kind, claim }]));
}
