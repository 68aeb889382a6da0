import { type SourceList, type SourceListOrder, sourceCount, sourcePage } from '../../graph/source-list.ts';
import type { SourceRow } from '../../graph/source.ts';
import { builder } from '../builder.ts';
import { type Connection, connection, connectionType } from './connection.ts';
import type { Context } from '../context.ts';
import { type SourceFilter, compileSourceFilter } from '../filter/source-filter.ts';
import { OrderDirection, SourceOrderField } from '../enum.ts';
import type { PagingArguments } from './paging.ts';
import { SourceRef } from '../refs.ts';

/** A page of sources, with the list for fields that count them. */
interface SourceConnectionRow extends Connection<SourceRow> {
  readonly sources: SourceList;
}

export const SourceConnection = connectionType<SourceRow, SourceRow, SourceConnectionRow>('Source', {
  type: SourceRef,
  of: (source: SourceRow) => source,
  plural: 'sources',
}).connection;

export const SourceOrder = builder.inputType('SourceOrder', {
  description:
    'The order of a list of sources. Ties are sorted by id, in the same direction. Undated sources come last in both directions.',
  fields: (t) => ({
    field: t.field({
      type: SourceOrderField,
      required: true,
      defaultValue: 'DATE',
      description: 'The value to sort by.',
    }),
    direction: t.field({ type: OrderDirection, required: true, defaultValue: 'ASC', description: 'The direction.' }),
  }),
});

interface SourceArguments extends PagingArguments {
  readonly where?: typeof SourceFilter.$inferInput | null | undefined;
  readonly orderBy?: typeof SourceOrder.$inferInput | null | undefined;
}

/** @throws {ClientError} for invalid paging arguments, filters or ids */
export function sourceConnection(context: Context, name: string, args: SourceArguments): SourceConnectionRow {
  const { list, ids } = compileSourceFilter(args.where);
  const { field = 'DATE', direction = 'ASC' } = args.orderBy ?? {};
  const order: SourceListOrder = { key: KEYS[field], descending: direction === 'DESC' };
  const page = connection(
    context,
    name,
    [list, order],
    args,
    {
      page: (range) => sourcePage(context.reader, list, order, range),
      count: () => sourceCount(context.reader, list),
    },
    ids,
  );
  return { ...page, sources: list };
}

const KEYS: Readonly<Record<typeof SourceOrderField.$inferType, SourceListOrder['key']>> = {
  DATE: 'byDay',
  TITLE: 'byName',
};
