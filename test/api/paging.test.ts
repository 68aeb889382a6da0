import { describe, expect, it } from 'vitest';

import type { Client, Json } from '../support/execute.ts';
import { claims, entities, ids, sources } from '../support/shipped.ts';
import { type List, pageFields, walk } from '../support/walk.ts';
import { LISTS } from './paged-list.ts';
import { describeWorld } from '../support/world.ts';

const PAGE_FIELDS = pageFields();

describeWorld('Pages', (world) => {
  describe.each(Object.entries<string | List>(LISTS))('of %s', (_, field) => {
    it('traverse the whole list in both directions, each item once', { timeout: 60_000 }, async () => {
      const whole = await idsOf(world, field, 'forwards', 200);
      const size = Math.max(3, Math.ceil(whole.length / 7));
      expect(whole.length).toBeGreaterThan(3);
      expect(new Set(whole).size).toBe(whole.length);
      expect(await idsOf(world, field, 'forwards', size)).toEqual(whole);
      expect(await idsOf(world, field, 'backwards', size)).toEqual(whole);
    });
  });

  it('contain all data', async () => {
    expect((await idsOf(world, 'at: claims(PAGE) FIELDS', 'forwards', 200)).toSorted()).toEqual(ids(claims));
    expect((await idsOf(world, 'at: entities(PAGE) FIELDS', 'forwards', 200)).toSorted()).toEqual(ids(entities));
    expect((await idsOf(world, 'at: sources(PAGE) FIELDS', 'forwards', 200)).toSorted()).toEqual(ids(sources));
  });

  it('have 20 items by default', async () => {
    const { claims: page } = await world.execute('{ claims { nodes { id } edges { node { id } } } }');
    expect(page.nodes).toHaveLength(20);
    expect(page.edges.map((edge: Json) => edge.node)).toEqual(page.nodes);
  });

  it('can be empty: of size 0, of an empty list, or between neighbours', async () => {
    const { claims: none } = await world.execute(`{ claims(first: 0) ${PAGE_FIELDS} }`);
    expect(none).toEqual({
      totalCount: 330,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    const { claims: empty } = await world.execute(`{ claims(where: { title: "no such title" }) ${PAGE_FIELDS} }`);
    expect(empty.totalCount).toBe(0);
    expect(empty.pageInfo.hasNextPage).toBe(false);
    const { claims: two } = await world.execute(`{ claims(first: 2) { edges { cursor } } }`);
    const between = { after: two.edges[0].cursor, before: two.edges[1].cursor };
    const { claims: nothing } = await world.execute(
      'query ($after: String, $before: String) { claims(after: $after, before: $before) { nodes { id } } }',
      between,
    );
    expect(nothing.nodes).toEqual([]);
  });

  it.each(['first: 4', 'last: 4'])('of many owners are those of each owner (%s)', async (size) => {
    const field = `claims(${size}, orderBy: { field: METRIC_VALUE, direction: DESC }) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }`;
    const { entities: together } = await world.execute(`{ entities(first: 60) { nodes { id ${field} } } }`);
    for (const { id, claims: page } of together.nodes) {
      const { entity } = await world.execute(`query ($id: ID!) { entity(id: $id) { ${field} } }`, { id });
      expect(page).toEqual(entity.claims);
    }
  });

  it('accept both cursors at once', async () => {
    const all = await idsOf(world, 'at: entities(PAGE, orderBy: { field: ID }) FIELDS', 'forwards', 200);
    const { entities: found } = await world.execute(
      `{ entities(first: 10, orderBy: { field: ID }) { edges { cursor } } }`,
    );
    const variables = { after: found.edges[1].cursor, before: found.edges[8].cursor };
    const span =
      'query ($after: String, $before: String) { entities(SIZE, after: $after, before: $before, orderBy: { field: ID }) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }';
    const first = await world.execute(span.replace('SIZE', 'first: 3'), variables);
    expect(first.entities.nodes.map((node: Json) => node.id)).toEqual(all.slice(2, 5));
    expect(first.entities.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    const last = await world.execute(span.replace('SIZE', 'last: 3'), variables);
    expect(last.entities.nodes.map((node: Json) => node.id)).toEqual(all.slice(5, 8));
    expect(last.entities.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
  });
});

/** The ids of a list, or another value that identifies its items. */
async function idsOf(
  client: Client,
  field: string | List,
  way: 'forwards' | 'backwards',
  size: number,
): Promise<string[]> {
  const nodes = await walk(client, typeof field === 'string' ? { field } : field, way, size);
  return nodes.map((node) => node.id ?? JSON.stringify(node));
}
