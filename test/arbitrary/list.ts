import fc from 'fast-check';

import type { Area } from '../oracle/area.ts';
import type { ClaimOrder, EntityOrder, PartnerOrder, SourceOrder } from '../oracle/order.ts';
import { claims, entities } from '../support/shipped.ts';

/* Arguments of lists besides the filter. */

const direction = fc.constantFrom('ASC', 'DESC');

export const claimOrder: fc.Arbitrary<ClaimOrder> = fc.record({
  field: fc.constantFrom('DATE', 'CONFIDENCE', 'METRIC_VALUE', 'AMOUNT', 'SOURCE_DATE', 'ID'),
  direction,
});

export const partnerOrder: fc.Arbitrary<PartnerOrder> = fc.record({
  field: fc.constantFrom('NAME', 'CLAIM_COUNT'),
  direction,
});

export const sourceOrder: fc.Arbitrary<SourceOrder> = fc.record({
  field: fc.constantFrom('DATE', 'TITLE'),
  direction,
});

export const partnerKinds = fc.option(
  fc.uniqueArray(fc.constantFrom(...entities.map(({ kind }) => kind)), { minLength: 1, maxLength: 2 }),
);

export const partnerAreas: fc.Arbitrary<Area[] | null> = fc.option(
  fc.uniqueArray(fc.constantFrom('EUROPE', 'ASIA', 'EU', 'NORTHERN_AMERICA'), { minLength: 1, maxLength: 2 }),
);

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
