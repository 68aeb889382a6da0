import {
  type GraphQLField,
  type GraphQLFieldResolver,
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

/** All schemas of the process share the introspection types, so these may run without a budget. */
type Budgeted = { readonly budget?: Budget } | undefined;

type Field = GraphQLField<unknown, Budgeted>;
type Resolver = GraphQLFieldResolver<unknown, Budgeted>;

/** Fields that are wrapped: those of the introspection types belong to every schema, and must take their items only once. */
const wrapped = new WeakSet<Field>();

/**
 * Wraps every resolver of a schema: it rejects instead of throwing, and takes the items of a list of objects, also of
 * introspection, from the budget of the request.
 */
export function wrapResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (wrapped.has(field)) continue;
      wrapped.add(field);
      const resolve = field.resolve ?? defaultFieldResolver;
      if (isListOfObjects(field)) field.resolve = rejectInsteadOfThrow(takeItems(awaitItems(resolve)));
      else if (field.resolve) field.resolve = rejectInsteadOfThrow(resolve);
    }
  }
  return schema;
}

function isListOfObjects({ type }: Field): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

/**
 * If an item of a list throws, the executor drops the promises of earlier items. If one of these rejects later, the unhandled
 * rejection ends the process. If the item rejects instead of throwing, the executor waits for all items.
 */
function rejectInsteadOfThrow(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    try {
      return resolve(parent, args, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

/** Awaits promises of items, so that none of them rejects unhandled if the budget is exceeded. */
function awaitItems(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const items: unknown = resolve(parent, args, context, info);
    return Array.isArray(items) && items.some((item) => item instanceof Promise) ? Promise.all(items) : items;
  };
}

function takeItems(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const take = (items: unknown): unknown => {
      if (Array.isArray(items)) {
        context?.budget?.takeItems(items.length, fieldsBelow(info), (error) =>
          locatedError(error, info.fieldNodes, responsePathAsArray(info.path)),
        );
      }
      return items;
    };
    const items: unknown = resolve(parent, args, context, info);
    return items instanceof Promise ? items.then(take) : take(items);
  };
}
