import { type GraphQLField, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';

import type { FieldPrice } from './field-price.ts';

/**
 * What is wrong with the price of a field, each as the end of a sentence that starts with the field. A missing or
 * misspelt price would otherwise make the field cheap unnoticed.
 */
export function priceFaults(field: GraphQLField<unknown, unknown>, price: FieldPrice | undefined): string[] {
  const hasObjects = isCompositeType(getNamedType(field.type));
  const isList = hasObjects && isListType(getNullableType(field.type));
  const hasArgument = (name: string) => field.args.some((argument) => argument.name === name);
  if (!price) {
    return [
      ...(isList ? ['is a list without a size'] : []),
      ...(hasObjects && hasArgument('where') ? ['has a filter without a scan'] : []),
    ];
  }
  const { size, fixedPer, idArgument, binds = {} } = price;
  const named = [fixedPer, idArgument, ...Object.values(binds), typeof size === 'object' ? size.list : undefined];
  return [
    ...Object.keys(price).flatMap((key) => (KEYS.has(key) ? [] : [`has a price with the unknown key ${key}`])),
    ...Object.keys(binds).flatMap((key) => (BINDS.has(key) ? [] : [`binds the unknown size ${key}`])),
    ...named.flatMap((name) =>
      name === undefined || hasArgument(name) ? [] : [`has no argument ${name}, which its price names`],
    ),
    ...(Object.keys(price).length === 0 ? ['has an empty price'] : []),
    ...(isList && size === undefined ? ['is a list without a size'] : []),
    ...(!isList && size !== undefined ? ['has a size, but is no list of objects'] : []),
    ...(!isList && price.repeats !== undefined ? ['repeats its scan, but is no list of objects'] : []),
    ...(!hasObjects && price.each !== undefined ? ['has a price for each object, but returns none'] : []),
    ...(!hasObjects && price.scan !== undefined ? ['has a scan, but returns no objects'] : []),
    ...(price.maxPage !== undefined && !hasArgument('first') ? ['has a maxPage, but no argument first'] : []),
    ...(fixedPer !== undefined && price.fixed === undefined ? ['has a fixedPer, but no fixed price'] : []),
    ...(hasObjects && hasArgument('where') && price.scan === undefined ? ['has a filter without a scan'] : []),
  ];
}

/** The same for an object type, which may say what each of its objects costs. */
export function objectPriceFaults(price: unknown): string[] {
  return Object.keys(price ?? {}).flatMap((key) => (key === 'each' ? [] : [`has a price with the unknown key ${key}`]));
}

/** Every key of `FieldPrice`: the compiler asks for one that is missing. */
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
