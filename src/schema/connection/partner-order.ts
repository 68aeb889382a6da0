import { ClientError } from '../../model/client-error.ts';
import type { PartnerListOrder } from '../../graph/entity/partner.ts';
import { builder } from '../builder.ts';
import { OrderDirection, PartnerOrderField } from '../enum.ts';

export const PartnerOrder = builder.inputType('PartnerOrder', {
  description: 'The order of a list of partners. Ties are sorted by id, in the same direction.',
  fields: (t) => ({
    field: t.field({
      type: PartnerOrderField,
      required: true,
      defaultValue: 'NAME',
      description: 'The value to sort by.',
    }),
    direction: t.field({ type: OrderDirection, required: true, defaultValue: 'ASC', description: 'The direction.' }),
  }),
});

/**
 * The sort key of an order.
 *
 * @throws {ClientError} INVALID_FILTER for an order by number of a whole group, whose partners are merged by name
 */
export function partnerListOrder(
  orderBy: typeof PartnerOrder.$inferInput | null | undefined,
  includeGroup: boolean,
): PartnerListOrder {
  const { field = 'NAME', direction = 'ASC' } = orderBy ?? {};
  if (field === 'CLAIM_COUNT' && includeGroup) {
    throw new ClientError(
      'INVALID_FILTER',
      'orderBy: expected the field NAME with includeGroup, got CLAIM_COUNT. Leave one of the two out.',
    );
  }
  return { key: field === 'NAME' ? 'byName' : 'byCount', descending: direction === 'DESC' };
}
