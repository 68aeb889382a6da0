import fc from 'fast-check';

import type { ClaimOrder, EntityOrder } from '../oracle/order.ts';
import { claims } from '../support/shipped.ts';

/* Arguments of lists besides the filter. */

const direction = fc.constantFrom('ASC', 'DESC');

export const claimOrder: fc.Arbitrary<ClaimOrder> = fc.record({
  field: fc.constantFrom('DATE', 'CONFIDENCE', 'METRIC_VALUE', 'ID'),
  direction,
});

export const entityOrder: fc.Arbitrary<EntityOrder> = fc.record({
  field: fc.constantFrom('NAME', 'CLAIM_COUNT', 'ID'),
  direction,
});

/** Roles that occur in claims; null in two of three cases. */
export const roles = rolesIn(claims);

/** Roles that occur in partnerships: lists of partners reject others. */
export const partnershipRoles = rolesIn(claims.filter(({ kind }) => kind === 'PARTNERSHIP'));

function rolesIn(selected: typeof claims) {
  const role = fc.constantFrom(
    ...selected.flatMap(({ participants }) => participants.map((participant) => participant.role)),
  );
  return fc.oneof(fc.constant(null), fc.constant(null), fc.uniqueArray(role, { minLength: 1, maxLength: 3 }));
}
