import type { ArgBuilder, InterfaceRef, ObjectRef } from '@pothos/core';

import { stampOf } from '../../graph/graph-state.ts';
import type { Keyed, Page, PageRange } from '../../graph/page.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { encodeCursor } from './cursor.ts';
import { type ExpectedIds, requireIds } from '../filter/input.ts';
import { once } from '../../support/once.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PagingArguments, pagingOf } from './paging.ts';

/** A list of which a page is asked. What a client does not select is not read. */
export interface Connection<Item> {
  /** Names the list in its cursors. */
  readonly list: string;
  readonly bounds: { readonly after: boolean; readonly before: boolean; readonly fromEnd: boolean };
  /** Resolves if every id that the arguments name is known. */
  known(): Promise<void>;
  page(): Promise<Page<Item>>;
  count(): Promise<number>;
}

/** An item in its list. */
export interface Edge<Item, Shape> extends Keyed<Item> {
  readonly connection: Shape;
}

/** What stands behind a connection: where its rows come from. */
export interface ConnectionSource<Item> {
  page(window: PageRange): Promise<Page<Item>>;
  count(): Promise<number>;
}

/**
 * A connection for a field. `name` and `identity` tell its list from every other: the field, its owner and all
 * arguments but those of paging. The ids of `expected` must be known before anything is given.
 *
 * @throws {ClientError} for wrong paging arguments, and REQUEST_TOO_LARGE
 */
export function connection<Item>(
  context: Context,
  name: string,
  identity: unknown,
  args: PagingArguments,
  source: ConnectionSource<Item>,
  expected: readonly ExpectedIds[] = [],
): Connection<Item> {
  // before the work for it: a filter may be long, and parents many
  context.budget.takeItems(1 + expected.reduce((sum, { ids }) => sum + (ids?.length ?? 0), 0), 1);
  const list = `${name} ${JSON.stringify(identity)}`;
  const paging = pagingOf(args, list, context);
  const known = once(() => requireIds(context, expected));
  const page = (window: PageRange) => Promise.all([source.page(window), known()]).then(([found]) => found);
  return {
    list,
    bounds: {
      after: typeof args.after === 'string',
      before: typeof args.before === 'string',
      fromEnd: typeof args.last === 'number',
    },
    known,
    page: once(() => {
      const window = paging.window();
      return window instanceof Promise ? window.then(page) : page(window);
    }),
    count: once(() => Promise.all([source.count(), known()]).then(([count]) => count)),
  };
}

/** The arguments of every connection field. */
export function pagingFields(t: Arguments) {
  return {
    first: t.int({
      description: `How many from the start, or after \`after\`: 0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where neither \`first\` nor \`last\` is given.`,
    }),
    after: t.string({ description: 'Only what comes after this cursor, which an earlier page of the same list gave.' }),
    last: t.int({
      description: `How many from the end, or before \`before\`: 0 to ${MAX_PAGE_SIZE}. Not together with \`first\`.`,
    }),
    before: t.string({
      description: 'Only what comes before this cursor, which an earlier page of the same list gave.',
    }),
  };
}

type SchemaTypes = typeof builder.$inferSchemaTypes;

/** What makes the arguments of a field. */
export type Arguments = ArgBuilder<SchemaTypes>;

type TypeOf<Item> = ObjectRef<SchemaTypes, Item> | InterfaceRef<SchemaTypes, Item>;

/**
 * Makes `XConnection` and `XEdge` of a node type. Both are given back for fields of their own, for which a connection may
 * hold more than `Connection` says.
 */
export function connectionType<Item, Node, Shape extends Connection<Item> = Connection<Item>>(
  name: string,
  node: { readonly type: TypeOf<Node>; readonly of: (item: Item) => Node; readonly plural: string },
) {
  const edge = builder.objectRef<Edge<Item, Shape>>(`${name}Edge`).implement({
    description: `One of a list of ${node.plural}, with its place.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'The place in the list: pass it as `after` or `before` to go on from here.',
        resolve: ({ connection: { list }, key }, _, context) => cursorAt(context, list, key),
      }),
      node: t.field({
        type: node.type,
        description: 'What stands at this place.',
        resolve: (item) => node.of(item.node) as never, // Pothos cannot see through the generic node type
      }),
    }),
  });
  const ref = builder.objectRef<Shape>(`${name}Connection`).implement({
    description: `A page of a list of ${node.plural}, and how many the whole list has.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items of the page, each with its cursor.',
        resolve: (parent) =>
          parent
            .page()
            .then(({ items }) => items.map(({ key, node: item }) => ({ key, node: item, connection: parent }))),
      }),
      nodes: t.field({
        type: [node.type],
        description: 'The items of the page, for those who need no cursors.',
        resolve: ({ page }) => page().then(({ items }) => items.map((item) => node.of(item.node))) as never, // as above
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether there is more, and where to go on.',
        resolve: (parent) => parent,
      }),
      totalCount: t.int({
        description: 'How many items the whole list has, on all pages.',
        resolve: ({ count }) => count(),
      }),
    }),
  });
  return { connection: ref, edge };
}

const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether anything comes after this page.',
      resolve: ({ bounds, page }) => (bounds.fromEnd ? bounds.before : page().then(({ hasMore }) => hasMore)),
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether anything comes before this page.',
      resolve: ({ bounds, page }) => (bounds.fromEnd ? page().then(({ hasMore }) => hasMore) : bounds.after),
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first item; null where the page is empty.',
      resolve: ({ list, page }, _, context) => page().then(({ items }) => edgeCursor(context, list, items[0])),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last item: the `after` of the next page; null where the page is empty.',
      resolve: ({ list, page }, _, context) => page().then(({ items }) => edgeCursor(context, list, items.at(-1))),
    }),
  }),
});

function edgeCursor(context: Context, list: string, item: Keyed<unknown> | undefined): Promise<string> | null {
  return item ? cursorAt(context, list, item.key) : null;
}

async function cursorAt(context: Context, list: string, key: string): Promise<string> {
  return encodeCursor({ list, version: stampOf(await context.graphState()), key });
}
