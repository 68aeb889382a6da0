import type { ArgBuilder, InterfaceRef, ObjectRef } from '@pothos/core';

import type { PageWishes } from '../../graph/claim/carried-record.ts';
import type { Keyed, Page, PageRange } from '../../graph/page.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { pageWishes } from '../look-ahead.ts';
import { priced } from '../cost/field-price.ts';
import { SORT_KEYS, encodeCursor } from './cursor.ts';
import { type ExpectedIds, requireIds } from '../filter/expected-ids.ts';
import { jsonKey } from '../../support/json-key.ts';
import { once } from '../../support/once.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PagingArguments, pagingOf } from './paging.ts';

/** A page of a list. It reads only what the client selects. */
export interface Connection<Item> {
  /** The key of the list, which its cursors carry. */
  readonly list: string;
  readonly bounds: { readonly after: boolean; readonly before: boolean; readonly fromEnd: boolean };
  /** Rejects with UNKNOWN_ID if an id in the arguments does not exist. */
  validateIds(): Promise<void>;
  /** `wishes`: what is selected below the page, in addition to what earlier calls have asked for. */
  page(wishes?: PageWishes): Promise<Page<Item>>;
  /** Null only if the type of the connection says when. */
  count(): Promise<number | null>;
}

/** An item of a list, with its sort key. */
export interface Edge<Item, Shape> extends Keyed<Item> {
  readonly connection: Shape;
}

/** Reads the rows and the count of a list. */
interface ConnectionSource<Item> {
  page(range: PageRange, wishes?: PageWishes): Promise<Page<Item>>;
  count(): Promise<number | null>;
}

/**
 * Creates the connection of a field. `name` and `identity` identify the list: the field, its owner, and all arguments except
 * the paging arguments. They hold nothing that an update of the data changes, since cursors outlive updates. The connection
 * returns nothing until the ids of `expected` are validated.
 *
 * @throws {ClientError} for invalid paging arguments, and REQUEST_TOO_LARGE
 */
export function connection<Item>(
  context: Context,
  name: string,
  identity: unknown,
  args: PagingArguments,
  source: ConnectionSource<Item>,
  expected: readonly ExpectedIds[] = [],
): Connection<Item> {
  // first, since a filter can be long and there can be many parents
  context.budget.takeItems(1 + expected.reduce((sum, { ids }) => sum + (ids?.length ?? 0), 0), 1);
  const list = `${name} ${listKey(identity)}`;
  const range = pagingOf(args, list);
  const validateIds = once(() => requireIds(context, expected));
  let page: Promise<Page<Item>> | undefined;
  return {
    list,
    bounds: {
      after: typeof args.after === 'string',
      before: typeof args.before === 'string',
      fromEnd: typeof args.last === 'number',
    },
    validateIds,
    page(wishes) {
      if (page && wishes) source.page(range, wishes).catch(() => undefined); // only to add the wishes
      page ??= Promise.all([source.page(range, wishes), validateIds()]).then(([read]) => read);
      return page;
    },
    count: once(() => Promise.all([source.count(), validateIds()]).then(([count]) => count)),
  };
}

/** Returns the text of `JSON.stringify`. `jsonKey` reuses the text of the condition of a filter. */
function listKey(identity: unknown): string {
  return Array.isArray(identity) ? `[${identity.map(partKey).join(',')}]` : partKey(identity);
}

/** Without the moment: a key means the same place at every moment, so a list can go on as it was recorded earlier. */
function partKey(part: unknown): string {
  const hasMoment = typeof part === 'object' && part !== null && 'at' in part && part.at !== null;
  return jsonKey(hasMoment ? { ...part, at: null } : part);
}

/** The paging arguments of a connection field. */
export function pagingFields(t: Arguments) {
  return {
    first: t.int({
      description: `Number of items from the start, or after \`after\`: 0 to ${MAX_PAGE_SIZE}. Default: ${DEFAULT_PAGE_SIZE}, if \`last\` is not given either.`,
    }),
    after: t.string({ description: 'Only items after this cursor, which comes from another page of the same list.' }),
    last: t.int({
      description: `Number of items from the end, or before \`before\`: 0 to ${MAX_PAGE_SIZE}. Cannot be combined with \`first\`.`,
    }),
    before: t.string({
      description: 'Only items before this cursor, which comes from another page of the same list.',
    }),
  };
}

type SchemaTypes = typeof builder.$inferSchemaTypes;

/** Pothos' builder of arguments, `t.arg`. */
export type Arguments = ArgBuilder<SchemaTypes>;

type TypeOf<Item> = ObjectRef<SchemaTypes, Item> | InterfaceRef<SchemaTypes, Item>;

/**
 * Defines the types `XConnection` and `XEdge` for a node type. A caller can add fields to both. If these need more data, a
 * `Shape` extends `Connection`.
 */
export function connectionType<Item, Node, Shape extends Connection<Item> = Connection<Item>>(
  name: string,
  node: {
    readonly type: TypeOf<Node>;
    readonly of: (item: Item) => Node;
    readonly plural: string;
    /** Where `totalCount` may be null: when it is. */
    readonly uncounted?: string;
  },
) {
  const edge = builder.objectRef<Edge<Item, Shape>>(`${name}Edge`).implement({
    description: `An item of a list of ${node.plural}, with its cursor.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'The position in the list. Pass it as `after` or `before` to continue from here.',
        resolve: ({ connection: { list }, key }) => cursorAt(list, key),
      }),
      node: t.field({
        type: node.type,
        description: 'The item.',
        extensions: priced({ each: 0 }),
        resolve: (item) => node.of(item.node) as never, // Pothos cannot see through the generic node type
      }),
    }),
  });
  const ref = builder.objectRef<Shape>(`${name}Connection`).implement({
    description: `A page of a list of ${node.plural}, with the length of the whole list.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items of the page, each with its cursor.',
        extensions: priced({ size: 'page' }),
        resolve: (parent, _, __, info) =>
          parent
            .page(pageWishes(info))
            .then(({ items }) => items.map(({ key, node: item }) => ({ key, node: item, connection: parent }))),
      }),
      nodes: t.field({
        type: [node.type],
        description: 'The items of the page, without their cursors.',
        extensions: priced({ size: 'page' }),
        resolve: ({ page }, _, __, info) =>
          page(pageWishes(info)).then(({ items }) => items.map((item) => node.of(item.node))) as never, // as above
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether there are more pages, and the cursors that lead to them.',
        resolve: (parent) => parent,
      }),
      totalCount: t.int({
        nullable: node.uncounted !== undefined,
        description: ['Number of items in the whole list, on all pages.', node.uncounted].filter(Boolean).join(' '),
        extensions: priced({ fixed: 5, rescans: 'count' }),
        resolve: ({ count }) => count() as Promise<number>, // a connection without `uncounted` always counts
      }),
    }),
  });
  return { connection: ref, edge };
}

const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'The position of a page in its list.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether there are items after this page.',
      resolve: ({ bounds, page }) => (bounds.fromEnd ? bounds.before : page().then(({ hasMore }) => hasMore)),
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether there are items before this page.',
      resolve: ({ bounds, page }) => (bounds.fromEnd ? page().then(({ hasMore }) => hasMore) : bounds.after),
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first item; null if the page is empty.',
      resolve: ({ list, page }) => page().then(({ items }) => cursorOrNull(list, items[0])),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last item, for `after` of the next page; null if the page is empty.',
      resolve: ({ list, page }) => page().then(({ items }) => cursorOrNull(list, items.at(-1))),
    }),
  }),
});

function cursorOrNull(list: string, item: Keyed<unknown> | undefined): string | null {
  return item ? cursorAt(list, item.key) : null;
}

function cursorAt(list: string, key: string): string {
  return encodeCursor({ list, version: SORT_KEYS, key });
}
