import { expect } from 'vitest';

import type { Client, Json } from './execute.ts';

/** A connection to page through. */
export interface List {
  /** A field with the alias `at`, at the top or one level below. PAGE stands for its paging arguments, FIELDS for its selection. */
  readonly field: string;
  /** Selection of a node; by default its id. */
  readonly node?: string;
  readonly variables?: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;
}

/** Selection of a connection. */
export function pageFields(node = '... on Node { id }'): string {
  return `{
  totalCount
  nodes { ${node} }
  edges { cursor node { ${node} } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;
}

/** Reads all nodes of a list in pages of `size`. Checks the page info of each page. */
export async function walk(
  client: Client,
  { field, node, variables = {} }: List,
  direction: 'forwards' | 'backwards',
  size: number,
): Promise<Json[]> {
  const [sizeName, cursorName] = direction === 'forwards' ? ['first', 'after'] : ['last', 'before'];
  const declared = Object.entries(variables).map(([name, { type }]) => `, $${name}: ${type}`);
  const values = Object.fromEntries(Object.entries(variables).map(([name, { value }]) => [name, value]));
  const document = `query ($cursor: String${declared.join('')}) { ${field} }`
    .replace('PAGE', `${sizeName}: ${size}, ${cursorName}: $cursor`)
    .replace('FIELDS', pageFields(node));
  const pages: Json[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const data: Json = await client.execute(document, { ...values, cursor });
    const page = connectionIn(data);
    expect(page.edges.map((edge: Json) => edge.node)).toEqual(page.nodes);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    pages.push(page.nodes);
    const [hasMore, hasEarlier] =
      direction === 'forwards'
        ? [page.pageInfo.hasNextPage, page.pageInfo.hasPreviousPage]
        : [page.pageInfo.hasPreviousPage, page.pageInfo.hasNextPage];
    expect(hasEarlier).toBe(cursor !== null);
    if (!hasMore) {
      const all = (direction === 'forwards' ? pages : pages.toReversed()).flat();
      expect(page.totalCount).toBe(all.length);
      return all;
    }
    expect(page.nodes).toHaveLength(size);
    cursor = direction === 'forwards' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
}

function connectionIn(data: Json): Json {
  return data.at ?? Object.values<Json>(data)[0].at;
}
