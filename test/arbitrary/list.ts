import fc from 'fast-check';

import type { ClaimOrder, EntityOrder } from '../oracle/order.ts';
import { claims } from '../support/shipped.ts';

/* What lists take beside a filter. */

const direction = fc.constantFrom('ASC', 'DESC');

export const claimOrder: fc.Arbitrary<ClaimOrder> = fc.record({
  field: fc.constantFrom('DATE', 'CONFIDENCE', 'METRIC_VALUE', 'ID'),
  direction,
});

export const entityOrder: fc.Arbitrary<EntityOrder> = fc.record({
  field: fc.constantFrom('NAME', 'CLAIM_COUNT', 'ID'),
  direction,
});

/** Roles that some claim has; more often than not none are asked for. */
export const roles = rolesIn(claims);

/** Roles that some partnership has: a list of partners takes no others. */
export const partnershipRoles = rolesIn(claims.filter(({ kind }) => kind === 'PARTNERSHIP'));

function rolesIn(some: typeof claims) {
  const role = fc.constantFrom(...some.flatMap(({ participants }) => participants.map((one) => one.role)));
  return fc.oneof(fc.constant(null), fc.constant(null), fc.uniqueArray(role, { minLength: 1, maxLength: 3 }));
}
