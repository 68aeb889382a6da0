import type { ClaimRecord } from '../model/record.ts';

/** A sentence for a claim whose line has none. */
export function claimSummary(claim: ClaimRecord, nameOf: (entity: string) => string): string {
  return `${claim.participants.map(({ entity }) => nameOf(entity)).join(', ')}.`;
}
