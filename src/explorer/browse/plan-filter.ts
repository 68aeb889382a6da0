import type { ClaimFilter } from '../../client/client.ts';

/* Three groups of plans that do not overlap: with an outcome, with only a next stage, and with neither. */

export const HAS_OUTCOME = { related: { kinds: ['REALISED_BY'], direction: 'OUT' } } as const satisfies ClaimFilter;
export const HAS_NEXT_STAGE = { related: { kinds: ['FOLLOWED_BY'], direction: 'OUT' } } as const satisfies ClaimFilter;
export const HAS_EITHER = {
  related: { kinds: ['REALISED_BY', 'FOLLOWED_BY'], direction: 'OUT' },
} as const satisfies ClaimFilter;
