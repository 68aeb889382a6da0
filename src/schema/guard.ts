import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  locatedError,
  responsePathAsArray,
} from 'graphql';

import type { Budget } from './budget.ts';

interface Budgeted {
  readonly budget: Budget;
}

type Resolver = GraphQLFieldResolver<unknown, Budgeted>;

/**
 * Wraps the resolvers of a schema in what all of them need: the items of each list of objects are taken from the budget
 * of the request, and what a resolver throws becomes a rejected promise. The executor forgets the promises of a list
 * where a later item throws at once; if one of them fails afterwards, nobody handles it, and the process would end.
 */
export function guardResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && mayThrow(field)) field.resolve = guarded(field.resolve, isListOfObjects(field));
    }
  }
  return schema;
}

/** The others hand out a value that is there already. */
function mayThrow(field: GraphQLField<unknown, Budgeted>): boolean {
  return field.args.length > 0 || isCompositeType(getNamedType(field.type));
}

function isListOfObjects({ type }: GraphQLField<unknown, Budgeted>): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

function guarded(resolve: Resolver, isList: boolean): Resolver {
  return (parent, args, context, info) => {
    try {
      const value: unknown = resolve(parent, args, context, info);
      if (!isList) return value;
      if (value instanceof Promise) return value.then((items: unknown) => counted(items, context, info));
      return counted(value, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function counted(items: unknown, { budget }: Budgeted, { fieldNodes, path }: GraphQLResolveInfo): unknown {
  if (Array.isArray(items)) {
    budget.takeItems(items.length, (error) => locatedError(error, fieldNodes, responsePathAsArray(path)));
  }
  return items;
}
