import { createHash } from 'node:crypto';

import { slugOf } from '../../support/slug.ts';
import { sortKeys } from '../../support/sort-keys.ts';
import type { ClaimInput } from '../../model/record-schema.ts';

/**
 * The id of a claim whose line gives none: its first participants and its kind, to be readable, and a hash of what the line
 * says, so that the same line always has the same id. Another data set has other ids, as both may say the same.
 */
export function generatedClaimId(claim: ClaimInput, dataset: string): string {
  const said = Object.fromEntries(Object.entries(claim).filter(([, value]) => !isNothing(value)));
  const { extra } = said as { readonly extra?: object };
  const hash = createHash('sha256')
    .update(JSON.stringify([dataset, extra === undefined ? said : { ...said, extra: sortKeys(extra) }]))
    .digest('hex')
    .slice(0, 12);
  const names = claim.participants.slice(0, 2).map(({ entity }) => slugOf(entity).slice(0, 30));
  return [...names, slugOf(claim.kind), hash].filter((part) => part !== '').join('-');
}

/** What a line that leaves the key out says too. */
function isNothing(value: unknown): boolean {
  return value === null || value === false || (typeof value === 'object' && Object.keys(value as object).length === 0);
}
