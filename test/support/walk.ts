import { expect } from 'vitest';

import type { Client, Json } from './execute.ts';

/** A connection to page through. */
export interface List {
  /** The field with the alias `at`, in at most one other field, with PAGE for paging arguments and FIELDS for the selection. */
  readonly field: string;
  /** Selection of a node; its id by default. */
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

/** Reads all nodes of a list in pages of `size`, and checks the page info of each page. */
export async function walk(
  client: Client,
  { field, node, variables = {} }: List,
  way: 'forwards' | 'backwards',
  size: number,
): Promise<Json[]> {
  const [sizeName, cursorName] = way === 'forwards' ? ['first', 'after'] : ['last', 'before'];
  const declared = Object.entries(variables).map(([name, { type }]) => `, $${name}: ${type}`);
  const values = Object.fromEntries(Object.entries(variables).map(([name, { value }]) => [name, value]));
  const document = `query ($cursor: String${declared.join('')}) { ${field} }`
    .replace('PAGE', `${sizeName}: ${size}, ${cursorName}: $cursor`)
    .replace('FIELDS', pageFields(node));
  const found: Json[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const data: Json = await client.execute(document, { ...values, cursor });
    const page = connectionIn(data);
    expect(page.edges.map((edge: Json) => edge.node)).toEqual(page.nodes);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    found.push(page.nodes);
    const [more, behind] =
      way === 'forwards'
        ? [page.pageInfo.hasNextPage, page.pageInfo.hasPreviousPage]
        : [page.pageInfo.hasPreviousPage, page.pageInfo.hasNextPage];
    expect(behind).toBe(cursor !== null);
    if (!more) {
      const all = (way === 'forwards' ? found : found.toReversed()).flat();
      expect(page.totalCount).toBe(all.length);
      return all;
    }
    expect(page.nodes).toHaveLength(size);
    cursor = way === 'forwards' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
}

function connectionIn(data: Json): Json {
  return data.at ?? Object.values<Json>(data)[0].at;
}
