import type { Claim, Records } from '../support/record.ts';
import { type Maybe, by, claimOf } from './collection.ts';
import { type ClaimFilter, matches } from './filter.ts';
import { eventDate } from './time.ts';

export interface RivalArguments {
  readonly of?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly where?: Maybe<ClaimFilter>;
}

export interface RivalAccounts {
  /** By date, the earliest first. */
  readonly claims: readonly Claim[];
  readonly relations: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
  readonly truncated: boolean;
}

const KINDS = [
  'CONFLICTS_WITH',
  'SAME_EVENT',
  'REWORDS',
  'PROBABLY_SAME_AS',
  'SUPERSEDED_BY',
  'UPDATED_BY',
  'CORRECTED_BY',
  'PART_OF_ROUND',
];
const MAX_ACCOUNTS = 50;

/** The groups of claims that relations join, each at the first of its claims that meets the conditions. */
export function rivalAccounts(records: Records, asked: RivalArguments = {}): RivalAccounts[] {
  const { of, kinds, where } = asked;
  const fits = (claim: Claim) =>
    matches(records, claim, where) && (!of || claim.participants.some(({ entity }) => of.includes(entity)));
  const inOrder = records.claims.toSorted(by(({ id }) => id));
  return inOrder.filter(fits).flatMap((claim) => {
    const group = accountsAround(records, claim.id, kinds);
    const first = group && inOrder.find((one) => group.claims.includes(one) && fits(one));
    return group && first === claim ? [group] : [];
  });
}

/** The group around one claim; null if it is alone. */
export function accountsAround(records: Records, id: string, kinds?: Maybe<readonly string[]>): RivalAccounts | null {
  const links = records.claims.flatMap((from) =>
    from.relations
      .filter(({ kind, claim }) => joins(kinds ?? KINDS, kind, from, claimOf(records, claim)))
      .map(({ kind, claim }) => ({ kind, from: from.id, to: claim })),
  );
  const found = [id];
  let [level, truncated] = [[id], false];
  while (level.length > 0 && !truncated) {
    const reached = links.flatMap(({ from, to }) => [
      ...(level.includes(from) ? [to] : []),
      ...(level.includes(to) ? [from] : []),
    ]);
    const added = [...new Set(reached)].filter((one) => !found.includes(one)).toSorted();
    level = added.slice(0, MAX_ACCOUNTS - found.length);
    truncated = level.length < added.length;
    found.push(...level);
  }
  if (found.length === 1) return null;
  return {
    claims: found
      .map((one) => claimOf(records, one))
      .toSorted(
        by(
          (claim) => eventDate(claim) ?? '~',
          (claim) => claim.id,
        ),
      ),
    relations: links
      .filter(({ from, to }) => found.includes(from) && found.includes(to))
      .toSorted(
        by(
          ({ kind }) => kind,
          ({ from }) => from,
          ({ to }) => to,
        ),
      ),
    truncated,
  };
}

/** A claim that belongs to a round is an account of it only if it is a round itself. */
function joins(kinds: readonly string[], kind: string, from: Claim, to: Claim): boolean {
  if (!kinds.includes(kind)) return false;
  return kind !== 'PART_OF_ROUND' || (from.kind === 'FUNDING_ROUND' && to.kind === 'FUNDING_ROUND');
}
