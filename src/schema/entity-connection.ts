import { fold } from '../dataset/fold.ts';
import { type EntityCriteria, type EntityListOrder, entityCount, entityPage } from '../graph/entity-list.ts';
import type { EntityRow } from '../graph/entity.ts';
import { builder } from './builder.ts';
import { type Arguments, type Connection, connection, connectionType, pagingFields } from './connection.ts';
import type { Context } from './context.ts';
import { EntityKind, EntityOrderField, OrderDirection } from './enum.ts';
import { nonBlank, nonEmpty, requireIds } from './input.ts';
import { once } from './once.ts';
import type { PagingArguments } from './paging.ts';
import { EntityRef } from './refs.ts';

export const EntityConnection = connectionType('Entity', {
  type: EntityRef,
  of: (entity: EntityRow) => entity,
  plural: 'entities',
}).connection;

const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Which entities. All conditions hold together; a condition that is left out, or null, holds always.',
  fields: (t) => ({
    ids: t.idList({ description: 'It is one of these.' }),
    kinds: t.field({ type: [EntityKind], description: 'It is of one of these kinds.' }),
    countries: t.field({ type: ['CountryCode'], description: 'It has its seat in one of these countries.' }),
    name: t.string({
      description:
        'This is its whole name or one of its aliases, forgiving of case and accents. For parts of names there is `search`.',
    }),
  }),
});

const EntityOrder = builder.inputType('EntityOrder', {
  description: 'The order of a list of entities. Ties are in the order of ids.',
  fields: (t) => ({
    field: t.field({ type: EntityOrderField, required: true, defaultValue: 'NAME', description: 'What to order by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
});

export interface EntityArguments extends PagingArguments {
  readonly where?: typeof EntityFilter.$inferInput | null | undefined;
  readonly orderBy?: typeof EntityOrder.$inferInput | null | undefined;
}

/** The arguments of every list of entities. */
export function entityArguments(t: Arguments) {
  return {
    ...pagingFields(t),
    where: t({ type: EntityFilter, description: 'Only entities that meet these conditions.' }),
    orderBy: t({ type: EntityOrder, description: 'The order; by name where none is given.' }),
  };
}

/** `seat`: only entities of this country, whatever the filter says of countries. */
export function entityConnection(
  context: Context,
  name: string,
  seat: string | null,
  args: EntityArguments,
): Connection<EntityRow> {
  const where = entityCriteria(args.where, seat);
  const order = ORDERS[args.orderBy?.field ?? 'NAME'][args.orderBy?.direction ?? 'ASC'];
  const known = once(() =>
    requireIds(context, [{ argument: 'where.ids', family: 'entity', ids: args.where?.ids ?? null }]),
  );
  return connection(context, name, [seat, where, order], args, {
    page: async (window) => {
      const [page] = await Promise.all([entityPage(context.reader, where, order, window), known()]);
      return page;
    },
    count: async () => {
      const [count] = await Promise.all([entityCount(context.reader, where), known()]);
      return count;
    },
  });
}

function entityCriteria(where: EntityArguments['where'], seat: string | null): EntityCriteria {
  const countries = nonEmpty('where.countries', where?.countries);
  return {
    ids: nonEmpty('where.ids', where?.ids),
    kinds: nonEmpty('where.kinds', where?.kinds),
    countries: seat === null ? countries : [seat].filter((code) => countries === null || countries.includes(code)),
    name: where?.name === null || where?.name === undefined ? null : fold(nonBlank('where.name', where.name)),
  };
}

const ORDERS: Readonly<
  Record<typeof EntityOrderField.$inferType, Readonly<Record<typeof OrderDirection.$inferType, EntityListOrder>>>
> = {
  NAME: { ASC: { key: 'byName', descending: false }, DESC: { key: 'byName', descending: true } },
  CLAIM_COUNT: {
    ASC: { key: 'byClaimCountUp', descending: false },
    DESC: { key: 'byClaimCountDown', descending: false },
  },
  ID: { ASC: { key: 'id', descending: false }, DESC: { key: 'id', descending: true } },
};
