import {
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  buildSchema,
  extendSchema,
  parse,
} from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createCosting } from '../../src/schema/cost/cost.ts';
import type { FieldPrice } from '../../src/schema/cost/field-price.ts';
import { pricesOf } from '../../src/schema/cost/price.ts';
import { schema } from '../../src/schema/schema.ts';

afterEach(() => vi.resetModules());

describe('The price of a field', () => {
  it('is inherited by the types that implement its interface', () => {
    const prices = pricesOf(schema);
    const sizeOf = (name: string, field: string) => {
      const type = schema.getType(name);
      if (!type || !('getFields' in type)) throw new Error(`There is no type ${name}.`);
      const priced = type.getFields()[field];
      return priced && 'args' in priced ? prices.get(priced)?.size : undefined;
    };
    expect([sizeOf('Claim', 'citations'), sizeOf('Metric', 'citations')]).toEqual([2, 2]);
  });

  it.each([
    ['a list', 'newest: [Claim!]!', 'Graph.newest is a list without a size'],
    ['a filter', 'newest(where: ClaimFilter): ClaimConnection!', 'Graph.newest has a filter without a scan'],
  ])('is required for %s', (_, field, fault) => {
    const extended = extendSchema(schema, parse(`extend type Graph { ${field} oldest: [String!]! latest: Claim }`));
    expect(() => createCosting(extended)).toThrow(
      `Expected a price (\`extensions: priced({ … })\`) that fits each field, got: ${fault}.`,
    );
  });

  it('is required before the schema can be used', async () => {
    vi.resetModules();
    const { builder } = await import('../../src/schema/builder.ts');
    const { ClaimRef } = await import('../../src/schema/refs.ts');
    builder.queryField('newest', (t) => t.field({ type: [ClaimRef], resolve: () => [] }));
    await expect(import('../../src/schema/schema.ts')).rejects.toThrow('got: Query.newest is a list without a size.');
  });

  it('is named for each field at once', () => {
    const unpriced = buildSchema('type Query { a: [A] b: [A] } type A { c: [Int] }');
    expect(() => createCosting(unpriced)).toThrow(
      'got: Query.a is a list without a size; Query.b is a list without a size.',
    );
  });

  const Item = new GraphQLObjectType({ name: 'Item', fields: { id: { type: GraphQLInt } } });
  const LIST = new GraphQLList(Item);

  it.each<[string, GraphQLOutputType, object, string]>([
    ['an unknown key', LIST, { size: 2, fixd: 5 }, 'has a price with the unknown key fixd'],
    ['an unknown size to bind', Item, { binds: { hubs: 'depth' } }, 'binds the unknown size hubs'],
    ['an argument that the field lacks', Item, { idArgument: 'id' }, 'has no argument id, which its price names'],
    ['a list of such an argument', LIST, { size: { list: 'ids' } }, 'has no argument ids, which its price names'],
    ['nothing', Item, {}, 'has an empty price'],
    ['a size of no list', Item, { size: 2 }, 'has a size, but is not a list of objects'],
    [
      'a size of a list of numbers',
      new GraphQLList(GraphQLInt),
      { size: 2 },
      'has a size, but is not a list of objects',
    ],
    ['a repetition without a list', Item, { repeats: true }, 'repeats its scan, but is not a list of objects'],
    ['an object of a number', GraphQLInt, { each: 0 }, 'has a price for each object, but returns no objects'],
    ['a scan for a number', GraphQLInt, { scan: () => null }, 'has a scan, but returns no objects'],
    ['an id of a number', GraphQLInt, { idArgument: 'depth' }, 'has an idArgument, but returns no objects'],
    ['a size that a number binds', GraphQLInt, { binds: { hops: 'depth' } }, 'binds a size, but returns no objects'],
    ['a largest page without paging', Item, { maxPage: 5 }, 'has a maxPage, but no argument first'],
    ['a multiplier of nothing', Item, { fixedPer: 'depth' }, 'has a fixedPer, but no fixed price'],
  ])('is rejected for %s', (_, type, price, fault) => {
    const args = { depth: { type: GraphQLInt } };
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { field: { type, args, extensions: { cost: price as FieldPrice } } },
    });
    expect(() => pricesOf(new GraphQLSchema({ query }))).toThrow(`got: Query.field ${fault}.`);
  });

  it('of an object type is that of each object alone', () => {
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { id: { type: GraphQLInt } },
      extensions: { cost: { size: 2 } },
    });
    expect(() => pricesOf(new GraphQLSchema({ query }))).toThrow('got: Query has a price with the unknown key size.');
  });
});
