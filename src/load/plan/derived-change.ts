import type { ClaimRecord } from '../../model/record.ts';

/** The unordered pairs of different entities that a partnership makes partners. */
export function partnersIn(claim: ClaimRecord | null): [string, string][] {
  if (claim?.kind !== 'PARTNERSHIP') return [];
  const ids = participantEntities(claim).toSorted();
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other): [string, string] => [one, other]));
}

/** Each entity once, in the order of the claim. */
export function participantEntities(claim: ClaimRecord | null): string[] {
  return [...new Set(claim?.participants.map(({ entity }) => entity))];
}
