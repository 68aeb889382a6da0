import { type EntityListOrder, entityCount, entityPage } from '../../graph/entity/entity-list.ts';
import type { EntityRow } from '../../graph/entity/entity.ts';
import { builder } from '../builder.ts';
import { type Arguments, type Connection, connection, connectionType, pagingFields } from './connection.ts';
import type { Context } from '../context.ts';
import { compileEntityFilter, inCountry } from '../filter/compile-entity-filter.ts';
import { EntityFilter as EntityFilterType, type EntityFilterInput } from '../filter/entity-filter.ts';
import type { EntityFilter } from '../../graph/entity/entity-filter.ts';
import { EntityOrderField, OrderDirection } from '../enum.ts';
import type { PagingArguments } from './paging.ts';
import { EntityRef } from '../refs.ts';

/** A page of entities, with the filter for fields that count them. */
interface EntityConnectionRow extends Connection<EntityRow> {
  readonly filter: EntityFilter;
}

export const EntityConnection = connectionType<EntityRow, EntityRow, EntityConnectionRow>('Entity', {
  type: EntityRef,
  of: (entity: EntityRow) => entity,
  plural: 'entities',
}).connection;

const EntityOrder = builder.inputType('EntityOrder', {
  description: 'The order of a list of entities. Ties are sorted by id, in the same direction.',
  fields: (t) => ({
    field: t.field({
      type: EntityOrderField,
      required: true,
      defaultValue: 'NAME',
      description: 'The value to sort by.',
    }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'The direction.',
    }),
  }),
});

interface EntityArguments extends PagingArguments {
  readonly where?: EntityFilterInput | null | undefined;
  readonly orderBy?: typeof EntityOrder.$inferInput | null | undefined;
}

/** The arguments of every list of entities. */
export function entityArguments(t: Arguments) {
  return {
    ...pagingFields(t),
    where: t({ type: EntityFilterType, description: 'Only entities that meet these conditions.' }),
    orderBy: t({ type: EntityOrder, description: 'The order. Default: by name.' }),
  };
}

/** @param basedIn country code: lists only entities that are based there, in addition to the filter */
export function entityConnection(
  context: Context,
  name: string,
  basedIn: string | null,
  args: EntityArguments,
): EntityConnectionRow {
  const { condition, ids } = compileEntityFilter(args.where);
  const filter = basedIn === null ? condition : inCountry(condition, basedIn);
  const order = entityListOrder(args.orderBy);
  const page = connection(
    context,
    name,
    [basedIn, filter, order],
    args,
    {
      page: (range) => entityPage(context.reader, filter, order, range),
      count: () => entityCount(context.reader, filter),
    },
    ids,
  );
  return { ...page, filter };
}

/** The sort key of an order. */
export function entityListOrder(orderBy: EntityArguments['orderBy']): EntityListOrder {
  const { field = 'NAME', direction = 'ASC' } = orderBy ?? {};
  return { key: KEYS[field], descending: direction === 'DESC' };
}

const KEYS: Readonly<Record<typeof EntityOrderField.$inferType, EntityListOrder['key']>> = {
  NAME: 'byName',
  CLAIM_COUNT: 'byClaimCount',
  ID: 'id',
};
