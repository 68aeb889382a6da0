import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  locatedError,
  responsePathAsArray,
} from 'graphql';

import type { Budget } from './budget.ts';
import { fieldsBelow } from './field-count.ts';

/** The types of introspection belong to every schema of the process, and so are asked without a budget too. */
type Budgeted = { readonly budget?: Budget } | undefined;

type Field = GraphQLField<unknown, Budgeted>;
type Resolver = GraphQLFieldResolver<unknown, Budgeted>;

/**
 * Wraps the resolvers of a schema in what all of them need. The items of each list of objects, those of introspection
 * too, are taken from the budget of the request. What a resolver throws becomes a rejected promise: the executor forgets the promises of a list where a
 * later item throws at once; if one of them fails afterwards, nobody handles it, and the process would end.
 */
export function guardResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      if (isListOfObjects(field)) field.resolve = counted(resolve);
      else if (field.resolve) field.resolve = rejecting(resolve);
    }
  }
  return schema;
}

function isListOfObjects({ type }: Field): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

function rejecting(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    try {
      return resolve(parent, args, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function counted(resolve: Resolver): Resolver {
  const settling = rejecting(resolve);
  return (parent, args, context, info) => {
    const value: unknown = settling(parent, args, context, info);
    try {
      if (value instanceof Promise) return value.then((items: unknown) => takeItems(items, context, info));
      // one promise for all: what is counted out of the budget must not leave promises behind
      if (Array.isArray(value) && value.some((item) => item instanceof Promise)) {
        return Promise.all(value).then((items) => takeItems(items, context, info));
      }
      return takeItems(value, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function takeItems(items: unknown, context: Budgeted, info: GraphQLResolveInfo): unknown {
  if (Array.isArray(items)) {
    context?.budget?.takeItems(items.length, fieldsBelow(info), (error) =>
      locatedError(error, info.fieldNodes, responsePathAsArray(info.path)),
    );
  }
  return items;
}
