import { type GraphQLField, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';

import type { FieldPrice } from './field-price.ts';

/**
 * Returns the errors in the price of a field, each as the end of a sentence that starts with the field. Otherwise a missing or
 * misspelt price would silently make the field cheap.
 */
export function priceErrors(field: GraphQLField<unknown, unknown>, price: FieldPrice | undefined): string[] {
  const hasObjects = isCompositeType(getNamedType(field.type));
  const isList = hasObjects && isListType(getNullableType(field.type));
  const hasArgument = (name: string) => field.args.some((argument) => argument.name === name);
  const { fixed, fixedPer, each, size, maxPage, binds, scan, repeats, idArgument } = price ?? {};

  const keys = Object.keys(price ?? {}).filter((key) => !KEYS.has(key));
  const sizes = Object.keys(binds ?? {}).filter((key) => !BINDS.has(key));
  const named = [fixedPer, idArgument, ...Object.values(binds ?? {}), typeof size === 'object' ? size.list : undefined];
  const missing = named.filter((name) => name !== undefined && !hasArgument(name));
  const rules: readonly (readonly [isBroken: boolean, error: string])[] = [
    [price !== undefined && Object.keys(price).length === 0, 'has an empty price'],
    [isList && size === undefined, 'is a list without a size'],
    [hasObjects && hasArgument('where') && scan === undefined, 'has a filter without a scan'],
    [!isList && size !== undefined, 'has a size, but is not a list of objects'],
    [!isList && repeats !== undefined, 'repeats its scan, but is not a list of objects'],
    [!hasObjects && each !== undefined, 'has a price for each object, but returns no objects'],
    [!hasObjects && scan !== undefined, 'has a scan, but returns no objects'],
    [!hasObjects && idArgument !== undefined, 'has an idArgument, but returns no objects'],
    [!hasObjects && binds !== undefined, 'binds a size, but returns no objects'],
    [maxPage !== undefined && !hasArgument('first'), 'has a maxPage, but no argument first'],
    [fixedPer !== undefined && fixed === undefined, 'has a fixedPer, but no fixed price'],
  ];
  return [
    ...keys.map((key) => `has a price with the unknown key ${key}`),
    ...sizes.map((key) => `binds the unknown size ${key}`),
    ...missing.map((name) => `has no argument ${name}, which its price names`),
    ...rules.flatMap(([isBroken, error]) => (isBroken ? error : [])),
  ];
}

/** Returns the errors in the price of an object type, which may only have the key `each`. */
export function objectPriceErrors(price: unknown): string[] {
  return Object.keys(price ?? {}).flatMap((key) => (key === 'each' ? [] : [`has a price with the unknown key ${key}`]));
}

/** Every key of `FieldPrice`: the compiler reports a missing key. */
const KEYS: ReadonlySet<string> = new Set(
  Object.keys({
    fixed: true,
    fixedPer: true,
    each: true,
    size: true,
    maxPage: true,
    binds: true,
    scan: true,
    rescans: true,
    repeats: true,
    idArgument: true,
  } satisfies Record<keyof FieldPrice, true>),
);
const BINDS: ReadonlySet<string> = new Set(['hops', 'centres']);
